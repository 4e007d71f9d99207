import type { Tag } from './taggedWords.js';

/** As in body.ts: a bundler makes this a module of its own that is loaded on first use, synchronously. */
declare const require: (id: './winkTagger.js') => typeof import('./winkTagger.js');

/** A tagger that loads its language model with the first text it is asked about. */
export function lazyTagger(): Tag {
  let tag: Tag | undefined;
  return (text) => (tag ??= require('./winkTagger.js').createTagger())(text);
}
