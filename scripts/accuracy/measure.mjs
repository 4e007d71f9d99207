import { shareText } from './intervals.mjs';

/** What a label says of a story (undefined: nothing), and the rule that says the same. */
const labels = [
  {
    name: 'benefit',
    rule: 'story-benefit',
    says: 'no benefit',
    isSo: ({ hasBenefit }) => (hasBenefit === undefined ? undefined : !hasBenefit),
  },
  {
    name: 'atomic',
    rule: 'story-atomic',
    says: 'more than one action',
    isSo: ({ actions }) => (actions === undefined ? undefined : actions > 1),
  },
];

/** Precision and recall per label, and findings per rule, per file and over all, as text. */
export function measure({ files, rules, tagged, status }) {
  const all = files.flatMap(({ stories }) => stories);
  const parts = [...files, ...(files.length > 1 ? [{ name: 'all', stories: all }] : [])];
  const lines = [`${all.length} stories in ${files.length} files, judged as ${status}.`];
  for (const label of labels) {
    lines.push('', `${label.name} (${label.rule} against “${label.says}”), with 95 % intervals`);
    const rows = parts.map(({ name, stories }) => [name, ...agreement(stories, label)]);
    lines.push(...table([['', 'precision', 'recall'], ...rows]));
  }
  lines.push('', 'Findings per hundred stories');
  const rows = rules.map((rule) => [
    rule,
    ...parts.map(({ stories }) => perHundred(stories, (finding) => finding.rule === rule)),
  ]);
  const warnings = parts.map(({ stories }) =>
    perHundred(stories, ({ severity }) => severity === 'warning' || severity === 'error'),
  );
  lines.push(
    ...table([
      ['', ...parts.map(({ name }) => name.replace(/\.tsv$/i, ''))],
      ...rows,
      ['warnings and errors', ...warnings],
    ]),
  );
  const malformed = all.filter(({ findings }) => findings.some(({ rule }) => rule === 'story-form'));
  lines.push(
    '',
    `Malformed (story-form): ${malformed.length} of ${all.length}. On real stories each of these is to be read:`,
  );
  for (const { story } of malformed) lines.push(`  ${story}`);
  lines.push('', `Parts of speech were asked for in ${tagged} of ${all.length} stories.`);
  return lines.join('\n');
}

function agreement(stories, { rule, isSo }) {
  let both = 0;
  let found = 0;
  let labelled = 0;
  for (const story of stories) {
    const so = isSo(story);
    if (so === undefined) continue;
    const speaks = story.findings.some((finding) => finding.rule === rule);
    found += Number(speaks);
    labelled += Number(so);
    both += Number(speaks && so);
  }
  return [shareText(both, found), shareText(both, labelled)];
}

function perHundred(stories, test) {
  const count = stories.reduce((sum, { findings }) => sum + findings.filter(test).length, 0);
  return ((100 * count) / stories.length).toFixed(1);
}

/** Columns of equal width. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd());
}
