/**
 * The parser of arguments can start other programs, which we never ask of it: Node's module for that is loaded if it ever does, and not
 * at every start.
 *
 * @returns {import('esbuild').Plugin}
 */
export function lazyChildProcess() {
  const contents = "exports.spawn = (...args) => require('node:child_process').spawn(...args);";
  return {
    name: 'lazy-child-process',
    setup(build) {
      build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lazy' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'lazy' }, () => ({ contents, resolveDir: '.' }));
    },
  };
}
