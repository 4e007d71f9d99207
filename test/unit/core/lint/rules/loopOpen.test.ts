import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/feedback/f.md';
const item = 'backlog/items/LAR-1.md';
const release = 'backlog/releases/1.3.md';
const done = '---\ntype: bug\nstatus: done\nrelease: 1.3\n---\n# T\n';
const shipped = (date: string, status = 'shipped'): string =>
  `---\ntype: release\nstatus: ${status}\n${date}\n---\n# 1.3\n`;
const feedback = (fields = 'items: LAR-1'): string =>
  `---\ntype: feedback\ndate: 2026-01-05\nfrom: hilltop\n${fields}\n---\n> Rice.\n`;
const old = shipped('date: 2026-03-03');

describe('loop-open', () => {
  const check = (name: string, files: Readonly<Record<string, string>>, expected: readonly string[]): void => {
    it(name, () => {
      assert.deepEqual(
        liveOf('loop-open', { [file]: feedback(), [item]: done, [release]: old, ...files }).says(file),
        expected,
      );
    });
  };
  check('speaks on the fifteenth day', {}, ['information “LAR-1”']);
  check('is silent for fourteen days', { [release]: shipped('date: 2026-03-04') }, []);
  check('is silent once they were told', { [file]: feedback('items: LAR-1\ntold: 2026-03-04') }, []);
  check('leaves a day that does not exist to field-value', { [file]: feedback('items: LAR-1\ntold: soon') }, []);
  check('is silent while the release is planned', { [release]: shipped('date: 2026-03-03', 'planned') }, []);
  check('is silent without the day of shipping', { [release]: shipped('window: April') }, []);
  check('is silent about what is not done', { [item]: done.replace('done', 'review') }, []);
  check('is silent about an item without a release', { [item]: done.replace('release: 1.3\n', '') }, []);
  check(
    'is silent about unknown items and releases',
    { [file]: feedback('items: LAR-9'), [item]: done.replace('1.3', '9') },
    [],
  );
  check('is silent about the inbox', { [file]: feedback('') }, []);
  check('speaks once, at the item that shipped', { [file]: feedback('items: [LAR-9, LAR-1, lar-1]') }, [
    'information “LAR-1”',
  ]);

  it('judges anew when the release ships, and when the item comes into it', () => {
    const files = {
      [file]: feedback(),
      [item]: done,
      [release]: shipped('', 'planned'),
      'backlog/releases/1.2.md': old,
    };
    const { change, says } = liveOf('loop-open', files);
    assert.deepEqual(says(file), []);
    change({ [release]: old });
    assert.deepEqual(says(file), ['information “LAR-1”']);
    change({ [item]: done.replace('1.3', '1.4') });
    assert.deepEqual(says(file), []);
    change({ [item]: done });
    assert.deepEqual(says(file), ['information “LAR-1”']);
    change({ [release]: undefined });
    assert.deepEqual(says(file), []);
  });
});
