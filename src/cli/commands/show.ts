import { demandOf } from '../../core/order/demand.js';
import { formatScore } from '../../core/order/score.js';
import { isBlockingQuestion } from '../../core/model/readFacts.js';
import { storySentence } from '../../core/model/storySentence.js';
import { findSection, sectionItems } from '../../core/text/sections.js';
import { exitCodes } from '../exitCodes.js';
import { printable } from '../formats/table.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireItem } from '../project.js';

export type ShowOptions = CommonOptions & { readonly format: 'text' | 'json'; readonly backlog?: string };

/** `storymark show ID`: what the files say about one item. */
export function show(id: string, options: ShowOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const { backlog, item } = requireItem(project, id, options.backlog);
  const document = project.readDocument(item.file);
  const score = backlog.score(item);
  const { demand, voices } = demandOf(item, backlog);
  const sentence = storySentence(document).paragraph?.text;
  const questions = sectionItems(findSection(document.body, 'questions'))
    .filter(isBlockingQuestion)
    .map(({ text }) => text);
  const data = {
    schema: 'storymark-show/1',
    id: item.id,
    type: item.type === 'unknown' ? null : item.type,
    title: item.title,
    position: backlog.position(item) ?? null,
    broken: backlog.isBroken(item),
    file: project.display(item.file),
    fields: item.fields,
    sentence: sentence ?? null,
    score: score ?? null,
    demand,
    voices,
    criteria: { total: item.facts.criteria, ticked: item.facts.criteriaTicked },
    openQuestions: questions,
    children: backlog.childrenOf(item).map((child) => child.id),
    dependents: backlog.dependentsOf(item).map((dependent) => dependent.id),
    problems: item.problems.map((problem, at) => ({
      line: (item.problemRanges[at]?.start.line ?? 0) + 1,
      message: problem.message,
    })),
  };
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
    return Promise.resolve(exitCodes.clean);
  }
  const place = data.position === null ? '' : ` · place ${data.position}`;
  const fields = Object.entries(item.fields).map(
    ([name, value]) => `  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  const lines = [
    `${item.id}  ${item.title}`,
    `${item.type} · ${item.fields.status}${place} · ${data.file}`,
    ...(data.broken ? ['BROKEN', ...data.problems.map(({ line, message }) => `  line ${line}: ${message}`)] : []),
    ...(sentence === undefined ? [] : ['', sentence]),
    '',
    ...fields,
    ...(score === undefined ? [] : [`Score: ${formatScore(score)}`]),
    ...(demand === 0 ? [] : [`Demand: ${demand} from ${voices} ${voices === 1 ? 'voice' : 'voices'}`]),
    ...(data.criteria.total === 0
      ? []
      : [`Acceptance criteria: ${data.criteria.ticked} of ${data.criteria.total} ticked`]),
    ...questions.map((question) => `Open question: ${question}`),
    ...(data.children.length === 0 ? [] : [`Children: ${data.children.join(', ')}`]),
    ...(data.dependents.length === 0 ? [] : [`Needed by: ${data.dependents.join(', ')}`]),
  ];
  process.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return Promise.resolve(exitCodes.clean);
}
