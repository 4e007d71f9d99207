import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../core/lint/finding.js';
import type { FileEdit } from '../core/writing/backlogEdit.js';
import { writeEdit } from '../node/writeFiles.js';
import { UsageError } from './exitCodes.js';

const schema = 'storymark-baseline/1';

/** Fingerprint → how many findings with it are known. */
export type Baseline = ReadonlyMap<string, number>;

export function readBaseline(file: string): Baseline {
  if (!existsSync(file)) throw new UsageError(`There is no baseline ${shown(file)}. Write it with --update-baseline.`);
  const counts = new Map<string, number>();
  for (const { fingerprint, count } of parse(readFileSync(file, 'utf8'), file)) {
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + count);
  }
  return counts;
}

/** What a baseline does not know, in the same order: of more equal findings than it knows, the last ones. */
export function withoutKnown(
  findings: readonly Finding[],
  prints: readonly string[],
  baseline: Baseline,
): readonly Finding[] {
  const left = new Map(baseline);
  return findings.filter((_, at) => {
    const print = prints[at] ?? '';
    const known = left.get(print) ?? 0;
    left.set(print, known - 1);
    return known <= 0;
  });
}

/** Writes the findings as the baseline: an entry a line, sorted, so that a review shows what came and what went. */
export function writeBaseline(file: string, findings: readonly Finding[], prints: readonly string[]): void {
  const entries = new Map<string, { fingerprint: string; count: number; rule: string; of: string }>();
  findings.forEach(({ rule, item, file: of }, at) => {
    const fingerprint = prints[at] ?? '';
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { fingerprint, count, rule, of: item ?? of });
  });
  const key = ({ of, rule, fingerprint }: typeof entries extends Map<string, infer E> ? E : never): string =>
    `${of}\0${rule}\0${fingerprint}`;
  const sorted = [...entries.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = sorted.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  const text = `{\n  "schema": "${schema}",\n  "findings": [${lines}${lines === '' ? '' : '\n  '}]\n}\n`;
  write(path.resolve(file), text);
}

function write(file: string, text: string): void {
  const folder = path.dirname(file);
  const name = path.basename(file);
  const base = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (base === text) return;
  const edit: FileEdit =
    base === undefined
      ? { kind: 'create', file: name, text }
      : { kind: 'change', file: name, base, edits: [{ span: { start: 0, end: base.length }, newText: text }] };
  writeEdit(folder, { label: 'Write the baseline', files: [edit] });
}

function parse(text: string, file: string): readonly { readonly fingerprint: string; readonly count: number }[] {
  const bad = new UsageError(`${shown(file)} is no baseline of this version. Write it again with --update-baseline.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad;
  }
  if (!isObject(value) || value.schema !== schema || !Array.isArray(value.findings)) throw bad;
  return value.findings.map((entry: unknown) => {
    if (!isObject(entry)) throw bad;
    const { fingerprint, count } = entry;
    if (typeof fingerprint !== 'string' || !Number.isSafeInteger(count)) throw bad;
    return { fingerprint, count: count as number };
  });
}

function shown(file: string): string {
  return path.relative('', file);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
