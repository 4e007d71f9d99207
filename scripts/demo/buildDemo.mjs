/**
 * Makes a copy of the demo with a git history of its own: `node scripts/demo/buildDemo.mjs <folder>`.
 * The same demo gives the same commits, on every system and whatever the settings of its user.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asToday, earlierText } from './earlierText.mjs';
import { history } from './history.mjs';

const demoFolder = fileURLToPath(new URL('../../demo', import.meta.url));
const author = 'Larder team <team@larder.example>';
const offset = '+01:00';

/**
 * Writes the demo into a folder, which must be new or empty, as a git repository on branch `main` with a linear history
 * that ends in exactly the files of demo/. Needs git 2.32 or later on the path. Resolves to the folder and its commit;
 * rejects where git fails or where demo/ and its history do not fit together.
 */
export async function buildDemo(targetFolder) {
  const folder = resolve(targetFolder);
  const files = readFiles(demoFolder);
  const stream = toFastImport(snapshotsOf(history, files));
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);

  git(folder, ['init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main']);
  git(folder, ['config', 'core.autocrlf', 'false']);
  git(folder, ['fast-import', '--quiet', '--done', '--date-format=raw'], stream);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ['read-tree', 'HEAD']);
  git(folder, ['update-index', '-q', '--refresh']);
  return { folder, commit: git(folder, ['rev-parse', 'HEAD']).trim() };
}

/** Path below the folder, with forward slashes, to text; sorted by path. */
function readFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The commits with the texts that they write. Throws where a commit changes nothing or the end is not today's demo. */
function snapshotsOf(commits, filesToday) {
  const states = new Map();
  const texts = new Map();
  const snapshots = commits.map(({ at, message, changes }) => {
    const written = Object.entries(changes).map(([name, change]) => {
      const path = pathOf(name, filesToday);
      const state = change === asToday ? {} : { ...states.get(path), ...change };
      const text = textOf(path, state, filesToday, message);
      if (text === texts.get(path)) throw new Error(`"${message}" changes nothing in ${name}.`);
      states.set(path, state);
      texts.set(path, text);
      return { path, text };
    });
    return { at, message, written };
  });
  const unlike = [...filesToday].filter(([path, text]) => texts.get(path) !== text).map(([path]) => path);
  if (unlike.length > 0) throw new Error(`The history does not end in the demo's ${unlike.join(', ')}.`);
  return snapshots;
}

function textOf(path, state, filesToday, message) {
  try {
    return earlierText(filesToday.get(path), state);
  } catch (error) {
    throw new Error(`"${message}", ${path}: ${error.message}`, { cause: error });
  }
}

/** The file that a name of the history stands for (see history.mjs). */
function pathOf(name, files) {
  const paths = [...files.keys()].filter(
    (path) => path === name || path === `backlog/${name}.md` || path.startsWith(`backlog/items/${name}-`),
  );
  if (paths.length !== 1) throw new Error(`${name} names ${paths.length} files of the demo.`);
  return paths[0];
}

/** The input of `git fast-import`. Its lengths count bytes. */
function toFastImport(snapshots) {
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commits = snapshots.map(({ at, message, written }) => {
    const who = `${author} ${secondsOf(at)} ${offset.replace(':', '')}`;
    const files = written.map(({ path, text }) => `M 100644 inline ${path}\n${data(text)}`).join('');
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(`${message}\n`)}${files}\n`;
  });
  return `${commits.join('')}done\n`;
}

function secondsOf(at) {
  return Date.parse(`${at.replace(' ', 'T')}:00${offset}`) / 1000;
}

/** Runs git without the settings, templates, hooks and environment of its user. */
function git(folder, args, input = '') {
  const ownEnvironment = Object.entries(process.env).filter(([name]) => !/^GIT_(?!EXEC_PATH$)/i.test(name));
  const result = spawnSync('git', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(ownEnvironment),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      LC_ALL: 'C',
    },
    windowsHide: true,
  });
  if (result.error !== undefined) throw new Error(`git cannot be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr}`);
  return result.stdout;
}

async function main() {
  const [target] = process.argv.slice(2);
  if (target === undefined) throw new Error('Say which folder the demo goes to: buildDemo.mjs <folder>');
  const { folder, commit } = await buildDemo(target);
  process.stdout.write(`${folder} ${commit}\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
}
