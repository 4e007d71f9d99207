import type { VerbPhrase } from './verbPhrases.js';

/** Verbs that name the same act on a screen: whoever delivers one has delivered the other. */
const senses: readonly (readonly string[])[] = [
  ['see', 'view', 'look', 'read', 'browse', 'display', 'show', 'watch', 'access'],
  ['search', 'find', 'look', 'locate', 'discover', 'seek'],
  ['edit', 'update', 'modify', 'change', 'amend', 'adjust', 'alter', 'revise', 'maintain'],
  ['add', 'create', 'insert', 'enter', 'make'],
  ['delete', 'remove', 'erase', 'clear'],
  ['pick', 'choose', 'select'],
  ['get', 'obtain', 'receive', 'retrieve', 'fetch', 'acquire'],
  ['understand', 'know', 'learn', 'comprehend', 'see'],
  ['check', 'verify', 'validate', 'confirm', 'ensure'],
  ['monitor', 'track', 'follow', 'trace', 'observe'],
  ['buy', 'purchase', 'order'],
  ['keep', 'retain', 'save', 'store', 'preserve'],
  ['connect', 'link'],
  ['gather', 'collect'],
  ['study', 'examine', 'analyse', 'analyze', 'evaluate', 'assess'],
  ['customise', 'customize', 'configure', 'personalise', 'personalize', 'adapt', 'adjust'],
  ['reuse', 'use', 'utilise', 'utilize'],
  ['help', 'support', 'assist'],
  ['enhance', 'improve', 'extend'],
  ['organise', 'organize', 'arrange', 'structure'],
  ['contact', 'reach', 'message'],
];

/** Two verbs of one gesture, or of one act in two words. */
const pairs = new Set(
  'drag drop,fill submit,set update,copy paste,cut paste,point click,plug play,mix match,pick choose,wait see,search replace,find replace,try find,go see,come see'.split(
    ',',
  ),
);

/** Verbs that only lead to what follows: nobody delivers “log in” or “click” for its own sake. */
const ways = new Set('click press tap hover swipe scroll log sign go come navigate return visit open'.split(' '));

const sense = new Map<string, Set<number>>();
senses.forEach((verbs, at) => {
  for (const verb of verbs) sense.set(verb, (sense.get(verb) ?? new Set()).add(at));
});

/** Whether two joined verbs are one act: near-synonyms, a fixed pair, or the way to the act and the act. */
export function sameAct(first: VerbPhrase, second: VerbPhrase): boolean {
  if (first.verb === second.verb || pairs.has(`${first.verb} ${second.verb}`)) return true;
  if (ways.has(first.verb)) return true;
  const others = sense.get(second.verb);
  return others !== undefined && [...(sense.get(first.verb) ?? [])].some((each) => others.has(each));
}

/** One verb for all that name the same act: two wants with the same act can be compared. */
export function canonicalVerb(verb: string): string {
  return senses.find((verbs) => verbs.includes(verb))?.[0] ?? verb;
}
