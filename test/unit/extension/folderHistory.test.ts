import assert from 'node:assert/strict';
import type { LintHistory } from '../../../src/core/lint/lintHistory.js';
import { FolderHistory, type FolderHistoryParts } from '../../../src/extension/workspace/folderHistory.js';

const history: LintHistory = { of: () => undefined, plannedSize: () => undefined };

/** What a folder's history did. */
function made(read: FolderHistoryParts['read']) {
  const log: string[] = [];
  const folder = new FolderHistory({
    read: () => {
      log.push('read');
      return read();
    },
    take: () => log.push('took'),
    watch: () => {
      log.push('watch');
      return Promise.resolve({ dispose: () => log.push('unwatch') });
    },
    fail: (error) => log.push(`failed ${String(error)}`),
  });
  return { folder, log };
}

describe('the history of a folder', () => {
  it('asks nothing before it is started', () => assert.deepEqual(made(() => Promise.resolve(history)).log, []));
  it('is read, and watched from then on', async () => {
    const { folder, log } = made(() => Promise.resolve(history));
    await folder.start();
    folder.dispose();
    assert.deepEqual(log, ['read', 'took', 'watch', 'unwatch']);
  });
  it('takes nothing where there is no git', async () => {
    const { folder, log } = made(() => Promise.resolve(undefined));
    await folder.start();
    assert.deepEqual(log, ['read', 'watch']);
  });
  it('tells of a failure and goes on', async () => {
    const { folder, log } = made(() => Promise.reject(new Error('no')));
    await folder.start();
    assert.deepEqual(log, ['read', 'failed Error: no', 'watch']);
  });
  it('takes nothing after it was disposed', async () => {
    const { folder, log } = made(() => Promise.resolve(history));
    const started = folder.start();
    folder.dispose();
    await started;
    assert.deepEqual(log, ['read']);
  });
});
