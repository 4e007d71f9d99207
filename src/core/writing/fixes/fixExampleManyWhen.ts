import { readSteps } from '../../text/exampleSteps.js';
import { examplesOf } from '../../text/examples.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixExampleManyWhen: Fixer = {
  rule: 'example-many-when',
  *offers(subject) {
    const { document } = subject;
    const span = findingSpan(subject);
    const example = examplesOf(document).find(({ steps }) => steps.some((step) => step.span.start === span.start));
    if (!example) return;
    const { steps, bullets } = example;
    const second = steps.findIndex((step) => step.span.start === span.start);
    const word = document.text.slice(span.start, span.end);
    if (steps[second - 1]?.kind === 'when') {
      const newText = word.startsWith('W') ? 'And' : 'and';
      yield { title: `Change “${word}” to “${newText}”: both are one action`, edits: () => [{ span, newText }] };
      return;
    }
    const at = bullets.findIndex(({ textSpan }) => textSpan.start <= span.start && span.start < textSpan.end);
    const next = bullets[at];
    const firstEvent = bullets.findIndex(({ text }) => !/^(?:given|and|but)$/.test(readSteps(text, 0).opensWith ?? ''));
    const state = bullets.slice(0, firstEvent);
    const isStepwise = bullets.every(
      ({ children, text }) => children.length === 0 && readSteps(text, 0).steps.length <= 1,
    );
    if (!next || at === 0 || state.length === 0 || !isStepwise) return;
    const { start } = next.span;
    // With its givens before it, the second “when” begins an example of its own.
    const newText = state.map((bullet) => document.text.slice(bullet.span.start, bullet.span.end)).join('');
    yield {
      title: 'Make it two examples',
      preferred: true,
      edits: () => [{ span: { start, end: start }, newText }],
    };
  },
};
