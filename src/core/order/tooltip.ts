import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isBlockingQuestion } from '../model/readFacts.js';
import type { Document } from '../text/document.js';
import { findSection, leadParagraph, sectionItems } from '../text/sections.js';
import { demandOf } from './demand.js';
import { inversionsOf } from './inversions.js';
import { explainScore, formatScore, type ScoreStanding } from './score.js';
import { inheritedScore } from './inheritedScore.js';

/** Characters of a paragraph that a tooltip shows at most. */
const longest = 400;

/**
 * What hovering an item's row shows, as Markdown whose item text can become neither HTML nor a link or an image: the sentence, what it
 * serves, how its score came about, demand with the strongest quote, open questions, what stands in its way.
 */
export function tooltipOf(item: Item, document: Document, backlog: Backlog, standing?: ScoreStanding): string {
  const lead = leadParagraph(document.body)?.text;
  const parts = [
    `**${plain(`${item.id} ${item.title}`)}**`,
    ...document.problems.slice(0, 1).map(({ message }) => `⚠ ${plain(message)}`),
    ...(lead === undefined ? [] : [plain(lead)]),
    purposeOf(item, backlog),
    scoreOf(item, backlog, standing),
    demandText(item, backlog),
    ...questionsOf(document),
    ...obstaclesOf(item, backlog),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The goal and the epic it serves. */
function purposeOf(item: Item, backlog: Backlog): string {
  const epic = item.fields.epic === undefined ? undefined : backlog.find('item', item.fields.epic);
  const goalId = item.fields.goal ?? epic?.fields.goal;
  const goal = goalId === undefined ? undefined : backlog.find('goal', goalId);
  const names = [
    ...(goal ? [`Goal: *${plain(goal.title || goal.id)}*`] : []),
    ...(epic ? [`Epic: ${plain(`${epic.id} ${epic.title}`)}`] : []),
  ];
  return names.join(' · ');
}

function scoreOf(item: Item, backlog: Backlog, standing: ScoreStanding | undefined): string {
  const inherited = inheritedScore(item, backlog);
  const from = inherited ? `${formatScore(inherited.score)} ↥ from ${inherited.from.id}, which waits for this.` : '';
  return [plain(explainScore(item, backlog.team, standing)), plain(from)].filter((part) => part !== '').join(' ');
}

function demandText(item: Item, backlog: Backlog): string {
  const { demand, voices, strongest } = demandOf(item, backlog);
  if (voices === 0) return '';
  const quote = strongest ? ` “${plain(strongest.title)}” (${plain(strongest.fields.from ?? strongest.id)})` : '';
  return `♥${demand} from ${voices} ${voices === 1 ? 'voice' : 'voices'}.${quote}`;
}

function questionsOf(document: Document): string[] {
  return sectionItems(findSection(document.body, 'questions'))
    .filter(isBlockingQuestion)
    .map(({ text }) => `? ${plain(text)}`);
}

function obstaclesOf(item: Item, backlog: Backlog): string[] {
  const { blocked } = item.fields;
  return [
    ...(blocked === undefined ? [] : [`⛔ Blocked: ${plain(blocked)}`]),
    ...inversionsOf(item, backlog).map(
      (needed) => `⇅ Needs ${plain(`${needed.id} ${needed.title}`)}, which stands later in the order.`,
    ),
  ];
}

/** Text of a file as Markdown that stays text, cut where it is long. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
  return short
    .replace(/[\\`*_[\]<>|~$&]|:(?=\/\/)/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^([-+#]|\d+\.)(?=\s)/, '\\$1');
}
