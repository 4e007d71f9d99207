import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './ensureInstalled.mjs';

// Everything that is made from the code and committed: `npm run generate` writes it, `npm test` finds it stale.

/** Path → text of every generated file. */
async function generated() {
  const { generateRuleDocs } = await import('./generate/ruleDocs.mjs');
  const { generateSchemas } = await import('./generate/schemas.mjs');
  return new Map([...(await generateRuleDocs()), ...(await generateSchemas())]);
}

/** Compares the committed files with what the code would generate now. */
export async function checkGenerated() {
  const stale = [];
  for (const [file, text] of await generated()) {
    const full = path.join(root, file);
    if (!existsSync(full) || readFileSync(full, 'utf8').replaceAll('\r\n', '\n') !== text) stale.push(file);
  }
  for (const file of stale) console.error(`${file} is stale: run \`npm run generate\` and commit it.`);
  return { passed: stale.length === 0 ? 1 : 0, failed: stale.length === 0 ? 0 : 1, skipped: 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  for (const [file, text] of await generated()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}
