export const itemTypes = ['epic', 'story', 'bug', 'task', 'spike'] as const;
export const recordTypes = [
  ...itemTypes,
  'vision',
  'team',
  'goal',
  'metric',
  'persona',
  'stakeholder',
  'feedback',
  'sprint',
  'release',
] as const;

/** What ids are unique within and references point at: all item types share one kind. */
export const recordKinds = ['item', ...recordTypes.filter((type): type is OtherType => !isItemType(type))] as const;

export type ItemType = (typeof itemTypes)[number];
export type RecordType = (typeof recordTypes)[number];

type OtherType = Exclude<RecordType, ItemType>;
export type RecordKind = 'item' | OtherType;

export function isItemType(type: string): type is ItemType {
  return (itemTypes as readonly string[]).includes(type);
}

export function isRecordType(type: string): type is RecordType {
  return (recordTypes as readonly string[]).includes(type);
}

export function kindOf(type: RecordType | 'unknown'): RecordKind {
  return type === 'unknown' || isItemType(type) ? 'item' : type;
}
