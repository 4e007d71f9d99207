import assert from 'node:assert/strict';
import { fingerprints, unique } from '../../../../src/core/lint/fingerprint.js';
import { finding } from '../../cli/reportOf.js';

const plain = (text: string): string => text;
const print = (...given: Parameters<typeof finding>): string => fingerprints([finding(...given)], plain)[0] ?? '';

describe('The fingerprint of a finding', () => {
  const base = print({ item: 'LAR-1' });
  const same: Readonly<Record<string, Parameters<typeof finding>[0]>> = {
    'its line': { range: { start: { line: 40, character: 0 }, end: { line: 40, character: 4 } } },
    'its level': { severity: 'hint' },
    'the name of its file': { file: 'backlog/renamed.md' },
    'how its message is worded': { message: 'Every reader sees something else in “fast”.' },
  };
  for (const [what, given] of Object.entries(same)) {
    it(`does not depend on ${what}`, () => assert.equal(print({ item: 'LAR-1', ...given }), base));
  }
  const other: Readonly<Record<string, Parameters<typeof finding>[0]>> = {
    'another rule': { rule: 'open-ended' },
    'another item': { item: 'LAR-2' },
    'another word': { message: '“easy” is vague.' },
    'another field': { about: 'release' },
    'another id': { message: '“fast” is vague, see LAR-3.' },
  };
  for (const [what, given] of Object.entries(other)) {
    it(`tells ${what} apart`, () => assert.notEqual(print({ item: 'LAR-1', ...given }), base));
  }

  it('takes the file where there is no item', () => {
    assert.notEqual(print({ file: 'a.md' }), print({ file: 'b.md' }));
  });

  it('does not depend on numbers that change from day to day', () => {
    assert.equal(print({ message: 'Blocked for 4 days.' }), print({ message: 'Blocked for 5 days.' }));
  });

  it('is equal for findings that nothing tells apart, until they are told apart', () => {
    const prints = fingerprints([finding(), finding(), finding()], plain);
    assert.equal(new Set(prints).size, 1);
    const own = unique(prints, plain);
    assert.deepEqual([new Set(own).size, own[0]], [3, prints[0]]);
  });
});
