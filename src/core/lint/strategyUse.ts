import type { Backlog } from '../backlog/backlog.js';
import type { BacklogRecord } from '../model/record.js';

/** Whether a backlog works with goals or metrics at all; who does not is not asked for the rest. */
export function usesStrategy(backlog: Backlog): boolean {
  return backlog.all('goal').length > 0 || backlog.all('metric').length > 0;
}

/** Where it is said that a strategy file is missing: the agreement of the team, otherwise the first goal or metric. */
export function strategyPlace(backlog: Backlog): BacklogRecord | undefined {
  return backlog.all('team')[0] ?? backlog.all('goal')[0] ?? backlog.all('metric')[0];
}

/** What rules about the strategy as a whole read of a record. */
export function strategyReads(record: BacklogRecord): string | undefined {
  if (record.type === 'metric') {
    const isUnread = record.fieldProblems.some(({ field }) => field === 'role');
    return `metric ${record.id} ${isUnread ? '?' : (record.fields.role ?? '')}`;
  }
  if (record.type === 'team' || record.type === 'goal') return `${record.type} ${record.id}`;
  return record.type === 'vision' || isUnreadVision(record) ? 'vision' : undefined;
}

/** A vision whose type could not be read is there all the same; that it is broken is said elsewhere. */
export function isUnreadVision({ type, file }: BacklogRecord): boolean {
  return type === 'unknown' && /(?:^|\/)vision\.md$/i.test(file);
}
