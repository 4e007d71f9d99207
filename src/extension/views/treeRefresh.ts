/** What a group of the tree shows, as far as its heading and its list go. */
export interface GroupShape {
  readonly key: string;
  readonly heading: string;
  readonly files: readonly string[];
}

/** What has to be drawn anew: everything below the backlog, or some groups with their lists and some single rows. */
export type TreeRefresh = 'all' | { readonly groups: readonly string[]; readonly files: readonly string[] };

/** The smallest refresh that leads from one state of a backlog's groups to the next. `touched`: files whose rows may differ. */
export function refreshBetween(
  before: readonly GroupShape[],
  after: readonly GroupShape[],
  touched: ReadonlySet<string>,
): TreeRefresh {
  const sameGroups = before.length === after.length && before.every((group, at) => group.key === after[at]?.key);
  if (!sameGroups) return 'all';
  const groups: string[] = [];
  const files: string[] = [];
  after.forEach((group, at) => {
    const old = before[at];
    if (old?.heading === group.heading && sameList(old.files, group.files)) {
      for (const file of group.files) if (touched.has(file)) files.push(file);
    } else {
      groups.push(group.key);
    }
  });
  return { groups, files };
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
