import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pieces of the host lie. `installHost` makes everything under `hostDir`. */

export const packageDir = fileURLToPath(new URL('hostPackage/', import.meta.url));
export const repoRoot = fileURLToPath(new URL('../../', import.meta.url));
export const hostDir = path.join(repoRoot, '.vscode-test', 'host');
export const modulesDir = path.join(hostDir, 'node_modules');
export const vscodeDir = path.join(modulesDir, 'code-server', 'lib', 'vscode');
export const serverMain = path.join(vscodeDir, 'out', 'server-main.js');
export const codeShim = fileURLToPath(new URL('codeShim.mjs', import.meta.url));
