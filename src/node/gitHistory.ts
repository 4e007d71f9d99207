import { spawn } from 'node:child_process';
import { isUtf8 } from 'node:buffer';
import type { History } from '../core/ports.js';
import type { FileContent } from '../core/text/document.js';

const environment = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** What git knows of the files below a root, read with git itself. Where git cannot answer, the answer is undefined. */
export class GitHistory implements History {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async treeAt(date: string): Promise<ReadonlyMap<string, FileContent> | undefined> {
    const log = await git(this.#root, ['log', '--first-parent', '--format=%H %cd', '--date=format:%Y-%m-%d']);
    const commit = log
      ?.toString('utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .find(([, day]) => day !== undefined && day <= date)?.[0];
    if (commit === undefined) return undefined;
    const listing = await git(this.#root, ['ls-tree', '-r', '-z', commit, '--', '.']);
    const blobs = listing?.toString('utf8').split('\0').flatMap(parseTreeLine) ?? [];
    return blobs.length === 0 ? undefined : readBlobs(this.#root, blobs);
  }

  async head(): Promise<{ commit: string; dirty: boolean } | undefined> {
    const commit = await git(this.#root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    if (!commit) return undefined;
    const status = await git(this.#root, ['status', '--porcelain', '--untracked-files=all', '--', '*.md']);
    return { commit: commit.toString('utf8').slice(0, 7), dirty: (status?.length ?? 0) > 0 };
  }
}

interface Blob {
  readonly oid: string;
  readonly file: string;
}

function parseTreeLine(line: string): Blob[] {
  const match = /^\d+ blob ([0-9a-f]+)\t(.+\.md)$/s.exec(line);
  return match ? [{ oid: match[1] ?? '', file: match[2] ?? '' }] : [];
}

async function readBlobs(root: string, blobs: readonly Blob[]): Promise<ReadonlyMap<string, FileContent> | undefined> {
  const output = await git(root, ['cat-file', '--batch'], `${blobs.map(({ oid }) => oid).join('\n')}\n`);
  if (!output) return undefined;
  const contents = new Map<string, FileContent>();
  let at = 0;
  for (const { file } of blobs) {
    const headerEnd = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, headerEnd).split(' ')[2]);
    // A partial clone answers "<oid> missing": the past cannot be told, and a part of it would mislead.
    if (Number.isNaN(size)) return undefined;
    const bytes = output.subarray(headerEnd + 1, headerEnd + 1 + size);
    contents.set(file, isUtf8(bytes) ? { text: bytes.toString('utf8') } : { unreadable: 'not-utf8' });
    at = headerEnd + 1 + size + 1;
  }
  return contents;
}

/** Output of a git command; undefined when there is no git, no repository or the command fails. */
function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], { cwd, env: environment, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    // git may end before it has read all of its input; its exit code says what matters.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The history of the repository that holds `root`; undefined where there is none. */
export async function openHistory(root: string): Promise<GitHistory | undefined> {
  return (await git(root, ['rev-parse', '--is-inside-work-tree'])) ? new GitHistory(root) : undefined;
}
