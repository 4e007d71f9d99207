import { isOpen } from '../../model/workflow.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const releaseBlocker: RecordRule = {
  kind: 'record',
  code: 'release-blocker',
  group: 'Done',
  summary: 'an open critical bug in a planned release',
  levels: { planned: 'warning' },
  about: ['bug'],
  *check({ record, backlog }) {
    if (!isItem(record)) return;
    const { severity, status, release: id } = record.fields;
    if (severity !== 'critical' || !isOpen(status) || id === undefined) return;
    const release = backlog.find('release', id);
    if (release?.fields.status !== 'planned') return;
    const message = `This critical bug is open, so release ${release.id} is not fit to go out. Finish it first, or decide that it is less severe or belongs to a later release.`;
    yield { range: record.places.value('severity'), message };
  },
};
