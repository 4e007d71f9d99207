import type { Finding } from './finding.js';

/** Makes a text of any length one of fixed length: core has no hash of its own. */
export type Digest = (text: string) => string;

/**
 * What stays the same of each finding while lines move, levels change and messages are worded anew: the rule, whose finding it
 * is (the item, otherwise the file) and what the message names. Findings that nothing tells apart have equal ones.
 */
export function fingerprints(
  findings: readonly Finding[],
  digest: Digest,
  subjectOf: (finding: Finding) => string = subjectOfFinding,
): readonly string[] {
  return findings.map((finding) => {
    const { rule, about = '', message } = finding;
    return digest([rule, subjectOf(finding), about, ...namedIn(message)].join('\0'));
  });
}

/** As given, but no two are equal: the second of equals gets one of its own, the third another. */
export function unique(prints: readonly string[], digest: Digest): readonly string[] {
  const seen = new Map<string, number>();
  return prints.map((print) => {
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return before === 0 ? print : digest(`${print}\0${before}`);
  });
}

function subjectOfFinding({ item, file }: Finding): string {
  return item ?? file;
}

/** The words that a message quotes and the ids it names: what it is about, however it is worded. */
function namedIn(message: string): readonly string[] {
  return message.match(/“[^“”]*”|\b[A-Z]{2,10}-\d+\b/g) ?? [];
}
