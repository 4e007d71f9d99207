import { promiseZones } from '../zones.js';
import type { FileRule } from '../rule.js';

const names =
  'role|persona|user|type of user|want|goal|benefit|reason|why|feature|action|something|some goal|some reason|name|title|who|what';
const patterns = new RegExp(
  String.raw`\[(?:${names})\](?![([])|<(?:${names})>|\bTBD\b|\bTBC\b|\?\?\?+|\blorem ipsum\b|\bAs an? _+|\[your words[^\][]*\]`,
  'gi',
);

/** One look at most texts, which hold nothing of the kind. */
const mayHold = /[[<_?]|TB|lorem/i;

export const placeholder: FileRule = {
  kind: 'file',
  code: 'placeholder',
  group: 'Structure',
  summary: 'a template’s placeholder or TBD that nobody has filled in',
  levels: { planned: 'hint', ready: 'error' },
  *check({ document }) {
    for (const zone of promiseZones(document)) {
      if (!mayHold.test(zone.text)) continue;
      for (const match of zone.text.matchAll(patterns)) {
        if ((zone.text.slice(0, match.index).split('`').length - 1) % 2 === 1) continue;
        const start = zone.start + match.index;
        yield {
          span: { start, end: start + match[0].length },
          message: `“${match[0]}” is a placeholder. Fill it in, or ask a question instead.`,
        };
      }
    }
  },
};
