import assert from 'node:assert/strict';
import type { Backlog } from '../../../../src/core/backlog/backlog.js';
import { compareIds } from '../../../../src/core/model/itemId.js';
import { compareRanks, parseRank } from '../../../../src/core/model/rank.js';
import type { Item } from '../../../../src/core/model/record.js';
import { placeRanks, type MoveTarget } from '../../../../src/core/writing/placeRanks.js';

const startRanks = [
  '100',
  '100',
  '100.0',
  '200',
  '200',
  '300',
  '-5',
  '.5',
  '+5',
  '05',
  '1.',
  '99999999999999999999',
  '0.1',
  'junk',
  undefined,
];

/** Open items in memory: ids and ranks, ordered as the backlog orders them. */
class RankBoard {
  #items: Item[];

  constructor(ranks: readonly (string | undefined)[]) {
    this.#items = ranks.map((rank, index) => made(`TT-${String(index + 1)}`, rank));
    this.#sort();
  }

  get ids(): string[] {
    return this.#items.map(({ id }) => id);
  }

  at(index: number): Item {
    return this.#items[index] ?? assert.fail('no item');
  }

  /** How many files a move touches. */
  move(block: readonly Item[], target: MoveTarget): number {
    const backlog = {
      items: () => this.#items,
      position: (item: Item) => this.#items.indexOf(item) + 1,
    } as unknown as Backlog;
    const ranks = placeRanks(backlog, block, target);
    this.#items = this.#items.map((item) => {
      const rank = ranks.get(item);
      return rank === undefined ? item : made(item.id, rank);
    });
    this.#sort();
    return ranks.size;
  }

  #sort(): void {
    this.#items.sort((a, b) => {
      const [one, other] = [a.fields.rank, b.fields.rank];
      if (one !== undefined && other !== undefined) return compareRanks(one, other) || compareIds(a.id, b.id);
      return Number(one === undefined) - Number(other === undefined) || compareIds(a.id, b.id);
    });
  }
}

function made(id: string, rank: string | undefined): Item {
  const isDecimal = rank !== undefined && parseRank(rank) !== undefined;
  return { id, fields: { status: 'planned', ...(isDecimal && { rank }) } } as unknown as Item;
}

/** The order that was asked for, by taking the block out and putting it in again. */
function asked(ids: readonly string[], block: readonly string[], target: MoveTarget): string[] {
  const rest = ids.filter((id) => !block.includes(id));
  if ('top' in target) return [...block, ...rest];
  if ('bottom' in target) return [...rest, ...block];
  const anchor = 'before' in target ? target.before.id : target.after.id;
  let start = ids.indexOf(anchor);
  if (block.includes(anchor)) while (block.includes(ids[start] ?? '')) start += 1;
  else if ('after' in target) start += 1;
  const above = ids.slice(0, start).filter((id) => !block.includes(id));
  return [...above, ...block, ...rest.slice(above.length)];
}

/** A small generator, so that every run makes the same ten thousand moves. */
function randomizer(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}

describe('ten thousand random moves with ties and junk', () => {
  it('give the order that was asked for, and one move of one item touches one file in 99 of 100', () => {
    const random = randomizer(20_260_318);
    const size = 10;
    let moves = 0;
    let single = 0;
    for (let round = 0; round < 10; round += 1) {
      const board = new RankBoard(Array.from({ length: size }, () => startRanks[random(startRanks.length)]));
      const end = moves + 1000;
      while (moves < end) {
        const first = random(size);
        const count = random(20) === 0 ? 3 : 1;
        const block = Array.from({ length: count }, (_, index) => board.at((first + 3 * index) % size));
        block.sort((a, b) => board.ids.indexOf(a.id) - board.ids.indexOf(b.id));
        const anchor = board.at(random(2) === 0 ? random(4) : random(size));
        const kind = random(30);
        const target: MoveTarget =
          kind === 0 ? { bottom: true } : kind < 4 ? { top: true } : kind < 15 ? { after: anchor } : { before: anchor };
        const wanted = asked(
          board.ids,
          block.map(({ id }) => id),
          target,
        );
        const touched = board.move(block, target);
        assert.deepEqual(board.ids, wanted);
        if (touched === 0 || count > 1) continue;
        moves += 1;
        if (touched === 1) single += 1;
      }
    }
    assert.ok(single / moves >= 0.99, `${String(single)} of ${String(moves)}`);
  });
});
