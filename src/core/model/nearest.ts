import { distance } from 'fastest-levenshtein';

/** The candidate closest to a word by edit distance (case ignored), if it is at most `most` edits away; the first of equals. */
export function nearest(word: string, candidates: Iterable<string>, most = 2): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  const wanted = word.toLowerCase();
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
