import { milder, mildest } from './levels.js';
import type { Lexicon } from './lexicon.js';
import type { LexicalRule, Rule, SpanHit } from './rule.js';
import { Words } from './words.js';
import type { Zone } from './zones.js';

/** The lexical rules that read a place: those with a table of terms, and those that look at all words. */
interface Reading {
  readonly terms: ReadonlySet<LexicalRule>;
  readonly scans: readonly LexicalRule[];
}

export type Readers = Readonly<Record<Zone['place'], Reading>>;

export function readersAmong(rules: readonly LexicalRule[]): Readers {
  const reading = (place: Zone['place']): Reading => {
    const reading = rules.filter((rule) => reads(rule, place));
    return { terms: new Set(reading), scans: reading.filter(({ scan }) => scan) };
  };
  return {
    statement: reading('statement'),
    want: reading('want'),
    benefit: reading('benefit'),
    criteria: reading('criteria'),
  };
}

function reads({ whole, inZone }: LexicalRule, place: Zone['place']): boolean {
  if (inZone?.[place] === 'off') return false;
  return place === 'criteria' || (place === 'statement') === (whole === true);
}

/** Gives to `take` what the lexical rules find in a zone, with the level that holds there, and to `fail` the rules that fail. */
export function checkZone(
  zone: Zone,
  lexicon: Lexicon,
  readers: Readers,
  take: (rule: LexicalRule, hit: SpanHit) => void,
  fail: (rule: Rule, error: unknown) => void,
): void {
  const { terms, scans } = readers[zone.place];
  if (terms.size === 0) return;
  const words = new Words(zone.text);
  for (const match of lexicon.find(words)) {
    const { rule } = match;
    if (!terms.has(rule)) continue;
    try {
      if (!rule.accepts(match)) continue;
      const { level } = match.term;
      const span = words.span(match.at, match.count);
      take(rule, placed({ span, message: rule.message(match), ...(level && { level }) }, zone, rule));
    } catch (error) {
      fail(rule, error);
    }
  }
  for (const rule of scans) {
    try {
      for (const hit of rule.scan?.(words) ?? []) take(rule, placed(hit, zone, rule));
    } catch (error) {
      fail(rule, error);
    }
  }
}

/** A hit at its place in the file, with the level that holds in its zone. */
function placed(hit: SpanHit, zone: Zone, { inZone, levels }: LexicalRule): SpanHit {
  const named = inZone?.[zone.place];
  const full = 'always' in levels ? levels.always : (levels.planned ?? 'hint');
  const ofZone = named !== undefined && named !== 'off' ? named : zone.place === 'benefit' ? milder(full) : undefined;
  const level = mildest(hit.level, ofZone);
  const span = { start: zone.start + hit.span.start, end: zone.start + hit.span.end };
  return { ...hit, span, ...(level !== undefined && { level }) };
}
