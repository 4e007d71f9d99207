import type { Backlog } from '../../backlog/backlog.js';
import { parseItemId } from '../../model/itemId.js';
import type { Item } from '../../model/record.js';
import { findSection, leadParagraph } from '../../text/sections.js';
import { changeOf, type BacklogEdit } from '../backlogEdit.js';
import { newItem, nextItemId } from '../newItem.js';
import { setFields } from '../setFields.js';
import type { Fixer, FixContext, FixSubject } from './fix.js';

/** Items offered because their titles share words with what was said. */
const mostSimilar = 5;

export const fixFeedbackUntriaged: Fixer = {
  rule: 'feedback-untriaged',
  *offers(subject, context) {
    const { document } = subject;
    for (const item of candidates(subject)) {
      yield { title: `Link it to ${item.id} “${item.title}”`, edits: () => setFields(document, { items: [item.id] }) };
    }
    yield { title: 'Make an idea of it', edit: () => asIdea(subject, context) };
  },
};

/** Items that the text names, then those whose titles have most words in common with it. */
function candidates(subject: FixSubject): Item[] {
  const { record, backlog } = subject;
  const named = record.facts.mentions.flatMap(({ id }) => backlog.find('item', id) ?? []);
  return [...new Set([...named, ...similar(subject, backlog)])];
}

function similar({ document }: FixSubject, backlog: Backlog): Item[] {
  const said = wordsOf(document.text.slice(document.frontMatter.bodyStart));
  const shared = (item: Item): number => [...wordsOf(item.title)].filter((word) => said.has(word)).length;
  return backlog
    .items()
    .filter(({ type, fields: { status } }) => type !== 'epic' && status !== 'done')
    .map((item) => ({ item, score: shared(item) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSimilar)
    .map(({ item }) => item);
}

/** Words of four letters and more: shorter ones join, they do not mean. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function asIdea({ record, document, backlog }: FixSubject, { takenIds }: FixContext): BacklogEdit {
  const id = nextItemId(backlog, takenIds);
  const idea = newItem(backlog, { type: 'story', title: ideaTitle({ record, document }) }, takenIds);
  const files = [...idea.files, ...changeOf(document, setFields(document, { items: [id] }))];
  return { label: `New idea ${id} from feedback`, files };
}

/** The need in its first words; without one, those of the quote. */
function ideaTitle({ record, document }: Pick<FixSubject, 'record' | 'document'>): string {
  const need = findSection(document.body, 'need')?.blocks.find((block) => block.kind === 'paragraph')?.text;
  const text = need ?? (record.title || leadParagraph(document.body)?.text) ?? '';
  const [sentence = ''] = text.split(/[.!?…](?= |$)/);
  const title = sentence.length > 70 ? sentence.slice(0, sentence.lastIndexOf(' ', 70)) : sentence;
  // A number that looks like an id would be one.
  return title === '' || parseItemId(title) ? '[title]' : title;
}
