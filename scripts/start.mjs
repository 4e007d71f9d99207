import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, root } from './ensureInstalled.mjs';

// `npm start`: the product on its demo, in the terminal and then in a real VS Code. `npm start -- --no-window` ends before that.

ensureInstalled();
const { build } = await import('./build.mjs');
const { buildDemo } = await import('./demo/buildDemo.mjs');
await build({ minify: true });

const demo = path.join(mkdtempSync(path.join(os.tmpdir(), 'larder-')), 'larder');
await buildDemo(demo);
console.log(`The demo backlog, with its history: ${demo}\n`);

heading('The backlog, in order');
storymark('list', '--status', 'planned,ready,doing,review');
heading('What the linter says');
storymark('lint');
heading('The current sprint');
storymark('report', 'sprint-plan');

if (process.argv.includes('--no-window')) {
  rmSync(path.dirname(demo), { recursive: true, force: true });
} else {
  const { openWindow } = await import('./openWindow.mjs');
  await openWindow(demo);
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}\n`);
}

function storymark(...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args, '--cwd', demo], {
    stdio: 'inherit',
  });
  // Findings are no failure here: exit code 1 only says that there are some.
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}
