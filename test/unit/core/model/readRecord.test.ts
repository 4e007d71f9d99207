import assert from 'node:assert/strict';
import { readRecord } from '../../../../src/core/model/readRecord.js';
import type { BacklogRecord } from '../../../../src/core/model/record.js';
import { Document } from '../../../../src/core/text/document.js';

function read(text: string, file = 'backlog/items/LAR-1-x.md'): BacklogRecord {
  return readRecord(Document.parse(file, { text }));
}

describe('readRecord', () => {
  const check = (fields: string, expected: readonly string[]): void => {
    it(`${JSON.stringify(fields)} → ${JSON.stringify(expected)}`, () => {
      const { fieldProblems } = read(`---\n${fields}\n---\n# T\n`);
      assert.deepEqual(
        fieldProblems.map(({ code, field, suggestion }) =>
          [code, field, ...(suggestion ? [suggestion.value, String(suggestion.sure)] : [])].join(' '),
        ),
        expected,
      );
    });
  };
  check('type: story', []);
  check('type: story\nstatus:', []);
  check('type: Story', ['type-unknown type story true']);
  check('type: storey', ['type-unknown type story false']);
  check('status: ready', ['type-missing type']);
  check('type: story\nstatus: Ready', ['status-unknown status ready true']);
  check('type: story\nstatus: redy', ['status-unknown status ready false']);
  check('type: story\nestimate: three', ['field-value estimate']);
  check('type: story\nestimate: [3]', ['field-value estimate']);
  check('type: story\nstarted: 03/04/2025', ['field-value started']);
  check('type: story\nstarted: 2026-02-30', ['field-value started']);
  check('type: story\nblocked: true', ['field-value blocked']);
  check('type: story\nblocked: printer on loan', []);
  check('type: bug\nseverity: HIGH', ['field-value severity high true']);
  check('type: story\nscore: 12', ['field-value score']);
  check('type: sprint\nstart: 2026-01-01', ['field-missing end']);
  check('type: story\nmy-own-field: 7\n__proto__: { polluted: yes }', []);

  it('keeps the other fields when one does not fit', () => {
    const { fields } = read('---\ntype: story\nstatus: nope\nestimate: 5\nsprint: 8\n---\n# T\n');
    assert.deepEqual(fields, { status: 'idea', estimate: 5, sprint: ['8'] });
  });

  it('takes __proto__ as an unknown key that pollutes nothing', () => {
    const record = read('---\ntype: story\n__proto__: { polluted: yes }\n---\n# T\n');
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(record.unknownFields, ['__proto__']);
  });

  it('reads an item that cannot be read whole as a broken one with its id', () => {
    for (const text of [
      '',
      '---\ntype: [\n---\n# T\n',
      '---\ntype: story\n# T\n',
      '---js\nthrow 1\n---\n',
      '<<<<<<< HEAD\n',
    ]) {
      const record = read(text);
      assert.deepEqual([record.id, record.broken], ['LAR-1', true], JSON.stringify(text));
    }
  });

  it('counts criteria, questions and assumptions', () => {
    const { facts } = read(
      '---\ntype: story\n---\n# T\n\n## Acceptance criteria\n\n- [x] a\n- [ ] b\n  - example\n\n## Questions\n\n- [ ] open?\n- [ ] (later) not yet?\n- [x] done?\n  - yes\n\n## Assumptions\n\n- [x] c\n  - result: held: 5 of 5\n- [ ] d\n',
    );
    const { criteria, criteriaTicked, openQuestions, assumptions, heldAssumptions } = facts;
    assert.deepEqual([criteria, criteriaTicked, openQuestions, assumptions, heldAssumptions], [2, 1, 1, 2, 1]);
  });

  it('finds mentions in prose only', () => {
    const text =
      '---\ntype: story\n---\n# T\n\nAs LAR-2 and (LAR-3), not `LAR-4`, a/LAR-5 or XLAR-6b.\n\n```\nLAR-7\n```\n';
    assert.deepEqual(
      read(text).facts.mentions.map((mention) => mention.id),
      ['LAR-2', 'LAR-3'],
    );
  });

  it('reads suppressions of all kinds with the line they speak about', () => {
    const text =
      '---\ntype: story\nlint-ignore: { too-big: vendor }\n---\n# T\n\n<!-- lint-ignore vague-word: our name -->\nFast Lane.\n';
    assert.deepEqual(
      read(text).facts.suppressions.map(({ rule, reason, line, range }) => [rule, reason, line, range.start.line]),
      [
        ['too-big', 'vendor', undefined, 2],
        ['vague-word', 'our name', 7, 6],
      ],
    );
  });

  it('places fields and the elements of lists', () => {
    const { places } = read('---\ntype: story\ndepends-on: [LAR-2, "LAR-3"]\nepic:\n---\n# T\n');
    assert.deepEqual(places.value('depends-on', 1), {
      start: { line: 2, character: 21 },
      end: { line: 2, character: 26 },
    });
    assert.deepEqual(places.value('epic'), { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } });
  });
});
