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
    const wanted = new Set(contentWords(want.text));
    const known = new Set([...wanted, ...contentWords(`${role?.text ?? ''} ${benefit?.text ?? ''}`)]);
    for (const { item, textSpan } of criteriaOf(document)) {
      // Examples say more than the criterion does.
      if (!item || item.children.length > 0) continue;
      const words = new Set(contentWords(item.text).filter((word) => !idle.has(word)));
      if (words.size < 2 || [...words].some((word) => !known.has(word))) continue;
      const repeated = [...words].filter((word) => wanted.has(word)).length;
      if (repeated < coverage * wanted.size) continue;
      const message =
        'This only repeats the story sentence, so it does not say when the wish is fulfilled. Say what one sees or measures.';
      yield { span: textSpan, message };
    }
  },
};
