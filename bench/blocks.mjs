import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from '../scripts/ensureInstalled.mjs';
import { generate } from './generate.mjs';

// `node bench/blocks.mjs [ITEMS]`: judges a generated backlog as the extension does, in this process, and prints the longest
// times in which nobody else had a turn (budget: 16 ms), and how long an edit takes to its findings.

ensureInstalled();
const { build } = await import('esbuild');
const { grayMatterEngines } = await import('../scripts/esbuild/grayMatterEngines.mjs');
const count = Number(process.argv[2] ?? 10_000);
const folder = path.join(root, 'bench', 'out', String(count));
if (!existsSync(folder)) generate(folder, count);

const outfile = path.join(root, 'dist', 'bench', 'blocks.cjs');
await build({
  stdin: {
    contents: `
      export { BacklogIndex } from './src/core/backlog/backlogIndex.ts';
      export { Linter } from './src/core/lint/engine.ts';
      export { demandNumber } from './src/core/order/demand.ts';
      export { computeScore } from './src/core/order/score.ts';
      export { Document } from './src/core/text/document.ts';
      export { BatchTagger } from './src/extension/tagging/batchTagger.ts';
      export { LintQueue } from './src/extension/workspace/lintQueue.ts';
      export { FileBatch, TimeSlice } from './src/extension/workspace/timeSlice.ts';
      export { FilesOnDisk } from './src/node/filesOnDisk.ts';
      export { TaggerThread } from './src/node/taggerThread.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile,
  plugins: [grayMatterEngines(root)],
});
const core = (await import(pathToFileURL(outfile).href)).default;

/**
 * The longest times between two turns of the event loop while something is done: by the clock, and in processor time, which a
 * busy machine does not lengthen (that of the tagger's thread counts too).
 */
async function blocksOf(what, work) {
  const gaps = [];
  let last = now();
  let isDone = false;
  const tick = () => {
    const here = now();
    gaps.push({ wall: here.wall - last.wall, cpu: here.cpu - last.cpu });
    last = here;
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  const started = now();
  await work();
  const took = now().wall - started.wall;
  isDone = true;
  tick();
  const longest = (unit) => {
    const sorted = gaps.map((gap) => gap[unit]).sort((a, b) => b - a);
    const over = sorted.filter((gap) => gap > 16).length;
    return `${unit}: ${sorted
      .slice(0, 4)
      .map((gap) => gap.toFixed(1))
      .join(', ')} ms (${over} over 16)`;
  };
  console.log(`${what.padEnd(18)} ${took.toFixed(0).padStart(6)} ms; longest ${longest('wall')}; ${longest('cpu')}`);
}

function now() {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

const files = new core.FilesOnDisk(path.join(folder, 'storymark'));
const index = new core.BacklogIndex({ score: core.computeScore, demand: core.demandNumber });
const log = { info: console.log, error: console.error };
const tagger = new core.BatchTagger(
  () => Promise.resolve(new core.TaggerThread(path.join(root, 'dist/taggerWorker.cjs'))),
  log,
);
const linter = new core.Linter(index, { today: () => '2026-03-18', tag: tagger.tag });
const documents = { get: async (file) => core.Document.parse(file, await files.read(file)) };
let reported = 0;
const report = (changed) => {
  reported += changed.size;
};
const queue = new core.LintQueue({ linter, index, documents, tagger, report });
let names = [];
await blocksOf('find files', async () => {
  names = await files.list();
});
const all = new Map();
await blocksOf('read', async () => {
  const slice = new core.TimeSlice();
  const batch = new core.FileBatch();
  const left = new Map(names.map((file) => [file, file]));
  while (left.size > 0) {
    const contents = [];
    for (const [file] of batch.take(left)) contents.push({ file, content: await files.read(file) });
    for (const [file, document] of batch.measure(() => index.load(contents))) all.set(file, document);
    await slice.rest();
  }
});
async function drain() {
  for (;;) {
    const state = await queue.step();
    if (state === 'done') return;
    if (state === 'waits') await queue.tagged;
  }
}
await blocksOf('judge all', async () => {
  queue.add({ parsed: all, removed: [], affected: new Set(), everything: false }, names);
  await drain();
});
console.log(`${linter.all().length} findings, ${reported} files reported`);
await blocksOf('another day', async () => {
  queue.addAll(names);
  await drain();
});
const edits = [];
const items = names.filter((file) => file.includes('/items/'));
for (let at = 0; at < 200; at++) {
  const file = items[(at * 7919) % items.length];
  const { text } = await files.read(file);
  const started = performance.now();
  queue.add(index.apply([{ file, content: { text: `${text}\nMore ${at}.\n` } }]), names);
  await drain();
  edits.push(performance.now() - started);
}
edits.sort((a, b) => a - b);
console.log(`edit to findings: median ${edits[100].toFixed(1)} ms, p95 ${edits[190].toFixed(1)} ms`);
await blocksOf('TEAM.md changed', async () => {
  const file = names.find((name) => name.endsWith('TEAM.md'));
  const { text } = await files.read(file);
  queue.add(index.apply([{ file, content: { text: text.replace('max-estimate: 8', 'max-estimate: 5') } }]), names);
  await drain();
});
tagger.dispose();
