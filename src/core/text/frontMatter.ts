import { findConflicts } from './conflicts.js';
import { findFence, type FenceResult } from './fence.js';
import { readSubset } from './frontMatterSubset.js';
import type { Span } from './position.js';
import { salvage } from './salvage.js';
import type { TextProblem } from './textProblem.js';
import { hasLongBlankRun, utf8Length } from './textSize.js';
import { describeYamlError } from './yamlError.js';
import { YamlNodes, YamlRefusal } from './yamlNodes.js';
import { spanInYaml, type YamlPart } from './yamlPlace.js';

/** A front-matter value as its source text: no scalar is ever made a number or a date here. */
export type RawValue = string | readonly RawValue[] | RawMap;

/** Null-prototype object; `__proto__` and the like are ordinary keys of it. */
export interface RawMap {
  readonly [key: string]: RawValue;
}

/** One top-level key of the front matter, with its places. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: RawValue;
  readonly keySpan: Span;
  /** The value's source without surrounding blanks and without a trailing comment; empty, just after the colon, where there is none. */
  readonly valueSpan: Span;
  /** All lines of the entry, line break included. */
  readonly span: Span;
}

export interface FrontMatter {
  /** From the opening fence to just after the closing fence's line break. */
  readonly block: Span;
  /** The lines between the fences. */
  readonly inner: Span;
  readonly entries: readonly FrontMatterEntry[];
}

export interface FrontMatterResult {
  /** Absent where the file has none, or it could not be read; then `salvaged` holds what a line scan found. */
  readonly frontMatter?: FrontMatter;
  /** Best guess of the simple `key: value` lines of a block that could not be read, so that a broken item keeps its place. */
  readonly salvaged?: readonly FrontMatterEntry[];
  /** Where the Markdown starts. */
  readonly bodyStart: number;
  readonly problems: readonly TextProblem[];
}

/** Bytes a front matter may have. */
const maxFrontMatter = 64 * 1024;
/** gray-matter looks for an empty block with a pattern that is quadratic in a run of blanks. */
const maxBlankRun = 500;

/**
 * The YAML libraries, asked for only when a header is out of the ordinary. A bundler turns these calls into modules that are
 * initialised on first use; an `import` would cost every start of the command line 20 ms.
 */
declare const require: {
  (id: 'gray-matter'): typeof import('gray-matter');
  (id: 'js-yaml'): typeof import('js-yaml');
  (id: 'yaml'): typeof import('yaml');
};

/**
 * Reads the YAML block at the top of a file. Never throws, never runs anything. `conflicts` are those of the text, for a caller
 * who knows them.
 */
export function readFrontMatter(text: string, conflicts = findConflicts(text)): FrontMatterResult {
  if (conflicts === undefined) return readUnconflicted(text);
  const result = readUnconflicted(conflicts.readable);
  const inHeader = conflicts.problems.filter((problem) => problem.span.start < result.bodyStart);
  if (inHeader.length === 0) return result;
  const entries = result.frontMatter?.entries ?? result.salvaged;
  return { ...(entries && { salvaged: entries }), bodyStart: result.bodyStart, problems: inHeader };
}

function readUnconflicted(text: string): FrontMatterResult {
  const fence = findFence(text);
  if (fence.kind === 'none') return { bodyStart: text.charCodeAt(0) === 0xfeff ? 1 : 0, problems: [] };
  const bodyStart = fence.kind === 'block' ? fence.block.end : fence.inner.end;
  const { inner } = fence;
  const broken = (problem: TextProblem): FrontMatterResult => {
    return { salvaged: salvage(text, inner), bodyStart, problems: [problem] };
  };
  const fenceProblem = problemOfFence(text, fence);
  if (fenceProblem !== undefined || fence.kind === 'unclosed') return broken(fenceProblem ?? unclosed(fence.inner));

  const { block } = fence;
  const entries = readSubset(text, inner.start, inner.end);
  if (entries !== undefined) return { frontMatter: { block, inner, entries }, bodyStart, problems: [] };
  const read = readWithLibrary(text, inner);
  return 'code' in read
    ? broken(read)
    : { frontMatter: { block, inner, entries: read.entries }, bodyStart, problems: [] };
}

