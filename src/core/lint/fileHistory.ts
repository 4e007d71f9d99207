import type { FileVersion } from '../ports.js';
import { isBlockingQuestion } from '../model/readFacts.js';
import { readRecord } from '../model/readRecord.js';
import { hasReached } from '../model/workflow.js';
import { Document } from '../text/document.js';
import { findSection, sectionItems } from '../text/sections.js';
import { criteriaTexts, plain } from './criteriaTexts.js';
import { isItem } from './levels.js';
import type { FileHistory } from './lintHistory.js';

/** What rules want to know of an item's versions (newest first). Reads no further back than it must. */
export function toFileHistory(file: string, versions: readonly FileVersion[]): FileHistory {
  let blockedSince: string | undefined;
  let whenReady: FileHistory['whenReady'];
  const questions = new Map<string, string>();
  const going = { blocked: true, ready: true, questions: undefined as Set<string> | undefined };
  for (const version of versions) {
    const past = readPast(file, version);
    // Broken for a while, such as by a merge: it says nothing, and ends nothing.
    if (past === 'unreadable') continue;
    going.blocked &&= past?.isBlocked === true;
    going.ready &&= past?.isReady === true;
    going.questions = stillThere(going.questions, past?.questions ?? []);
    if (going.blocked) blockedSince = version.day;
    if (past && going.ready) whenReady = { day: version.day, commit: version.commit, ...past.promised() };
    for (const question of going.questions) questions.set(question, version.day);
    if (!going.blocked && !going.ready && going.questions.size === 0) break;
  }
  const changed = versions[0]?.day;
  return {
    questions,
    ...(changed !== undefined && { changed }),
    ...(blockedSince !== undefined && { blockedSince }),
    ...(whenReady && { whenReady }),
  };
}

interface PastItem {
  readonly isBlocked: boolean;
  readonly isReady: boolean;
  readonly questions: readonly string[];
  /** What a team relies on from `ready` on. */
  promised(): Pick<NonNullable<FileHistory['whenReady']>, 'estimate' | 'criteria'>;
}

/** Undefined where there was no such file, or it was no item. */
function readPast(file: string, { content }: FileVersion): PastItem | 'unreadable' | undefined {
  if (!content) return undefined;
  const document = Document.parse(file, content);
  const record = readRecord(document, true);
  if (record.broken || record.fieldProblems.some(({ field }) => field === 'status')) return 'unreadable';
  if (!isItem(record)) return undefined;
  const { blocked, status, estimate } = record.fields;
  const questions = sectionItems(findSection(document.body, 'questions')).filter(isBlockingQuestion);
  return {
    isBlocked: blocked !== undefined,
    isReady: hasReached(status, 'ready'),
    questions: questions.map(({ text }) => plain(text)),
    promised: () => ({
      criteria: criteriaTexts(document).map(({ text }) => text),
      ...(estimate !== undefined && { estimate }),
    }),
  };
}

function stillThere(before: ReadonlySet<string> | undefined, now: readonly string[]): Set<string> {
  return new Set(before === undefined ? now : now.filter((question) => before.has(question)));
}
