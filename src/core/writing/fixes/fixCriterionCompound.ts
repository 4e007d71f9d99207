import { criteriaOf } from '../../text/criteria.js';
import type { ListItem } from '../../text/body.js';
import type { TextEdit } from '../backlogEdit.js';
import { lineBreakOf } from '../setFields.js';
import { findingSpan, type Fixer } from './fix.js';

/** A bullet for each outcome. Words that the first one has for all, such as who sees it, are for the person to add. */
export const fixCriterionCompound: Fixer = {
  rule: 'criterion-compound',
  *offers(subject) {
    const { document, finding } = subject;
    const { start } = findingSpan(subject);
    const item = criteriaOf(document).find(({ textSpan }) => textSpan.start === start)?.item;
    const starts = (finding.about ?? '').split(',').map(Number).slice(1);
    if (!item || starts.some((at) => !(at > 0 && at < item.text.length))) return;
    yield {
      title: `Split it into ${starts.length + 1} criteria`,
      preferred: true,
      edits: () => starts.map((at) => splitAt(document.text, item, at)),
    };
  },
};

/** Puts a bullet like the given one in the place of the “, and” before an outcome. */
function splitAt(text: string, { text: own, textSpan, span, checkbox }: ListItem, at: number): TextEdit {
  const end = textSpan.start + at;
  const before = own.slice(0, at).trimEnd();
  const withoutAnd = before.toLowerCase().endsWith(' and') ? before.slice(0, -4).trimEnd() : before;
  const isStop = /[,;.]$/.test(withoutAnd);
  const start = textSpan.start + withoutAnd.length - Number(isStop);
  const stop = own.endsWith('.') ? '.' : '';
  const bullet = text.slice(span.start, textSpan.start).replace(/^(?:[ \t]*\r?\n)+/, '');
  const box = checkbox === undefined || bullet.includes('[') ? '' : '[ ] ';
  const newText = `${stop}${lineBreakOf(text)}${bullet}${box}${own.charAt(at).toUpperCase()}`;
  return { span: { start, end: end + 1 }, newText };
}