function unclosed(span: Span): TextProblem {
  const message = 'The front matter has no end. Add a line that holds only “---” after its last field.';
  return { code: 'front-matter', span, message };
}

function problemOfFence(text: string, fence: Exclude<FenceResult, { kind: 'none' }>): TextProblem | undefined {
  if (fence.kind === 'unclosed') return unclosed(fence.opening);
  const opening = { start: fence.block.start, end: fence.block.start + 3 };
  if (fence.language !== undefined) {
    const tag = text.slice(fence.language.start, fence.language.end);
    const message = `Only YAML front matter is read, and nothing of “${tag}” is run. Take “${tag}” away, so that the line holds only “---”.`;
    return { code: 'front-matter', span: fence.language, message };
  }
  if (fence.late) {
    const message = 'The front matter must begin on the first line. Delete what stands before this “---”.';
    return { code: 'front-matter', span: opening, message };
  }
  if (utf8Length(text, fence.inner.start, fence.inner.end) > maxFrontMatter) {
    const message = 'The front matter is over 64 KiB and was not read. Move the long texts below it.';
    return { code: 'file-unreadable', span: opening, message };
  }
  return undefined;
}

/**
 * The authority on a header: gray-matter around js-yaml 4, failsafe schema, so that every scalar stays its source text.
 * Exported because a property test holds the subset reader equal to it.
 */
export function readWithLibrary(
  text: string,
  inner: Span,
): { readonly entries: readonly FrontMatterEntry[] } | TextProblem {
  const yaml = require('js-yaml');
  const nodes = new YamlNodes(text, inner);
  const parse = (source: string): object => {
    const listener = nodes.listener;
    nodes.root = yaml.load(source, { schema: yaml.FAILSAFE_SCHEMA, listener });
    return {};
  };
  const source = `\n${text.slice(inner.start, inner.end)}`;
  try {
    if (hasLongBlankRun(source, maxBlankRun)) parse(source);
    else parseWithGrayMatter(source, parse);
    return nodes.entries();
  } catch (error) {
    if (error instanceof YamlRefusal) return error.problem;
    return describeYamlError(
      text,
      inner,
      nodes,
      error instanceof yaml.YAMLException ? error : { reason: String(error) },
    );
  }
}

function parseWithGrayMatter(source: string, parse: (source: string) => object): void {
  const matter = require('gray-matter');
  const refuse = (): never => {
    throw new Error('Only YAML front matter is read.');
  };
  matter(`---${source}`, {
    language: 'yaml',
    // The block ends where our own fence finder says; gray-matter would also stop at a line such as “---x”.
    delimiters: ['---', '\u0000'],
    engines: { yaml: parse, json: refuse, javascript: refuse, js: refuse, coffee: refuse },
    // A function, because otherwise a field `excerpt_separator` of the file is obeyed.
    excerpt: () => '',
  });
}

/**
 * Place of a value inside an entry: `['cares-about', 1]`, `['score', 'reach']`. For findings and edits only: it may build a
 * YAML document. Falls back to the entry's value span.
 */
export function locateValue(text: string, entry: FrontMatterEntry, path: readonly (string | number)[]): Span {
  return locate(text, entry, path, 'value') ?? entry.valueSpan;
}

/** Place of a key inside an entry: `['score', 'raech']`. Falls back to the entry's key span. */
export function locateKey(text: string, entry: FrontMatterEntry, path: readonly (string | number)[]): Span {
  return locate(text, entry, path, 'key') ?? entry.keySpan;
}

function locate(
  text: string,
  entry: FrontMatterEntry,
  path: readonly (string | number)[],
  part: YamlPart,
): Span | undefined {
  if (path.length < 2 || typeof entry.value === 'string') return undefined;
  const yaml = require('yaml');
  const source = text.slice(entry.span.start, entry.span.end);
  const document = yaml.parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  const found = spanInYaml(document.contents, [entry.key, ...path.slice(1)], part);
  return found && { start: entry.span.start + found.start, end: entry.span.start + found.end };
}
