import { singular } from '../text/plurals.js';
import type { Persona } from './record.js';

const known = new WeakMap<Persona, readonly string[]>();

/**
 * The persona that a role of a story sentence means, by title, alias or id. Case, article, plural, words in front (“a new
 * pantry manager”) and what follows the name (“a volunteer who sorts”) do not count. The longest name wins.
 */
export function personaOf(role: string, personas: readonly Persona[]): Persona | undefined {
  const whole = foldRole(role);
  return match(whole, personas) ?? match(foldRole(roleHead(role)), personas);
}

/** A role or a persona's name in the form in which two of them are compared: “The Pantry Managers” → “pantry manager”. */
export function foldRole(role: string): string {
  const words = role
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'&/]+/gu, ' ')
    .trim()
    .split(' ');
  const first = articles.has(words[0] ?? '') && words.length > 1 ? 1 : 0;
  return words
    .slice(first)
    .map((word, at, all) => (at === all.length - 1 ? singularRole(word) : word))
    .join(' ');
}

/** A role without what describes it behind its name: “volunteer who sorts” → “volunteer”. */
export function roleHead(role: string): string {
  const end = /[,(]|\s(?:who|that|which|whose|with|without|in|at|of|from|on|for|using|working|looking)\s/i.exec(role);
  return end === null || end.index === 0 ? role : role.slice(0, end.index);
}

/** Folded names of a persona: title, aliases and id. */
export function namesOf(persona: Persona): readonly string[] {
  const found = known.get(persona);
  if (found) return found;
  const { title, id, fields } = persona;
  const names = [title, ...(fields.aliases ?? []), id].map(foldRole).filter((name) => name !== '');
  known.set(persona, names);
  return names;
}

const articles = new Set(['a', 'an', 'the', 'any', 'our']);

function match(role: string, personas: readonly Persona[]): Persona | undefined {
  let best: Persona | undefined;
  let length = 0;
  for (const persona of personas) {
    for (const name of namesOf(persona)) {
      if (name.length > length && (role === name || role.endsWith(` ${name}`))) [best, length] = [persona, name.length];
    }
  }
  return best;
}

function singularRole(word: string): string {
  if (word === 'people') return 'person';
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : singular(word);
}
