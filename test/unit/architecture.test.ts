import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each folder may import of ours (docs/architecture.md). Inside core the stages have an order of their own. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  node: ['node', 'core'],
  cli: ['cli', 'core', 'node'],
  extension: ['extension', 'core'],
};
const coreArrows: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  backlog: ['text', 'model'],
  order: ['text', 'model', 'backlog'],
  flow: ['text', 'model', 'backlog', 'order'],
  lint: ['text', 'model', 'backlog', 'order', 'flow'],
  writing: ['text', 'model', 'backlog', 'lint', 'order', 'flow'],
  reports: ['text', 'model', 'backlog', 'lint', 'order', 'flow'],
  language: ['text', 'model', 'backlog', 'order', 'flow', 'lint', 'writing'],
};
/** Packages that stand behind one file, and that file. */
const behindOneFile: Readonly<Record<string, string>> = {
  'gray-matter': 'src/core/text/frontMatter.ts',
  'js-yaml': 'src/core/text/frontMatter.ts',
  yaml: 'src/core/text/frontMatter.ts',
  'wink-nlp': 'src/core/text/winkTagger.ts',
  'wink-eng-lite-web-model': 'src/core/text/winkTagger.ts',
  '@cucumber/gherkin': 'src/core/text/gherkin.ts',
  'fastest-levenshtein': 'src/core/model/nearest.ts',
};

const imports = sources('src').flatMap((file) =>
  [...withoutTypes(readFileSync(file, 'utf8')).matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    to: match[1] ?? '',
  })),
);

/** Types of a package bring nothing of it into the bundle, but those of our own folders are arrows. */
function withoutTypes(text: string): string {
  return text.replace(/import type [^;]*? from '[^.'][^']*';/g, '');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'));
}

function target(file: string, to: string): string {
  return path.posix.join(path.posix.dirname(file), to);
}

describe('the arrows of the architecture', () => {
  it('are held by every import', () => {
    const wrong = imports.filter(({ file, to }) => {
      const from = file.split('/')[1] ?? '';
      if (to.startsWith('.')) {
        const room = target(file, to).split('/')[1] ?? '';
        return !(arrows[from] ?? []).includes(room) && !(file === 'src/extension/extension.node.ts' && room === 'node');
      }
      if (to === 'vscode') return from !== 'extension';
      if (to.startsWith('node:'))
        return from !== 'node' && from !== 'cli' && file !== 'src/extension/extension.node.ts';
      return false;
    });
    assert.deepEqual(wrong, []);
  });

  it('are held between the stages of core', () => {
    const wrong = imports.filter(({ file, to }) => {
      if (!file.startsWith('src/core/') || !to.startsWith('.')) return false;
      const [, , from = '', ...rest] = file.split('/');
      const [, , room = '', ...more] = target(file, to).split('/');
      const isFile = rest.length === 0 || more.length === 0;
      return !isFile && room !== from && !(coreArrows[from] ?? []).includes(room);
    });
    assert.deepEqual(wrong, []);
  });

  it('keep each package behind its one file', () => {
    const wrong = imports.filter(({ file, to }) => Object.hasOwn(behindOneFile, to) && behindOneFile[to] !== file);
    assert.deepEqual(wrong, []);
  });

  it('find imports at all', () => {
    assert.ok(imports.length > 100);
  });
});
