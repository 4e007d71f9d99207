import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';
const release = 'backlog/releases/1.4.md';
const planned = '---\ntype: release\nstatus: planned\n---\n# 1.4\n';
const bug = (fields: string, type = 'bug'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const found = ['warning “critical”'];

describe('release-blocker', () => {
  const check = (name: string, text: string, expected: readonly string[], of = planned): void => {
    it(name, () => {
      assert.deepEqual(liveOf('release-blocker', { [release]: of, [file]: text }).says(file), expected);
    });
  };
  const fields = 'severity: critical\nrelease: 1.4\nstatus: ';
  for (const status of ['planned', 'ready', 'doing', 'review']) check(status, bug(fields + status), found);
  for (const status of ['idea', 'done', 'declined\nreason: stale']) check(status, bug(fields + status), []);
  check('a milder bug', bug('severity: high\nrelease: 1.4\nstatus: review'), []);
  check('a bug in no release', bug('severity: critical\nstatus: review'), []);
  check('a bug in an unknown release', bug('severity: critical\nstatus: review\nrelease: 9'), []);
  check('a release without a status is planned', bug(`${fields}review`), found, '---\ntype: release\n---\n# 1.4\n');
  check('a release that shipped', bug(`${fields}review`), [], planned.replace('planned', 'shipped'));
  check('a story', bug(`${fields}review`, 'story'), []);

  it('judges anew when the release ships', () => {
    const { change, says } = liveOf('release-blocker', { [release]: planned, [file]: bug(`${fields}review`) });
    assert.deepEqual(says(file), found);
    change({ [release]: planned.replace('planned', 'shipped') });
    assert.deepEqual(says(file), []);
    change({ [release]: planned });
    assert.deepEqual(says(file), found);
  });
});
