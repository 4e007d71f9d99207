import { personalData, type PersonalData } from '../personalData/personalData.js';
import type { FileRule } from '../rule.js';

const named = { 'e-mail': 'an e-mail address', phone: 'a phone number', address: 'a street address' } as const;

export const feedbackPersonalData: FileRule = {
  kind: 'file',
  code: 'feedback-personal-data',
  group: 'Done',
  summary: 'an e-mail address, a phone number or a street address in feedback',
  levels: { always: 'warning' },
  about: ['feedback'],
  fix: 'choice',
  *check({ document }) {
    for (const { kind, span } of personalData(document)) yield { span, message: messageOf(kind), about: kind };
  },
};

/** It does not repeat the words: findings are printed in logs that many can read. */
function messageOf(kind: PersonalData['kind']): string {
  return `This looks like ${named[kind]}. A repository is copied and kept for years, and the need counts without it: mask it, and keep it where you may.`;
}
