import type { Group } from '../order/groups.js';
import { EditRefused } from './backlogEdit.js';
import type { GroupTarget } from './itemGroup.js';

/** What dropping on a heading of the tree means. */
export function groupHeading({ kind, id }: Pick<Group, 'kind' | 'id'>): GroupTarget {
  if (kind === 'sprint') return { kind, id };
  if (kind !== 'epics') return { kind };
  throw new EditRefused(
    'Epics are not ranked: their place is that of their first open child. Drop on an item or another heading.',
  );
}
