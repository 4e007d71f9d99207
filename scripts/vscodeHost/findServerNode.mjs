import fs from 'node:fs';
import path from 'node:path';

/** The oldest Node that runs this VS Code: it needs `registerHooks` of node:module. */
const oldest = [22, 15];

/**
 * The Node executable for the server: the pinned one of the npm package where there is one for this system, so that
 * everybody tests with the same; else the Node that runs us.
 */
export function findServerNode(modulesDir) {
  const { platform, arch } = process;
  const name = platform === 'win32' ? 'win' : platform;
  const pinned = path.join(modulesDir, `node-${name}-${arch}`, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(pinned)) return pinned;

  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
  throw new Error(
    `The VS Code host needs Node ${oldest.join('.')} or newer on ${platform}-${arch}, and this is ${process.versions.node}. ` +
      'Use a newer Node, or set STORYMARK_TEST_DESKTOP=1 to test in a desktop VS Code.',
  );
}
