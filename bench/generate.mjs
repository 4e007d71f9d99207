import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const roles = ['volunteer', 'coordinator', 'pantry manager'];
const verbs =
  'see export print filter rename sort share archive find compare mark count weigh label assign move reserve check import review flag merge schedule cancel repeat'.split(
    ' ',
  );
const things =
  'pallets|an order|the stock list|a shelf label|the route of a van|the weekly figures|a donor|a delivery|the packing list|a cold box|the queue|a shift|a damaged item|the allergens|a voucher|the van keys|a barcode|the price list|a receipt|the waiting list'.split(
    '|',
  );
const places =
  'of today|of last week|for one pantry|by best-before date|on my phone|at the dock|in the cold store|for the night shift|with a photo|without signal|from the spreadsheet|per donor|for the board|by weight|near the door|in two languages|for a new volunteer|during the count|before the van leaves|after closing time|in the second hall|for school holidays|by postcode|with a note|in one step'.split(
    '|',
  );
const whys = [
  'nothing expires unseen',
  'the van leaves in time',
  'families know what will come',
  'a new shift can begin at once',
  'nobody waits at the door',
  'the count is right in the morning',
  'we buy less that is thrown away',
];
const notes = [
  'The warehouse asked for this in spring, and again after the summer.',
  'The printer in the second hall has no network, so a file has to do.',
  'We tried it on paper for two weeks: the list was read every morning.',
  'Support answers four calls a week that this would make needless.',
];

/**
 * Writes a backlog of `count` realistic items (1–2 KB: a dozen keys, a sentence, three to six criteria, links, notes; 8 % with
 * a defect) in both layouts: ours in `folder/storymark/backlog`, Backlog.md's in `folder/peer/backlog/tasks`. The same count
 * gives the same bytes.
 */
export function generate(folder, count) {
  rmSync(folder, { recursive: true, force: true });
  const ours = path.join(folder, 'storymark', 'backlog');
  const peer = path.join(folder, 'peer', 'backlog');
  for (const each of ['items', 'goals', 'metrics', 'personas', 'sprints'])
    mkdirSync(path.join(ours, each), { recursive: true });
  mkdirSync(path.join(peer, 'tasks'), { recursive: true });
  write(
    ours,
    'TEAM.md',
    '---\ntype: team\nkey: BEN\nmax-estimate: 8\nscoring: rice\ntoday: 2026-03-18\n---\n\n# How we work\n',
  );
  write(
    ours,
    'goals/trust.md',
    '---\ntype: goal\nstatus: active\nmetric: fill-rate\nfrom: 71\nto: 85\n---\n\n# Trust\n\nPantries rely on us.\n',
  );
  write(ours, 'VISION.md', '---\ntype: vision\nreviewed: 2026-01-12\n---\n\n# Larder\n\nNo food is lost on the way.\n');
  write(
    ours,
    'metrics/fill-rate.md',
    '---\ntype: metric\nrole: north-star\nunit: "%"\nbetter: up\nevery: month\n---\n\n# Fill rate\n\n## Measurements\n\n- 2026-03-15: 73\n',
  );
  for (const role of roles)
    write(ours, `personas/${role.replace(' ', '-')}.md`, `---\ntype: persona\n---\n\n# ${role}\n`);
  write(
    ours,
    'sprints/1.md',
    '---\ntype: sprint\nstart: 2026-03-09\nend: 2026-03-20\n---\n\n# Sprint 1\n\nThe list is right.\n',
  );
  write(
    peer,
    'config.yml',
    'project_name: "bench"\nstatuses: ["To Do", "In Progress", "Done"]\nfilesystem_only: true\nremote_operations: false\n',
  );
  const epics = Math.ceil(count / 50);
  for (let number = 1; number <= count; number++) {
    const random = generator(number);
    const item = makeItem(number, epics, random);
    write(ours, `items/BEN-${number}-${item.slug}.md`, item.ours);
    write(peer, `tasks/task-${number} - ${item.title.replaceAll(' ', '-')}.md`, item.peer);
  }
}

