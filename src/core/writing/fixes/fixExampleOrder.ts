import type { ListItem } from '../../text/body.js';
import type { StepKind } from '../../text/exampleSteps.js';
import { readSteps } from '../../text/exampleSteps.js';
import { examplesOf } from '../../text/examples.js';
import type { Document } from '../../text/document.js';
import type { TextEdit } from '../backlogEdit.js';
import { findingSpan, type Fixer } from './fix.js';

const order: readonly StepKind[] = ['given', 'when', 'then'];

/** Puts bullets in order; how to turn a single sentence round is for people. */
export const fixExampleOrder: Fixer = {
  rule: 'example-order',
  *offers(subject) {
    const { document } = subject;
    const { start } = findingSpan(subject);
    const example = examplesOf(document).find(({ steps }) => steps.some(({ span }) => span.start === start));
    const bullets = example?.bullets ?? [];
    if (bullets.length < 2 || !areLines(bullets)) return;
    const blocks = blocksOf(bullets);
    if (blocks === undefined) return;
    yield { title: 'Put the steps in order', preferred: true, edits: () => [reordered(document, bullets, blocks)] };
  },
};

interface Block {
  readonly kind: StepKind;
  readonly bullets: ListItem[];
}

/** Siblings with nothing between them and nothing nested in them. */
function areLines(bullets: readonly ListItem[]): boolean {
  return bullets.every(
    ({ children, span }, at) => children.length === 0 && (at === 0 || bullets[at - 1]?.span.end === span.start),
  );
}

/** Steps with the “and”s that belong to them; undefined where a bullet says more than one step. */
function blocksOf(bullets: readonly ListItem[]): readonly Block[] | undefined {
  const blocks: Block[] = [];
  for (const bullet of bullets) {
    const { opensWith, steps } = readSteps(bullet.text, 0);
    if (steps.length > 1 || opensWith === undefined) return undefined;
    if (opensWith === 'and') blocks.at(-1)?.bullets.push(bullet);
    else blocks.push({ kind: opensWith, bullets: [bullet] });
  }
  return blocks;
}

function reordered({ text }: Document, bullets: readonly ListItem[], blocks: readonly Block[]): TextEdit {
  const sorted = [...blocks].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const start = bullets[0]?.span.start ?? 0;
  const end = bullets.at(-1)?.span.end ?? start;
  // The last line of a file can lack its line break.
  const tail = text.charAt(end - 1) === '\n' ? '' : '\n';
  const lines = sorted.flatMap((block) => block.bullets).map(({ span }) => text.slice(span.start, span.end));
  const joined = lines.map((line) => (line.endsWith('\n') ? line : line + tail)).join('');
  return { span: { start, end }, newText: tail === '' ? joined : joined.slice(0, -1) };
}
