import { parseItemId, sameId } from '../../model/itemId.js';
import type { Backlog } from '../../backlog/backlog.js';
import { customerNote } from '../customerNote.js';
import { isItem } from '../levels.js';
import type { FileRule } from '../rule.js';
import { jargonIn } from '../jargon.js';

export const releaseNoteJargon: FileRule = {
  kind: 'file',
  code: 'release-note-jargon',
  group: 'Done',
  summary: 'an id, a path or a developer’s word in the release note of a done item',
  levels: { done: 'hint' },
  about: ['story', 'bug', 'task', 'spike'],
  *check({ record, document }) {
    if (!isItem(record) || record.fields.change === 'internal') return;
    for (const { text, start } of customerNote(document)) {
      for (const { kind, span } of jargonIn(text)) {
        const words = text.slice(span.start, span.end);
        const what = { id: 'an id', path: 'a name from the code', word: 'a developer’s word' }[kind];
        yield {
          span: { start: start + span.start, end: start + span.end },
          message: `“${words}” is ${what}, and customers read this note. Say what they can do now, in their words.`,
          about: kind === 'id' ? words : kind,
        };
      }
    }
  },
  holds({ about = '' }, { backlog }) {
    if (about === 'path') return true;
    return about === 'word' ? !hasDevelopers(backlog) : isOurId(about, backlog);
  },
};

/** `COVID-19` and `UTF-8` look like ids. */
function isOurId(id: string, backlog: Backlog): boolean {
  const key = parseItemId(id)?.key;
  return key !== undefined && (sameId(key, backlog.team.key) || backlog.isForeignId(id));
}

/** Whose customers are developers may use their words. */
function hasDevelopers(backlog: Backlog): boolean {
  return backlog
    .all('persona')
    .some(({ title, fields }) =>
      [title, ...(fields.aliases ?? [])].some((name) => /\b(?:developer|programmer|engineer|integrator)/i.test(name)),
    );
}
