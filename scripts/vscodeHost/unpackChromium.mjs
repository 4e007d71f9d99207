import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { writeFontsConf } from './fontsConf.mjs';
import { modulesDir } from './paths.mjs';

/** The npm package holds a Chromium for this system only. */
export const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

/** Inside node_modules: a fresh `npm ci` forgets it too. */
export const chromiumDir = path.join(modulesDir, '.chromium');

/** Unpacks the Chromium of the npm package, with the libraries and fonts that a bare system lacks. Takes two seconds. */
export function unpackChromium() {
  const packed = path.join(modulesDir, '@sparticuz', 'chromium', 'bin');
  fs.mkdirSync(chromiumDir, { recursive: true });
  fs.writeFileSync(path.join(chromiumDir, 'chrome'), decompress(path.join(packed, 'chromium.br')), { mode: 0o755 });
  for (const part of ['al2023', 'fonts', 'swiftshader']) {
    execFileSync('tar', ['xf', '-', '-C', chromiumDir], { input: decompress(path.join(packed, `${part}.tar.br`)) });
  }
  // The one in the package names folders of another system, and then no text is drawn at all.
  writeFontsConf(chromiumDir, [path.join(modulesDir, 'dejavu-fonts-ttf', 'ttf'), path.join(chromiumDir, 'fonts')]);
}

function decompress(file) {
  return brotliDecompressSync(fs.readFileSync(file));
}
