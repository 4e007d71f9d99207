import { compareIds, sameId } from '../model/itemId.js';
import type { Item, Release } from '../model/record.js';
import type { changes } from '../model/fields.js';
import type { ListItem, Section } from '../text/body.js';
import { findSection, sectionItems } from '../text/sections.js';
import { dayAndMonth } from './dates.js';
import { blocks, escape, listed, table, withoutStop } from './markdown.js';
import { footer, NoReport, type Report, type ReportInput } from './report.js';
import { leadOf, named, releaseNoteOf } from './texts.js';

export type Audience = 'customer' | 'internal';
type Change = (typeof changes)[number];

/** Release Notes (spec: documents §4.6). Without an id: the next release that has not shipped. */
export async function releaseNotes(input: ReportInput, id?: string, audience: Audience = 'customer'): Promise<Report> {
  const release = id === undefined ? nextRelease(input) : input.backlog.find('release', id);
  if (!release) throw new NoReport(id === undefined ? 'No release is planned. Name one: release-notes ID.' : `There is no release ${id}.`);
  const items = input.backlog.items().filter((item) => item.fields.release !== undefined && sameId(item.fields.release, release.id));
  const report = audience === 'customer' ? await customerNotes(release, items, input) : await internalNotes(release, items, input);
  return { ...report, fileName: `${input.asOf}-release-notes-${release.id}-${audience}.md` };
}

function nextRelease({ backlog }: ReportInput): Release | undefined {
  return backlog.all('release').find((release) => release.fields.status === 'planned');
}

const groups: readonly { heading: string; changes: readonly Change[] }[] = [
  { heading: 'New', changes: ['added'] },
  { heading: 'Better', changes: ['changed'] },
  { heading: 'Fixed', changes: ['fixed', 'security'] },
  { heading: 'Removed', changes: ['removed'] },
];

async function customerNotes(release: Release, items: readonly Item[], input: ReportInput): Promise<Omit<Report, 'fileName'>> {
  const done = finished(items);
  const { body } = await input.documents.get(release.file);
  const notes = new Map<Item, string | undefined>();
  for (const item of done) notes.set(item, releaseNoteOf(await input.documents.get(item.file)));
  const parts = groups.map(({ heading, changes: wanted }) => {
    const bullets = done.filter((item) => wanted.includes(changeOf(item))).flatMap((item) => notes.get(item) ?? []);
    return bullets.length === 0 ? undefined : `**${heading}**\n${bullets.map((note) => `- ${note}`).join('\n')}`;
  });
  const upgrade = bulletsOf(findSection(body, 'upgrade-notes'));
  const missing = done.filter((item) => changeOf(item) !== 'internal' && notes.get(item) === undefined);
  const title = `What's new in ${await productAndRelease(release, input)}`;
  const markdown = blocks([
    [`# ${title}`, await leadOf(input, release.file)].filter(Boolean).join('\n'),
    ...parts,
    [upgrade.length === 0 ? '**Please do:** nothing.' : `**Please do:**\n${upgrade.join('\n')}`, knownIssues(body)].filter(Boolean).join('\n'),
    missing.length === 0 ? undefined : `<!-- Customer text missing: ${missing.map((item) => item.id).join(', ')} -->`,
    await footer(input),
  ]);
  return { title, markdown: `${markdown}\n` };
}

/** `Larder 1.4: orders you can rely on`, from the vision's title and the release's own. */
async function productAndRelease(release: Release, { backlog }: ReportInput): Promise<string> {
  const product = backlog.all('vision')[0]?.title;
  const own = release.title.startsWith(release.id) ? release.title.slice(release.id.length).trim() : release.title;
  const words = own === '' ? '' : `: ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
  return Promise.resolve(escape(`${product === undefined ? '' : `${product} `}${release.id}${words}`));
}

async function internalNotes(release: Release, items: readonly Item[], input: ReportInput): Promise<Omit<Report, 'fileName'>> {
  const done = finished(items);
  const open = items.filter((item) => item.fields.status !== 'done' && item.fields.status !== 'declined').sort((a, b) => compareIds(a.id, b.id));
  const { body } = await input.documents.get(release.file);
  const rows: string[][] = [];
  const missing: string[] = [];
  for (const item of done) {
    const note = releaseNoteOf(await input.documents.get(item.file));
    const isInternal = changeOf(item) === 'internal';
    if (note === undefined && !isInternal) missing.push(item.id);
    rows.push([named(item), note ?? (isInternal ? 'internal' : '–'), whomToTell(item, input)]);
  }
  const title = `${release.id} internal notes`;
  const summary = [
    `${done.length} of ${done.length + open.length} items finished${open.length === 0 ? '' : `; not finished: ${open.map((item) => item.id).join(', ')}`}.`,
    missing.length === 0 ? '' : `Customer text missing: ${missing.join(', ')}.`,
  ];
  const markdown = blocks([
    `# ${escape(title)}\n${summary.join(' ').trim()}`,
    sectionItems(findSection(body, 'who-needs-to-know')).map((bullet) => toldLine(bullet, input)).join('\n'),
    done.length === 0 ? undefined : table(['Item', 'Note', 'Tell'], rows),
    knownIssues(body),
    await footer(input),
  ]);
  return { title, markdown: `${markdown}\n` };
}

/** `- [ ] support-desk: order screens` → `**Support desk:** order screens`, with nested bullets. */
function toldLine(bullet: ListItem, { backlog }: ReportInput): string {
  const [id = '', ...rest] = bullet.text.split(':');
  const name = backlog.find('stakeholder', id.trim())?.title ?? id.trim();
  const first = rest.length === 0 ? escape(bullet.text) : `**${escape(name)}:** ${escape(withoutStop(rest.join(':')))}`;
  return [first, ...bullet.children.map((child) => `- ${escape(child.text)}`)].join('\n');
}

function whomToTell(item: Item, { backlog }: ReportInput): string {
  const waiting = backlog.feedbackOn(item).filter((feedback) => feedback.fields.told === undefined && feedback.fields.from !== undefined);
  const named = waiting.map(({ fields: { from = '', date } }) => escape(from) + (date === undefined ? '' : ` (asked ${dayAndMonth(date)})`));
  return named.length === 0 ? '–' : listed(named);
}

function finished(items: readonly Item[]): Item[] {
  return items
    .filter((item) => item.fields.status === 'done' && item.type !== 'epic')
    .sort((a, b) => {
      const [one = '9999', other = '9999'] = [a.fields.finished, b.fields.finished];
      return one < other ? -1 : one > other ? 1 : compareIds(a.id, b.id);
    });
}

function changeOf(item: Item): Change {
  return item.fields.change ?? (item.type === 'story' ? 'added' : item.type === 'bug' ? 'fixed' : 'internal');
}

function knownIssues(body: Parameters<typeof findSection>[0]): string | undefined {
  const bullets = bulletsOf(findSection(body, 'known-issues'));
  return bullets.length === 0 ? undefined : `**Known issues**\n${bullets.join('\n')}`;
}

function bulletsOf(section: Section | undefined): string[] {
  return sectionItems(section).map(({ text }) => `- ${escape(text)}`);
}
