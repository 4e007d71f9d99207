import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from '../scripts/ensureInstalled.mjs';
import { generate } from './generate.mjs';
import { compare, measure, median, medians } from './measure.mjs';

// `npm run bench [-- PAIRS]`: generated backlogs of 1,000, 10,000 and 50,000 items, our commands and the peers' in turn, against
// the budgets. Ratios of one run on one machine are the result; the seconds beside them are for orientation.

ensureInstalled();
const { build: esbuild } = await import('esbuild');
const { build } = await import('../scripts/build.mjs');
const pairs = Number(process.argv[2] ?? 5);
const bench = path.join(root, 'bench');
const bin = (name) => path.join(bench, 'node_modules', '.bin', name);

if (!existsSync(bin('rumdl'))) {
  console.log('Installing the peers …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: bench, stdio: ['ignore', 'ignore', 'inherit'] });
  if (npm.status !== 0) process.exit(2);
}
await build({ minify: true });
await esbuild({
  entryPoints: [path.join(root, 'src/node/filesOnDisk.ts')],
  outfile: path.join(root, 'dist/bench/filesOnDisk.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: { js: 'const require=process.getBuiltinModule;' },
});

const folder = (count) => path.join(bench, 'out', String(count));
const ours = (count) => path.join(folder(count), 'storymark');
const peer = (count) => path.join(folder(count), 'peer');
for (const count of [1_000, 10_000, 50_000]) {
  console.log(`Generating ${count.toLocaleString('en')} items …`);
  generate(folder(count), count);
}

const cli = path.join(root, 'dist', 'cli.js');
const node = process.execPath;
const lint =
  (count, ...more) =>
  () =>
    measure(node, [cli, 'lint', ...more], ours(count));
const list = (count) => () => measure(node, [cli, 'list', '--format', 'json'], ours(count));
const cold = '--no-cache';
const rows = [];
const add = (what, value, gate, aim, note = '') => {
  const verdict = value <= aim ? 'aim' : value <= gate ? 'gate' : 'OVER';
  rows.push([what, value.toFixed(3), `≤ ${gate}`, `≤ ${aim}`, verdict, note]);
  console.log(rows.at(-1).join('  '));
};
const seconds = ({ a, b }) =>
  `${a.cpu.toFixed(2)} s / ${b.cpu.toFixed(2)} s cpu, peak ${Math.round(a.peak / 1024)} / ${Math.round(b.peak / 1024)} MiB`;
const wallSeconds = ({ a, b }) => `${a.wall.toFixed(2)} s / ${b.wall.toFixed(2)} s`;

const markdownlint = await compare(
  lint(10_000, cold),
  () => measure(bin('markdownlint-cli2'), ['backlog/**/*.md'], ours(10_000)),
  Math.min(pairs, 2),
);
add('lint 10,000 cold ÷ markdownlint-cli2 (cpu)', markdownlint.cpu, 0.08, 0.03, seconds(markdownlint));
const rumdl = await compare(
  lint(10_000, cold),
  () => measure(bin('rumdl'), ['check', '--no-cache', 'backlog'], ours(10_000)),
  pairs,
);
add('lint 10,000 cold ÷ rumdl --no-cache (cpu)', rumdl.cpu, 0.6, 0.2, seconds(rumdl));
const tasks = await compare(
  list(10_000),
  () => measure(bin('backlog'), ['task', 'list', '--plain'], peer(10_000)),
  Math.min(pairs, 3),
);
add('list 10,000 cold ÷ backlog task list --plain (cpu)', tasks.cpu, 0.06, 0.04, seconds(tasks));
const floor = await compare(
  lint(10_000, cold),
  () => measure(node, [path.join(bench, 'readOnly.mjs'), ours(10_000)], root),
  pairs,
);
add('lint 10,000 cold ÷ reading the files only (wall)', floor.wall, 8, 4, wallSeconds(floor));
const nothing = () => measure(node, ['-e', '0'], root);
const warm = await compare(lint(10_000), nothing, pairs);
add('lint 10,000 warm ÷ node -e 0 (wall)', warm.wall, 3.5, 2.6, wallSeconds(warm));
const version = await compare(() => measure(node, [cli, '--version'], root), nothing, pairs);
add('--version ÷ node -e 0 (wall)', version.wall, 1.25, 1.1, wallSeconds(version));
generate(folder(1), 1);
const single = await compare(lint(1, cold), nothing, pairs);
add('lint of a backlog of one item ÷ node -e 0 (wall)', single.wall, 1.6, 1.15, wallSeconds(single));

const start = medians([await nothing(), await nothing(), await nothing()]).cpu;
for (const [name, run] of [
  ['lint', (count) => lint(count, cold)()],
  ['list', (count) => list(count)()],
]) {
  const small = await run(1_000);
  const large = await run(50_000);
  const exponent = Math.log((large.cpu - start) / (small.cpu - start)) / Math.log(50);
  add(
    `growth of ${name}, exponent 1,000 → 50,000 (cpu above start-up)`,
    exponent,
    1.05,
    0.9,
    `${small.cpu.toFixed(2)} s → ${large.cpu.toFixed(2)} s`,
  );
}
const peak = medians([await lint(10_000, cold)(), await lint(10_000, cold)()]).peak / 1024;
add('peak memory of lint 10,000, MiB', peak, 60 + (8 * 10_000) / 1024, 60 + (5 * 10_000) / 1024);

const { measureEdits } = await import('./edits.mjs');
generate(folder(100), 100);
const few = await measureEdits(path.join(ours(100), 'backlog'));
const many = await measureEdits(path.join(ours(10_000), 'backlog'));
const findings = `own p95 ${many.own.p95.toFixed(2)} ms, all p95 ${many.whole.p95.toFixed(1)} ms, longest step ${many.longest.toFixed(1)} ms`;
add('an edit in 10,000 items, its findings ÷ the same in 100', many.own.median / few.own.median, 1.5, 1.1, findings);
add('an edit in 10,000 items, all findings, p95 in ms', many.whole.p95, 50, 50);
const { importSource } = await import('../scripts/generate/importSource.mjs');
const { workingDaysUntil } = await importSource("export * from './src/core/flow/forecast.ts';");
const samples = Array.from({ length: 42 }, (_, day) => [0, 1, 0, 0, 1][day % 5]);
const draws = Array.from({ length: 5 }, () => {
  const started = performance.now();
  workingDaysUntil([200], { samples, asOf: '2026-03-18', runs: 10_000 });
  return performance.now() - started;
});
add('a forecast of 10,000 runs over 200 items, ms', median(draws), 50, 50);

console.log(
  `\n| Measure | Ratio | Gate | Aim | | |\n|---|---|---|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
);
