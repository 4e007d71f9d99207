import path from 'node:path';

/**
 * Puts our own module in the place of gray-matter's engines, so that neither `eval` nor js-yaml 3 gets into a bundle, and
 * nothing in the place of `fs`, of which gray-matter uses only the part that we do not call.
 *
 * @param {string} root folder of the repository
 * @returns {import('esbuild').Plugin}
 */
export function grayMatterEngines(root) {
  const engines = path.join(root, 'src/core/text/grayMatterEngines.ts');
  return {
    name: 'gray-matter-engines',
    setup(build) {
      build.onResolve({ filter: /^\.\/(lib\/)?engines$/ }, ({ importer }) => {
        return isInGrayMatter(importer) ? { path: engines } : undefined;
      });
      build.onResolve({ filter: /^fs$/ }, ({ importer }) => {
        return isInGrayMatter(importer) ? { path: 'fs', namespace: 'nothing' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    },
  };
}

/** @param {string} file */
function isInGrayMatter(file) {
  return /[\\/]node_modules[\\/]gray-matter[\\/]/.test(file);
}
