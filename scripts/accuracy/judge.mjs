import { importSource } from '../generate/importSource.mjs';
import { readStories } from './readStories.mjs';

/** The stories of a folder with what the linter finds in each, and the rules that could speak. */
export async function judge(folder, status) {
  const files = readStories(folder);
  const { lintStories, createTagger, allRules } = await importSource(`
    export { lintStories } from './src/core/lint/lintStories.ts';
    export { createTagger } from './src/core/text/winkTagger.ts';
    export { allRules } from './src/core/lint/registry.ts';
  `);
  const tagger = createTagger();
  let tagged = 0;
  const tag = (text) => {
    tagged += 1;
    return tagger(text);
  };
  const judged = files.map(({ name, text, stories }) => {
    const findings = groupByLine(lintStories(text, { status, tag }));
    return { name, stories: stories.map((story) => ({ ...story, findings: findings.get(story.line) ?? [] })), text };
  });
  const rules = allRules.filter(({ kind }) => kind === 'statement' || kind === 'lexical').map(({ code }) => code);
  return { files: judged, rules, tagged, status };
}

function groupByLine(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const { line } = finding.range.start;
    groups.set(line, [...(groups.get(line) ?? []), finding]);
  }
  return groups;
}
