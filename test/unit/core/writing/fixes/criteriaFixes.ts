import assert from 'node:assert/strict';
import { withCriteria } from '../../lint/withCriteria.js';
import { fixed, offered } from './fixed.js';

/** The fix of this title turns these criteria into those; without a title, no fix is offered. */
export function checkFix(rule: string, criteria: string, title?: string, expected?: string): void {
  it(`${JSON.stringify(criteria)}: ${title ?? 'no fix'}`, async () => {
    const files = { 'LAR-1.md': withCriteria(criteria) };
    if (title === undefined || expected === undefined) assert.deepEqual(await offered(rule, files), []);
    else assert.deepEqual(await fixed(rule, files, title), { 'LAR-1.md': withCriteria(expected) });
  });
}
