import type { Document } from '../text/document.js';
import type { Range } from '../text/position.js';
import type { GroupMember, GroupRule } from './rule.js';

/** A record's place in a group, kept until its file changes. */
export interface KeptMember {
  readonly rule: GroupRule;
  readonly group: string;
  readonly value: string;
  readonly range?: Range;
}

export function memberOf(rule: GroupRule, { group, value, span }: GroupMember, document: Document): KeptMember {
  return { rule, group, value, ...(span && { range: document.lines.rangeOf(span) }) };
}

/** Whether two readings of a record mean the same to a rule, wherever it stands. */
export function sameMember(one: KeptMember | undefined, other: KeptMember | undefined): boolean {
  return one?.group === other?.group && one?.value === other?.value;
}
