import { EditRefused, type BacklogEdit } from './backlogEdit.js';
import { newFile, pathIn } from './newFile.js';

export interface NewBacklog {
  /** Prefix of the ids: two to ten capital letters. */
  readonly key: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Default: backlog. */
  readonly folder?: string;
}

/** The start of a backlog: the team's agreement, the vision and a first story. The linter has nothing to say about it. */
export function initBacklog({ key, today, folder = 'backlog' }: NewBacklog): BacklogEdit {
  if (!/^[A-Z]{2,10}$/.test(key))
    throw new EditRefused(`“${key}” cannot be the key of ids. Use two to ten capital letters, such as LAR.`);
  const team = newFile(
    pathIn(folder, 'TEAM.md'),
    'team',
    { type: 'team', key, estimate: 'points', ...teamFields },
    'How we work',
    [
      'Who we are and what we agreed on. The linter and the reports follow this file.',
      '## Definition of Ready\n\n- auto: acceptance\n- auto: estimate\n- auto: no-open-questions',
      '## Definition of Done\n\n- auto: criteria-ticked\n- auto: release-note',
      '## Who decides\n\n- vision: Product manager\n- release: Release manager\n- day-to-day: the developers',
    ],
  );
  const vision = newFile(
    pathIn(folder, 'VISION.md'),
    'vision',
    { type: 'vision', owner: 'Product manager', reviewed: today },
    'Our vision',
    [
      'For whom we build this, what it lets them do, and why that matters to them. Write it here in at most sixty words.',
      '## We will\n\n- keep every decision next to the code it is about',
      '## We will not\n\n- build what nobody asked for',
    ],
  );
  const name = `${key}-1-read-the-plan-next-to-the-code.md`;
  const story = newFile(
    pathIn(folder, 'items', name),
    'story',
    { type: 'story', status: 'planned', rank: '100', estimate: '1' },
    storyTitle,
    [
      'As a newcomer, I want to read the plan next to the code,\nso that I know what comes next and why.',
      '## Acceptance criteria\n\n- [ ] The plan lists what comes next, in order.\n- [ ] Every story says for whom it is and why.',
    ],
  );
  return { label: `Start a backlog in ${folder}`, files: [team, vision, story] };
}

const storyTitle = 'Read the plan next to the code';
const teamFields = {
  scale: { yaml: '[1, 2, 3, 5, 8, 13]' },
  'max-estimate': 8,
  scoring: 'rice',
  'sprint-days': 14,
  'working-days': 'mon-fri',
};
