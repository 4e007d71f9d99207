import { storySentence } from '../../model/storySentence.js';
import { contentWords } from '../../text/contentWords.js';
import { criteriaOf } from '../../text/criteria.js';
import type { FileRule } from '../rule.js';

/** Words that any criterion may have and that add nothing to the statement. */
const idle = new Set('user system application app possibl possible allow enabl abl featur feature'.split(' '));
/** How much of what is wanted a criterion repeats before it counts as an echo: a part of it alone can be a rule. */
const coverage = 0.6;

export const criterionEcho: FileRule = {
  kind: 'file',
  code: 'criterion-echo',
  group: 'Acceptance',
  summary: 'a criterion that only repeats the story sentence',
  levels: { planned: 'information' },
  about: ['story'],
  *check({ document }) {
    const { role, want, benefit } = storySentence(document).sentence;
    if (!want) return;
    const statement = `${role?.text ?? ''} ${want.text} ${benefit?.text ?? ''}`;
    const prefixes = statement.toLowerCase();
    let wanted: ReadonlySet<string> | undefined;
    let known: ReadonlySet<string> | undefined;
    for (const { item, textSpan } of criteriaOf(document)) {
      // Examples say more than the criterion does.
      if (!item || item.children.length > 0) continue;
      if (saysMore(item.text, prefixes)) continue;
      wanted ??= new Set(contentWords(want.text));
      known ??= new Set(contentWords(statement));
      const words = new Set(contentWords(item.text).filter((word) => !idle.has(word)));
      if (words.size < 2 || [...words].some((word) => known?.has(word) !== true)) continue;
      const repeated = [...words].filter((word) => wanted?.has(word) === true).length;
      if (repeated < coverage * wanted.size) continue;
      const message =
        'This only repeats the story sentence, so it does not say when the wish is fulfilled. Say what one sees or measures.';
      yield { span: textSpan, message };
    }
  },
};

/** Words of five letters or more that say nothing of their own. */
const plain =
  /^(?:these|those|which|would|shall|should|could|might|being|about|there|wants|needs|while|users?|system|application|possible|allow|enable|features?)/;

/** Whether a long word begins as none of the statement's does: that is seen without looking at every word. */
function saysMore(text: string, statement: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{5,}/g))
    if (!statement.includes(word.slice(0, 4)) && !plain.test(word)) return true;
  return false;
}
