import type { Release } from '../model/record.js';
import type { Body } from '../text/body.js';
import { findSection, sectionItems, type SectionKind } from '../text/sections.js';
import { blocks, escape, lines } from './markdown.js';
import type { Change, ReleaseContent } from './releaseNotes.js';
import { footer, type ReportInput } from './report.js';
import { leadOf } from './texts.js';

const groups: readonly { readonly heading: string; readonly changes: readonly Change[] }[] = [
  { heading: 'New', changes: ['added'] },
  { heading: 'Better', changes: ['changed'] },
  { heading: 'Fixed', changes: ['fixed', 'security'] },
  { heading: 'Removed', changes: ['removed'] },
];

/** What customers read: value first, grouped, without ids; items without customer text are not invented. */
export async function customerNotes(
  release: Release,
  { shipped }: ReleaseContent,
  input: ReportInput,
): Promise<{ title: string; markdown: string }> {
  const { body } = await input.documents.get(release.file);
  const parts = groups.map(({ heading, changes }) => {
    const notes = shipped.filter(({ change }) => changes.includes(change)).flatMap(({ note }) => note ?? []);
    return labelledList(heading, notes);
  });
  const isEmpty = parts.every((part) => part === undefined);
  const title = `What's new in ${productAndRelease(release, input)}`;
  const markdown = blocks(
    lines(`# ${escape(title)}`, await leadOf(input, release.file)),
    ...parts,
    isEmpty ? 'Nothing to read about yet.' : undefined,
    upgradeNotes(body) ?? '**Please do:** nothing.',
    knownIssues(body),
    await footer(input),
  );
  return { title, markdown: `${markdown}\n` };
}

/** `Larder 1.4: orders you can rely on`, from the vision's title and the release's own. */
function productAndRelease({ id, title }: Release, { backlog }: ReportInput): string {
  const product = backlog.all('vision')[0]?.title ?? '';
  const own = title.startsWith(id) ? title.slice(id.length).replace(/^[\s:–-]+/, '') : title;
  return `${product === '' ? '' : `${product} `}${id}${own === '' ? '' : `: ${withSmallFirst(own)}`}`;
}

/** The first letter in lower case, unless the word is an abbreviation or a single letter. */
function withSmallFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What people have to do when they upgrade; undefined for nothing. */
export function upgradeNotes(body: Body): string | undefined {
  return labelledList('Please do', bulletsOf(body, 'upgrade-notes'));
}

export function knownIssues(body: Body): string | undefined {
  return labelledList('Known issues', bulletsOf(body, 'known-issues'));
}

function bulletsOf(body: Body, kind: SectionKind): string[] {
  return sectionItems(findSection(body, kind)).map(({ text }) => escape(text));
}

function labelledList(label: string, bullets: readonly string[]): string | undefined {
  return bullets.length === 0 ? undefined : lines(`**${label}**`, ...bullets.map((text) => `- ${text}`));
}
