import type { ListItem } from './body.js';
import { criteriaOf } from './criteria.js';
import type { Document } from './document.js';
import { readSteps, type Step, type StepKind, type StepText } from './exampleSteps.js';
import { scenarioSteps } from './gherkinSteps.js';

/** An example in Given, When and Then: of one bullet, of several bullets in a row, or a Gherkin scenario. */
export interface Example {
  readonly steps: readonly Step[];
  /** The bullets it consists of; none for a scenario. */
  readonly bullets: readonly ListItem[];
  /** An outcome is stated, in whatever words. */
  readonly hasOutcome: boolean;
}

const known = new WeakMap<Document, readonly Example[]>();

/** The examples among the acceptance criteria of a document. “The one where …” has no steps and is no matter of order. Read once a document. */
export function examplesOf(document: Document): readonly Example[] {
  const found = known.get(document) ?? findExamples(document);
  known.set(document, found);
  return found;
}

function findExamples(document: Document): readonly Example[] {
  const criteria = criteriaOf(document);
  const bullets = criteria.flatMap(({ item }) => item ?? []);
  const scenarios = criteria.flatMap(({ item, textSpan }) =>
    item === undefined ? [...scenarioSteps(document.text, textSpan)] : [],
  );
  return [
    ...examplesIn(bullets, document.text),
    ...scenarios.map((steps) => ({ steps, bullets: [], hasOutcome: steps.some(({ kind }) => kind === 'then') })),
  ];
}

/**
 * Bullets in the groups that they form: an example in Given, When and Then over several bullets is one group, every other bullet
 * one of its own.
 */
export function groupBullets(items: readonly ListItem[], text: string): readonly (readonly ListItem[])[] {
  return [...runsOf(items, text)].map(({ items: group }) => group);
}

/** Bullets that belong together; without `draft` a single one that is no example. */
interface Run {
  readonly items: ListItem[];
  readonly draft?: Draft;
}

interface Draft {
  readonly steps: Step[];
  readonly bullets: ListItem[];
  readonly kinds: Set<StepKind>;
  hasOutcome: boolean;
  /** Each bullet so far says one step only, so that the next one may go on. */
  isStepwise: boolean;
  /** Its last bullet is complete in itself: “When it rains, the list is hidden”. */
  isClosed: boolean;
}

function* examplesIn(items: readonly ListItem[], text: string): Generator<Example> {
  for (const { items: group, draft } of runsOf(items, text)) {
    if (draft) yield* apart(draft);
    else for (const item of group) yield* examplesIn(item.children, text);
  }
}

function* runsOf(items: readonly ListItem[], text: string): Generator<Run> {
  let open: { readonly items: ListItem[]; readonly draft: Draft } | undefined;
  for (const item of items) {
    const own = stepsOf(item, text);
    const isStep = own.opensWith !== undefined;
    if (open && !(isStep && goesOn(open.draft, own))) {
      yield open;
      open = undefined;
    }
    if (!isStep) {
      yield { items: [item] };
      continue;
    }
    const steps: Step[] = [];
    open ??= {
      items: [],
      draft: { steps, bullets: [], kinds: new Set(), hasOutcome: false, isStepwise: true, isClosed: false },
    };
    open.items.push(item);
    add(open.draft, item, own, text);
  }
  if (open) yield open;
}

function stepsOf({ textSpan: { start, end } }: ListItem, text: string): StepText {
  return readSteps(text.slice(start, end), start);
}

function goesOn({ kinds, isStepwise, isClosed }: Draft, { opensWith, steps, states }: StepText): boolean {
  switch (opensWith) {
    case 'and':
    case 'then':
      return true;
    case 'given':
      // “Given a”, “Given b”: the second one is an “and”.
      return isStepwise && steps.length === 1 && !kinds.has('when') && !kinds.has('then') && !states;
    case 'when':
      if (!kinds.has('when') && !kinds.has('then')) return true;
      return isStepwise && !isClosed && steps.length === 1 && !states && kinds.has('given');
    case undefined:
      return false;
  }
}

function add(draft: Draft, item: ListItem, { steps, mentionsThen, states }: StepText, text: string): void {
  for (const step of steps) {
    draft.steps.push(step);
    draft.kinds.add(step.kind);
  }
  draft.bullets.push(item);
  draft.isStepwise &&= steps.length <= 1;
  draft.isClosed = states && !steps.some(({ kind }) => kind === 'then');
  draft.hasOutcome ||= mentionsThen || states;
  for (const child of item.children) {
    const nested = stepsOf(child, text);
    // What is nested without a keyword says what comes of it.
    if (nested.opensWith === undefined) draft.hasOutcome = true;
    else add(draft, child, nested, text);
  }
}

/** Two examples in one bullet: a “given” behind an outcome begins the second one, if something happens in it. */
function* apart({ steps, bullets, hasOutcome }: Draft): Generator<Example> {
  const lastEvent = steps.findLastIndex(({ kind }) => kind !== 'given');
  let own: Step[] = [];
  let isOver = false;
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'given' && isOver && at < lastEvent) {
      yield { steps: own, bullets, hasOutcome: true };
      own = [];
      isOver = false;
    }
    isOver ||= step.kind === 'then';
    own.push(step);
  }
  yield { steps: own, bullets, hasOutcome };
}
