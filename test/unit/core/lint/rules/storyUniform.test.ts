import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const story = (sentence: string): string => `---\ntype: story\nstatus: planned\n---\n# T\n\n${sentence}\n`;
const usual = 'As a cook, I want salt, so that it tastes.';
const others = (count: number, sentence = usual): TestFiles =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`backlog/LAR-${String(at + 2)}.md`, story(sentence)]));

describe('story-uniform', () => {
  const check = (sentence: string, expected: readonly string[], files = others(12)): void => {
    it(`${sentence} → ${expected.join(', ') || 'nothing'} among ${String(Object.keys(files).length)}`, () => {
      assert.deepEqual(ruleSays('story-uniform', story(sentence), files), expected);
    });
  };
  check(usual, []);
  check('As an admin, I want to be able to see salt so that it tastes.', []);
  check('As the cook, I WANT salt, So That it tastes.', []);
  check('**As a** cook\n**I want** salt\n**so that** it tastes.', []);
  check('As a cook, I need salt, so that it tastes.', ['information “I need”']);
  check("As a cook, I'd like salt, so that it tastes.", ["information “I'd like”"]);
  check('As a cook, I want salt in order to taste it.', ['information “in order to”']);
  check('As a cook, I want salt because it tastes.', ['information “because”']);
  check('In order to taste it, as a cook, I want salt.', ['information “I want”']);
  check('When I cook, I want salt, so that it tastes.', ['information “I want”']);
  check('As a cook, I want salt.', []);
  check('As a cook, I need salt, so that it tastes.', [], others(5));
  check('As a cook, I need salt, so that it tastes.', [], {
    ...others(12),
    ...Object.fromEntries(
      Object.entries(others(6, 'As a cook, I need salt, so that it tastes.')).map(([file, text]) => [
        `${file.slice(0, -3)}0.md`,
        text,
      ]),
    ),
  });
  check('Salt.', []);
});
