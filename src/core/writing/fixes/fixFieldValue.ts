import { isLevel } from '../../lint/levels.js';
import { severities } from '../../lint/finding.js';
import { nearest } from '../../model/nearest.js';
import type { FieldProblem } from '../../model/record.js';
import { isCalendarDate } from '../../model/scalars.js';
import { replaceInList } from '../listField.js';
import { setFields } from '../setFields.js';
import { findingSpan, type Fixer, type FixOffer, type FixSubject } from './fix.js';

/** Longer lists are for completion: a menu of twenty types helps nobody. */
const mostChoices = 8;

export const fixStatusUnknown: Fixer = { rule: 'status-unknown', offers: valueOffers };

export const fixFieldValue: Fixer = {
  rule: 'field-value',
  *offers(subject, context) {
    yield* valueOffers(subject);
    if (subject.record.type === 'team' && subject.finding.about === 'lint') yield* lintOffers(subject, context.rules);
  },
};

function* valueOffers(subject: FixSubject): Iterable<FixOffer> {
  const { finding, record } = subject;
  const problem = record.fieldProblems.find(({ code, field, index }) => {
    const { start } = record.places.value(field, index);
    return (
      code === finding.rule &&
      start.line === finding.range.start.line &&
      start.character === finding.range.start.character
    );
  });
  if (problem === undefined) return;
  const suggested = problem.suggestion?.value ?? plainDate(problem.value);
  if (suggested !== undefined) yield valueOffer(subject, problem, suggested, problem.suggestion?.sure === true);
  const choices = /^one of: (.*)$/.exec(problem.expected)?.[1]?.split(', ') ?? [];
  if (choices.length > mostChoices || problem.suggestion?.sure === true) return;
  for (const choice of choices) if (choice !== suggested) yield valueOffer(subject, problem, choice);
}

function valueOffer({ document }: FixSubject, problem: FieldProblem, value: string, isSure?: boolean): FixOffer {
  const { field, index, value: written = '' } = problem;
  return {
    title: `Change “${written}” to “${value}”`,
    preferred: isSure !== undefined,
    ...(isSure && { automatic: true as const }),
    edits: () =>
      index === undefined ? setFields(document, { [field]: value }) : replaceInList(document, field, written, value),
  };
}

/** `2026-3-8` and `2026/03/08` can mean one day only; `03/04/2025` can mean two. */
function plainDate(value: string | undefined): string | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value ?? '');
  if (!parts) return undefined;
  const date = [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** A misspelt rule or level under `lint:` in TEAM.md. */
function* lintOffers(subject: FixSubject, rules: readonly string[]): Iterable<FixOffer> {
  const span = findingSpan(subject);
  const written = subject.document.text.slice(span.start, span.end);
  const lower = written.trim().toLowerCase();
  const near = nearest(written, rules) ?? (isLevel(lower) ? lower : nearest(written, ['off', ...severities]));
  if (near === undefined) return;
  yield {
    title: `Change “${written}” to “${near}”`,
    preferred: true,
    ...(near === lower && { automatic: true as const }),
    edits: () => [{ span, newText: near }],
  };
}
