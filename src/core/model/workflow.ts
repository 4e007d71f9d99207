/** The statuses of an item in the order of their strictness (spec: States and transitions). */
export const statuses = ['idea', 'planned', 'ready', 'doing', 'review', 'done', 'declined'] as const;
export type Status = (typeof statuses)[number];

/** Open: decided for and not finished. Ideas are not open. */
export const openStatuses = ['planned', 'ready', 'doing', 'review'] as const satisfies readonly Status[];

export function isOpen(status: Status): boolean {
  return (openStatuses as readonly Status[]).includes(status);
}

/** Whether an item in `status` has come as far as `from`. A declined item has come nowhere. */
export function hasReached(status: Status, from: Exclude<Status, 'declined'>): boolean {
  return status !== 'declined' && statuses.indexOf(status) >= statuses.indexOf(from);
}
