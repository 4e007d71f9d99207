#!/usr/bin/env node
/**
 * Measures the linter on labelled story sentences.
 *
 *     npm run accuracy -- FOLDER                          precision, recall and findings per rule over the .tsv files of FOLDER
 *     npm run accuracy -- FOLDER --status ready           as the linter judges ready stories (default: planned)
 *     npm run accuracy -- FOLDER --sample 50 --rule R     findings of a rule, to be read by hand
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensureInstalled.mjs';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, rule: { type: 'string' }, status: { type: 'string', default: 'planned' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new Error('Name one folder with .tsv files: npm run accuracy -- FOLDER');
  if (!['planned', 'ready'].includes(values.status)) throw new Error('--status is planned or ready.');
  if ((values.sample === undefined) !== (values.rule === undefined))
    throw new Error('--sample N and --rule R go together.');
  ensureInstalled();
  const { judge } = await import('./accuracy/judge.mjs');
  const { measure } = await import('./accuracy/measure.mjs');
  const { takeSample } = await import('./accuracy/takeSample.mjs');
  const judged = await judge(folder, values.status);
  console.log(values.rule === undefined ? measure(judged) : takeSample(judged, values.rule, Number(values.sample)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
