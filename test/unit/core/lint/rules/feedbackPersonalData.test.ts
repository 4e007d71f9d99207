import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/feedback/f.md';

describe('feedback-personal-data', () => {
  const check = (said: string, expected: readonly string[] = [], from = 'hilltop'): void => {
    it(`${JSON.stringify(said)} → ${expected.join(', ')}`, () => {
      const text = `---\ntype: feedback\ndate: 2026-03-11\nfrom: ${from}\nurl: https://x.org/?mail=anna@x.org\n---\n${said}\n`;
      const found = liveOf('feedback-personal-data', { [file]: text }).says(file);
      assert.deepEqual(
        found,
        expected.map((words) => `warning “${words}”`),
      );
    });
  };
  const mail = 'anna.b-c+x@mail.example.org';
  check(`> Write to ${mail}.`, [mail]);
  check(`Write to <${mail}>, or to \`${mail}\``, [mail, mail]);
  check(`[write](mailto:${mail})`, [mail]);
  check(`\`\`\`\nFrom: ${mail}\n\`\`\``, [mail]);
  check('J\u00fcrgen: j\u00fcrgen@stra\u00dfe.de', ['j\u00fcrgen@stra\u00dfe.de']);
  check('# Ask bo@x.io\n\n> q\n\n## Need\n\nbo@x.io', ['bo@x.io', 'bo@x.io']);
  check('> q', ['bo@x.io'], 'bo@x.io');
  for (const none of [
    '@anna said so',
    'anna @ work',
    'a@b',
    '4 kg @ 2.50 each',
    'lodash@4.17.21',
    'logo@2x.png',
    'x@',
    '@',
    'a@@b.org.',
    'noreply@x.org',
    'git@github.com:x/y.git',
  ])
    check(none);
  check('> https://medium.com/@anna.x/post and https://u@x.org/a and www.x.org/a@b.org');

  for (const phone of [
    '+44 1632 960148',
    '+441632960148',
    '+44 (0)1632 960148',
    '(+44) 1632 960148',
    '+1 (555) 010-1234',
    '+49/30/1234567',
    '+358 401 234 567',
    '+1-555-010-1234',
    '+33 6 12 34 56 78',
  ])
    check(`> Please call me back on ${phone}.`, [phone]);
  for (const phone of [
    '0044 1632 960148',
    '01632 960148',
    '030 1234567',
    '(030) 123 45 67',
    '0171/1234567',
    '020 7946 0958',
    '01 23 45 67 89',
    '07700900123',
    '0171-1234567',
    '07700 900123',
    '00 44 1632 960148',
  ])
    check(`We are at ${phone}, mostly.`, [phone]);
  for (const phone of ['555-010-1234', '(555) 010-1234', '555.010.1234', '1-800-555-0142', '1 (800) 555-0142'])
    check(`Or ${phone}`, [phone]);
  check('My phone number is 960148', ['960148']);
  check('call us on 1632 960 148 today', ['1632 960 148']);
  check('tel:960148', ['960148']);
  check('> one 01632 960148\n> two +44 1632 960149', ['01632 960148', '+44 1632 960149']);
  check('> q', ['+44 1632 960148'], '+44 1632 960148');

  for (const none of [
    'On 2026-03-11, 11.03.2026, 11/03/2026, 03 04 2026 and 2025-2026 we came.',
    'From 2026-03-11 14:30 to 2026-03-12 09:15.',
    'Order 0123456789, order no. 01234-567890, ticket #0123456789, invoice 555-010-1234.',
    'LAR-2026, ORD-0123456789, A0123456789, 0123456789kg',
    'ISO 9001:2015, ISO/IEC 27001, EN 13432, ISBN 0-306-40615-2, ISSN 0378-5955',
    'It costs 1 200 000 \u20ac, $12,345.67, 1.234.567,89 EUR or 0.123456789.',
    'We call 100 000 people and reach 1 500 000 more.',
    '0.0.4 (2016/01/23), 0.0.9 - 2013-04-29 and 0.019 (0.019–0.038)',
    'Commits `0701559336` and [`0580258449`]',
    'Copyright (c) 2013 Gary Court, Ann Close',
    'Version 10.4.0.1234, 1.2.3 and 192.168.100.200',
    'Barcode 4006381333931 and 00012345678905, IBAN DE89 3704 0044 0532 0130 00',
    'Open 0800-1800, 0900-1300 and 08-12 13-17',
    'We sorted 1234567890 items in 12 34 56 78 90 seconds; 96 100 80 50.',
    'Pallets 12, 13, 14, 15, 16, 17 and 18; rooms 101 102 103 104',
    'See https://x.org/call/01632960148 or x.org/0171/1234567',
    '```\nphone 01632 960148\n```',
    '+10 000 000 kilos, +5 %, +20, 5+5+5+5+5+5+5+5',
    '1. first\n2. second\n3. third',
    '| 01 | 02 | 03 |\n|---|---|---|\n| 100200 | 300400 | 500600 |',
    'lat 51.5074, long -0.1278, 12:34:56, 100/200/300',
  ])
    check(none);

  for (const place of [
    '12 Baker Street',
    '221B Baker Street',
    '10 Downing St',
    '1600 Pennsylvania Avenue',
    '350 5th Avenue',
    '12, Old Mill Road',
  ])
    check(`She lives at ${place} and waits.`, [place]);
  check('Deliver to 4 Mill Close, Leeds', ['4 Mill Close']);
  check('Ms B., 12 Church St.', ['12 Church St']);
  check('Hauptstra\u00dfe 5, Lindenallee 12a, Hauptstr. 7', ['Hauptstra\u00dfe 5', 'Lindenallee 12a', 'Hauptstr. 7']);
  check('chez moi, 3 rue de la Paix', ['3 rue de la Paix']);
  check('PO Box 123, P.O. Box 9', ['PO Box 123', 'P.O. Box 9']);
  for (const none of [
    'The 12 Green Lane Pantry volunteers came, 12 Church St Mary helpers too.',
    'The 2 Oxford Street pantries share a van.',
    'In 2026 Market Street was closed.',
    'Baker Street is closed; Street 12; 12 Street; the 3 streets.',
    'We took 3 Test Drive cars the 2 Easy Way.',
    'Gate 4, Hall 12, Bay 3, Box 7, Route 66',
    'A 5 minute walk down the road, 12 lanes wide.',
  ])
    check(none);
  for (const from of [
    'hilltop',
    'night-shift',
    'route-66',
    'store-4711',
    'block-12',
    '0815',
    '2026-03',
    '"1234567890"',
    'acme@north',
  ])
    check('> q', [], from);

  it('does not repeat what it found', () => {
    const text = `---\ntype: feedback\ndate: 2026-03-11\nfrom: a\n---\n> ${mail} 01632 960148, 12 Baker Street\n`;
    const messages = liveOf('feedback-personal-data', { [file]: text })
      .found(file)
      .map(({ message }) => message);
    assert.equal(messages.length, 3);
    assert.ok(messages.every((message) => !/anna|960148|Baker/.test(message)));
  });
  it('speaks about feedback only', () => {
    const text = '---\ntype: stakeholder\n---\n# Support\n\nsupport@x.org\n';
    assert.deepEqual(liveOf('feedback-personal-data', { [file]: text }).says(file), []);
  });
  it('is not held up by a text of nothing but beginnings', () => {
    for (const part of ['a@a.', '1 ', '0(', '12 A ', '(+', 'x_', 'http://', '1-', '@', 'Aa Street ']) {
      const text = `---\ntype: feedback\ndate: 2026-03-11\nfrom: a\n---\n${part.repeat(100_000 / part.length)}\n`;
      liveOf('feedback-personal-data', { [file]: text });
    }
  });
});
