import assert from 'node:assert/strict';
import {
  computeScore,
  equalScores,
  explainScore,
  formatScore,
  ordinal,
  scoreInputs,
} from '../../../../src/core/order/score.js';
import { quadrant } from '../../../../src/core/order/scores/valueEffort.js';
import { backlogOf, itemIn, story } from '../../../support/backlogOf.js';

function scoreOf(score: string, team = ''): number | undefined {
  const { item, settings } = scored(score, team);
  return computeScore(item, settings);
}

function scored(score: string, team = '') {
  const backlog = backlogOf({
    'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${team}\n---\n# Team\n`,
    'backlog/items/LAR-1.md': story(score === '' ? '' : `score: ${score}`),
  });
  return { item: itemIn(backlog, 'LAR-1'), settings: backlog.team };
}

function check(score: string, expected: number | undefined, team?: string): void {
  const found = scoreOf(score, team);
  assert.ok(
    found === expected || (found !== undefined && expected !== undefined && equalScores(found, expected)),
    `${found}`,
  );
}

const rice = (reach: string, impact: string, confidence: string, effort: string): string =>
  `{ reach: ${reach}, impact: ${impact}, confidence: ${confidence}, effort: ${effort} }`;

describe('RICE', () => {
  it('gives 576 for 96, 3, 100 %, 0.5', () => check(rice('96', '3', '100%', '0.5'), 576));
  it('gives 336 for 420, 1, 80 %, 1', () => check(rice('420', '1', '80%', '1'), 336));
  it('gives 307.2 for 96, 2, 80 %, 0.5', () => check(rice('96', '2', '80%', '0.5'), 307.2));
  it('gives 243.2 for 380, 2, 80 %, 2.5', () => check(rice('380', '2', '80%', '2.5'), 243.2));
  it('gives 153.6 for 96, 3, 80 %, 1.5', () => check(rice('96', '3', '80%', '1.5'), 153.6));
  it('gives 105 for 420, 0.5, 50 %, 1', () => check(rice('420', '0.5', '50%', '1'), 105));
  it('gives 57.6 for 96, 3, 50 %, 2.5', () => check(rice('96', '3', '50%', '2.5'), 57.6));
  it('gives 14.4 for 18, 1, 80 %, 1', () => check(rice('18', '1', '80%', '1'), 14.4));
  it('gives 12 for 18, 2, 50 %, 1.5', () => check(rice('18', '2', '50%', '1.5'), 12));
  it('gives 2.25 for 18, 1, 50 %, 4', () => check(rice('18', '1', '50%', '4'), 2.25));
  it('reads 0.8 as 80 %', () => check(rice('10', '1', '0.8', '1'), 8));
  it('reads 80 as 80 %', () => check(rice('10', '1', '80', '1'), 8));
  it('reads 1 as 100 %', () => check(rice('10', '1', '1', '1'), 10));
  it('reads 1% as one percent', () => check(rice('100', '1', '1%', '1'), 1));
  it('reads "80 %" with a blank', () => check(rice('10', '1', '80 %', '1'), 8));
  it('scores 0 for a reach of 0: zero is not missing', () => check(rice('0', '1', '80%', '1'), 0));
  it('has no score without an input', () => check('{ reach: 96, impact: 2, confidence: 80% }', undefined));
  it('has no score for an effort of 0', () => check(rice('96', '2', '80%', '0'), undefined));
  it('has no score for a negative effort', () => check(rice('96', '2', '80%', '-1'), undefined));
  it('has no score for a negative reach', () => check(rice('-1', '2', '80%', '1'), undefined));
  it('has no score for an impact that is none of the five', () => check(rice('96', '4', '80%', '1'), undefined));
  it('has no score for more than 100 %', () => check(rice('96', '2', '120%', '1'), undefined));
  it('has no score for 0 %', () => check(rice('96', '2', '0%', '1'), undefined));
  it('has no score for words', () => check(rice('many', '2', '80%', '1'), undefined));
  it('has no score without a score field', () => check('', undefined));
  it('does not find inputs in what every object has', () => check('{ constructor: 1 }', undefined));
});

describe('WSJF', () => {
  const wsjf = (value: string, urgency: string, risk: string, size: string): string =>
    `{ value: ${value}, urgency: ${urgency}, risk: ${risk}, size: ${size} }`;
  it('gives 5.2 for (8 + 13 + 5) ÷ 5', () => check(wsjf('8', '13', '5', '5'), 5.2, 'scoring: wsjf'));
  it('gives 24/13 for (20 + 3 + 1) ÷ 13', () => check(wsjf('20', '3', '1', '13'), 24 / 13, 'scoring: wsjf'));
  it('has no score off the scale', () => check(wsjf('4', '3', '1', '13'), undefined, 'scoring: wsjf'));
});

