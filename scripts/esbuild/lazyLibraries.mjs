import path from 'node:path';

/**
 * Libraries that few runs need, each in a file of its own beside the command line's parts, loaded by `require` on first use. Inside
 * an ES module bundle they would be read and parsed at every start. Name of the file → what is required, and the entry point.
 */
const libraries = {
  remarkBody: { required: './remarkBody.js', entry: 'src/core/text/remarkBody.ts' },
  winkTagger: { required: './winkTagger.js', entry: 'src/core/text/winkTagger.ts' },
  gherkin: { required: './gherkin.js', entry: 'src/core/text/gherkin.ts' },
  grayMatter: { required: 'gray-matter', entry: 'gray-matter' },
  jsYaml: { required: 'js-yaml', entry: 'js-yaml' },
  yaml: { required: 'yaml', entry: 'yaml' },
};

/** Entry points of the libraries, for a CommonJS build into the same folder. */
export const libraryEntries = Object.fromEntries(Object.entries(libraries).map(([name, { entry }]) => [name, entry]));

/**
 * Leaves the libraries out of a bundle and points at their files.
 *
 * @returns {import('esbuild').Plugin}
 */
export function lazyLibraries() {
  return {
    name: 'lazy-libraries',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path: wanted, kind, importer }) => {
        const isOurs = importer.split(path.sep).join('/').includes('/src/core/text/');
        const found = Object.entries(libraries).find(([, { required }]) => required === wanted);
        return kind === 'require-call' && isOurs && found ? { path: `./${found[0]}.cjs`, external: true } : undefined;
      });
    },
  };
}
