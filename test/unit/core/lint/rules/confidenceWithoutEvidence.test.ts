import { changeCheck, filesCheck } from '../ruleFinds.js';

const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const scored = (confidence: string, body = '', fields = '', type = 'story') => ({
  'LAR-1.md': `---\ntype: ${type}\n${fields}score: { reach: 96, impact: 2, confidence: ${confidence}, effort: 1 }\n---\n# T\n${body}`,
});
const at = (text: string) => [`LAR-1.md warning “${text}”`];
const ice = { 'TEAM.md': team('scoring: ice') };
const easy = (confidence: string) => ({
  'LAR-1.md': `---\ntype: story\nscore: { impact: 3, confidence: ${confidence}, ease: 3 }\n---\n# T\n`,
});
const feedback = (items: string) => ({
  'f.md': `---\ntype: feedback\ndate: 2026-03-02\nfrom: hilltop\nitems: ${items}\n---\n> More.\n`,
});
const metric = { 'order-fill-rate.md': '---\ntype: metric\n---\n# M\n' };
const outcome = '\n## Outcome\n\n- expected: order-fill-rate from 71 % to 80 % within 8 weeks\n';
const held = '\n## Assumptions\n\n- [x] They look.\n  - result: held: 5 of 5\n';
const steps = '\n## Steps to reproduce\n\n1. Scan.\n';

describe('confidence-without-evidence', () => {
  const check = filesCheck('confidence-without-evidence');

  check('speaks of 80 % with nothing behind it', scored('80%'), at('80%'));
  check('reads 0.8 as 80 %', scored('0.8'), at('0.8'));
  check('reads 1 as 100 %', scored('1'), at('1'));
  check('lets half be a guess', scored('50%'), []);
  check(
    'finds the value in a block',
    { 'LAR-1.md': '---\ntype: story\nscore:\n  reach: 80\n  impact: 2\n  confidence: 80\n  effort: 1\n---\n# T\n' },
    at('80'),
  );
  check('leaves a value out of range to score-range', scored('180%'), []);
  check('speaks of open items too', scored('80%', '', 'status: doing\n'), at('80%'));
  check('is silent about done items', scored('80%', '', 'status: done\n'), []);
  check('takes linked feedback', { ...scored('80%'), ...feedback('lar-1') }, []);
  check('takes no feedback on another item', { ...scored('80%'), ...feedback('LAR-2') }, at('80%'));
  check('takes an assumption that held', scored('80%', held), []);
  check('takes no assumption that is broken', scored('80%', held.replace('held', 'broken')), at('80%'));
  check('takes a metric in its own outcome', { ...scored('80%', outcome), ...metric }, []);
  check('takes no metric that does not exist', scored('80%', outcome), at('80%'));
  check(
    'takes no part of a longer word',
    { ...scored('80%', outcome.replace('rate', 'rate-2')), ...metric },
    at('80%'),
  );
  check(
    'takes no metric in its notes',
    { ...scored('80%', outcome.replace('Outcome', 'Notes')), ...metric },
    at('80%'),
  );
  check(
    'takes nothing from its epic',
    { ...scored('80%', '', 'epic: LAR-2\n'), 'LAR-2.md': `---\ntype: epic\n---\n# E\n${held}` },
    at('80%'),
  );
  check('takes a bug that can be reproduced', scored('100%', steps, '', 'bug'), []);
  check('takes no bug without steps', scored('100%', '\n## Steps to reproduce\n', '', 'bug'), at('100%'));
  check('takes no steps of a story', scored('100%', steps), at('100%'));
  check('speaks above 5 in ICE', { ...easy('6'), ...ice }, at('6'));
  check('is silent at 5 in ICE', { ...easy('5'), ...ice }, []);
  check('is silent in methods without confidence', { ...scored('80%'), 'TEAM.md': team('scoring: wsjf') }, []);
  check('is silent without a score', { 'LAR-1.md': '---\ntype: story\n---\n# T\n' }, []);

  const follows = changeCheck('confidence-without-evidence');

  follows('hears of feedback that comes', scored('80%'), feedback('LAR-1'), at('80%'), []);
  follows(
    'hears of feedback that goes',
    { ...scored('80%'), ...feedback('LAR-1') },
    { 'f.md': undefined },
    [],
    at('80%'),
  );
  follows('hears of a metric that comes', scored('80%', outcome), metric, at('80%'), []);
  follows(
    'hears of another method',
    { ...scored('80%'), 'TEAM.md': team('') },
    { 'TEAM.md': team('scoring: cd3') },
    at('80%'),
    [],
  );
});
