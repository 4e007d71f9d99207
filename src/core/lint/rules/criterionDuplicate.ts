import type { ListItem } from '../../text/body.js';
import { foldWord } from '../../text/contentWords.js';
import { criteriaOf } from '../../text/criteria.js';
import { groupBullets } from '../../text/examples.js';
import { tokenize } from '../../text/sentenceTokens.js';
import type { FileRule, SpanHit } from '../rule.js';

/** Words without which a criterion says the same. */
const idle = new Set('a an the that should shall must will also please'.split(' '));
const forms: Readonly<Record<string, string>> = { is: 'be', are: 'be', was: 'be', were: 'be', has: 'have', does: 'do' };

const idleOrEnding =
  /\b(?:an?|the|that|should|shall|must|will|also|please|is|are|was|were|has|have|does|do)\b|[^a-z0-9]|[eisy]/g;

export const criterionDuplicate: FileRule = {
  kind: 'file',
  code: 'criterion-duplicate',
  group: 'Acceptance',
  summary: 'the same criterion, or the same example of a criterion, twice',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'automatic',
  check({ document }) {
    const bullets = criteriaOf(document).flatMap(({ item }) => item ?? []);
    return duplicates(bullets, document.text);
  },
};

function* duplicates(items: readonly ListItem[], text: string): Generator<SpanHit> {
  if (items.length === 0) return;
  // The exact form is made only of bullets that are roughly alike: most are not.
  const rough = new Map<string, ListItem[]>();
  for (const [item, ...more] of groupBullets(items, text)) {
    // Steps recur: “Given an empty list” can begin many examples.
    if (!item || more.length > 0) continue;
    yield* duplicates(item.children, text);
    const key = roughly(item.text);
    const alike = rough.get(key);
    if (alike) alike.push(item);
    else rough.set(key, [item]);
  }
  for (const alike of rough.values()) if (alike.length > 1) yield* copies(alike);
}

function* copies(items: readonly ListItem[]): Generator<SpanHit> {
  const known = new Map<string, ListItem>();
  for (const item of items) {
    const meaning = meaningOf(item.text);
    if (meaning === undefined) continue;
    const first = known.get(meaning);
    if (first === undefined) known.set(meaning, item);
    else {
      const words = first.text.length > 60 ? `${first.text.slice(0, 60)}…` : first.text;
      const message = `This says the same as “${words}” above, so both must be kept alike. Take one away.`;
      yield { span: item.textSpan, message };
    }
  }
}

/** The same for all texts that say the same, and for few others: without idle words, endings and marks. */
function roughly(text: string): string {
  return text.toLowerCase().replace(idleOrEnding, '');
}

/**
 * What a criterion says, to compare by: its words in their order, numbers, code and quoted texts as they stand. Undefined for
 * one word, which says too little to be the same.
 */
function meaningOf(text: string): string | undefined {
  const words = tokenize(text).tokens.flatMap(({ kind, word, start, end }) => {
    if (kind === 'opaque') return [text.slice(start, end)];
    // Marks can carry meaning: “< 5” and “> 5”, “+” and “-”.
    if (kind === 'mark') return /[,.;:!"“”'‘’()]/.test(word) ? [] : [word];
    return idle.has(word) ? [] : [Object.hasOwn(forms, word) ? (forms[word] ?? word) : foldPlural(word)];
  });
  return words.length < 2 ? undefined : words.join(' ');
}

/** Other forms of a word can be another matter: “open orders” and “opened orders”. */
function foldPlural(word: string): string {
  return word.endsWith('s') ? foldWord(word) : word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
