import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensureInstalled.mjs';
import { testFiles } from './bundleTests.mjs';

/**
 * Every regular expression of the product, judged by recheck: none may need more than linear time, whatever the text. Literals are
 * read from the sources; those made with `new RegExp` are caught while the modules that make them are loaded.
 */
export async function regexes() {
  const found = [...(await literals()), ...(await constructed())];
  const { check } = await import('recheck');
  let failed = 0;
  const judged = new Map();
  for (const { file, line, source, flags } of found) {
    const key = `/${source}/${flags}`;
    if (!judged.has(key)) judged.set(key, await check(source, flags.replace(/[dv]/g, ''), { timeout: 20_000 }));
    const { status, complexity } = judged.get(key);
    if (status === 'safe') continue;
    failed += 1;
    console.error(`${file}:${line} ${key} is ${status}${complexity ? ` (${complexity.summary})` : ''}.`);
  }
  return { passed: found.length - failed, failed, skipped: 0 };
}

async function literals() {
  const { default: ts } = await import('typescript');
  const found = [];
  for (const file of testFiles('src', ['.ts'])) {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text);
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ file, line, source: pattern, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** What modules make when they are loaded. A `new RegExp` in a function must take a pattern that was made so. */
async function constructed() {
  const { build } = await import('esbuild');
  const { grayMatterEngines } = await import('../esbuild/grayMatterEngines.mjs');
  const files = testFiles('src/core', ['.ts']).filter((file) =>
    /new RegExp\(/.test(readFileSync(path.join(root, file), 'utf8')),
  );
  if (files.length === 0) return [];
  const folder = mkdtempSync(path.join(root, 'dist-'));
  const found = [];
  const { RegExp: original } = globalThis;
  try {
    for (const file of files) {
      const outfile = path.join(folder, `${file.replaceAll('/', '-')}.cjs`);
      await build({
        entryPoints: [path.join(root, file)],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        packages: 'external',
        logLevel: 'error',
        plugins: [grayMatterEngines(root)],
      });
      globalThis.RegExp = class extends original {
        constructor(...args) {
          super(...args);
          if (new Error().stack.includes(folder)) found.push({ file, line: 0, source: this.source, flags: this.flags });
        }
      };
      await import(outfile);
      globalThis.RegExp = original;
    }
  } finally {
    globalThis.RegExp = original;
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}
