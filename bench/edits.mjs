import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from '../scripts/ensureInstalled.mjs';
import { generate } from './generate.mjs';

// What one edited file costs in a loaded index, and how long the editor is kept waiting at a time. In one process, as in the
// extension host; `node bench/edits.mjs` prints it alone.

const source = `
  export { BacklogIndex } from './src/core/backlog/backlogIndex.ts';
  export { Linter } from './src/core/lint/engine.ts';
  export { demandNumber } from './src/core/order/demand.ts';
  export { computeScore } from './src/core/order/score.ts';
  export { createTagger } from './src/core/text/winkTagger.ts';
`;

/** Edits that people make: a word of the want, a criterion, a field of each kind. */
const edits = [
  (text) => text.replace(/I want (an easy way )?to (\w+)/, 'I want to quietly $2'),
  (text) => text.replace('## Notes', '- [ ] The list is there at six.\n\n## Notes'),
  (text) => text.replace(/^estimate: .*$/m, 'estimate: 13'),
  (text) => text.replace(/^status: .*$/m, 'status: doing\nstarted: 2026-03-16'),
  (text) => text.replace(/^rank: (\d+)$/m, 'rank: 7$1'),
  (text) => text.replace(/^# (.*)$/m, '# $1 again'),
  (text) => text.replace(/^epic: BEN-\d+$/m, 'epic: BEN-1'),
];

/**
 * Work of an edit until the findings of its file are there, and until the whole backlog is judged; the longest stretch without a
 * rest, and how many findings of other files an edit changes.
 *
 * @returns milliseconds: medians, 95th percentiles
 */
export async function measureEdits(folder, runs = 400) {
  const { importSource } = await import('../scripts/generate/importSource.mjs');
  const { BacklogIndex, Linter, demandNumber, computeScore, createTagger } = await importSource(source);
  const texts = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(path.dirname(folder), file), readFileSync(file, 'utf8')]),
  );
  const index = new BacklogIndex({ score: computeScore, demand: demandNumber });
  const linter = new Linter(index, { today: () => '2026-03-18', tag: createTagger() });
  linter.update(index.apply([...texts].map(([file, text]) => ({ file, content: { text } }))));
  const items = [...texts.keys()].filter((file) => file.includes('/items/'));
  const own = [];
  const whole = [];
  const others = [];
  let longest = 0;
  const timed = (work) => {
    const started = performance.now();
    const result = work();
    return { result, took: performance.now() - started };
  };
  const put = (file, text) => {
    const first = timed(() => linter.updateFiles(index.apply([{ file, content: { text } }])));
    const changed = new Set(first.result);
    let rest = 0;
    const steps = linter.settle()[Symbol.iterator]();
    for (;;) {
      const step = timed(() => steps.next());
      longest = Math.max(longest, step.took);
      rest += step.took;
      if (step.result.done) break;
      for (const each of step.result.value) changed.add(each);
    }
    changed.delete(file);
    return { own: first.took, whole: first.took + rest, others: changed.size };
  };
  for (let run = 0; run < runs; run++) {
    const file = items[(run * 7919) % items.length];
    const text = texts.get(file);
    const measured = [put(file, edits[run % edits.length](text)), put(file, text)];
    if (run < runs / 4) longest = 0;
    else for (const each of measured) (own.push(each.own), whole.push(each.whole), others.push(each.others));
  }
  return {
    files: texts.size,
    own: percentiles(own),
    whole: percentiles(whole),
    others: percentiles(others),
    longest,
  };
}

function percentiles(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  for (const count of [100, 10_000]) {
    const folder = path.join(root, 'bench', 'out', String(count));
    if (!existsSync(folder)) generate(folder, count);
    const { files, own, whole, others, longest } = await measureEdits(path.join(folder, 'storymark', 'backlog'));
    const show = ({ median, p95, most }) => `${median.toFixed(2)} / ${p95.toFixed(2)} / ${most.toFixed(2)}`;
    console.log(`${files} files: own findings ${show(own)} ms, all findings ${show(whole)} ms (median / p95 / most)`);
    console.log(`  longest step ${longest.toFixed(1)} ms; other files with changed findings ${show(others)}`);
  }
  process.exit(0);
}
