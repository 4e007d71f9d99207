import { compareIds } from '../model/itemId.js';
import type { changes } from '../model/fields.js';
import type { Item, Release } from '../model/record.js';
import { isDoneBy } from '../order/sprints.js';
import { customerNotes } from './customerNotes.js';
import { internalNotes } from './internalNotes.js';
import { fileNameOf, NoReport, type Report, type ReportInput } from './report.js';
import { releaseNoteOf } from './texts.js';

/** For whom release notes are written. */
export type Audience = 'customer' | 'internal';
export type Change = (typeof changes)[number];

/** A finished item of a release with what is said of it. */
export interface Shipped {
  readonly item: Item;
  readonly change: Change;
  /** Customer text; undefined where the item has none. */
  readonly note: string | undefined;
}

/** What is in a release. */
export interface ReleaseContent {
  /** Accepted items, in order of `finished`, then id. */
  readonly shipped: readonly Shipped[];
  /** Items still to be finished, by id. */
  readonly open: readonly Item[];
  /** Finished items that customers should read of and that have no text. */
  readonly withoutText: readonly Item[];
}

/** Release Notes (spec: documents §4.6). Without an id: the first release that has not shipped. */
export async function releaseNotes(input: ReportInput, id?: string, audience: Audience = 'customer'): Promise<Report> {
  const release = requireRelease(input, id);
  const content = await contentOf(release, input);
  const made =
    audience === 'customer'
      ? await customerNotes(release, content, input)
      : await internalNotes(release, content, input);
  const missing = content.withoutText.map((item) => item.id).join(', ');
  const kind = 'release-notes';
  return {
    kind,
    id: release.id,
    ...made,
    fileName: fileNameOf(input.asOf, kind, release.id, audience),
    notes: missing === '' ? [] : [`Customer text missing: ${missing}.`],
  };
}

function requireRelease({ backlog }: ReportInput, id: string | undefined): Release {
  const all = backlog.all('release');
  const found = id === undefined ? all.find(({ fields }) => fields.status === 'planned') : backlog.find('release', id);
  if (found) return found;
  const known = all.map((release) => release.id);
  if (known.length === 0) throw new NoReport('There is no release yet. Add a file to releases/.');
  throw new NoReport(
    id === undefined
      ? `No release is planned. Name one of: ${known.join(', ')}.`
      : `There is no release ${id}. There are: ${known.join(', ')}.`,
  );
}

async function contentOf(release: Release, { backlog, documents, asOf }: ReportInput): Promise<ReleaseContent> {
  const files = new Set(backlog.referring('release', release.id).map(({ file }) => file));
  const items = backlog
    .items()
    .filter((item) => files.has(item.file) && item.type !== 'epic' && item.fields.status !== 'declined');
  const done = items.filter((item) => isDoneBy(item, asOf)).sort(byFinish);
  const open = items.filter((item) => !isDoneBy(item, asOf)).sort((a, b) => compareIds(a.id, b.id));
  const shipped = await Promise.all(
    done.map(async (item) => ({ item, change: changeOf(item), note: releaseNoteOf(await documents.get(item.file)) })),
  );
  const withoutText = shipped
    .filter(({ change, note }) => change !== 'internal' && note === undefined)
    .map(({ item }) => item);
  return { shipped, open, withoutText };
}

function changeOf(item: Item): Change {
  return item.fields.change ?? (item.type === 'story' ? 'added' : item.type === 'bug' ? 'fixed' : 'internal');
}

function byFinish(a: Item, b: Item): number {
  const [one, other] = [a.fields.finished ?? '9999', b.fields.finished ?? '9999'];
  return one < other ? -1 : one > other ? 1 : compareIds(a.id, b.id);
}
