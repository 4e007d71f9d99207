import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const timer = '/usr/bin/time';

/** @typedef {{ wall: number, cpu: number, peak: number }} Sample seconds, seconds, KiB of the largest process */

/** Runs a command to its end and says what it cost. Its output is thrown away; its exit code is its own business. */
export function measure(command, args, cwd) {
  const hasTimer = existsSync(timer);
  const [file, all] = hasTimer ? [timer, ['-f', '\u0001%U %S %M', command, ...args]] : [command, args];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, all, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (errors = (errors + chunk).slice(-2000)));
    child.on('error', reject);
    child.on('close', () => {
      const wall = (performance.now() - started) / 1000;
      const [user, system, peak] = (/\u0001(.*)/.exec(errors)?.[1] ?? '').split(' ').map(Number);
      resolve({ wall, cpu: hasTimer ? user + system : wall, peak: peak ?? NaN });
    });
  });
}

/** Measures two commands in turn, A B A B …, after one warm-up of each; the median ratio and the medians of both. */
export async function compare(a, b, pairs) {
  await a();
  await b();
  const samples = [];
  for (let pair = 0; pair < pairs; pair++) samples.push({ a: await a(), b: await b() });
  const ratio = (field) => median(samples.map((each) => each.a[field] / each.b[field]));
  return {
    cpu: ratio('cpu'),
    wall: ratio('wall'),
    a: medians(samples.map((each) => each.a)),
    b: medians(samples.map((each) => each.b)),
  };
}

export function medians(samples) {
  const of = (field) => median(samples.map((each) => each[field]));
  return { wall: of('wall'), cpu: of('cpu'), peak: of('peak') };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
