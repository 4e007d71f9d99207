import os from 'node:os';
import path from 'node:path';

/** Where this person's programs keep what they can make again. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME ?? (process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined);
  return path.join(base ?? path.join(os.homedir(), '.cache'), 'storymark', 'v1');
}
