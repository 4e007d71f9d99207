import type { Backlog } from '../../backlog/backlog.js';
import type { Item } from '../../model/record.js';
import { scoreInputs } from '../../order/score.js';
import { readNumber, readShare } from '../../order/scores/scoreMethod.js';
import { detach } from '../../text/detach.js';
import type { Document } from '../../text/document.js';
import { findSection } from '../../text/sections.js';
import { isItem } from '../levels.js';
import type { FileRule } from '../rule.js';

/** The highest confidence that needs no evidence, by method. */
const mostByFeeling: Readonly<Record<string, { readonly value: number; readonly written: string }>> = {
  rice: { value: 0.5, written: '50%' },
  ice: { value: 5, written: '5' },
};

export const confidenceWithoutEvidence: FileRule = {
  kind: 'file',
  code: 'confidence-without-evidence',
  group: 'Strategy',
  summary: 'more confidence than a guess, and no feedback, no held assumption and no metric behind it',
  levels: { idea: 'warning' },
  about: ['epic', 'story', 'bug', 'task', 'spike'],
  fix: 'choice',
  check({ record, document }) {
    if (!isItem(record) || record.facts.heldAssumptions > 0) return [];
    const { score } = record.fields;
    if (score === undefined || !canBeTooHigh(score.confidence) || canBeReproduced(record, document)) return [];
    const index = Object.keys(score).indexOf('confidence');
    const { start, end } = record.places.value('score', index);
    const outcome = outcomeText(document);
    return [
      {
        span: { start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) },
        message: '',
        ...(outcome !== '' && { about: outcome }),
      },
    ];
  },
  holds({ about = '' }, { record, backlog }) {
    const most = mostByFeeling[backlog.team.scoring];
    if (!isItem(record) || most === undefined) return false;
    // A confidence out of its range has a finding of its own (score-range).
    const { confidence } = scoreInputs(record, backlog.team).values;
    if (confidence === undefined || confidence <= most.value) return false;
    if (backlog.feedbackOn(record).length > 0 || namesMetric(about, backlog)) return false;
    const written: unknown = record.fields.score?.confidence;
    return `“${String(written)}” says that somebody checked, and there is no feedback, no assumption that held and no metric under “Outcome” behind it. Link what you know, or write ${most.written} or less.`;
  },
};

/** Above a guess in some method; which one the team uses is known later. */
function canBeTooHigh(confidence: unknown): boolean {
  if (typeof confidence !== 'string') return false;
  return (readShare(confidence) ?? 0) > 0.5 || (readNumber(confidence) ?? 0) > 5;
}

/** A bug that one can watch happen is evidence. */
function canBeReproduced({ type }: Item, { body }: Document): boolean {
  return type === 'bug' && (findSection(body, 'steps-to-reproduce')?.blocks.length ?? 0) > 0;
}

function outcomeText({ body, text }: Document): string {
  const section = findSection(body, 'outcome');
  const start = section?.heading?.span.end;
  return section === undefined || start === undefined ? '' : detach(text.slice(start, section.span.end).trim());
}

/** Whether a metric's id stands in a text as a word of its own. */
function namesMetric(text: string, backlog: Backlog): boolean {
  const inside = text.toLowerCase();
  return backlog.all('metric').some(({ id }) => id !== '' && hasWord(inside, id.toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isPart = /[\p{L}\p{N}_-]/u;
    if (!isPart.test(text.charAt(at - 1)) && !isPart.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