describe('ICE', () => {
  const ice = '{ impact: 8, confidence: 5, ease: 2 }';
  it('multiplies', () => check(ice, 80, 'scoring: ice'));
  it('averages where the team says so', () => check(ice, 5, 'scoring: ice\nice: average'));
  it('takes one decimal', () => check('{ impact: 7.5, confidence: 2, ease: 2 }', 30, 'scoring: ice'));
  it('has no score for two decimals', () =>
    check('{ impact: 7.55, confidence: 2, ease: 2 }', undefined, 'scoring: ice'));
  it('has no score above 10', () => check('{ impact: 11, confidence: 2, ease: 2 }', undefined, 'scoring: ice'));
});

describe('value and effort', () => {
  it('divide', () => check('{ value: 9, effort: 2 }', 4.5, 'scoring: value-effort'));
  it('have no score for an effort of 0', () => check('{ value: 9, effort: 0 }', undefined, 'scoring: value-effort'));
  it('make a quick win of high value and low effort', () =>
    assert.equal(quadrant({ value: 5.5, effort: 5.4 }), 'quick win'));
  it('make a big bet of both high', () => assert.equal(quadrant({ value: 5.5, effort: 5.5 }), 'big bet'));
  it('make a fill-in of both low', () => assert.equal(quadrant({ value: 5, effort: 5 }), 'fill-in'));
  it('make a money pit of low value and high effort', () =>
    assert.equal(quadrant({ value: 5, effort: 9 }), 'money pit'));
});

describe('CD3', () => {
  it('gives 1500 for 3000 ÷ 2', () => check('{ cod: 3000, duration: 2 }', 1500, 'scoring: cd3'));
  it('gives 1250 for 5000 ÷ 4', () => check('{ cod: 5000, duration: 4 }', 1250, 'scoring: cd3'));
  it('has no score for a duration of 0', () => check('{ cod: 5000, duration: 0 }', undefined, 'scoring: cd3'));
});

describe('weighted scoring', () => {
  const weights = [
    'scoring: weighted',
    'weights:',
    '  revenue: { weight: 3, scale: [0, 5] }',
    '  strategy: { weight: 2, scale: [0, 5] }',
    '  risk: { weight: 1, scale: [0, 5], cost: true }',
  ].join('\n');
  it('is a weighted mean on the declared scales', () =>
    check('{ revenue: 5, strategy: 0, risk: 0 }', 400 / 6, weights));
  it('turns a cost round', () => check('{ revenue: 5, strategy: 5, risk: 5 }', 500 / 6, weights));
  it('has no score outside the declared scale', () =>
    check('{ revenue: 6, strategy: 0, risk: 0 }', undefined, weights));
  it('has no score without an input', () => check('{ revenue: 5, strategy: 5 }', undefined, weights));
  it('has no score without weights', () => check('{ revenue: 5 }', undefined, 'scoring: weighted'));
  it('has no score where all weights are 0', () =>
    check('{ a: 5 }', undefined, 'scoring: weighted\nweights:\n  a: { weight: 0, scale: [0, 5] }'));
  it('has no score where a scale has no range', () =>
    check('{ a: 5 }', undefined, 'scoring: weighted\nweights:\n  a: { weight: 1, scale: [5, 5] }'));
});

describe('scores', () => {
  it('are equal where they differ by floating-point noise only', () =>
    assert.ok(equalScores(153.6, 153.60000000000002)));
  it('are not equal where they differ in the sixth digit', () => assert.ok(!equalScores(153.6, 153.6001)));
  for (const [score, shown] of [
    [576, '576'],
    [153.6, '154'],
    [57.6, '57.6'],
    [2.25, '2.25'],
    [1234, '1230'],
    [0, '0'],
  ] as const) {
    it(`show ${score} as ${shown}`, () => assert.equal(formatScore(score), shown));
  }
  it('explain themselves', () => {
    const { item, settings } = scored(rice('96', '2', '80%', '1'));
    const text = 'RICE 154 = 96 people/quarter × 2 (high) × 80 % ÷ 1 person-week. 6th by score, 4th by rank.';
    assert.equal(explainScore(item, settings, { byScore: 6, byRank: 4 }), text);
  });
  it('say what is missing', () => {
    const { item, settings } = scored('{ reach: 96, impact: 2, confidence: 80%, effort: 0 }');
    assert.equal(explainScore(item, settings), 'No RICE score: effort must be a number above 0.');
    assert.deepEqual(
      scoreInputs(item, settings).problems.map(({ kind }) => kind),
      ['illegal'],
    );
  });
  it('count in English', () => {
    assert.deepEqual([1, 2, 3, 4, 11, 12, 21, 113].map(ordinal), [
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '21st',
      '113th',
    ]);
  });
});
