import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const release = { 'releases/1.4.md': '---\ntype: release\n---\n# 1.4 Trust\n' };
const found = ['releases/1.4.md warning “1.4 Trust”'];
const part = (fields: string, type = 'story'): string => item(`status: planned\nrelease: 1.4\n${fields}`, type);

describe('moscow-musts', () => {
  const check = filesCheck('moscow-musts');

  check(
    'takes 60 %',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 6'), 'LAR-2.md': part('moscow: should\nestimate: 4') },
    [],
  );
  check(
    'speaks above 60 %',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 7'), 'LAR-2.md': part('moscow: should\nestimate: 4') },
    found,
  );
  check(
    'counts what has no label',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 3'), 'LAR-2.md': part('estimate: 5') },
    [],
  );
  check(
    'does not count what this release will not have',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 3'), 'LAR-2.md': part('moscow: wont\nestimate: 5') },
    found,
  );
  check(
    'does not count epics',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 3'), 'LAR-2.md': part('estimate: 5', 'epic') },
    found,
  );
  check(
    'does not count what is declined',
    {
      ...release,
      'LAR-1.md': part('moscow: must\nestimate: 3'),
      'LAR-2.md': item('status: declined\nrelease: 1.4\nestimate: 5'),
    },
    found,
  );
  check(
    'counts what is done',
    {
      ...release,
      'LAR-1.md': part('moscow: must\nestimate: 3'),
      'LAR-2.md': item('status: done\nrelease: 1.4\nestimate: 5'),
    },
    [],
  );
  check('is silent about items without estimate alone', { ...release, 'LAR-1.md': part('moscow: must') }, []);
  check(
    'counts items where the team does',
    { ...release, 'TEAM.md': team('estimate: count'), 'LAR-1.md': part('moscow: must') },
    found,
  );
  check('is silent about an empty release', release, []);
  check(
    'is silent about a shipped release',
    {
      'releases/1.4.md': '---\ntype: release\nstatus: shipped\n---\n# 1.4\n',
      'LAR-1.md': part('moscow: must\nestimate: 3'),
    },
    [],
  );
  check(
    'adds decimals without noise',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 0.6'), 'LAR-2.md': part('estimate: 0.4') },
    [],
  );

  const follows = changeCheck('moscow-musts');

  follows(
    'hears of an estimate that changes',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 6'), 'LAR-2.md': part('estimate: 4') },
    { 'LAR-2.md': part('estimate: 3') },
    [],
    found,
  );
  follows(
    'hears of an item that leaves',
    { ...release, 'LAR-1.md': part('moscow: must\nestimate: 6'), 'LAR-2.md': part('estimate: 4') },
    { 'LAR-2.md': item('status: planned') },
    [],
    found,
  );
});
