import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const releaseNoteMissing: RecordRule = {
  kind: 'record',
  code: 'release-note-missing',
  group: 'Done',
  summary: 'a done item in a release without a release note, unless its `change` is internal',
  levels: { done: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  check({ record }) {
    if (!isItem(record) || record.fields.release === undefined || record.facts.hasReleaseNote) return [];
    const byDefault = record.type === 'story' || record.type === 'bug' ? 'added' : 'internal';
    if ((record.fields.change ?? byDefault) === 'internal') return [];
    const message = `It is in release ${record.fields.release} and customers read nothing about it. Add the section “Release note”, or set “change: internal”.`;
    return [{ range: record.places.value('release'), message }];
  },
};
