import { storySentence } from '../../model/storySentence.js';
import type { Fixer } from './fix.js';

export const fixStoryBenefit: Fixer = {
  rule: 'story-benefit',
  *offers({ document }) {
    const { paragraph, sentence } = storySentence(document);
    if (!paragraph || !sentence.want) return;
    const at = paragraph.span.start + sentence.want.span.end;
    const newText = document.text.charAt(at - 1) === ',' ? ' so that [benefit]' : ', so that [benefit]';
    yield { title: 'Add “so that …”', preferred: true, edits: () => [{ span: { start: at, end: at }, newText }] };
  },
};
