import { singular } from './plurals.js';

/** Nouns that stand behind another noun: “order history”, “contact details”. Behind any other plural a verb is likelier. */
const compoundHeads = new Set(
  (
    'detail information statistic data history number status date time level list type name rate request message page result setting option ' +
    'right code price cost id file count size line point summary report step person manager member address form template group category ' +
    'item order field value entry log record note event area center centre plan rule limit period format style key tool service system ' +
    'model process condition requirement metric figure figure total change update link label button sheet card box ticket'
  ).split(' '),
);
/** Verbs that are nouns too, with the words that show them to be verbs. */
const phrasal: Readonly<Record<string, string>> = {
  comment: 'on',
  vote: 'for in on',
  search: 'for by in through across',
  look: 'at for up',
  talk: 'to with about',
  chat: 'with',
  log: 'in out',
  sign: 'in up out for',
  click: 'on',
  check: 'in out for',
  work: 'on with',
  zoom: 'in out into',
  scroll: 'to through',
  return: 'to',
  walk: 'to',
  move: 'to from',
  switch: 'to between',
  drill: 'down into',
  filter: 'by on',
  page: 'through',
  contact: '',
  wait: 'for',
  watch: 'for',
  deal: 'with',
  care: 'for',
  charge: 'for',
  roll: 'back',
  flip: 'through',
  turn: 'on off',
  back: 'up',
  set: 'up',
  pick: 'up',
  print: 'out',
  point: 'to at',
  swipe: 'through',
  step: 'through',
  trade: 'with',
  play: 'with',
  volunteer: 'for',
};

/** “Be notified” is something one gets, as one gets a message. */
export function isTold(word: string): boolean {
  return /^(?:notified|informed|alerted|emailed|reminded|warned|told)$/.test(word);
}

/** Whether this particle shows a word to be a verb: “comment on”. */
export function takesParticle(verb: string, particle: string): boolean {
  return phrasal[verb]?.split(' ').includes(particle) ?? false;
}

/** Whether a noun in the plural is one that stands behind another noun. */
export function isCompoundHead(noun: string): boolean {
  return compoundHeads.has(singular(noun));
}

/** Verbs that are hardly ever nouns in front of another noun, with the nouns before which they are. */
const nounsBehind: Readonly<Record<string, string>> = {
  change: 'request log history list note notification message record order set rate event alert summary report',
  update: 'log history list note notification message rate event alert package file',
  view: 'count option setting mode',
};

/** “change settings”, but “change requests”: these verbs are nouns only in front of a few others. */
export function isVerbBefore(verb: string, noun: string): boolean {
  const nouns = nounsBehind[verb];
  return nouns !== undefined && !nouns.split(' ').includes(singular(noun));
}
