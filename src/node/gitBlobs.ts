import { isUtf8 } from 'node:buffer';
import type { FileContent } from '../core/text/document.js';
import { runGit } from './gitRun.js';

/** Bytes above which nothing of a file is read, as on disk. */
const maxFileSize = 1024 * 1024;

/**
 * Contents of blobs by object id, from one `git cat-file --batch`. Undefined when git fails or an object is not there (a partial
 * clone): a part of the past would mislead.
 */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FileContent> | undefined> {
  const contents = new Map<string, FileContent>();
  if (ids.length === 0) return contents;
  const output = await runGit(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (!output) return undefined;
  let at = 0;
  for (const id of ids) {
    const headerEnd = output.indexOf(10, at);
    const [, type, size] = headerEnd === -1 ? [] : output.toString('latin1', at, headerEnd).split(' ');
    if (type !== 'blob' || size === undefined) return undefined;
    const end = headerEnd + 1 + Number(size);
    contents.set(id, toContent(output.subarray(headerEnd + 1, end)));
    at = end + 1;
  }
  return contents;
}

function toContent(bytes: Buffer): FileContent {
  if (bytes.length > maxFileSize) return { unreadable: 'too-large' };
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { unreadable: 'not-utf8' };
}
