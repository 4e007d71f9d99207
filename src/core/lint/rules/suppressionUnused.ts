import type { RecordRule } from '../rule.js';

/** Found by the engine, which alone knows what a suppression has silenced. */
export const suppressionUnused: RecordRule = {
  kind: 'record',
  code: 'suppression-unused',
  group: 'Structure',
  summary: 'a `lint-ignore` that silences nothing',
  levels: { always: 'warning' },
  fix: 'automatic',
  check: () => [],
};
