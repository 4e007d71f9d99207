import { spawn } from 'node:child_process';

/** Settings under which git only reads: it takes no lock, asks nothing, fetches nothing and runs no helper of the repository. */
const settings = ['core.quotePath=false', 'core.fsmonitor=false', 'log.showSignature=false'].flatMap((each) => [
  '-c',
  each,
]);

/** What git sets for a hook would lead a command astray that names its own folder. */
const hookVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !hookVariables.includes(name));
  return {
    ...Object.fromEntries(inherited),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

/**
 * Standard output of a git command in a folder; undefined when there is no git, no repository or the command fails. No shell is
 * involved.
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', [...settings, ...args], {
      cwd: folder,
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    // git may end before it has read all of its input; its exit code says what matters.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
