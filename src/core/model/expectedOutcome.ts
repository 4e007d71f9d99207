/** What an item is expected to move, and how long it may take. */
export interface ExpectedOutcome {
  readonly metric: string;
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly days: number;
}

const amount = /^(?:(?:from|to|by|up|down|below|above|under|over) ){0,2}[-+−–±<>≤≥]{0,2} ?\d/i;
const direction = /^(?:up|down|higher|lower|rises?|falls?) $/i;
const daysIn = { day: 1, week: 7, month: 30 } as const;

/**
 * Reads `expected: <metric id> <change> within <n> days|weeks|months`. Other wording is free text, which is never due: the
 * change must be a number or a direction (“−3”, “from 71 % to 80 %”, “up”), so that a sentence is not taken for the id of a metric.
 */
export function readExpectedOutcome(text: string): ExpectedOutcome | undefined {
  const expected = /^expected: *(\S+) (.+)$/i.exec(text);
  const [metric, rest] = [expected?.[1], expected?.[2]];
  if (metric === undefined || rest === undefined) return undefined;
  const at = rest.toLowerCase().lastIndexOf('within ');
  const change = rest.slice(0, Math.max(at, 0));
  if (!amount.test(change) && !direction.test(change)) return undefined;
  const window = /^within (\d{1,4}) (day|week|month)s?\b/i.exec(rest.slice(at));
  if (window === null) return undefined;
  const count = Number(window[1]);
  const unit = (window[2] ?? 'day').toLowerCase() as ExpectedOutcome['unit'];
  return { metric, count, unit, days: count * daysIn[unit] };
}
