import type { Item } from '../model/record.js';
import { daysInclusive } from './calendar.js';
import { demandOf } from './demand.js';
import { arrow, disagreementOf } from './disagreement.js';
import { inversionsOf } from './inversions.js';
import type { RowContext } from './rows.js';

/** A sign behind a row's facts, with what a screen reader says for it. */
export interface Mark {
  readonly sign: string;
  readonly words: string;
  /** Blanks before it: warnings stand a little apart. */
  readonly gap: ' ' | '  ';
}

/** What deserves a look (spec: order §3.12), in the order it is drawn; nothing for what is done or declined. */
export function marksOf(item: Item, context: RowContext): Mark[] {
  const { status } = item.fields;
  if (status === 'done' || status === 'declined') return [];
  return [
    ...arrowMark(item, context),
    ...demandMark(item, context),
    ...questionMark(item),
    ...blockedMark(item),
    ...inversionMark(item, context),
    ...ageMark(item, context),
    ...severityMark(item),
  ];
}

function arrowMark(item: Item, { standings }: RowContext): Mark[] {
  const places = disagreementOf(standings.get(item));
  const sign = arrow(places);
  const words = `score would place it ${counted(Math.abs(places), 'place')} ${places > 0 ? 'higher' : 'lower'}`;
  return sign === '' ? [] : [{ sign, words, gap: ' ' }];
}

function demandMark(item: Item, { backlog, asOf }: RowContext): Mark[] {
  const { demand, voices } = demandOf(item, backlog, asOf);
  return demand === 0
    ? []
    : [{ sign: `♥${demand}`, words: `demand ${demand} from ${counted(voices, 'voice')}`, gap: ' ' }];
}

function questionMark({ facts: { openQuestions } }: Item): Mark[] {
  return openQuestions === 0
    ? []
    : [{ sign: `?${openQuestions}`, words: counted(openQuestions, 'open question'), gap: ' ' }];
}

function blockedMark({ fields: { blocked } }: Item): Mark[] {
  return blocked === undefined ? [] : [{ sign: '⛔', words: `blocked: ${blocked}`, gap: ' ' }];
}

function inversionMark(item: Item, { backlog }: RowContext): Mark[] {
  const needed = inversionsOf(item, backlog).map(({ id }) => id);
  const words = `needs ${needed.join(' and ')}, which ${needed.length === 1 ? 'stands' : 'stand'} later`;
  return needed.length === 0 ? [] : [{ sign: `⇅ after ${needed.join(', ')}`, words, gap: ' ' }];
}

function ageMark({ fields: { status, started } }: Item, { asOf, longestCycle }: RowContext): Mark[] {
  if (status !== 'doing' && status !== 'review') return [];
  if (started === undefined || longestCycle === undefined || daysInclusive(started, asOf) <= longestCycle) return [];
  return [{ sign: '⧗ older than any finished item', words: 'older than any finished item', gap: '  ' }];
}

function severityMark({ fields: { severity } }: Item): Mark[] {
  return severity === 'critical' ? [{ sign: '⚠critical', words: 'critical', gap: '  ' }] : [];
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
