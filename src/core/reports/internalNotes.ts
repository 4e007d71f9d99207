import { idKey } from '../model/itemId.js';
import type { Item, Release } from '../model/record.js';
import type { ListItem } from '../text/body.js';
import { findSection, sectionItems } from '../text/sections.js';
import { knownIssues, upgradeNotes } from './customerNotes.js';
import { dayAndMonth } from './dates.js';
import { blocks, counted, escape, lines, table, withoutStop } from './markdown.js';
import type { ReleaseContent, Shipped } from './releaseNotes.js';
import { footer, type ReportInput } from './report.js';
import { named } from './texts.js';

/** What the people around the team read: what each has to know, every finished item, and whom to tell. */
export async function internalNotes(
  release: Release,
  content: ReleaseContent,
  input: ReportInput,
): Promise<{ title: string; markdown: string }> {
  const { body } = await input.documents.get(release.file);
  const title = `${release.id} internal notes`;
  const told = sectionItems(findSection(body, 'who-needs-to-know')).map((bullet) => toldLines(bullet, input));
  const rows = content.shipped.map((each) => row(each, input));
  const markdown = blocks(
    lines(`# ${escape(title)}`, summary(content)),
    ...told,
    rows.length === 0 ? undefined : table(['Item', 'Note', 'Tell'], rows),
    upgradeNotes(body),
    knownIssues(body),
    await footer(input),
  );
  return { title, markdown: `${markdown}\n` };
}

function summary({ shipped, open, withoutText }: ReleaseContent): string {
  const ids = (items: readonly Item[]): string => items.map(({ id }) => escape(id)).join(', ');
  const count = `${shipped.length} of ${counted(shipped.length + open.length, 'item')} finished`;
  const rest = open.length === 0 ? '' : `; not finished: ${ids(open)}`;
  return `${count}${rest}.${withoutText.length === 0 ? '' : ` Customer text missing: ${ids(withoutText)}.`}`;
}

/** `- [ ] support-desk: order screens` → `**Support desk:** order screens`, with its nested bullets. */
function toldLines(bullet: ListItem, { backlog }: ReportInput): string {
  const colon = bullet.text.indexOf(':');
  const id = bullet.text.slice(0, colon).trim();
  const name = backlog.find('stakeholder', id)?.title ?? id;
  const first =
    colon === -1 ? escape(bullet.text) : `**${escape(name)}:** ${escape(withoutStop(bullet.text.slice(colon + 1)))}`;
  return lines(first, ...bullet.children.map((child) => `- ${escape(child.text)}`));
}

function row({ item, change, note }: Shipped, input: ReportInput): string[] {
  return [named(item), note ?? (change === 'internal' ? 'internal' : '–'), whomToTell(item, input)];
}

/** Those who asked for it and do not know yet, each with the day they first asked. */
function whomToTell(item: Item, { backlog, asOf }: ReportInput): string {
  const waiting = new Map<string, { from: string; date: string }>();
  for (const { fields } of backlog.feedbackOn(item)) {
    const { from, date = '', told } = fields;
    if (from === undefined || date > asOf || (told !== undefined && told <= asOf)) continue;
    const known = waiting.get(idKey(from));
    if (!known || date < known.date) waiting.set(idKey(from), { from, date });
  }
  const texts = [...waiting.values()].map(
    ({ from, date }) => escape(from) + (date === '' ? '' : ` (asked ${dayAndMonth(date, asOf)})`),
  );
  return texts.length === 0 ? '–' : texts.join(', ');
}
