import { tokenize } from './sentenceTokens.js';

const functionWords = new Set(
  (
    'a an the this that these those my our your their its his her i we you they he she it me us them who which what ' +
    'is are was were be been being am do does did has have had can could may might will would shall should must ' +
    'to of in on at by for from with into onto about as and or so than then there here also able want wants need needs ' +
    'like when if while'
  ).split(' '),
);

/**
 * The words of a text that say something, each in a form that is the same for “orders”, “ordered” and “ordering”; numbers, code
 * and quoted texts as they stand. “Not”, “only”, “all” and the like say something.
 */
export function contentWords(text: string): string[] {
  return tokenize(text).tokens.flatMap(({ kind, word, start, end }) => {
    if (kind === 'opaque') return [text.slice(start, end)];
    return kind === 'mark' || functionWords.has(word) ? [] : [foldWord(word)];
  });
}

/** One form for the inflections of an English word: good enough to compare by, no dictionary form. */
export function foldWord(word: string): string {
  let stem = word.replace(/'s?$/, '');
  if (/\d/.test(stem)) return stem;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:x|ss|sh|ch)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = single(stem.slice(0, -3));
  else if (stem.length > 5 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = single(stem.slice(0, -2));
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** `stopp` → `stop`, but `sell`, `pass` and `buzz` stay. */
function single(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  return last === stem.charAt(stem.length - 2) && !'aeioulsz'.includes(last) ? stem.slice(0, -1) : stem;
}
