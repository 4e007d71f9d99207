/**
 * What happened to the demo backlog, commit by commit, oldest first.
 *
 * A commit names the files it touches and how they differed from today's text after it (see earlierText.mjs). What a
 * later commit does not mention stays as it was; `asToday` in place of a state says that a file has reached its last text.
 * A file appears with the first commit that names it. Names: an item by its id, another file of the backlog without
 * `backlog/` and `.md`, any other file by its path.
 */
import { absent, asToday, empty, unanswered, untested, unticked, untold } from './earlierText.mjs';

/** A bare wish: no size, no place in the order, no rules yet. */
const idea = {
  status: 'idea',
  rank: absent,
  score: absent,
  estimate: absent,
  release: absent,
  sprint: absent,
  'depends-on': absent,
  blocked: absent,
  moscow: absent,
  kano: absent,
  severity: absent,
  timebox: absent,
  code: absent,
  tags: absent,
  started: absent,
  finished: absent,
  reason: absent,
  '## Acceptance criteria': absent,
  '## Questions': absent,
  '## Decisions': absent,
  '## Out of scope': absent,
  '## Release note': absent,
  '## Finding': absent,
  '## Kano': absent,
};

/** What a state said holds no longer. */
const noLonger = (state) => Object.fromEntries(Object.keys(state).map((key) => [key, asToday]));

/** Decided, sized and placed; `rank` is the place of that time, or asToday. */
const planned = (rank) => ({
  ...idea,
  status: 'planned',
  rank,
  score: asToday,
  estimate: asToday,
  'depends-on': asToday,
  kano: asToday,
  severity: asToday,
  timebox: asToday,
  tags: asToday,
  '## Kano': asToday,
});

/** Refined: from here on neither the criteria nor the estimate change. */
const ready = {
  status: 'ready',
  release: asToday,
  moscow: asToday,
  code: asToday,
  '## Acceptance criteria': unticked,
  '## Out of scope': asToday,
  '## Finding': empty,
};
const inSprint = { sprint: asToday };
const doing = { ...inSprint, status: 'doing', started: asToday };
const review = { status: 'review', '## Acceptance criteria': asToday, '## Release note': asToday };

/** A bug that is found, planned, made ready and begun in one go, in the middle of a sprint. */
const urgent = (rank) => ({ ...planned(rank), ...ready, ...doing });

const asked = (question) => ({ '## Questions': asToday, [question]: unanswered });
const answered = (question) => ({ [question]: asToday });
const newSprint = { result: absent, '## Review': empty, '## Retrospective': empty };
const proposed = { status: 'proposed' };
const unlinked = { items: absent };
const notTold = { told: absent };

/** One commit. `at` is local time at the fixed offset of buildDemo.mjs. */
const commit = (at, message, changes) => ({ at, message, changes });

const question = {
  today: '- Does food that expires today',
  photos: '- Do we keep the photos?',
  twoPhones: '- Two phones scan one pallet',
  cancel: '- May a pantry cancel',
  howMany: '- How many scans',
  whichPantry: '- Do we name the pantry',
  twoReasons: '- If two reasons apply',
};

