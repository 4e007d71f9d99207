import { declineDecision } from '../../model/declineDecision.js';
import { itemTypes } from '../../model/recordType.js';
import { demandOf } from '../../order/demand.js';
import { isItem } from '../levels.js';
import type { FileRule } from '../rule.js';

/** Demand that makes a decision worth a second look: one critical statement, or several milder ones. */
const threshold = 3;

export const declinedDemand: FileRule = {
  kind: 'file',
  code: 'declined-demand',
  group: 'Done',
  summary: 'demand for a declined item rose by 3 or more since it was declined',
  levels: { declined: 'information' },
  about: itemTypes,
  fix: 'choice',
  *check({ document }) {
    const decision = declineDecision(document);
    if (decision?.date === undefined) return;
    yield { span: decision.bullet.textSpan, message: '', about: decision.date };
  },
  holds({ about: date = '' }, { record, backlog, today }) {
    if (!isItem(record)) return false;
    const now = demandOf(record, backlog, today);
    const then = demandOf(record, backlog, date);
    const risen = now.demand - then.demand;
    if (risen < threshold) return false;
    return `Demand rose by ${String(risen)} since you said no on ${date} (from ${String(then.demand)} to ${String(now.demand)}, ${voices(now.voices)}), so the reason may not hold any more. Reopen it, or decide again.`;
  },
};

function voices(count: number): string {
  return count === 1 ? '1 voice' : `${String(count)} voices`;
}
