import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('gherkin-parse', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('gherkin-parse', withCriteria(criteria, status, type)), expected);
    });
  };
  const fence = (lines: string): string => `\`\`\`gherkin\n${lines}\n\`\`\``;
  check(fence('Feature: f\n  As a cook\n  I want salt\n\n  Scenario: s\n    Given a\n    Then b'), []);
  check(fence('Scenario: s\n  Given a\n  When b\n  Then c'), []);
  check(fence('Given a\nWhen b\nThen c'), []);
  check(fence('As a cook, I want salt\n\nScenario: s\n  Given a'), []);
  check(fence('As a cook, I want salt\n\nGiven a\nThen b'), []);
  check(fence('# a comment\n\n# language: de\nSzenario: s\n  Angenommen a\n  Dann b'), []);
  check(fence('Scenario Outline: s\n  Given <a>\n  Examples:\n    | a |\n    | 1 |'), []);
  check(fence('Scenario: s\n  Given a\n  the list is empty\n  Then b'), ['warning “the list is empty”']);
  check(fence('Given a\nThe list is empty\nThen b\nand c'), ['warning “The list is empty”']);
  check(fence('Feature: f\nScenario: s\n  Given a\n  Then'), ['warning “Then”']);
  check(fence('Scenario: s\n  Given a\n    | b | c |\n    | d |'), ['warning “| d |”']);
  check(fence('Scenario: s\n  Given a\n    """\n    open'), ['warning “open”']);
  check(fence('# language: xx\nFeature: f'), ['warning “# language: xx”']);
  check(fence('@a b\nScenario: s'), ['warning “@a b”']);
  check(fence(''), []);
  check(fence('# only a comment'), []);
  check('- [ ] a\n\n```\nnonsense\n```', []);
  check(fence('nonsense'), [], 'idea');
  check(`- [ ] a\n\n${fence('Given a\n\n\nnonsense')}`.replaceAll('\n', '\r\n'), ['warning “nonsense”']);
});
