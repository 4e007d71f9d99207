import { compareIds } from '../../model/itemId.js';
import type { GroupRule, Member } from '../rule.js';
import { canBeCompared, isSameWant, readWant, wantOf } from '../sameWant.js';

export const storyDuplicate: GroupRule = {
  kind: 'group',
  code: 'story-duplicate',
  group: 'Statement',
  summary: 'two stories in which the same role wants the same',
  levels: { idea: 'warning' },
  about: ['story'],
  fix: 'choice',
  member({ document }) {
    return wantOf(document);
  },
  *check(members) {
    if (!canBeCompared(members)) return;
    const stories = [...members].sort((one, other) => compareIds(one.record.id, other.record.id)).map(read);
    for (const [at, story] of stories.entries()) {
      // The younger one is the duplicate; of several older ones the oldest says enough.
      const first = stories.slice(0, at).find((older) => isSameWant(older.want, story.want));
      if (!first) continue;
      const { id, title } = first.record;
      yield {
        record: story.record,
        about: id,
        message: `The same role wants the same in ${id} “${title}”, so it would be built or refused twice. Keep one, or say how they differ.`,
        related: [{ record: first.record, message: `${id} wants the same` }],
      };
    }
  },
};

function read({ record, value }: Member) {
  return { record, want: readWant(value) };
}
