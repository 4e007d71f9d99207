import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Tag } from './taggedWords.js';

/** Loads the language model (half a second, 70 MB) and tags with it. The only importer of wink-nlp. */
export function createTagger(): Tag {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  // Its types say of `lemma` that it works on the vocabulary only; it works on tokens too.
  const its = nlp.its as unknown as Readonly<Record<'pos' | 'lemma', ItsFunction<string>>>;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out();
    const parts = tokens.out(its.pos) as PartOfSpeech[];
    const lemmas = tokens.out(its.lemma);
    let end = 0;
    return values.map((value, at) => {
      const found = text.indexOf(value, end);
      const start = found === -1 ? end : found;
      end = start + value.length;
      return { span: { start, end }, word: value.toLowerCase(), pos: parts[at] ?? 'X', lemma: lemmas[at] ?? value };
    });
  };
}
