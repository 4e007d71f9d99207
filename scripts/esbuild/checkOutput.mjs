import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * What must not be in a bundle: code that evaluates text, and in the web extension any module of Node. Adds a sentence per
 * offence as an error of the build, so that it also fails while watching.
 *
 * @param {{ root: string, web: boolean }} options
 * @returns {import('esbuild').Plugin}
 */
export function checkOutput({ root, web }) {
  return {
    name: 'check-output',
    setup(build) {
      build.onEnd(({ metafile, errors }) => {
        if (!metafile || errors.length > 0) return undefined;
        const found = [];
        for (const [file, { imports }] of Object.entries(metafile.outputs)) {
          if (file.endsWith('.map')) continue;
          if (/\beval\s*\(/.test(readFileSync(path.join(root, file), 'utf8'))) {
            found.push(`${file} holds “eval(”, which must not be in a bundle.`);
          }
          const alien = imports.filter((each) => each.external && isBuiltin(each.path)).map((each) => each.path);
          if (web && alien.length > 0) found.push(`${file} must run without Node, but imports ${alien.join(', ')}.`);
        }
        return { errors: found.map((text) => ({ text })) };
      });
    },
  };
}
