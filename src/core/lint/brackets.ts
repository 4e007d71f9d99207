const unit =
  /^(?:in )?(?:kg|g|mg|µg|lbs?|oz|t|tonnes?|km|m|cm|mm|mi|miles?|ft|feet|inch(?:es)?|°? ?[CF]|%|percent|€|\$|£|EUR|USD|GBP|CHF|h|hrs?|hours?|days?|weeks?|months?|years?|mins?|minutes?|s|secs?|seconds?|ms|[KMGTk]i?B|kWh?|k?W|V|A|Hz|l|ml|litres?|liters?|m[²³23]|px|dpi|bpm|kcal|mmHg|ppm|km\/h|mph|UTC|[A-Z]{2,4}T)$/;
const quantity =
  /^(?:(?:max\.?|min\.?|up to|under|within|at most|at least|about|approx\.?|[≤≥<>~])\s?)?\d[\d.,:/-]*\s?[^\s\d]{0,12}$/;

/**
 * Brackets that are no remark: glued to a word (“file(s)”, “(re-)use”, “run()”), a unit, a quantity, an acronym beside its words.
 * `start` is the opening bracket, `end` follows the closing one.
 */
export function isHarmlessBracket(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, end - 1).trim();
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}-]/u.test(after)) return true;
  if (!/[\p{L}\p{N}]/u.test(inside) || /^x+$/.test(inside)) return true;
  if (text.charAt(start) === '[') return inside.split(/\s+/).length < 3 || inside.startsWith('your words');
  if (unit.test(inside) || quantity.test(inside)) return true;
  return isExpansion(inside, wordsBefore(text, start));
}

function wordsBefore(text: string, start: number): string[] {
  return text.slice(Math.max(0, start - 120), start).match(/[\p{L}\p{N}&]+/gu) ?? [];
}

/** “Data Management Plan (DMP)” and “DMP (Data Management Plan)”. */
function isExpansion(inside: string, before: readonly string[]): boolean {
  const acronym = acronymIn(inside);
  if (acronym !== undefined) return spells(acronym, before.slice(-9));
  const last = acronymIn(before.at(-1) ?? '');
  return last !== undefined && spells(last, inside.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function acronymIn(word: string): string | undefined {
  const [, letters] = /^([A-Z][A-Za-z&]*[A-Z]|[A-Z]{2,})s?$/.exec(word) ?? [];
  return letters !== undefined && letters.length <= 8 ? letters.replace(/[a-z&]/g, '') : undefined;
}

/** Whether the letters begin words, in this order; a word may give several (“GmbH”), and two in three are enough. */
function spells(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  let matched = 0;
  for (const letter of acronym.toLowerCase()) {
    const next = words.findIndex((word, index) => index >= at && word.toLowerCase().startsWith(letter));
    if (next === -1) continue;
    matched += 1;
    at = next + 1;
  }
  return matched >= 2 && matched * 3 >= acronym.length * 2;
}
