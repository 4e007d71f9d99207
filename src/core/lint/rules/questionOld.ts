import { isBlockingQuestion } from '../../model/readFacts.js';
import { workingDaysBetween } from '../../order/calendar.js';
import { currentSprint, isInSprint } from '../../order/sprints.js';
import { findSection, sectionItems } from '../../text/sections.js';
import { plain } from '../criteriaTexts.js';
import { isItem } from '../levels.js';
import type { FileRule } from '../rule.js';

/** Working days that a question may wait. */
const most = 1;

export const questionOld: FileRule = {
  kind: 'file',
  code: 'question-old',
  group: 'Readiness',
  summary: 'an open question in the running sprint that is older than a working day (needs git)',
  needsHistory: true,
  levels: { ready: 'warning' },
  fix: 'choice',
  check: ({ document }) =>
    sectionItems(findSection(document.body, 'questions'))
      .filter(isBlockingQuestion)
      .map(({ text, textSpan }) => ({ span: textSpan, message: '', about: plain(text) })),
  holds({ about = '' }, { record, backlog, today, history }) {
    const since = history?.of(record.file)?.questions.get(about);
    const sprint = since === undefined || !isItem(record) ? undefined : currentSprint(backlog, today);
    if (since === undefined || sprint === undefined || !isItem(record) || !isInSprint(record, sprint)) return false;
    const days = workingDaysBetween(since, today, backlog.team);
    if (days <= most) return false;
    return `This question has been open for ${days} working days (since ${since}), and the sprint is running. Answer it today, or mark it “(later)”.`;
  },
};
