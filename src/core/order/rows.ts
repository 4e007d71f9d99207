import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isOpen, type Status } from '../model/workflow.js';
import { daysInclusive } from './calendar.js';
import { scoreStandings } from './disagreement.js';
import { inheritedScore } from './inheritedScore.js';
import { marksOf } from './marks.js';
import { formatScore, type ScoreStanding } from './score.js';
import { formatNumber } from './size.js';

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
  readonly standings: ReadonlyMap<Item, ScoreStanding>;
  /** Longest time from started to finished of any done item, in calendar days; undefined below ten of them. */
  readonly longestCycle: number | undefined;
}

/** Below this many finished items an age says little. */
const leastFinished = 10;

export function rowContext(backlog: Backlog, asOf: string): RowContext {
  let count = 0;
  let longest = 0;
  for (const { type, fields } of backlog.items()) {
    const { status, started, finished } = fields;
    if (type === 'epic' || status !== 'done' || started === undefined || finished === undefined || finished > asOf)
      continue;
    count += 1;
    longest = Math.max(longest, daysInclusive(started, finished));
  }
  return {
    backlog,
    asOf,
    standings: scoreStandings(backlog),
    longestCycle: count >= leastFinished ? longest : undefined,
  };
}

/** One piece of a row, as drawn and as spoken. */
interface Fact {
  readonly sign: string;
  readonly words: string;
}

export function rowOf(item: Item, context: RowContext): ItemRow {
  const { backlog } = context;
  const { status } = item.fields;
  const label = item.title === '' ? item.id : `${item.id}  ${item.title}`;
  const spoken = item.title === '' ? item.id : `${item.id} ${item.title}`;
  const broken = backlog.isBroken(item);
  if (broken) {
    const reason = item.problems[0]?.message ?? brokenReason(item, backlog);
    return { label, description: reason, status, broken, accessibilityLabel: `${spoken}, broken: ${reason}` };
  }
  const facts = factsOf(item, context);
  const marks = marksOf(item, context);
  const description = facts.map(({ sign }) => sign).join(' · ') + marks.map(({ sign, gap }) => gap + sign).join('');
  const accessibilityLabel = [spoken, ...facts.map(({ words }) => words), ...marks.map(({ words }) => words)].join(
    ', ',
  );
  return { label, description, status, broken, accessibilityLabel };
}

function brokenReason(item: Item, backlog: Backlog): string {
  if (backlog.withId('item', item.id).length > 1) return `another file has the id ${item.id} too`;
  const [problem] = item.fieldProblems;
  return problem ? `${problem.field}: expected ${problem.expected}` : 'cannot be read';
}

function factsOf(item: Item, context: RowContext): Fact[] {
  const type = item.type === 'story' ? [] : [{ sign: item.type, words: item.type }];
  return [...type, statusFact(item, context), ...sizeFact(item, context.backlog), ...scoreFact(item, context.backlog)];
}

function statusFact(item: Item, { backlog, asOf }: RowContext): Fact {
  const { status, started, reason } = item.fields;
  const own = backlog.team.labels[status];
  const name = typeof own === 'string' && own !== '' ? own : status;
  if (item.type === 'epic') return epicFact(item, name, backlog);
  if (status === 'doing' && started !== undefined && started <= asOf) {
    const days = daysInclusive(started, asOf);
    return { sign: `${name} ${days}d`, words: `${name} for ${days} ${days === 1 ? 'day' : 'days'}` };
  }
  const words = status === 'declined' && reason !== undefined ? `${name} · ${reason}` : name;
  return { sign: words, words: words.replace(' · ', ', ') };
}

/** While children are in progress an epic says how far they are: `doing 9/14`. */
function epicFact(epic: Item, name: string, backlog: Backlog): Fact {
  const children = backlog.childrenOf(epic).filter(({ fields }) => isOpen(fields.status) || fields.status === 'done');
  const isMoving = children.some(({ fields }) => fields.status === 'doing' || fields.status === 'review');
  if (!isMoving || !isOpen(epic.fields.status)) return { sign: name, words: name };
  const done = children.filter(({ fields }) => fields.status === 'done').length;
  return { sign: `doing ${done}/${children.length}`, words: `doing, ${done} of ${children.length} done` };
}

function sizeFact(item: Item, { team }: Backlog): Fact[] {
  const { estimate, timebox } = item.fields;
  if (item.type === 'spike' && timebox !== undefined) return [{ sign: timebox, words: `at most ${timebox}` }];
  if (estimate === undefined || team.estimate === 'count') return [];
  const unit = estimate === 1 ? team.estimate.slice(0, -1) : team.estimate;
  return [{ sign: formatNumber(estimate), words: `${formatNumber(estimate)} ${unit}` }];
}

/** The item's score, or the higher one of an item that waits for it; `–` where inputs are missing. */
function scoreFact(item: Item, backlog: Backlog): Fact[] {
  const { status, score: inputs } = item.fields;
  if (status === 'done' || status === 'declined') return [];
  const inherited = isOpen(status) ? inheritedScore(item, backlog) : undefined;
  if (inherited) {
    const score = formatScore(inherited.score);
    return [
      {
        sign: `${score} ↥ from ${inherited.from.id}`,
        words: `score ${score} from ${inherited.from.id}, which waits for it`,
      },
    ];
  }
  const score = backlog.score(item);
  if (score !== undefined) return [{ sign: formatScore(score), words: `score ${formatScore(score)}` }];
  return inputs === undefined ? [] : [{ sign: '–', words: 'no score, inputs are missing' }];
}