function makeItem(number, epics, random) {
  const pick = (all) => all[Math.floor(random() * all.length)];
  const isEpic = number <= epics;
  const [verb, why] = [pick(verbs), pick(whys)];
  const thing = `${pick(things)} ${pick(places)}`;
  const title = `${verb[0].toUpperCase()}${verb.slice(1)} ${thing} ${number}`;
  const status = isEpic
    ? 'planned'
    : pick(['idea', 'planned', 'planned', 'ready', 'ready', 'doing', 'review', 'done', 'done', 'declined']);
  const defect = random() < 0.08 ? pick(['benefit', 'vague', 'link', 'estimate', 'criteria', 'status']) : undefined;
  const open = ['planned', 'ready', 'doing', 'review'].includes(status);
  const fields = [
    `type: ${isEpic ? 'epic' : 'story'}`,
    `status: ${defect === 'status' ? 'wip' : status}`,
    ...(isEpic ? ['goal: trust'] : [`epic: BEN-${defect === 'link' ? 999_999 : 1 + Math.floor(random() * epics)}`]),
    ...(open && !isEpic ? [`rank: ${100 * number}`] : []),
    `score: { reach: ${Math.ceil(random() * 500)}, impact: 2, confidence: ${random() < 0.03 ? 80 : 50}%, effort: ${1 + Math.floor(random() * 4)} }`,
    `estimate: ${defect === 'estimate' ? 'many' : pick([1, 2, 3, 5, 8])}`,
    ...(open && number > epics + 1 && random() < 0.2
      ? [`depends-on: [BEN-${epics + 1 + Math.floor(random() * (number - epics - 1))}]`]
      : []),
    `tags: [${pick(['stock', 'orders', 'sync'])}, ${pick(['phone', 'desk'])}]`,
    'design: https://example.org/sketch',
    ...(status === 'done'
      ? ['started: 2026-02-02', 'finished: 2026-02-10']
      : status === 'doing'
        ? ['started: 2026-03-10']
        : []),
    ...(status === 'declined' ? ['reason: stale'] : []),
    'created: 2026-01-12',
  ];
  const want = defect === 'vague' ? `an easy way to ${verb} ${thing}` : `to ${verb} ${thing}`;
  const sentence = `As a ${pick(roles)}, I want ${want}${defect === 'benefit' ? '' : `, so that ${why}`}.`;
  const criteria =
    defect === 'criteria'
      ? []
      : Array.from({ length: 3 + Math.floor(random() * 4) }, (_, at) => `${at + 1}. ${thing} shows ${at + 2} lines`);
  const tick = status === 'done' ? 'x' : ' ';
  const examples = criteria.map(
    (each) =>
      `- [${tick}] ${each.slice(3)}.\n  - Given ${thing}, when I ${verb} it, then I read what changed since yesterday.`,
  );
  const text = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(notes)).join(' ');
  const links = Array.from(
    { length: Math.floor(random() * 3) },
    () => `- [Sketch](https://example.org/${Math.floor(random() * 900)})`,
  ).join('\n');
  const decision =
    status === 'declined'
      ? '## Decisions\n\n- 2026-02-03: declined. Two pantries asked, and the van is full.\n  - instead: the packing list by mail\n\n'
      : '';
  const body = `# ${title}\n\n${sentence}\n\n## Acceptance criteria\n\n${examples.join('\n')}\n\n${decision}## Notes\n\n${text}\n\n${links}\n`;
  const ours = `---\n${fields.join('\n')}\n---\n\n${body}`;
  const peerStatus = status === 'done' ? 'Done' : status === 'doing' ? 'In Progress' : 'To Do';
  const peer = `---\nid: TASK-${number}\ntitle: '${title}'\nstatus: ${peerStatus}\nassignee: []\ncreated_date: '2026-01-12 09:00'\nlabels: [stock]\ndependencies: []\npriority: medium\nordinal: ${number * 1000}\n---\n\n## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\n${sentence}\n\n${text}\n<!-- SECTION:DESCRIPTION:END -->\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n${criteria.map((each, at) => `- [${tick}] #${at + 1} ${each.slice(3)}`).join('\n')}\n<!-- AC:END -->\n`;
  return { title, slug: title.toLowerCase().replaceAll(' ', '-'), ours, peer };
}

/** mulberry32, seeded by the item's number. */
function generator(seed) {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function write(folder, name, text) {
  writeFileSync(path.join(folder, name), text);
}
