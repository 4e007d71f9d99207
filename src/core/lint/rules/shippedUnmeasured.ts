import { readExpectedOutcome } from '../../model/expectedOutcome.js';
import { itemTypes } from '../../model/recordType.js';
import { dateOf, dayNumber } from '../../order/calendar.js';
import { outcomeWindowStart } from '../../order/outcomeWindow.js';
import { findSection, sectionItems } from '../../text/sections.js';
import { isItem } from '../levels.js';
import type { FileRule } from '../rule.js';

export const shippedUnmeasured: FileRule = {
  kind: 'file',
  code: 'shipped-unmeasured',
  group: 'Done',
  summary: 'the time in which an item was expected to change a metric has passed, and nothing was measured',
  levels: { done: 'information' },
  about: itemTypes,
  *check({ document }) {
    const bullets = sectionItems(findSection(document.body, 'outcome'));
    const all = bullets.flatMap((bullet) => [bullet, ...bullet.children]);
    if (all.some(({ text }) => /^(?:measured|verdict):/i.test(text))) return;
    for (const { text, textSpan } of bullets) {
      const expected = readExpectedOutcome(text);
      if (expected) yield { span: textSpan, message: '', about: `${expected.metric} ${String(expected.days)}` };
    }
  },
  holds({ about = '' }, { record, backlog, today }) {
    const from = isItem(record) ? outcomeWindowStart(record, backlog) : undefined;
    if (!from) return false;
    const [metric = '', days = '0'] = about.split(' ');
    const due = dayNumber(from.date) + Number(days);
    if (dayNumber(today) <= due) return false;
    const since = from.release === undefined ? `it was finished` : `release ${from.release} shipped`;
    return `${metric} was to have moved by ${dateOf(due)} (${days} days after ${since}), and nothing is measured, so nobody learns whether it was worth it. Add “- measured: <date>: …” and “- verdict: keep, improve or remove”.`;
  },
};
