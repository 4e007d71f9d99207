import { changeCheck, filesCheck } from '../ruleFinds.js';

const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const scored = (score: string, status = 'planned') => ({
  'LAR-1.md': `---\ntype: story\nstatus: ${status}\nscore: ${score}\n---\n# T\n`,
});
const rice = (reach: string, impact: string, confidence: string, effort: string) =>
  scored(`{ reach: ${reach}, impact: ${impact}, confidence: ${confidence}, effort: ${effort} }`);
const error = (text: string) => [`LAR-1.md error “${text}”`];
const method = (fields: string, score: string) => ({ 'TEAM.md': team(`scoring: ${fields}`), ...scored(score) });
const weights = (text: string) => ({ 'TEAM.md': team(`scoring: weighted\nweights:\n${text}`) });

describe('score-range', () => {
  const check = filesCheck('score-range');

  check('takes a RICE that fits', rice('0', '0.25', '100%', '0.1'), []);
  check('takes no effort of zero', rice('96', '2', '80%', '0'), error('0'));
  check('points at the input, not at a like one', rice('1', '1', '1', '-1'), error('-1'));
  check('takes no reach below zero', rice('-5', '2', '80%', '1'), error('-5'));
  check('takes no confidence above 100 %', rice('96', '2', '120%', '1'), error('120%'));
  check('takes no confidence of zero', rice('96', '2', '0%', '1'), error('0%'));
  check('warns of an impact beside the five', rice('96', '1.5', '80%', '1'), ['LAR-1.md warning “1.5”']);
  check('takes no impact in words', rice('96', 'high', '80%', '1'), error('high'));
  check('takes no impact of many values', rice('96', '[1, 2]', '80%', '1'), error('impact'));
  check('speaks of each input', rice('-1', '2', '80%', '0'), [...error('-1'), ...error('0')]);
  check('reads quoted keys and values', scored('{ "reach": "x", impact: 2, confidence: 80%, effort: 1 }'), error('x'));
  check('reads a block', scored('\n  reach: 96 # people\n  impact: 2\n  confidence: 80%\n  effort: 0'), error('0'));
  check('leaves what is missing to score-incomplete', scored('{ reach: 96 }'), []);
  check('leaves a score of another shape to field-value', scored('12'), []);
  check('is silent about ideas', scored('{ effort: 0 }', 'idea'), []);
  check('is silent about done items', scored('{ effort: 0 }', 'done'), []);
  check('takes no date that is none', scored('{ deadline: soon }'), error('soon'));
  check('takes no profile that is none', scored('{ deadline: 2026-05-01, profile: long }'), error('long'));
  check(
    'hints at very small efforts in months',
    { ...rice('96', '2', '80%', '0.2'), 'TEAM.md': team('effort-unit: person-months') },
    ['LAR-1.md hint “0.2”'],
  );
  check('takes half a month', { ...rice('96', '2', '80%', '0.5'), 'TEAM.md': team('effort-unit: person-months') }, []);
  check('knows the scale of WSJF', method('wsjf', '{ value: 8, urgency: 4, risk: 1, size: 0 }'), [
    ...error('4'),
    ...error('0'),
  ]);
  check('knows the scale of ICE', method('ice', '{ impact: 10, confidence: 0.5, ease: 5.25 }'), [
    ...error('0.5'),
    ...error('5.25'),
  ]);
  check('knows the scale of value and effort', method('value-effort', '{ value: 11, effort: 0 }'), [
    ...error('11'),
    ...error('0'),
  ]);
  check('knows the scale of CD3', method('cd3', '{ cod: -1, duration: 0 }'), [...error('-1'), ...error('0')]);
  check(
    'knows declared scales',
    { ...weights('  risk: { weight: 1, scale: [0, 5] }'), ...scored('{ risk: 6 }') },
    error('6'),
  );
  check(
    'takes weights that fit',
    weights('  a: { weight: 0, scale: [0, 5] }\n  b: { weight: 1, scale: [-5, 5], cost: true }'),
    [],
  );
  check('takes no weights that are all 0', weights('  a: { weight: 0, scale: [0, 5] }'), ['TEAM.md error “weights”']);
  check(
    'takes no scale without a range',
    weights('  a: { weight: 1, scale: [0, 5] }\n  b: { weight: 1, scale: [5, 5] }'),
    ['TEAM.md error “b”'],
  );
  check('takes no weight below 0', weights('  a: { weight: -1, scale: [0, 5] }'), ['TEAM.md error “a”']);
  check('takes no weight without a scale', weights('  a: 3'), ['TEAM.md error “3”']);
  check('asks for weights', { 'TEAM.md': team('scoring: weighted') }, ['TEAM.md error “weighted”']);
  check('reads no weights for another method', { 'TEAM.md': team('scoring: rice\nweights: { a: 3 }') }, []);

  const follows = changeCheck('score-range');

  follows(
    'hears of another method',
    rice('96', '2', '80%', '1'),
    { 'TEAM.md': team('scoring: ice') },
    [],
    [...error('80%')],
  );
});