export const history = [
  commit('2025-08-20 10:00', 'Start a backlog: what Larder is for, how we work, a first idea', {
    'README.md': asToday,
    VISION: { reviewed: absent },
    TEAM: { today: absent },
    'LAR-38': asToday,
  }),

  // Before sprint 4
  commit('2026-01-05 10:00', 'Say whom Larder is for and who else cares', {
    'personas/volunteer': asToday,
    'personas/coordinator': asToday,
    'personas/pantry-manager': asToday,
    'stakeholders/operations-director': asToday,
    'stakeholders/support-desk': asToday,
    'stakeholders/fundraising': asToday,
    'stakeholders/data-protection': asToday,
  }),
  commit('2026-01-05 15:00', 'Measure what leaves before its date, and make it a goal', {
    'metrics/distributed-in-date': { dated: '2026-01-05' },
    'goals/less-waste': asToday,
    'goals/faster-sorting': proposed,
    'goals/partner-trust': proposed,
    'feedback/2026-01-05-day-coordinators-pallets': { ...unlinked, ...notTold },
  }),
  commit('2026-01-07 11:00', 'Plan the way from a box to a sorted pallet', {
    'LAR-1': asToday,
    'LAR-2': { '- Pantries check stock': untested },
    'LAR-3': asToday,
    'LAR-4': asToday,
    'LAR-5': planned('10'),
    'LAR-6': planned('20'),
    'LAR-7': planned('30'),
    'LAR-9': planned('40'),
    'LAR-10': planned('50'),
    'LAR-11': planned('60'),
    'LAR-13': planned('70'),
    'feedback/2026-01-05-day-coordinators-pallets': { items: asToday },
    'releases/1.3': {
      status: 'planned',
      date: absent,
      '## Checklist': unticked,
      '## Who needs to know': unticked,
      '## Known issues': absent,
    },
  }),
  commit('2026-01-12 10:00', 'Look at the vision again, and tell fundraising where we start', {
    VISION: asToday,
    'reports/updates/2026-01-12-fundraising': asToday,
  }),
  commit('2026-01-14 14:00', 'Plan orders and dates, and write down what else was wished for', {
    'LAR-14': planned('80'),
    'LAR-15': planned('90'),
    'LAR-17': planned('100'),
    'LAR-18': planned('110'),
    'LAR-19': planned('120'),
    'LAR-21': planned('130'),
    'LAR-22': planned(asToday),
    'LAR-23': {
      ...planned(asToday),
      score: '{ reach: 96, impact: 3, confidence: 50%, effort: 1.5 }',
      '- Pantries take food': untested,
    },
    'LAR-28': planned('450'),
    'LAR-29': idea,
    'LAR-32': planned('650'),
    'LAR-33': planned('350'),
    'LAR-39': idea,
    'LAR-40': idea,
  }),
  commit('2026-01-15 16:00', 'Time ten pallets: 52 minutes, and a goal to get to 35', {
    'metrics/pallet-minutes': { dated: '2026-01-15' },
    'goals/faster-sorting': asToday,
  }),
  commit('2026-01-16 11:00', 'Make the first sprint of the year ready', {
    'LAR-5': ready,
    'LAR-6': ready,
    'LAR-7': ready,
    'sprints/4': newSprint,
  }),

  // Sprint 4
  commit('2026-01-19 09:30', 'Plan sprint 4 and start with the camera', {
    'LAR-5': doing,
    'LAR-6': inSprint,
    'LAR-7': inSprint,
  }),
  commit('2026-01-20 09:30', 'Start the number pad', { 'LAR-6': doing }),
  commit('2026-01-22 15:00', 'Norte drove forty minutes for onions', {
    'feedback/2026-01-22-norte-stock': asToday,
  }),
  commit('2026-01-23 15:00', 'Accept the number pad', { 'LAR-6': asToday }),
  commit('2026-01-26 09:30', 'Camera is up for acceptance; move the label templates', {
    'LAR-5': review,
    'LAR-7': doing,
  }),
  commit('2026-01-27 15:00', 'Accept scanning with the camera', { 'LAR-5': asToday }),
  commit('2026-01-28 10:00', 'Torn barcodes freeze the scanner: fix it in this sprint', {
    'LAR-7': asToday,
    'LAR-8': urgent('5'),
    'src/scanner/barcode.ts': asToday,
  }),
  commit('2026-01-30 14:00', 'Accept the fix for torn barcodes and close sprint 4', {
    'LAR-8': asToday,
    'LAR-9': ready,
    'LAR-10': ready,
    'LAR-11': ready,
    'LAR-13': ready,
    'sprints/4': { result: asToday, '## Review': asToday, '## Retrospective': unticked },
    'sprints/5': newSprint,
  }),

  // Sprint 5
  commit('2026-02-02 09:30', 'Plan sprint 5', {
    'LAR-9': doing,
    'LAR-10': inSprint,
    'LAR-11': doing,
    'LAR-13': inSprint,
  }),
  commit('2026-02-02 14:00', 'Measure January, and how many volunteers came back', {
    'metrics/distributed-in-date': { dated: '2026-02-01' },
    'metrics/pallet-minutes': { dated: '2026-02-01' },
    'metrics/volunteer-return-rate': asToday,
  }),
  commit('2026-02-03 10:00', 'Start damaged items', { 'LAR-10': doing }),
  commit('2026-02-04 11:00', 'Riverside got wrong dates after midnight: plan a fix', {
    'feedback/2026-02-03-riverside-dates': notTold,
    'LAR-12': planned('5'),
    'LAR-13': doing,
  }),
  commit('2026-02-05 15:00', 'Tags survive the freezer; accept damaged items', {
    'LAR-10': asToday,
    'LAR-11': asToday,
  }),
  commit('2026-02-06 15:00', 'Accept what is still unsorted; five of five managers look at stock first', {
    'LAR-2': asToday,
    'LAR-9': asToday,
  }),
  commit('2026-02-09 10:00', 'Take the wrong dates into the sprint', { 'LAR-12': { ...ready, ...doing } }),
  commit('2026-02-11 15:00', 'Dates stay as they were typed', {
    'LAR-12': asToday,
    'LAR-13': review,
    'feedback/2026-02-10-norte-short-order': unlinked,
    'src/scanner/bestBefore.ts': asToday,
  }),
  commit('2026-02-12 14:00', 'Norte missed the cutoff; plan labels from the phone and a tablet trial', {
    'feedback/2026-02-12-norte-missed-cutoff': unlinked,
    'LAR-25': planned('950'),
    'LAR-27': planned('1050'),
  }),
  commit('2026-02-13 15:00', "Accept today's pallets and close sprint 5", {
    'LAR-13': asToday,
    'LAR-14': ready,
    'LAR-15': ready,
    'LAR-17': ready,
    'sprints/4': asToday,
    'sprints/5': { result: asToday, '## Review': asToday, '## Retrospective': unticked },
    'sprints/6': newSprint,
    'releases/1.4': { '## Known issues': absent },
  }),

  // Sprint 6
  commit('2026-02-16 09:30', 'Plan sprint 6 and start with the stock list', {
    'LAR-14': doing,
    'LAR-15': inSprint,
    'LAR-17': inSprint,
  }),
  commit('2026-02-16 15:00', 'Larder 1.3 has shipped: tell those who need to know, and measure', {
    'releases/1.3': asToday,
    'reports/updates/2026-02-16-support-desk': asToday,
    'reports/updates/2026-02-16-data-protection': asToday,
    'metrics/pallet-minutes': { dated: '2026-02-15' },
    'metrics/scan-error-rate': { dated: '2026-02-15' },
  }),
  commit('2026-02-17 11:00', 'Start orders; their total is wrong already; tell Riverside its dates are right', {
    'LAR-15': doing,
    'LAR-16': planned('85'),
    'feedback/2026-02-03-riverside-dates': asToday,
  }),
  commit('2026-02-18 16:00', 'Tell the coordinators about the pallet list; the council asks for home orders', {
    'feedback/2026-01-05-day-coordinators-pallets': asToday,
    'feedback/2026-02-18-council-home-orders': notTold,
  }),
  commit('2026-02-19 14:00', 'Two wishes from the inbox: a reminder before the cutoff, a reason for short orders', {
    'feedback/2026-02-10-norte-short-order': asToday,
    'feedback/2026-02-12-norte-missed-cutoff': asToday,
    'feedback/2026-02-19-eastgate-missed-cutoff': asToday,
    'LAR-26': idea,
    'LAR-30': idea,
  }),
  commit('2026-02-20 11:00', 'Decline home orders: pantries, not parcels', {
    'LAR-39': { ...noLonger(idea), '- 2026-02-20': untold },
  }),
  commit('2026-02-20 15:00', 'Order: labels before keys, changing an order before sorting by photo', {
    'LAR-21': { rank: '115' },
    'LAR-25': { rank: asToday },
    'LAR-33': asToday,
  }),
  commit('2026-02-23 10:00', 'Tell the council no; damaged items come into the sprint', {
    'feedback/2026-02-18-council-home-orders': asToday,
    'LAR-16': { ...ready, ...doing },
    'LAR-30': planned('1020'),
    'LAR-39': asToday,
  }),
  commit('2026-02-24 11:00', 'Plan swaps, the table they need, and the meals of a shift; start the backup', {
    'LAR-17': doing,
    'LAR-29': { ...planned('1250'), release: asToday, '## Acceptance criteria': asToday, '## Questions': asToday },
    'LAR-31': planned('750'),
    'LAR-35': asToday,
  }),
  commit('2026-02-25 15:00', 'Accept the stock list and the right total; search misses accents', {
    'LAR-14': asToday,
    'LAR-16': asToday,
    'LAR-34': planned('350'),
    'releases/1.4': asToday,
    'src/orders/order.ts': asToday,
  }),
  commit('2026-02-26 15:00', 'Accept the backup; plan reasons for short orders', {
    'LAR-15': review,
    'LAR-17': asToday,
    'LAR-26': { ...planned('850'), ...asked(question.whichPantry), [question.twoReasons]: absent },
    'feedback/2026-02-26-eastgate-short-order': asToday,
  }),
  commit('2026-02-27 11:00', 'Order: the tablet trial comes up, grouping and users go down', {
    'LAR-27': { rank: asToday },
    'LAR-28': asToday,
    'LAR-32': asToday,
  }),
  commit('2026-02-27 15:00', 'Accept orders and close sprint 6', {
    'LAR-15': asToday,
    'LAR-18': ready,
    'LAR-19': ready,
    'LAR-21': ready,
    'LAR-22': ready,
    'LAR-26': answered(question.whichPantry),
    'sprints/5': asToday,
    'sprints/6': { result: asToday, '## Review': asToday, '## Retrospective': unticked },
    'sprints/7': asToday,
  }),

  // Sprint 7
  commit('2026-03-02 09:30', 'Plan sprint 7 and start the list of what expires', {
    'LAR-18': { ...doing, ...asked(question.today) },
    'LAR-19': inSprint,
    'LAR-21': inSprint,
    'LAR-22': { sprint: '7' },
  }),
  commit('2026-03-02 15:00', 'Measure February, make trust a goal, tell the operations director', {
    'metrics/distributed-in-date': { dated: '2026-03-01' },
    'metrics/pallet-minutes': { dated: '2026-03-01' },
    'metrics/scan-error-rate': { dated: '2026-03-01' },
    'metrics/order-fill-rate': { dated: '2026-03-01' },
    'goals/partner-trust': asToday,
    'reports/updates/2026-03-02-operations-director': asToday,
    'feedback/2026-03-02-hilltop-short-order': asToday,
    'LAR-36': { ...planned('550'), '## Acceptance criteria': asToday },
  }),
  commit('2026-03-03 09:30', 'Start sorting by photo; what expires today stays on the list', {
    'LAR-18': answered(question.today),
    'LAR-19': { ...doing, ...asked(question.photos) },
  }),
  commit('2026-03-03 14:00', 'Decline colour themes', {
    'LAR-40': asToday,
    'feedback/2026-03-03-norte-short-order': asToday,
  }),
  commit('2026-03-04 09:30', 'Photos are thrown away; the list waits for the dates of the freezer', {
    'LAR-18': { blocked: 'the freezer has no dates in the list yet' },
    'LAR-19': answered(question.photos),
    'LAR-23': { score: asToday, '- Pantries take food': asToday },
    'LAR-37': asToday,
  }),
  commit('2026-03-05 09:30', 'Work without signal begins; pallets appear twice, so fix that as well', {
    'LAR-20': { ...urgent('105'), ...asked(question.twoPhones) },
    'LAR-22': { ...doing, sprint: '7' },
    'feedback/2026-03-05-night-shift-paper': asToday,
  }),
  commit('2026-03-06 09:30', 'The earlier scan wins; the freezer has dates', {
    'LAR-18': { blocked: absent },
    'LAR-20': answered(question.twoPhones),
    'LAR-23': ready,
    'LAR-25': ready,
    'LAR-27': ready,
    'src/sync/queue.ts': asToday,
  }),
  commit('2026-03-06 14:00', 'Order: swaps come up, meals and accents go down', {
    'LAR-29': asToday,
    'LAR-31': { rank: asToday },
    'LAR-34': { rank: asToday },
  }),
  commit('2026-03-09 09:30', 'Accept single pallets; orders close at 18:00 the day before', {
    'LAR-18': review,
    'LAR-20': asToday,
    'LAR-21': { ...doing, '## Decisions': asToday, ...asked(question.cancel) },
    'LAR-22': asked(question.howMany),
    'feedback/2026-03-09-saturday-crew-labels': asToday,
    'src/sync/joinPallets.ts': asToday,
  }),
  commit('2026-03-10 09:30', 'Accept the list of what expires; no phone to test without signal', {
    'LAR-18': asToday,
    'LAR-22': { blocked: 'the two old phones for the test are at the night shift' },
  }),
  commit('2026-03-11 09:30', 'A pantry may cancel; sorting by photo is up for acceptance', {
    'LAR-19': review,
    'LAR-21': { ...review, ...answered(question.cancel) },
    'src/scanner/photoNames.ts': asToday,
  }),
  commit('2026-03-11 15:00', 'Hilltop misses the allergens on multipacks', {
    'feedback/2026-03-11-hilltop-allergens': asToday,
    'LAR-24': planned(asToday),
  }),
  commit('2026-03-12 09:30', 'Send sorting by photo back; the old phones are here; a phone holds 500 scans', {
    'LAR-19': { status: 'doing' },
    'LAR-22': { blocked: absent, '## Acceptance criteria': asToday, ...answered(question.howMany) },
    'src/sync/signal.ts': asToday,
  }),
  commit('2026-03-12 15:00', 'Accept changing an order; the other pantry stays unnamed', {
    'LAR-19': { status: 'review' },
    'LAR-21': asToday,
    'LAR-26': { ...ready, '## Decisions': asToday, '## Release note': asToday },
    'LAR-30': ready,
    'LAR-31': asToday,
    'LAR-34': asToday,
    'src/orders/cutoff.ts': asToday,
  }),
  commit('2026-03-13 11:00', 'Order: short orders and reminders come up, figures for funders go down', {
    'LAR-26': { rank: asToday },
    'LAR-30': asToday,
    'LAR-36': asToday,
  }),
  commit('2026-03-13 15:00', 'Accept sorting by photo', {
    'LAR-19': asToday,
    'releases/1.5': asToday,
    'sprints/6': asToday,
    'sprints/8': asToday,
  }),

  // Sprint 8
  commit('2026-03-16 09:30', 'Plan sprint 8: carry the work without signal, start offering what expires', {
    'LAR-22': asToday,
    'LAR-23': asToday,
    'LAR-25': inSprint,
    'LAR-26': inSprint,
    'LAR-27': asToday,
    'sprints/9': asToday,
  }),
  commit('2026-03-16 11:00', 'Measure the first half of March', {
    'metrics/distributed-in-date': asToday,
    'metrics/pallet-minutes': asToday,
    'metrics/scan-error-rate': asToday,
    'metrics/order-fill-rate': asToday,
    'feedback/2026-03-16-eastgate-swaps': asToday,
  }),
  commit('2026-03-16 14:00', 'The label printer is on loan; may a missing line have two reasons?', {
    'LAR-25': asToday,
    'LAR-26': asToday,
  }),
  commit('2026-03-17 09:30', 'Take the missing allergens into the sprint', {
    'LAR-24': { ...ready, ...doing },
  }),
  commit('2026-03-17 15:00', 'Count what is missing on the van; Riverside would have taken lentils', {
    'feedback/2026-03-17-riverside-swaps': asToday,
    'src/orders/offers.ts': asToday,
    'src/orders/packing.ts': asToday,
  }),
  commit('2026-03-18 08:30', 'Allergens of multipacks are up for acceptance', { 'LAR-24': asToday }),
  commit('2026-03-18 09:00', 'Let the demo stand still on this day', { TEAM: asToday }),
];
