import type { BacklogRecord, Item } from '../model/record.js';
import { kindOf } from '../model/recordType.js';
import { statuses, type Status } from '../model/workflow.js';
import { severities, type Severity } from './finding.js';
import type { Level, Rule, RuleLevels } from './rule.js';

export function isLevel(value: unknown): value is Level {
  return value === 'off' || (severities as readonly unknown[]).includes(value);
}

export function isItem(record: BacklogRecord): record is Item {
  return kindOf(record.type) === 'item';
}

/** The severity at which a rule speaks about a record by default; undefined where it is silent. */
export function defaultLevel(rule: Rule, record: BacklogRecord): Severity | undefined {
  if (!speaksAboutType(rule, record)) return undefined;
  const { levels } = rule;
  if ('always' in levels) return isItem(record) ? (levels.onItems ?? levels.always) : levels.always;
  return isItem(record) ? levelAt(levels, record.fields.status) : undefined;
}

function speaksAboutType(rule: Rule, record: BacklogRecord): boolean {
  const unread = record.problems.length > 0 || record.type === 'unknown';
  if (unread) return rule.onBroken !== undefined;
  if (rule.onBroken === 'only') return false;
  if (record.broken && rule.group !== 'Structure') return false;
  return rule.about === undefined || (rule.about as readonly string[]).includes(record.type);
}

/** A level holds from its status until the next; `done` and `declined` count only where they are named. */
export function levelAt(levels: Exclude<RuleLevels, { always: Severity }>, status: Status): Severity | undefined {
  if (status === 'done' || status === 'declined') return levels[status];
  for (let at = statuses.indexOf(status); at >= 0; at--) {
    const level = levels[statuses[at] ?? 'idea'];
    if (level !== undefined) return level;
  }
  return undefined;
}

/** One level milder; a hint stays a hint. */
export function milder(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? 'hint';
}

/** The milder of two severities, of which one or both may not be given. */
export function mildest(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}
