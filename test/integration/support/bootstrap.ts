import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { format } from 'node:util';
import type Mocha from 'mocha';

/**
 * What VS Code runs as `extensionTestsPath`: mocha over every `*.test.cjs` in the folder of this file (without a last
 * `support`) and below. In the embedded host the lines and the result go over a socket to the runner, which counts a run as passed only with a result;
 * in a desktop VS Code they go to the console, and a rejection is what makes the run fail.
 *
 * STORYMARK_TEST_GREP picks tests by name, STORYMARK_TEST_FILES files by a part of their name (comma-separated).
 */
export async function run(): Promise<void> {
  const socket = await openStream();
  try {
    const stats = await runMocha(socket);
    const skipped = stats.pending;
    const result = { passed: stats.passes, failed: stats.failures, skipped };
    if (socket) await endStream(socket, `\u001eRESULT ${JSON.stringify(result)}\n`);
    if (stats.failures > 0) throw new Error(`${stats.failures} of ${stats.tests} tests failed.`);
    if (stats.passes === 0) throw new Error('No test was run.');
  } finally {
    socket?.destroy();
  }
}

async function openStream(): Promise<Socket | undefined> {
  const port = Number(process.env.STORYMARK_TEST_STREAM);
  if (!port) return undefined;
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

function endStream(socket: Socket, lastLine: string): Promise<void> {
  return new Promise((resolve) => socket.end(lastLine, resolve));
}

async function runMocha(socket: Socket | undefined): Promise<Mocha.Stats> {
  const { default: MochaClass } = await import('mocha');
  if (socket) {
    // console.log itself cannot be replaced in the extension host.
    const reporters = MochaClass.reporters as unknown as { Base: { consoleLog: (...args: unknown[]) => void } };
    reporters.Base.consoleLog = (...args) => void socket.write(format(...args) + '\n');
  }
  const grep = process.env.STORYMARK_TEST_GREP;
  const mocha = new MochaClass({
    ui: 'bdd',
    color: socket !== undefined && process.env.NO_COLOR === undefined,
    timeout: 20_000,
    ...(grep ? { grep } : {}),
  });
  for (const file of testFiles()) mocha.addFile(file);
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats as Mocha.Stats));
  });
}

function testFiles(): string[] {
  const wanted = (process.env.STORYMARK_TEST_FILES ?? '').split(',').filter(Boolean);
  const root = basename(__dirname) === 'support' ? dirname(__dirname) : __dirname;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.cjs'))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort()
    .map((name) => join(root, name));
}
