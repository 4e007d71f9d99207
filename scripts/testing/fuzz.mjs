import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../ensureInstalled.mjs';

/**
 * Random and mutated documents against the linter: a minute of them in `npm test`, as many as wanted by `npm run fuzz -- MINUTES`. A rule
 * that hangs would stop the clock inside the process, so it is ended from outside.
 */
export async function fuzz(minutes = 1) {
  const { bundleTests, testFiles } = await import('./bundleTests.mjs');
  const { mocha } = await import('./stages.mjs');
  const bundle = await bundleTests('fuzz', testFiles('test/fuzz', ['.fuzz.ts']));
  const env = { STORYMARK_FUZZ_MINUTES: String(minutes) };
  return mocha([bundle], { timeout: 0, env, killAfter: (minutes * 60 + 90) * 1000 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  const minutes = Number(process.argv[2] ?? 1);
  const { passed, failed } = await fuzz(minutes);
  console.log(`${passed} passed, ${failed} failed in ${minutes} minutes of documents`);
  process.exitCode = failed > 0 ? 1 : 0;
}
