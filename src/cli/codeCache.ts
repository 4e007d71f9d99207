import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { hashOf } from '../core/flow/random.js';
import { cacheFolder } from '../node/cacheFolder.js';

type Wrapped = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/**
 * Runs a CommonJS file with the code that V8 made of it in an earlier run for the same `purpose`, and keeps that code for the
 * next: reading and compiling the program is a third of a short run. Whatever goes wrong with the kept code, the file runs.
 */
export function runCached(file: string, purpose: string): void {
  const kept = keptFile(file, purpose);
  const cachedData = read(kept);
  const wrapper = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(wrapper, { filename: file, ...(cachedData && { cachedData }) });
  // At the end, because only then the functions that were called are compiled.
  if (cachedData === undefined || script.cachedDataRejected === true) process.on('exit', () => keep(script, kept));
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module, file, path.dirname(file));
}

/** V8 itself knows its own version and flags, but of the source only the length. */
function keptFile(file: string, purpose: string): string {
  const { size, mtimeMs } = statSync(file);
  // No digest: loading Node's cryptography would cost more than it is worth here.
  const program = [STORYMARK_VERSION, process.version, process.arch, hashOf(file).toString(36), size, mtimeMs];
  return path.join(cacheFolder(), `code-${[...program, purpose].join('-')}`);
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(script: Script, file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, file);
    prune(path.dirname(file));
  } catch {
    // A folder that cannot be written costs time in the next run, nothing else.
  }
}

/** One for each verb of a version or two. */
const mostKept = 24;

/** Code of programs that are no longer there would pile up. */
function prune(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => name.startsWith('code-'))
    .map((name) => ({ name, at: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of kept.slice(mostKept)) rmSync(path.join(folder, name), { force: true });
}
