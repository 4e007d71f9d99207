const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a noun phrase. A noun phrase behind a word is a good sign that the word is a verb. */
export const determiners = set(
  'a an the my our your his her its their this that these those any all each every some no both another other one two three several ' +
    'multiple many more new which what whichever whatever whose how whether if who',
);
export const objectPronouns = set(
  'it them him her me us you myself yourself themselves itself someone everyone others',
);
/** Pronouns that are subjects only: a clause of its own begins with them. */
export const subjectPronouns = set("i we they he she i'd i've i'm i'll we've we're they've they're he's she's");
export const prepositions = set(
  'about above across after against along alongside among around as at before behind below beneath beside besides between beyond by ' +
    'despite down during except for from in inside into like near of off on onto out outside over past per regarding since than through ' +
    'throughout till to toward towards under until up upon via versus vs with within without according based',
);
export const conjunctions = set('and or but nor & yet then plus');
/** Words that open a clause inside the want: what is joined behind them may belong to that clause. */
export const clauseOpeners = set(
  'who whom whose which that where when whenever wherever if whether what whatever how why while because unless once although though ' +
    'so until',
);
const adverbs = set(
  'also then just only really always never ever easily quickly simply again later now still even soon maybe perhaps directly instead ' +
    'therefore otherwise thereby sometimes often not further together back away immediately once first finally subsequently',
);
const notAdverbs = set(
  'apply reply supply comply rely multiply imply family monthly weekly daily yearly assembly anomaly july italy only',
);
/** Particles that belong to the verb before them: “log in”, “sign up”, “look for”. */
export const particles = set('in out up down on off over back away through for at to into from with about');

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}

/** Words that are no content: everything of this file, and the forms of “be”, “have” and “do”. */
export function isFunctionWord(word: string): boolean {
  return (
    determiners.has(word) ||
    objectPronouns.has(word) ||
    subjectPronouns.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    clauseOpeners.has(word) ||
    adverbs.has(word) ||
    auxiliaries.has(word)
  );
}

export const modals = set("can could should must will shall may might would can't cannot won't");
const auxiliaries = set(
  "be is are was were been being am isn't aren't have has had do does did don't doesn't can could should must will shall may might would " +
    "can't cannot won't able there here",
);
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
