import { isItem } from '../../lint/levels.js';
import { compareRanks, ranksBetween } from '../../model/rank.js';
import { changeOf, type FileEdit } from '../backlogEdit.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixRankEqual: Fixer = {
  rule: 'rank-equal',
  *offers({ record, backlog }, { documents }) {
    if (!isItem(record) || record.fields.rank === undefined) return;
    const { rank } = record.fields;
    const ranked = backlog
      .items()
      .filter((item) => item.fields.rank !== undefined && backlog.position(item) !== undefined);
    const [first, ...tied] = ranked.filter(({ fields }) => compareRanks(fields.rank ?? '', rank) === 0);
    if (!first) return;
    const title = `Spread ${[first, ...tied].map(({ id }) => id).join(', ')}: the order stays`;
    // The first keeps its rank, the others go between it and the next one.
    const edit = async () => {
      const next = ranked.find(({ fields }) => compareRanks(fields.rank ?? '', rank) > 0);
      const ranks = ranksBetween(rank, next?.fields.rank, tied.length);
      const files: FileEdit[] = [];
      for (const [index, item] of tied.entries()) {
        const document = await documents.get(item.file);
        files.push(...changeOf(document, setFields(document, { rank: ranks[index] ?? rank })));
      }
      return { label: title, files };
    };
    yield { title, preferred: true, edit };
  },
};
