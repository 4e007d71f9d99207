import { storySentence } from '../../model/storySentence.js';
import type { Document } from '../../text/document.js';
import { articleFor } from '../../text/article.js';
import { shapeOf } from '../../lint/storyShape.js';
import type { TextEdit } from '../backlogEdit.js';
import type { Fixer } from './fix.js';

export const fixStoryUniform: Fixer = {
  rule: 'story-uniform',
  *offers({ document, finding: { about = '' } }) {
    const [kind, form = ''] = about.split(':', 2);
    const edit = kind === 'order' ? reordered(document, form) : rephrased(document, kind === 'wish', form);
    if (edit) yield { title: 'Put it as the other stories are', preferred: true, edits: () => [edit] };
  },
};

/** “In order to B, as a R, I want W” → “As a R, I want to W, so that I can B”. Other orders need a person's own words. */
function reordered(document: Document, form: string): TextEdit | undefined {
  const { paragraph, sentence } = storySentence(document);
  const { role, want, benefit, span } = sentence;
  if (form !== 'as-i-want' || !paragraph || !role || !want || !benefit || !span) return undefined;
  if (sentence.form !== 'in-order-to' || benefit.span.start > role.span.start) return undefined;
  const at = paragraph.span.start;
  const source = (part: { readonly start: number; readonly end: number }): string =>
    document.text.slice(at + part.start, at + part.end);
  const wish = source({ start: role.span.end, end: want.span.start }).replace(/^[\s,]+/, '');
  const article = /\bthe\s*$/i.test(source({ start: span.start, end: role.span.start }))
    ? 'the'
    : (articleFor(role.text.split(' ')[0] ?? '') ?? 'a');
  const stop = /[.!]$/.test(source(span)) ? '.' : '';
  const newText = `As ${article} ${source(role.span)}, ${wish}${source(want.span)}, so that I can ${source(benefit.span)}${stop}`;
  return { span: { start: at + span.start, end: at + span.end }, newText };
}

/** The opening words alone are changed, where the rest of the sentence fits the others. */
function rephrased(document: Document, isWish: boolean, form: string): TextEdit | undefined {
  const { paragraph, sentence } = storySentence(document);
  const shape = paragraph && shapeOf(paragraph.text, sentence);
  const own = isWish ? shape?.wishSpan : shape?.reasonSpan;
  if (!shape || !own) return undefined;
  const at = paragraph.span.start;
  const span = { start: at + own.start, end: at + own.end };
  const newText = isWish ? withWish(shape.wish, form) : withReason(shape.reason, form);
  return newText === undefined ? undefined : { span, newText };
}

/** “I want”, “I need” and “I would like” take the same words after them; “I can” takes a bare verb. */
function withWish(own: string, form: string): string | undefined {
  const takesTo = new Set(['I want', 'I need', 'I would like', 'I wish']);
  if (takesTo.has(own) && takesTo.has(form)) return form;
  if (!takesTo.has(own) && !takesTo.has(form)) return form;
  return !takesTo.has(own) ? `${form} to` : undefined;
}

function withReason(own: string, form: string): string | undefined {
  const change = `${own} → ${form}`;
  if (change === 'so → so that' || change === 'so that → so') return form;
  return change === 'in order to → so that' ? 'so that I can' : change === 'in order to → so' ? 'so I can' : undefined;
}
