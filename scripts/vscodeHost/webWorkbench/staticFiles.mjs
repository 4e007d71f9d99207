import fs from 'node:fs';
import path from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export function contentType(file) {
  return types[path.extname(file)] ?? 'application/octet-stream';
}

/** The file that a path of an address means below a folder; undefined when there is none or it would lie outside. */
export function fileBelow(folder, relative) {
  const file = path.resolve(folder, `.${path.posix.join('/', relative)}`);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** A folder as the memfs extension takes it: each folder and file with its path from the root of the workspace. */
export function workspaceEntries(folder, root) {
  const below = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const inside = `${root}/${path.relative(folder, file).split(path.sep).join('/')}`;
    return entry.isDirectory()
      ? { path: inside, folder: true }
      : { path: inside, base64: fs.readFileSync(file).toString('base64') };
  });
  return [{ path: root, folder: true }, ...below.filter(({ path: file }) => !file.includes('/.git/'))];
}
