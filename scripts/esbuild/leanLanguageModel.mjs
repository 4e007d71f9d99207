import { readFileSync } from 'node:fs';

/** A machine of wink-nlp that recognises nothing, as it is written down. */
const empty = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/**
 * Leaves out of wink's language model what tags no parts of speech: sentiments and names of things, a sixth of it. The library
 * loads their machines whatever it is asked for, so that each becomes an empty one.
 *
 * @returns {import('esbuild').Plugin}
 */
export function leanLanguageModel() {
  return {
    name: 'lean-language-model',
    setup(build) {
      build.onLoad({ filter: /wink-eng-lite-web-model[\\/].*eng-(sa|ner)-model\.json$/ }, ({ path }) => {
        const machines = JSON.parse(readFileSync(path, 'utf8'));
        return { contents: JSON.stringify(machines.map(() => empty)), loader: 'json' };
      });
    },
  };
}
