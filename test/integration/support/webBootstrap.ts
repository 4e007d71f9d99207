import 'mocha/mocha.js';

/**
 * The twin of bootstrap.ts for a web worker. A worker loads one file only: `bundleWebTests` puts this first and the tests
 * behind it, so that mocha's globals are there when they are loaded.
 */
mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });

export async function run(): Promise<void> {
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats as Mocha.Stats);
    });
  });
  const result = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  console.log(`\u001eRESULT ${JSON.stringify(result)}`);
  if (stats.failures > 0) throw new Error(`${stats.failures} of ${stats.tests} tests failed.`);
  if (stats.passes === 0) throw new Error('No test was run.');
}
