import { storySentence } from '../../model/storySentence.js';
import type { GroupRule, WideHit } from '../rule.js';
import { shapeOf } from '../storyShape.js';

/** A form is the backlog's own when this share of at least so many stories has it. */
const share = 0.8;
const least = 10;

const kinds = ['order', 'wish', 'reason'] as const;
type Kind = (typeof kinds)[number];

const orderNames: Readonly<Record<string, string>> = {
  'as-i-want': 'As a …, I want …',
  'in-order-to': 'In order to …, as a …',
  job: 'When …, I want …',
};

export const storyUniform: GroupRule = {
  kind: 'group',
  code: 'story-uniform',
  group: 'Statement',
  summary: 'a story that opens its clauses with other words than the backlog’s stories do',
  levels: { planned: 'information' },
  about: ['story'],
  fix: 'choice',
  member({ document }) {
    const { paragraph, sentence } = storySentence(document);
    const shape = paragraph && shapeOf(paragraph.text, sentence);
    if (!shape) return undefined;
    const { order, wish, reason, wishSpan, reasonSpan } = shape;
    // The place is chosen before the backlog's form is known: what is unusual anywhere is most likely meant.
    const { start, end } = wish === 'I want' && reasonSpan && reason !== 'so that' ? reasonSpan : wishSpan;
    const at = paragraph.span.start;
    return { group: 'all', value: [order, wish, reason].join('|'), span: { start: at + start, end: at + end } };
  },
  *check(members): Iterable<WideHit> {
    if (members.length < least) return;
    const values = new Map<string, number>();
    for (const { value } of members) values.set(value, (values.get(value) ?? 0) + 1);
    const usual = Object.fromEntries(kinds.map((kind, at) => [kind, dominant(values, at)])) as Record<Kind, string>;
    for (const { record, value } of members) {
      const own = value.split('|');
      const at = kinds.findIndex(
        (kind, index) => usual[kind] !== '' && own[index] !== '' && own[index] !== usual[kind],
      );
      const kind = kinds[at];
      if (kind === undefined) continue;
      const name = (form: string): string => (kind === 'order' ? (orderNames[form] ?? form) : form);
      yield {
        record,
        about: `${kind}:${usual[kind]}`,
        message: `The story says “${name(own[at] ?? '')}” where most say “${name(usual[kind])}”, which makes it harder to skim. Put it as the others are.`,
      };
    }
  },
};

/** What most of those say that say anything; '' where there is no such form. */
function dominant(values: ReadonlyMap<string, number>, at: number): string {
  const counts = new Map<string, number>();
  let all = 0;
  for (const [value, count] of values) {
    const part = value.split('|')[at] ?? '';
    if (part === '') continue;
    all += count;
    counts.set(part, (counts.get(part) ?? 0) + count);
  }
  if (all < least) return '';
  for (const [part, count] of counts) if (count >= all * share) return part;
  return '';
}
