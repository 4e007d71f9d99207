import { itemTypes, type RecordType } from '../../model/recordType.js';
import { setFields } from '../setFields.js';
import type { Fixer, FixOffer, FixSubject } from './fix.js';

const typeOfFolder: Readonly<Record<string, RecordType>> = {
  items: 'story',
  goals: 'goal',
  personas: 'persona',
  metrics: 'metric',
  stakeholders: 'stakeholder',
  feedback: 'feedback',
  sprints: 'sprint',
  releases: 'release',
};

export const fixTypeMissing: Fixer = {
  rule: 'type-missing',
  *offers(subject) {
    const type = typeOfPlace(subject.document.file);
    if (type === undefined) return;
    yield typeOffer(subject, type, true);
    if (type === 'story') for (const other of itemTypes) if (other !== 'story') yield typeOffer(subject, other);
  },
};

export const fixTypeUnknown: Fixer = {
  rule: 'type-unknown',
  *offers(subject) {
    const problem = subject.record.fieldProblems.find(({ code }) => code === 'type-unknown');
    const type = problem?.suggestion?.value ?? typeOfPlace(subject.document.file);
    if (type !== undefined) yield typeOffer(subject, type, true);
  },
};

function typeOffer({ document }: FixSubject, type: string, preferred = false): FixOffer {
  return { title: `Set type to “${type}”`, preferred, edits: () => setFields(document, { type }) };
}

/** The type that files in this folder, or of this name, usually have. */
function typeOfPlace(file: string): RecordType | undefined {
  const [name = '', folder = ''] = file.split('/').reverse();
  if (name === 'TEAM.md') return 'team';
  if (name === 'VISION.md') return 'vision';
  return typeOfFolder[folder] ?? (/^[A-Z]{2,10}-\d/.test(name) ? 'story' : undefined);
}
