import { fieldHits, wrongValue } from '../fieldHits.js';
import type { FieldProblem } from '../../model/record.js';
import { isLevel } from '../levels.js';
import type { FileRule, FileSubject, SpanHit } from '../rule.js';
import { locateKey, locateValue } from '../../text/frontMatter.js';
import { nearest } from '../../model/nearest.js';

export const fieldValue: FileRule = {
  kind: 'file',
  code: 'field-value',
  group: 'Structure',
  summary: 'a field value outside its list or of the wrong shape; in TEAM.md also a rule or level that does not exist',
  levels: { always: 'error' },
  fix: 'automatic',
  *check(subject) {
    const { record, document } = subject;
    for (const { range, message } of fieldHits(record, 'field-value', messageOf)) {
      yield { span: { start: document.lines.offsetAt(range.start), end: document.lines.offsetAt(range.end) }, message };
    }
    if (record.type === 'team') yield* lintLevels(subject);
  },
};

function messageOf(problem: FieldProblem): string {
  if (problem.field === 'blocked' && /^(true|yes|false|no)$/i.test(problem.value ?? '')) {
    return `“${problem.value ?? ''}” is no reason, and being there is what marks the item as blocked. Write in words what it waits for, or take the field out.`;
  }
  return wrongValue(problem, `not a value of “${problem.field}”`);
}

/** A misspelt rule or level would change nothing, and nobody would know. */
function* lintLevels({ document, context }: FileSubject): Iterable<SpanHit> {
  const entry = document.frontMatter.frontMatter?.entries.find(({ key }) => key === 'lint');
  if (!entry || typeof entry.value !== 'object' || Array.isArray(entry.value)) return;
  for (const [rule, level] of Object.entries(entry.value)) {
    if (!context.isRule(rule)) {
      const near = nearest(rule, context.rules, 3);
      const hint = near === undefined ? 'See docs/rules for the list.' : `Did you mean “${near}”?`;
      yield {
        span: locateKey(document.text, entry, ['lint', rule]),
        message: `“${rule}” is not a rule. ${hint}`,
        about: 'lint',
      };
    } else if (!isLevel(level)) {
      const message = `${typeof level === 'string' ? `“${level}”` : 'This'} is not a level. Write off, hint, information, warning or error.`;
      yield { span: locateValue(document.text, entry, ['lint', rule]), message, about: 'lint' };
    }
  }
}
