import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lintStories } from '../core/lint/lintStories.js';
import { lazyTagger } from '../core/text/partsOfSpeech.js';
import type { LintRun } from './runLint.js';

export interface StoriesRequest {
  readonly status: 'planned' | 'ready';
  readonly cwd: string;
  /** Whether the file is printed as it was given, not relative to a folder. */
  readonly isPathKept: boolean;
}

/** Findings of the story sentences of a text file. */
export function lintSentences(file: string, { status, cwd, isPathKept }: StoriesRequest): LintRun {
  const place = path.resolve(cwd, file);
  const text = readFileSync(place, 'utf8');
  const lines = text.split('\n');
  const line = (_: string, at: number): string => lines[at] ?? '';
  return {
    findings: lintStories(text, { status, tag: lazyTagger() }).map((finding) => ({ ...finding, file })),
    files: 1,
    items: lines.filter((each) => each.trim() !== '').length,
    fixed: [],
    display: (_, from) => (isPathKept ? file : path.relative(from, place).split(path.sep).join('/')),
    subjectOf: ({ range }) => line(file, range.start.line).trim(),
    line,
    suggester: () => Promise.resolve(() => []),
  };
}
