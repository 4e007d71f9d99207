import assert from 'node:assert/strict';
import type { TestFiles } from '../../../../support/backlogOf.js';
import { fixed, offered } from './fixed.js';

const story = '---\ntype: story\nscore: { reach: 1, impact: 1, confidence: 80%, effort: 1 }\n---\n# T\n';
const feedback = (text: string, items = ''): string =>
  `---\ntype: feedback\ndate: 2026-03-02\nfrom: hilltop\n${items}---\n> ${text}\n`;

describe('fixing confidence-without-evidence', () => {
  const check = (name: string, files: TestFiles, title: string, expected: TestFiles): void => {
    it(name, async () => assert.deepEqual(await fixed('confidence-without-evidence', files, title), expected));
  };
  const offers = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, async () => assert.deepEqual(await offered('confidence-without-evidence', files), expected));
  };

  check(
    'links feedback that mentions it',
    { 'LAR-1.md': story, 'f.md': feedback('As in LAR-1.') },
    'Link the feedback of hilltop 2026-03-02',
    { 'f.md': feedback('As in LAR-1.', 'items: LAR-1\n') },
  );
  check(
    'adds it to other items',
    { 'LAR-1.md': story, 'f.md': feedback('As in LAR-1.', 'items: [LAR-2]\n') },
    'Link the feedback of hilltop 2026-03-02',
    { 'f.md': feedback('As in LAR-1.', 'items: [LAR-2, LAR-1]\n') },
  );
  offers('offers nothing else', { 'LAR-1.md': story, 'f.md': feedback('As in LAR-2.') }, []);
});
