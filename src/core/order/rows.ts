import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import type { Status } from '../model/workflow.js';
import { daysInclusive } from './calendar.js';
import { demandOf } from './demand.js';
import { arrow, disagreements } from './disagreement.js';
import { inversionsOf } from './inversions.js';
import { formatScore } from './score.js';

/** What the tree says about an item. */
export interface ItemRow {
  readonly label: string;
  /** Grey: type when it is no story, status, estimate, score, marks. */
  readonly description: string;
  readonly status: Status;
  readonly broken: boolean;
  /** The marks spelled out for a screen reader. */
  readonly accessibilityLabel: string;
}

/** What all rows of one tree share; made once a refresh. */
export interface RowContext {
  readonly backlog: Backlog;
  readonly asOf: string;
  readonly disagreement: ReadonlyMap<Item, number>;
  /** Longest time from started to finished of any done item, in calendar days; undefined below ten of them. */
  readonly longestCycle: number | undefined;
}

/** Below this many finished items an age says little. */
const leastFinished = 10;

export function rowContext(backlog: Backlog, asOf: string): RowContext {
  const cycles = backlog.items().flatMap(({ fields: { status, started, finished } }) =>
    status === 'done' && started !== undefined && finished !== undefined ? [daysInclusive(started, finished)] : [],
  );
  const longestCycle = cycles.length >= leastFinished ? Math.max(...cycles) : undefined;
  return { backlog, asOf, disagreement: disagreements(backlog), longestCycle };
}

interface Mark {
  readonly sign: string;
  readonly words: string;
}

export function rowOf(item: Item, context: RowContext): ItemRow {
  const { backlog } = context;
  const label = item.title === '' ? item.id : `${item.id}  ${item.title}`;
  const broken = backlog.isBroken(item);
  if (broken) {
    const reason = item.problems[0]?.message ?? brokenReason(item, backlog);
    return { label, description: reason, status: item.fields.status, broken, accessibilityLabel: `${label}, broken: ${reason}` };
  }
  const facts = factsOf(item, context);
  const marks = marksOf(item, context);
  const description = [facts.join(' · '), ...marks.map((mark) => mark.sign)].filter((part) => part !== '').join(' ');
  const accessibilityLabel = [label, ...facts, ...marks.map((mark) => mark.words)].join(', ');
  return { label, description, status: item.fields.status, broken, accessibilityLabel };
}

function brokenReason(item: Item, backlog: Backlog): string {
  if (backlog.withId('item', item.id).length > 1) return `another file has the id ${item.id} too`;
  const [problem] = item.fieldProblems;
  return problem ? `${problem.field}: expected ${problem.expected}` : 'cannot be read';
}

function factsOf(item: Item, { backlog, asOf }: RowContext): string[] {
  const { status, estimate, timebox, started } = item.fields;
  const label = backlog.team.labels[status];
  const age = status === 'doing' && started !== undefined ? ` ${daysInclusive(started, asOf)}d` : '';
  const size = item.type === 'spike' ? timebox : estimate === undefined ? undefined : String(estimate);
  const score = backlog.score(item);
  const isOver = status === 'done' || status === 'declined';
  return [
    ...(item.type === 'story' ? [] : [item.type]),
    (typeof label === 'string' ? label : status) + age,
    ...(size === undefined ? [] : [size]),
    ...(score === undefined || isOver ? [] : [formatScore(score)]),
  ];
}

function marksOf(item: Item, context: RowContext): Mark[] {
  const { backlog, asOf } = context;
  const { status, severity, blocked, started } = item.fields;
  if (status === 'done' || status === 'declined') return [];
  const marks: Mark[] = [];
  const { demand, voices } = demandOf(item, backlog);
  if (demand > 0) marks.push({ sign: `♥${demand}`, words: `demand ${demand} from ${plural(voices, 'voice')}` });
  const places = context.disagreement.get(item);
  if (arrow(places) !== '' && places !== undefined) {
    const words = `score would place it ${plural(Math.abs(places), 'place')} ${places > 0 ? 'higher' : 'lower'}`;
    marks.push({ sign: arrow(places), words });
  }
  const questions = item.facts.openQuestions;
  if (questions > 0) marks.push({ sign: `?${questions}`, words: `${plural(questions, 'open question')}` });
  if (blocked !== undefined) marks.push({ sign: '⛔', words: `blocked: ${blocked}` });
  const [first] = inversionsOf(item, backlog);
  if (first) marks.push({ sign: `⇅ after ${first.id}`, words: `needs ${first.id}, which stands later` });
  if (severity === 'critical') marks.push({ sign: '⚠critical', words: 'critical' });
  const { longestCycle } = context;
  const inProgress = status === 'doing' || status === 'review';
  if (inProgress && started !== undefined && longestCycle !== undefined && daysInclusive(started, asOf) > longestCycle) {
    marks.push({ sign: '⧗ older than any finished item', words: 'older than any finished item' });
  }
  return marks;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
