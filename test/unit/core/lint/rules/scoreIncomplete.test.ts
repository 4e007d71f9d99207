import { filesCheck } from '../ruleFinds.js';

const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const scored = (score: string, status = 'planned') => ({
  'LAR-1.md': `---\ntype: story\nstatus: ${status}\nscore: ${score}\n---\n# T\n`,
});
const hint = ['LAR-1.md hint “score”'];

describe('score-incomplete', () => {
  const check = filesCheck('score-incomplete');

  check('speaks of a missing input', scored('{ reach: 96, impact: 2, effort: 1 }'), hint);
  check('speaks once of many', scored('{ reach: 96 }'), hint);
  check('takes an empty input for missing', scored('{ reach: 96, impact: 2, confidence: , effort: 1 }'), hint);
  check('is silent where all are there', scored('{ reach: 96, impact: 2, confidence: 80%, effort: 1 }'), []);
  check('leaves an illegal input to score-range', scored('{ reach: 96, impact: 2, confidence: 80%, effort: 0 }'), []);
  check('is silent about ideas', scored('{ reach: 96 }', 'idea'), []);
  check('is silent about done items', scored('{ reach: 96 }', 'done'), []);
  check('is silent without a score', { 'LAR-1.md': '---\ntype: story\nstatus: planned\n---\n# T\n' }, []);
  check('is silent about a deadline alone', scored('{ deadline: 2026-05-01, profile: deadline }'), []);
  check('speaks of an empty map', scored('{}'), hint);
  check(
    'asks for what the method needs',
    { ...scored('{ reach: 96, impact: 2, confidence: 80%, effort: 1 }'), 'TEAM.md': team('scoring: wsjf') },
    hint,
  );
  check(
    'leaves weights that cannot be read to score-range',
    { ...scored('{ revenue: 1 }'), 'TEAM.md': team('scoring: weighted') },
    [],
  );
});
