import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareRanks, parseRank, rankBetween, ranksBetween } from '../../../../src/core/model/rank.js';

const decimal = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.bigInt({ min: 0n, max: 10n ** 30n }),
    fc.constantFrom('', '.', '.0', '.5', '.25', '.0001', '.123456789012345678901'),
  )
  .map(([sign, whole, fraction]) => `${sign}${String(whole)}${fraction}`);

describe('compareRanks', () => {
  const check = (a: string, b: string, expected: number): void => {
    assert.equal(Math.sign(compareRanks(a, b)), expected, `${a} and ${b}`);
    assert.equal(Math.sign(compareRanks(b, a)), expected === 0 ? 0 : -expected, `${b} and ${a}`);
  };

  it('compares by value, whatever the spelling', () => {
    for (const same of ['5', '+5', '05', '5.', '5.0', '005.000']) check(same, '5', 0);
    check('.5', '0.5', 0);
    check('-0', '0', 0);
    check('-0.0', '+0', 0);
  });
  it('orders negative, small and long numbers', () => {
    check('-2', '-1', -1);
    check('-0.5', '0', -1);
    check('9', '10', -1);
    check('1.10', '1.9', -1);
    check('127.5', '127.49', 1);
    check('100000000000000000000000000000000000001', '100000000000000000000000000000000000002', -1);
    check('0.1000000000000000000000000000000000001', '0.1', 1);
  });
  it('puts what is no decimal last', () => {
    for (const junk of ['', 'high', '1e3', '1,5', '--1', '.', '-', '1.2.3', ' 1', '0x10']) {
      assert.equal(parseRank(junk), undefined, junk);
      check('999999', junk, -1);
    }
    check('high', 'low', 0);
  });
});

describe('rankBetween', () => {
  const check = (after: string | undefined, before: string | undefined, expected: string): void => {
    assert.equal(rankBetween(after, before), expected);
  };

  it('gives the roundest number nearest the middle', () => {
    check('100', '200', '150');
    check('100', '150', '120');
    check('120', '130', '125');
    check('127', '128', '127.5');
    check('100', '1000', '500');
    check('99', '101', '100');
    check('-100', '100', '0');
    check('-150', '-100', '-130');
    check('0.5', '0.6', '0.55');
    check('0', '0.001', '0.0005');
    check('700', '800', '750');
  });
  it('goes to the next multiple of 100 at the ends', () => {
    check(undefined, undefined, '100');
    check('1300', undefined, '1400');
    check('127.5', undefined, '200');
    check('-50', undefined, '0');
    check('-100.5', undefined, '-100');
    check(undefined, '100', '0');
    check(undefined, '0', '-100');
    check(undefined, '50', '0');
    check(undefined, '-0.5', '-100');
    check(undefined, '100.5', '100');
  });
  it('takes odd spellings, and junk as absent', () => {
    check('+5', '05.5', '5.2');
    check('.5', '1.', '0.7');
    check('high', '100', '0');
  });
  it('refuses equal ranks', () => {
    assert.throws(() => rankBetween('1', '1.0'), RangeError);
  });
  it('stays short when the top is moved to a thousand times', () => {
    let top = '100';
    for (let move = 0; move < 1000; move += 1) top = rankBetween(undefined, top);
    assert.equal(top, '-99900');
  });
});

describe('ranksBetween', () => {
  it('spreads a block evenly on round numbers', () => {
    assert.deepEqual(ranksBetween('100', '200', 2), ['130', '170']);
    assert.deepEqual(ranksBetween('100', '200', 3), ['120', '150', '170']);
    assert.deepEqual(ranksBetween('100', '500', 3), ['200', '300', '400']);
    assert.deepEqual(ranksBetween('100', undefined, 3), ['200', '300', '400']);
    assert.deepEqual(ranksBetween(undefined, '100', 3), ['-200', '-100', '0']);
    assert.deepEqual(ranksBetween(undefined, undefined, 2), ['100', '200']);
    assert.deepEqual(ranksBetween('1', '2', 0), []);
  });
  it('finds ascending room between any two ranks', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
        const order = compareRanks(a, b);
        fc.pre(order !== 0);
        const [low, high] = order < 0 ? [a, b] : [b, a];
        const chain = [low, ...ranksBetween(low, high, count), high];
        assert.equal(chain.length, count + 2);
        chain.slice(1).forEach((rank, index) => assert.ok(compareRanks(chain[index] ?? '', rank) < 0, chain.join(' ')));
        assert.ok(chain.slice(1, -1).every((rank) => /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/.test(rank)));
      }),
      { numRuns: 300 },
    );
  });
  it('finds room beyond any rank', () => {
    fc.assert(
      fc.property(decimal, (rank) => {
        assert.ok(compareRanks(rank, rankBetween(rank, undefined)) < 0);
        assert.ok(compareRanks(rankBetween(undefined, rank), rank) < 0);
      }),
    );
  });
});
