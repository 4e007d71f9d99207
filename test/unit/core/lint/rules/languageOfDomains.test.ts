import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';

const rules = new Set(['vague-word', 'escape-word', 'open-ended', 'comparative', 'unquantified-time']);

/** Language findings of a story with this text, as `w vague easy`: the first letter of the severity, the rule, the words. */
function findings(text: string): string[] {
  const lines = text.split('\n');
  return lintOf({ 'backlog/LAR-1.md': text })
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, severity, range: { start, end } }) => {
      return `${severity.charAt(0)} ${rule} ${(lines[start.line] ?? '').slice(start.character, end.character)}`;
    });
}

const story = (want: string): string =>
  `---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want to ${want}, so that it tastes.\n`;
const criterion = (text: string): string =>
  `---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n\n## Acceptance criteria\n\n- ${text}\n`;

function check(make: (text: string) => string, text: string, ...expected: readonly string[]): void {
  it(`${text} → ${expected.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(findings(make(text)), expected);
  });
}

describe('language rules on wants of many domains', () => {
  const want = (text: string, ...expected: readonly string[]): void => {
    check(story, text, ...expected);
  };
  // Healthcare
  want('see the results of my patient easily', 'w vague-word easily');
  want('record that a dose was taken as needed', 'i escape-word as needed');
  want('report meaningful use measures to the ministry');
  want('order a rapid test for a patient');
  want('log my symptoms until I get better');
  want('be told soon when a lab value is critical', 'i unquantified-time soon');
  want('be told within 5 minutes when a lab value is critical, as soon as the lab has it');
  want('see allergies, intolerances, etc. on one page', 'w open-ended etc');
  want('find the appropriate ward', 'w vague-word appropriate');
  want('find the appropriate ward for an infectious patient');
  want('get a clear overview of open referrals', 'w vague-word a clear');
  want('share adequate information with the next shift', 'w vague-word adequate');
  want('book a convenient appointment', 'w vague-word convenient');
  // Banking
  want('see the effective date of a rate change');
  want('see the effective interest rate of a loan');
  want('be warned when I do not have sufficient funds');
  want('compare simple interest with compound interest');
  want('transfer money fast', 'w vague-word fast');
  want('send money by Faster Payments');
  want('send money by Fast Pay');
  want('pay faster than by card');
  want('pay more quickly', 'i comparative more quickly');
  want('split a bill and/or a tip', 'w escape-word and/or');
  want('be asked for a code if required by law');
  want('get regular updates on my savings', 'i unquantified-time regular updates');
  want('have a seamless onboarding', 'w vague-word seamless');
  want('export statements in various formats', 'w vague-word various');
  want('export statements in various formats (PDF, CSV)');
  want('export statements in various formats such as PDF and CSV');
  want('enter a number of instalments');
  want('see a number of offers', 'w vague-word a number of');
  want('have a robust login', 'w vague-word robust');
  // Games
  want('choose between easy, medium and hard');
  want('play in easy mode');
  want('start on the easy level');
  want('fast-forward a cutscene');
  want('play real-time strategy matches with a friend');
  want('get better loot than my rivals');
  want('find opponents of a reasonable skill', 'w vague-word reasonable');
  want('have intuitive controls', 'w vague-word intuitive');
  want('see Quick View of my inventory');
  want('open several chests at once');
  want('earn various rewards', 'w vague-word various');
  want('have smooth animations', 'i vague-word smooth');
  want('move my hero as fast as possible', 'i comparative as fast as possible');
  want('finish a level in as few moves as possible', 'i comparative as few moves as possible');
  // Logistics
  want('optimise my route', 'w vague-word optimise');
  want('track a parcel in real time', 'i unquantified-time in real time');
  want('refresh the map in real time, every 5 seconds');
  want('travel on flexible dates');
  want('have a flexible schedule of drivers', 'w vague-word flexible');
  want('filter by weight, size, and so on', 'w open-ended and so on');
  want('reserve parking lots of the depot');
  want('load a lot of pallets', 'w vague-word a lot of');
  want('deliver a parcel as soon as the customer is home');
  want('deliver a parcel as soon as possible', 'i comparative as soon as possible');
  want('choose fast track for a parcel');
  want('see the next few days of tours');
  want('see the tours of the last few days');
  want('reroute a lorry if necessary', 'w escape-word if necessary');
  want('reroute a lorry where possible', 'w escape-word where possible');
  want('scan items, print labels, and more', 'w open-ended and more');
  want('scan 10 and more items');
  want('scan items and more easily find damaged ones', 'i comparative more easily');
  want('efficiently plan shifts', 'w vague-word efficiently');
  // Developer tools
  want('run `easy` and `fast` tasks');
  want('edit the file /etc/hosts');
  want('set the flag “simple” in a file');
  want('search with AND/OR');
  want('mark a field as required');
  want('validate required fields');
  want('get useful error messages', 'w vague-word useful');
  want('understand how many jobs failed');
  want('run many jobs', 'i vague-word many');
  want('have a many-to-many relation');
  want('get user-friendly errors', 'w vague-word user-friendly');
  want('see https://example.org/easy/fast in a log');
  want('see the latency of a call quickly', 'i unquantified-time quickly');
  want('see how quickly a job ran');
  want('configure retries properly', 'w vague-word properly');
  want('write machine readable logs');
  want('write readable logs', 'w vague-word readable');
  want('upload files including but not limited to images', 'w open-ended including but not limited to');
  want('render logs, traces, …', 'w open-ended …');
  want('render logs, traces, ...', 'w open-ended ...');
  want('see Loading… while a job runs');
  want('add [various](a.md) things');
  // Public services
  want('read letters in Easy Read');
  want('ask for reasonable adjustments');
  want('read frequently asked questions');
  want('get help in a timely manner', 'i unquantified-time in a timely manner');
  want('apply online, by post or similar', 'w open-ended or similar');
  want('see similar cases or similar decisions');
  want('read large print');
  want('see a large number of permits', 'w vague-word a large number of');
  want('attach several documents');
  want('hear from several offices', 'w vague-word several');
  want('see when I normally pay');
  want('see the form that is normally used', 'w vague-word normally');
  want('have an easy form, with 3 questions at most', 'w vague-word easy');
  want('have an easy form (3 questions)');
  want('report potholes with ease', 'w vague-word with ease');
  want('have the flexibility to pay later', 'w vague-word flexibility');
  want('pay by instalments as appropriate', 'w escape-word as appropriate');
  want('see the most relevant notices');
  want('see relevant notices', 'i vague-word relevant');
  want('see notices relevant to my street');
  want('get a better overview', 'i comparative better');
  want('see which bus is faster');
  want('see a bus arrive 20 % faster');
  want('see the old news of some time ago');
  want('see any permit');
  want('see the good news');
  want('get a good overview', 'w vague-word a good');
});

describe('language rules on criteria of many domains', () => {
  const rule = (text: string, ...expected: readonly string[]): void => {
    check(criterion, text, ...expected);
  };
  rule('The list loads quickly', 'w unquantified-time quickly');
  rule('The list loads quickly: within 2 seconds');
  rule('The list loads in 300ms, which is quick');
  rule('The page loads faster', 'w comparative faster');
  rule('The page loads 20 % faster');
  rule('The page loads faster than the old one');
  rule('The total updates immediately', 'i unquantified-time immediately');
  rule('The total updates immediately after a scan');
  rule('The page says “Coming soon”');
  rule('Shows “We will be back shortly”');
  rule('Backups run periodically', 'w unquantified-time periodically');
  rule('Backups run periodically, every 6 hours');
  rule('Backups run regularly: daily at 2:00');
  rule('Easily readable on a phone', 'w vague-word Easily', 'w vague-word readable');
  rule('Errors are handled properly', 'w vague-word properly');
  rule('Errors are handled gracefully', 'w vague-word gracefully');
  rule('The user gets a confirmation where applicable', 'w escape-word where applicable');
  rule('Where possible the address is filled in', 'w escape-word Where possible');
  rule('The form shows name, street, etc.', 'w open-ended etc');
  rule('Coming soon items are grey');
  rule('Given a cart, when I pay, then the money is gone as fast as possible', 'w comparative as fast as possible');
  rule('The periodic table is sorted by weight');
  rule('The job retries as far as possible', 'w escape-word as far as possible');
  rule('The order is sent if the customer has sufficient credit');
  rule('Optional fields are marked as required by the clerk');
});
