import { committedSet } from '../flow/committedSet.js';
import { sameId } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import { currentSprint, itemsOfSprint, recentVelocity, sprintName } from '../order/sprints.js';
import { inversionsOf } from '../order/inversions.js';
import { countedIn, formatNumber, formatSize, sizeOf } from '../order/size.js';
import { period } from './dates.js';
import { blocks, escape, lines, listed, table } from './markdown.js';
import { planRow, questionsLine } from './planRow.js';
import { fileNameOf, footer, NoReport, type Report, type ReportInput } from './report.js';
import { servesLine } from './servedGoals.js';
import { leadOf, visionLine } from './texts.js';

/** An item of the plan: as it is now, and its size as it was planned. */
interface Planned {
  readonly now: Item;
  readonly then: Item;
}

/** The Sprint Plan (spec: documents §4.1). Without an id: the current sprint, else the next one. */
export async function sprintPlan(input: ReportInput, id?: string): Promise<Report> {
  const { backlog, asOf } = input;
  const sprint = requireSprint(input, id);
  const planned = await plannedItems(sprint, input);
  const items = planned.map(({ now }) => now);
  const then = planned.map((each) => each.then);
  const { start, end } = sprint.fields;
  const title = `${sprintName(sprint)} plan${start !== undefined && end !== undefined ? ` · ${period(start, end)}` : ''}`;
  const goal = (await leadOf(input, sprint.file)) ?? '[your words: what this sprint is for]';
  const header = { points: ['Pts'], days: ['Days'], count: [] }[backlog.team.estimate];
  const rows = await Promise.all(
    planned.map((each, at) => planRow(each.now, { place: at + 1, estimate: each.then.fields.estimate, sprint }, input)),
  );
  const markdown = blocks(
    `# ${escape(title)}`,
    lines(`**Goal.** ${goal}`, await servesLine(then, input), await visionLine(input)),
    sizeLine(sprint, then, input),
    rows.length === 0 ? 'Nothing is planned yet.' : table(['#', 'Item', ...header, 'For', 'Why now', 'Ready?'], rows),
    await questionsLine(items, input),
    nextLine(sprint, items, input),
    await footer(input),
  );
  const kind = 'sprint-plan';
  return {
    kind,
    id: sprint.id,
    title,
    markdown: `${markdown}\n`,
    fileName: fileNameOf(asOf, kind, sprint.id),
    notes: [],
  };
}

function requireSprint({ backlog, asOf }: ReportInput, id: string | undefined): Sprint {
  const found =
    id === undefined
      ? (currentSprint(backlog, asOf) ?? nextSprint(backlog.all('sprint'), asOf))
      : backlog.find('sprint', id);
  if (found) return found;
  const known = backlog.all('sprint').map((sprint) => sprint.id);
  if (known.length === 0) throw new NoReport('There is no sprint yet. Add a file to sprints/ with its start and end.');
  throw new NoReport(
    id === undefined
      ? `No sprint includes ${asOf} or comes after it. Name one of: ${known.join(', ')}.`
      : `There is no sprint ${id}. There are: ${known.join(', ')}.`,
  );
}

function nextSprint(sprints: readonly Sprint[], asOf: string): Sprint | undefined {
  const coming = sprints.filter(({ fields: { start } }) => start !== undefined && start > asOf);
  return coming.sort((a, b) => ((a.fields.start ?? '') < (b.fields.start ?? '') ? -1 : 1))[0];
}

/** The committed set in the order of today; where it is not known, what is or was in the sprint. */
async function plannedItems(sprint: Sprint, input: ReportInput): Promise<Planned[]> {
  const { backlog } = input;
  const committed = (await committedSet(sprint, input)) ?? itemsOfSprint(sprint, backlog);
  const planned = committed.map((then) => ({ now: backlog.find('item', then.id) ?? then, then }));
  const isKnown = ({ now }: Planned): boolean => backlog.recordOf(now.file) === now;
  const kept = planned.filter(isKnown).sort((a, b) => backlog.compare(a.now, b.now));
  return [...kept, ...planned.filter((each) => !isKnown(each))];
}

function sizeLine(sprint: Sprint, items: readonly Item[], input: ReportInput): string {
  const { backlog, asOf } = input;
  const { capacity, start = asOf } = sprint.fields;
  const size = sizeOf(items, backlog.team);
  const planned = size.amount;
  const limit = capacity === undefined ? '' : `, capacity set to ${formatNumber(capacity)}`;
  const velocity = recentVelocity(backlog, start, asOf);
  const advice = adviceOn(planned, velocity, (amount) => countedIn(amount, size.unit));
  const sentences = [
    `**Size.** ${formatSize(size)} planned${limit}.`,
    pastLine(velocity),
    advice,
    carriedLine(sprint, items, input),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const numberWords = ['no', 'one', 'two', 'three', 'four'];

function pastLine(velocity: readonly number[]): string {
  const numbers = velocity.map(formatNumber);
  if (numbers.length === 0) return 'No sprint has ended before it, so there is nothing to compare with.';
  if (numbers.length === 1) return `The last sprint finished ${numbers[0] ?? ''}; one sprint says little.`;
  return `The last ${numberWords[numbers.length] ?? String(numbers.length)} sprints finished ${listed(numbers)}.`;
}

/** What the past says about the plan, from two ended sprints on. */
function adviceOn(planned: number, velocity: readonly number[], inUnits: (amount: number) => string): string {
  if (velocity.length < 2) return '';
  const number = formatNumber(planned);
  if (planned > Math.max(...velocity)) {
    const drop = inUnits(planned - (velocity.at(-1) ?? 0));
    return `${number} is more than any of them: either drop about ${drop} or say which item goes first if time runs out.`;
  }
  return planned < Math.min(...velocity)
    ? `${number} is less than any of them.`
    : `${number} is within what they finished.`;
}

/** `(LAR-22, 8 points, comes from sprint 7.)` */
function carriedLine(sprint: Sprint, items: readonly Item[], { backlog }: ReportInput): string {
  const carried = items.flatMap((item) => {
    const sprints = item.fields.sprint ?? [];
    const before = sprints[sprints.findIndex((id) => sameId(id, sprint.id)) - 1];
    const { estimate } = item.fields;
    const size =
      estimate === undefined || backlog.team.estimate === 'count'
        ? ''
        : ` ${countedIn(estimate, backlog.team.estimate)},`;
    return before === undefined ? [] : [`${item.id},${size} comes from sprint ${before}`];
  });
  return carried.length === 0 ? '' : `(${escape(carried.join('; '))}.)`;
}

/** The first three open items outside the sprint. */
function nextLine(sprint: Sprint, planned: readonly Item[], { backlog }: ReportInput): string | undefined {
  const inside = new Set([...planned, ...itemsOfSprint(sprint, backlog)]);
  const open = backlog.items().filter((item) => backlog.position(item) !== undefined && !inside.has(item));
  const next = open.slice(0, 3).map((item) => {
    const needed = inversionsOf(item, backlog).map(({ id }) => id);
    return needed.length === 0 ? item.id : `${item.id} (needs ${listed(needed)} first)`;
  });
  return next.length === 0 ? undefined : `**Next in line, not planned:** ${escape(next.join(', '))}.`;
}
