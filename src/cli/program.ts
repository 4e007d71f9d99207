import { Command, CommanderError, Option } from 'commander';
import type { LintOptions } from './commands/lint.js';
import type { ListOptions } from './commands/list.js';
import type { ShowOptions } from './commands/show.js';
import type { MoveOptions } from './commands/move.js';
import type { SetOptions } from './commands/set.js';
import type { NewOptions } from './commands/new.js';
import type { SplitOptions } from './commands/split.js';
import type { ReportOptions } from './commands/report.js';
import type { InitOptions } from './commands/init.js';
import { exitCodes } from './exitCodes.js';
import { formatNames } from './formats/formats.js';

/** Options that every verb has. */
export interface CommonOptions {
  readonly cwd: string;
}

const program = new Command('storymark')
  .description('Judges, orders and reports on a backlog of Markdown files.')
  .version(STORYMARK_VERSION)
  .exitOverride()
  .showHelpAfterError('Add --help for help.');

function verb(signature: string, description: string, examples: readonly string[]): Command {
  return program
    .command(signature)
    .description(description)
    .option('--cwd <dir>', 'work as if started in this folder', process.cwd())
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ storymark ${example}`).join('\n')}`)
    .exitOverride();
}

verb('lint [paths...]', 'Report what is wrong with the backlog files.', [
  'lint',
  'lint backlog --format json',
  'lint --rule vague-word,too-big',
  'lint --explain vague-word',
  'lint --fix',
  'lint --baseline backlog/lint-baseline.json --update-baseline',
  'lint --format sarif > storymark.sarif',
  'lint --stories stories.txt',
])
  .addOption(
    new Option('--format <format>', 'how to print (text; on a runner of GitHub Actions github)').choices(formatNames),
  )
  .option(
    '--rule <codes>',
    'only findings of these rules (repeat it, or write a,b)',
    (codes: string, before: readonly string[] | undefined) => [...(before ?? []), codes],
  )
  .option('--explain <code>', 'print the page of a rule and end')
  .option('--fix', 'fix what is safe to fix, say what was done, and report the rest')
  .option('--fix-dry-run', 'say what --fix would do, and what it would leave, without writing')
  .option('--baseline <file>', 'leave out the findings that this file knows')
  .option('--update-baseline', 'write all findings of now into the baseline')
  .option('--max-warnings <n>', 'fail when there are more warnings than this')
  .option('--stories <file>', 'judge story sentences, one a line or a TSV with a column "story"')
  .addOption(
    new Option('--status <status>', 'with --stories: the status to judge them at')
      .choices(['planned', 'ready'])
      .default('planned'),
  )
  .option('--history', 'ask git as well: for how long work is blocked, questions are open, what changed since')
  .option('--no-cache', 'read every file, whatever an earlier run has seen')
  .action(async (paths: string[], options: LintOptions) =>
    end((await import('./commands/lint.js')).lint(paths, options)),
  );

verb('list', 'List the items in backlog order.', ['list --status ready,doing', 'list --sprint 8 --format json'])
  .option('--status <list>', 'only these statuses')
  .option('--type <list>', 'only these types')
  .option('--sprint <list>', 'only items whose last sprint is one of these')
  .option('--epic <list>', 'only children of these epics')
  .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
  .action(async (options: ListOptions) => end((await import('./commands/list.js')).list(options)));

const whichBacklog = ['--backlog <folder>', 'which backlog, where there are several'] as const;

verb('show <id>', 'Show one item.', ['show LAR-26', 'show LAR-26 --format json'])
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .option(...whichBacklog)
  .action(async (id: string, options: ShowOptions) => end((await import('./commands/show.js')).show(id, options)));

verb('move <ids...>', 'Give items a new place in the order: one line of each file changes.', [
  'move LAR-30 --before LAR-23',
  'move LAR-3 LAR-4 --top',
])
  .option('--before <id>', 'directly above this item')
  .option('--after <id>', 'directly below this item')
  .option('--top', 'before all others')
  .option('--bottom', 'after all others')
  .option(...whichBacklog)
  .action(async (ids: string[], options: MoveOptions) => end((await import('./commands/move.js')).move(ids, options)));

verb('set <id> <assignments...>', 'Set fields: field=value. An empty value removes the field.', [
  'set LAR-26 estimate=3',
  'set LAR-26 status=doing',
])
  .option('--force', 'set done although criteria are not ticked')
  .option(...whichBacklog)
  .action(async (id: string, assignments: string[], options: SetOptions) =>
    end((await import('./commands/set.js')).set(id, assignments, options)),
  );

verb('new <type> [assignments...]', 'Create a file of a type, with fields field=value.', [
  'new story --title "Print the list" epic=LAR-2',
  'new sprint --title "Sprint 9" start=2026-03-30 end=2026-04-10',
])
  .requiredOption('--title <title>', 'its title')
  .option('--role <role>', 'of a story: who wants it')
  .option('--want <want>', 'of a story: what they want')
  .option('--benefit <benefit>', 'of a story: why')
  .option(...whichBacklog)
  .action(async (type: string, assignments: string[], options: NewOptions) =>
    end((await import('./commands/new.js')).create(type, assignments, options)),
  );

verb('split <id>', 'Make a second item of a part of one; the criteria that you name move to it.', [
  'split LAR-32 --title "Change settings" --criteria 2,3',
  'split LAR-32 --title "Change settings" --want "to change settings" --keep-want "to manage users"',
])
  .requiredOption('--title <title>', 'title of the second item')
  .option('--criteria <numbers>', 'the criteria that move, counted from 1')
  .option('--want <want>', 'of a story: what the second one wants')
  .option('--keep-want <want>', 'of a story: what the first one wants from now on')
  .option(...whichBacklog)
  .action(async (id: string, options: SplitOptions) => end((await import('./commands/split.js')).split(id, options)));

verb('report <kind> [id]', 'Print a document: sprint-plan, sprint-review or release-notes.', [
  'report sprint-plan',
  'report release-notes 1.4 --audience internal',
])
  .option('--as-of <date>', 'the day to report for (YYYY-MM-DD)')
  .addOption(
    new Option('--audience <audience>', 'of release notes').choices(['customer', 'internal']).default('customer'),
  )
  .option(...whichBacklog)
  .action(async (kind: string, id: string | undefined, options: ReportOptions) =>
    end((await import('./commands/report.js')).report(kind, id, options)),
  );

verb('init', 'Start a backlog: TEAM.md, VISION.md and a first story.', ['init --key LAR'])
  .option('--key <key>', 'prefix of item ids, two to ten capitals', 'ITEM')
  .action(async (options: InitOptions) => end((await import('./commands/init.js')).init(options)));

async function end(run: Promise<number>): Promise<void> {
  process.exitCode = await run;
}

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.clean);
  throw error;
});

void run();

async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    } else {
      const { describeFailure } = await import('./describeFailure.js');
      process.stderr.write(`${describeFailure(error)}\n`);
      process.exitCode = exitCodes.failed;
    }
  }
}
