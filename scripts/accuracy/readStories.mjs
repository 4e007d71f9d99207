import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The .tsv files of a folder with their stories, one a line: `story`, `hasBenefit` (undefined where nobody judged it) and
 * `actions` (how many primary actions somebody counted).
 */
export function readStories(folder) {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const names = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.tsv'))
    .sort();
  if (names.length === 0)
    throw new Error(`There is no .tsv file in ${folder}. A file has a header line with a column “story”.`);
  return names.map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, '');
    return { name, text, stories: storiesOf(text, path.join(folder, name)) };
  });
}

function storiesOf(text, file) {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t').map((name) => name.trim().toLowerCase());
  const at = columns.indexOf('story');
  if (at === -1) throw new Error(`${file} has no column “story” in its first line.`);
  const stories = lines.flatMap((line, index) => {
    const cells = line.replace(/\r$/, '').split('\t');
    const story = cells[at] ?? '';
    if (story.trim() === '') return [];
    const benefit = cells[columns.indexOf('has_benefit')]?.trim() ?? '';
    const actions = cells[columns.indexOf('actions')]?.trim() ?? '';
    return [
      {
        /** From 0, as in findings. */
        line: index + 1,
        story,
        hasBenefit: benefit === '' ? undefined : benefit === '1',
        actions: actions === '' ? undefined : Number(actions),
      },
    ];
  });
  if (stories.length === 0) throw new Error(`${file} has no stories.`);
  return stories;
}
