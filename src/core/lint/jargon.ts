import type { Span } from '../text/position.js';
import { Words } from './words.js';

export interface Jargon {
  readonly kind: 'id' | 'path' | 'word';
  readonly span: Span;
}

/** Words that people who write software use among themselves. Names that customers may know (CSV, PDF, QR) are none. */
const words = new Set(
  `refactor refactors refactored refactoring endpoint endpoints backend backends back-end frontend frontends front-end api apis
  json yaml sql middleware microservice microservices codebase linter webpack docker kubernetes npm regex hotfix hotfixes
  bugfix bugfixes deploy deploys deployed deployment deployments rollback boolean enum dto orm graphql nullpointerexception
  npe stacktrace localhost mutex deadlock async asynchronous callback callbacks idempotent namespace runtime payload payloads
  changelog changeset cronjob dependency-injection multithreading serialisation serialization deserialisation
  deserialization unit-test unit-tests`.split(/\s+/),
);
const phrases = new Set(
  `back end, front end, pull request, pull requests, merge request, code base, source code, tech debt, technical debt,
  stack trace, null pointer, race condition, memory leak, unit test, unit tests, integration test, integration tests,
  feature flag, feature flags, cron job, cron jobs, database schema, database table, database migration, schema migration,
  code path, code paths, build pipeline`.split(/,\s+/),
);

const codeFile =
  /\.(?:tsx?|jsx?|mjs|cjs|py|rb|java|kt|cs|cpp|go|rs|php|sql|sh|ps1|ya?ml|json|toml|ini|env|lock|dll|jar|s?css|vue)$/i;
const codeFolder = /^(?:\.{1,2}\/|~\/|(?:src|lib|app|test|tests|packages|node_modules|usr|etc|var)\/)/i;

/** Ids, names from the code and developers' words in a piece of prose, in order of place, each place once. */
export function jargonIn(text: string): Jargon[] {
  const found: Jargon[] = [];
  for (const { 0: whole, index } of text.matchAll(/\S+/g)) {
    const token = tokenOf(whole);
    const start = index + whole.indexOf(token);
    const kind = token === '' ? undefined : kindOf(token);
    if (kind !== undefined) found.push({ kind, span: { start, end: start + token.length } });
  }
  const isIn = (at: number): boolean => found.some(({ span }) => span.start <= at && at < span.end);
  const others = wordsIn(text).filter(({ span }) => !isIn(span.start));
  return [...found, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** Without the marks around it; the brackets of a call belong to it. */
function tokenOf(whole: string): string {
  let [start, end] = [0, whole.length];
  while (start < end && '`"\'“‘(<['.includes(whole.charAt(start))) start += 1;
  while (end > start && '`"\'”’>].,;:!?'.includes(whole.charAt(end - 1))) end -= 1;
  const token = whole.slice(start, end);
  return token.endsWith('()') || !token.endsWith(')') ? token : token.slice(0, -1);
}

function kindOf(token: string): Jargon['kind'] | undefined {
  if (token.includes('://') || /^www\./i.test(token)) return undefined;
  if (/^[A-Z]{2,10}-\d+$/.test(token)) return 'id';
  if (codeFile.test(token) || codeFolder.test(token)) return 'path';
  return token.endsWith('()') || /^[a-z][a-z0-9]*_[a-z0-9_]+$/i.test(token) ? 'path' : undefined;
}

function wordsIn(text: string): Jargon[] {
  const list = new Words(text);
  const found: Jargon[] = [];
  for (let at = 0; at < list.count; at++) {
    const word = list.word(at);
    const count = phrases.has(`${word} ${list.word(at + 1)}`) ? 2 : words.has(word) ? 1 : 0;
    if (count === 0) continue;
    found.push({ kind: 'word', span: list.span(at, count) });
    at += count - 1;
  }
  return found;
}
