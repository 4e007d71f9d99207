import type { FileRule } from '../rule.js';

export const acceptanceMissing: FileRule = {
  kind: 'file',
  code: 'acceptance-missing',
  group: 'Acceptance',
  summary: 'a story or bug without acceptance criteria',
  levels: { planned: 'hint', ready: 'warning' },
  about: ['story', 'bug'],
  fix: 'choice',
  check({ record, document }) {
    // Criteria may live in a Gherkin feature file that the item links to.
    if (record.facts.criteria > 0 || document.text.includes('.feature')) return [];
    const span = document.body.titles[0]?.textSpan ?? {
      start: document.frontMatter.bodyStart,
      end: document.frontMatter.bodyStart,
    };
    return [
      {
        span,
        message:
          'There are no acceptance criteria, so nobody knows when it is done. Add the section “Acceptance criteria”.',
      },
    ];
  },
};
