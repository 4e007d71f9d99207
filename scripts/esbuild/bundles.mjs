import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { grayMatterEngines } from './grayMatterEngines.mjs';
import { lazyChildProcess } from './lazyChildProcess.mjs';
import { lazyLibraries, libraryEntries } from './lazyLibraries.mjs';
import { leanLanguageModel } from './leanLanguageModel.mjs';

/**
 * What is built: a name for people, and esbuild's options. Entry points that do not exist are left out.
 *
 * @param {{ root: string, minify: boolean }} options
 * @returns {{ bundles: { name: string, options: import('esbuild').BuildOptions }[], missing: string[] }}
 */
export function bundles({ root, minify }) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify,
    sourcemap: minify ? false : 'linked',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    define: { STORYMARK_VERSION: JSON.stringify(version) },
    plugins: [grayMatterEngines(root)],
  };
  const all = [
    {
      name: 'extension',
      options: {
        ...common,
        entryPoints: { extension: 'src/extension/extension.node.ts' },
        outdir: 'dist',
        format: /** @type {const} */ ('cjs'),
        platform: /** @type {const} */ ('node'),
        external: ['vscode'],
      },
    },
    {
      name: 'web extension',
      options: {
        ...common,
        entryPoints: { 'extension.web': 'src/extension/extension.web.ts' },
        outdir: 'dist',
        format: /** @type {const} */ ('cjs'),
        platform: /** @type {const} */ ('browser'),
        external: ['vscode'],
        // A web worker has no DOM, although esbuild's browser builds may ask for one.
        conditions: ['worker', 'module'],
        define: { ...common.define, global: 'globalThis' },
        inject: [path.join(root, 'scripts/esbuild/webBuffer.mjs')],
      },
    },
    {
      // A thread of Node and a worker of the web alike; it asks for Node's module only where there is Node.
      name: 'tagger',
      options: {
        ...common,
        entryPoints: { taggerWorker: 'src/node/taggerWorker.ts' },
        outdir: 'dist',
        outExtension: { '.js': '.cjs' },
        // A web worker has no `module`.
        format: /** @type {const} */ ('iife'),
        platform: /** @type {const} */ ('browser'),
        external: ['node:worker_threads'],
        sourcemap: /** @type {const} */ (false),
        plugins: [leanLanguageModel()],
      },
    },
    {
      name: 'command line, start',
      options: {
        ...common,
        entryPoints: { cli: 'src/cli/main.ts' },
        outdir: 'dist',
        format: /** @type {const} */ ('cjs'),
        platform: /** @type {const} */ ('node'),
        define: { ...common.define, STORYMARK_FOLDER: '__dirname' },
        banner: { js: '#!/usr/bin/env node' },
      },
    },
    {
      name: 'command line',
      options: {
        ...common,
        // CommonJS, because Node keeps no compiled code of ES modules: they would be compiled at every start.
        entryPoints: { program: 'src/cli/program.ts' },
        outdir: 'dist/cli',
        outExtension: { '.js': '.cjs' },
        format: /** @type {const} */ ('cjs'),
        platform: /** @type {const} */ ('node'),
        define: { ...common.define, STORYMARK_FOLDER: '__dirname' },
        plugins: [lazyLibraries(), lazyChildProcess(), grayMatterEngines(root)],
      },
    },
    {
      name: 'command line, rare parts',
      options: {
        ...common,
        entryPoints: libraryEntries,
        outdir: 'dist/cli',
        outExtension: { '.js': '.cjs' },
        format: /** @type {const} */ ('cjs'),
        platform: /** @type {const} */ ('node'),
        plugins: [leanLanguageModel(), grayMatterEngines(root)],
      },
    },
  ];
  const entryOf = (/** @type {(typeof all)[number]} */ { options }) =>
    String(Object.values(options.entryPoints)[0] ?? '');
  const exists = (/** @type {(typeof all)[number]} */ bundle) => existsSync(path.join(root, entryOf(bundle)));
  return { bundles: all.filter(exists), missing: all.filter((each) => !exists(each)).map(entryOf) };
}
