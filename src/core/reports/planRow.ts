import type { Backlog } from '../backlog/backlog.js';
import { sameId } from '../model/itemId.js';
import { isBlockingQuestion } from '../model/readFacts.js';
import { firstWords } from '../model/readRecord.js';
import type { Item, Sprint } from '../model/record.js';
import { isOpen } from '../model/workflow.js';
import { demandOf } from '../order/demand.js';
import { formatNumber } from '../order/size.js';
import { findSection, sectionItems } from '../text/sections.js';
import { counted, escape, listed } from './markdown.js';
import type { ReportInput } from './report.js';
import { goalOf } from './servedGoals.js';
import { forWhom, named, quoteOf } from './texts.js';

interface PlanPlace {
  readonly place: number;
  /** As it was planned. */
  readonly estimate: number | undefined;
  readonly sprint: Sprint;
}

/** The cells of an item in the Sprint Plan: place, item, size, for whom, why now, whether it is ready. */
export async function planRow(
  item: Item,
  { place, estimate, sprint }: PlanPlace,
  input: ReportInput,
): Promise<string[]> {
  const document = await input.documents.get(item.file);
  const size = input.backlog.team.estimate === 'count' ? [] : [estimate === undefined ? '–' : formatNumber(estimate)];
  return [
    String(place),
    named(item),
    ...size,
    forWhom(item, document),
    await whyNow(item, input),
    readiness(item, sprint, input.backlog),
  ];
}

/** What the item tests, else who asks for it, else the goal it serves. */
async function whyNow(item: Item, input: ReportInput): Promise<string> {
  const { backlog, documents, asOf } = input;
  const tested = item.type === 'spike' ? await testedBy(item, input) : [];
  if (tested.length > 0) return `decides ${escape(listed(tested.map(({ id }) => id)))}`;
  const { demand, voices, strongest } = demandOf(item, backlog, asOf);
  if (demand === 0) return escape(goalOf(item, backlog)?.id ?? '–');
  const quote = strongest && quoteOf(await documents.get(strongest.file));
  const count = voices > 1 ? ` from ${voices} voices` : '';
  return `♥${demand}${count}${quote === undefined ? '' : ` "${escape(firstWords(quote))}"`}`;
}

/** Items one of whose assumptions names the spike as its test. */
async function testedBy(spike: Item, { backlog, documents }: ReportInput): Promise<Item[]> {
  const found: Item[] = [];
  for (const item of backlog.items()) {
    const { assumptions, mentions } = item.facts;
    if (item === spike || assumptions === 0 || !mentions.some(({ id }) => sameId(id, spike.id))) continue;
    const { body } = await documents.get(item.file);
    const tests = sectionItems(findSection(body, 'assumptions')).flatMap(({ children }) =>
      children.map(({ text }) => text),
    );
    if (tests.some((text) => /^test:/i.test(text) && namesId(text, spike.id))) found.push(item);
  }
  return found;
}

function namesId(text: string, id: string): boolean {
  return text.split(/[^\p{L}\p{N}_-]+/u).some((word) => sameId(word, id));
}

/** What stands between an item and its start, in a few words. */
function readiness(item: Item, sprint: Sprint, { team }: Backlog): string {
  const { started, blocked, status, timebox, estimate } = item.fields;
  if (status === 'done' || status === 'declined') return status;
  const { start } = sprint.fields;
  const isStarted = started !== undefined && start !== undefined && started < start;
  const { openQuestions, criteria } = item.facts;
  const isStory = item.type === 'story' || item.type === 'bug';
  const gaps = [
    ...(blocked === undefined ? [] : [`blocked: ${escape(blocked)}`]),
    ...(openQuestions > 0 ? [counted(openQuestions, 'open question')] : []),
    ...(isStory && criteria === 0 && !isStarted ? ['no criteria'] : []),
    ...(estimate === undefined && team.estimate !== 'count' && !isStarted ? ['no estimate'] : []),
  ];
  if (isStarted) return ['started', ...gaps].join('; ');
  if (gaps.length > 0) return gaps.join('; ');
  if (status === 'idea' || status === 'planned') return `still ${status}`;
  return item.type === 'spike' && timebox !== undefined ? `yes, ${timeboxWords(timebox)} at most` : 'yes';
}

function timeboxWords(timebox: string): string {
  const match = /^([\d.]+)\s*([hd])$/.exec(timebox);
  return match ? counted(Number(match[1]), match[2] === 'h' ? 'hour' : 'day') : escape(timebox);
}

/** `**Before we start:** answer LAR-26 "If two reasons apply, do we show both?"` */
export async function questionsLine(items: readonly Item[], { documents }: ReportInput): Promise<string | undefined> {
  const asked: string[] = [];
  for (const item of items) {
    if (item.facts.openQuestions === 0 || !isOpen(item.fields.status)) continue;
    const { body } = await documents.get(item.file);
    const questions = sectionItems(findSection(body, 'questions')).filter(isBlockingQuestion);
    asked.push(`${escape(item.id)} ${listed(questions.map(({ text }) => `"${escape(text)}"`))}`);
  }
  return asked.length === 0 ? undefined : `**Before we start:** answer ${asked.join('; ')}`;
}
