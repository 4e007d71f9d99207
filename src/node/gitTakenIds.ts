import { spawn } from 'node:child_process';

/**
 * Ids of every item file ever added on any local or remote ref (spec: New numbers), so that the numbers of declined, deleted
 * and other branches' items are never given twice. Empty without git.
 */
export function takenIds(root: string): Promise<string[]> {
  const args = ['log', '--all', '--diff-filter=A', '--name-only', '-z', '--no-renames', '--format=', '--', '*.md'];
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    let names = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (names += chunk));
    child.on('error', () => resolve([]));
    child.on('close', () =>
      resolve([...names.matchAll(/(?:^|[/\0])([A-Z]{2,10}-\d+)(?=[-.])/g)].map((match) => match[1] ?? '')),
    );
  });
}
