import type { Backlog } from '../backlog/backlog.js';
import { slug } from '../model/itemId.js';
import type { RecordType } from '../model/recordType.js';
import { EditRefused, type BacklogEdit } from './backlogEdit.js';
import { addDays, lastWorkingDay } from './days.js';
import { fieldValue } from './fieldInput.js';
import { newFile, pathIn, titleText } from './newFile.js';
import type { FieldValue } from './setFields.js';

/** What a new file of another type than an item is made of. Values of fields are as people type them. */
export interface NewRecord {
  readonly type: keyof typeof folders;
  /** Of a sprint and of feedback it can be ''. */
  readonly title: string;
  /** Default: made of the title; of a sprint, the number after the last one. */
  readonly id?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** First paragraph; of feedback, the quote. */
  readonly text?: string;
}

const folders = {
  goal: 'goals',
  metric: 'metrics',
  persona: 'personas',
  stakeholder: 'stakeholders',
  feedback: 'feedback',
  sprint: 'sprints',
  release: 'releases',
} as const satisfies Partial<Record<RecordType, string>>;

const sections: Readonly<Record<NewRecord['type'], readonly string[]>> = {
  goal: [],
  metric: ['## Measurements'],
  persona: ['## Needs'],
  stakeholder: [],
  feedback: [],
  sprint: ['## Review', '## Retrospective'],
  release: ['## Checklist', '## Who needs to know'],
};

/** Whether `new` makes files of this type by `newRecord`. */
export function isNewRecordType(type: string): type is NewRecord['type'] {
  return Object.hasOwn(folders, type);
}

/** Creates a goal, metric, persona, stakeholder, feedback, sprint or release in its folder. `today` is YYYY-MM-DD. */
export function newRecord(backlog: Backlog, record: NewRecord, today: string): BacklogEdit {
  const { type } = record;
  const given: Record<string, FieldValue | undefined> = {};
  for (const [field, input] of Object.entries(record.fields ?? {})) {
    if (field === 'id' || field === 'type')
      throw new EditRefused(`The ${field} is given by the command; leave “${field}=” out.`);
    given[field] = fieldValue(type, field, input);
  }
  const fields = { type, ...defaults(backlog, type, today, given), ...given };
  const id = record.id ?? idOf(backlog, record, fields);
  const title = titleText(record.title) || (type === 'sprint' ? `Sprint ${id}` : '');
  if (title === '' && type !== 'feedback') throw new EditRefused(`A new ${type} needs a title.`);
  if (/[\\/:*?"<>|]|^\.|^$/.test(id))
    throw new EditRefused(`“${id}” cannot be the name of a file. Give an id of letters, digits, dots and dashes.`);
  if (backlog.find(type, id))
    throw new EditRefused(`There is a ${type} ${id} already. Give this one another title or id.`);
  const text = record.text?.trim().replace(/\s+/g, ' ') ?? '';
  const lead = type === 'feedback' && text !== '' ? `> ${text}` : text;
  const file = newFile(pathIn(backlog.folder, folders[type], `${id}.md`), type, fields, title, [
    lead,
    ...sections[type],
  ]);
  return { label: `New ${type} ${id}`, files: [file] };
}

function defaults(
  backlog: Backlog,
  type: NewRecord['type'],
  today: string,
  given: Readonly<Record<string, FieldValue | undefined>>,
): Record<string, FieldValue> {
  switch (type) {
    case 'goal':
      return { status: 'proposed' };
    case 'release':
      return { status: 'planned' };
    case 'feedback':
      if (given.from === undefined)
        throw new EditRefused('Say who said it: from=hilltop. A group, an account or a segment, no person.');
      return { date: today };
    case 'sprint': {
      const start = typeof given.start === 'string' ? given.start : nextStart(backlog, today);
      return { start, end: lastWorkingDay(addDays(start, backlog.team.sprintDays - 1), backlog.team.workingDays) };
    }
    default:
      return {};
  }
}

/** One sprint length after the last sprint's first day; without any sprint, today. */
function nextStart(backlog: Backlog, today: string): string {
  const starts = backlog.all('sprint').flatMap(({ fields }) => fields.start ?? []);
  const last = starts.sort().at(-1);
  return last === undefined ? today : addDays(last, backlog.team.sprintDays);
}

function idOf(
  backlog: Backlog,
  { type, title, text = '' }: NewRecord,
  fields: Readonly<Record<string, FieldValue | undefined>>,
): string {
  switch (type) {
    case 'sprint': {
      const numbers = backlog.all('sprint').map(({ id }) => Number(/(?<!\d)\d+$/.exec(id)?.[0] ?? 0));
      return /^(?:sprint\s+)?(\d+)$/i.exec(title.trim())?.[1] ?? String(Math.max(0, ...numbers) + 1);
    }
    case 'release':
      return /^v?(\d+(?:\.\d+)*)(?=\s|$)/i.exec(title.trim())?.[1] ?? (slug(title) || type);
    case 'feedback': {
      const words = slug(title || text)
        .split('-')
        .slice(0, 4);
      return [asText(fields.date), slug(asText(fields.from)), ...words].filter((part) => part !== '').join('-');
    }
    default:
      return slug(title) || type;
  }
}

function asText(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
