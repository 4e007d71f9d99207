import { allRules } from '../core/lint/registry.js';
import type { FixContext } from '../core/writing/fixes/fix.js';
import type { Project } from './project.js';
import { asOfDate } from './today.js';

/** What automatic fixes may ask. None of them makes an id, so nobody is asked which ones are taken. */
export function fixContext({ documents }: Project): FixContext {
  return { documents, takenIds: [], today: asOfDate(undefined), rules: allRules.map(({ code }) => code) };
}
