import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../src/core/lint/engine.js';
import type { Rule } from '../../../src/core/lint/rule.js';
import { computeScore } from '../../../src/core/order/score.js';
import { Document } from '../../../src/core/text/document.js';
import type { TaggedWord } from '../../../src/core/text/taggedWords.js';
import { LintQueue } from '../../../src/extension/workspace/lintQueue.js';

/** Fires where a title's first word is tagged as a verb, which only the tagger knows. */
const verbTitle: Rule = {
  kind: 'file',
  code: 'title-verb',
  group: 'Structure',
  summary: '',
  levels: { always: 'hint' },
  *check({ record, tag }) {
    if (tag(record.title)?.[0]?.pos === 'VERB') yield { span: { start: 0, end: 3 }, message: record.title };
  },
};

const textOf = (title: string): string => `---\ntype: story\n---\n# ${title}\n`;

/** A backlog in memory with a queue; `answer` lets the tagger answer. */
function queueOf(files: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(files));
  const index = new BacklogIndex({ score: computeScore });
  const known = new Map<string, readonly TaggedWord[]>();
  let today = '2026-03-18';
  const judged: string[] = [];
  const counting: Rule = {
    kind: 'file',
    code: 'counting',
    group: 'Structure',
    summary: '',
    levels: { always: 'hint' },
    check({ record }) {
      judged.push(record.title);
      return [];
    },
  };
  const linter = new Linter(index, {
    rules: [verbTitle, counting],
    today: () => today,
    tag: (text) => known.get(text),
  });
  const answers: ((isKnown: boolean) => void)[] = [];
  const tagger = {
    learn: (asked: readonly string[]) =>
      new Promise<void>((resolve) => {
        answers.push((isKnown) => {
          for (const text of isKnown ? asked : [])
            known.set(text, [{ span: { start: 0, end: 1 }, word: text, pos: 'VERB', lemma: text }]);
          resolve();
        });
      }),
  };
  const reports: string[][] = [];
  const documents = { get: (file: string) => Promise.resolve(Document.parse(file, { text: texts.get(file) ?? '' })) };
  const queue = new LintQueue({
    linter,
    index,
    documents,
    tagger,
    report: (changed) => void reports.push([...changed]),
  });
  const change = (file: string, title: string): void => {
    texts.set(file, textOf(title));
    queue.add(index.apply([{ file, content: { text: textOf(title) } }]), texts.keys());
  };
  queue.add(index.apply([...texts].map(([file, text]) => ({ file, content: { text } }))), texts.keys());
  /** Steps until it waits or is done. */
  const run = async (): Promise<'waits' | 'done'> => {
    for (;;) {
      const state = await queue.step();
      if (state !== 'more') return state;
    }
  };
  const answer = async (isKnown = true): Promise<void> => {
    const asked = queue.tagged;
    answers.shift()?.(isKnown);
    await asked;
  };
  const fail = (): Promise<void> => answer(false);
  const nextDay = (): void => {
    today = '2026-03-19';
    queue.addAll(texts.keys());
  };
  return { queue, linter, index, texts, reports, judged, change, run, answer, fail, nextDay };
}

const codes = (linter: Linter, file: string): string[] => linter.findings(file).map(({ message }) => message);

describe('the queue of the linter', () => {
  it('holds a file back until its words are known, then judges it again', async () => {
    const { run, answer, linter, reports } = queueOf({ 'backlog/a.md': textOf('Print it') });
    assert.equal(await run(), 'waits');
    assert.deepEqual(reports, []);
    await answer();
    assert.equal(await run(), 'done');
    assert.deepEqual(codes(linter, 'backlog/a.md'), ['Print it']);
    assert.deepEqual(reports, [['backlog/a.md']]);
  });

  it('judges other files meanwhile', async () => {
    const { run, answer, change, reports } = queueOf({ 'backlog/a.md': textOf('Print it') });
    assert.equal(await run(), 'waits');
    change('backlog/b.md', 'Print it too');
    assert.equal(await run(), 'waits');
    await answer();
    assert.equal(await run(), 'waits');
    await answer();
    assert.equal(await run(), 'done');
    assert.deepEqual(reports.flat().sort(), ['backlog/a.md', 'backlog/b.md']);
  });

  it('does not judge a text that a newer one has replaced', async () => {
    const { run, change, judged } = queueOf({ 'backlog/a.md': textOf('Old') });
    change('backlog/a.md', 'New');
    await run();
    assert.deepEqual(judged, ['New']);
  });

  it('judges what was typed just now before the rest', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`backlog/${at}.md`, textOf(`T${at}`)]));
    const { queue, change, judged } = queueOf(files);
    await queue.step();
    const first = judged.length;
    assert.ok(first < 200);
    change('backlog/199.md', 'Typed');
    await queue.step();
    assert.equal(judged[first], 'Typed');
  });

  it('says how far it is', async () => {
    const { queue, run } = queueOf({ 'backlog/a.md': textOf('A'), 'backlog/b.md': textOf('B') });
    assert.deepEqual(queue.progress, { done: 0, total: 2 });
    await run();
    assert.equal(queue.progress.done, queue.progress.total);
  });

  it('forgets what was deleted', async () => {
    const { queue, index, run, judged, texts } = queueOf({ 'backlog/a.md': textOf('A'), 'backlog/b.md': textOf('B') });
    texts.delete('backlog/a.md');
    queue.add(index.apply([{ file: 'backlog/a.md', deleted: true }]), texts.keys());
    await run();
    assert.deepEqual(judged, ['B']);
  });

  it('asks about relations only, not texts, on another day', async () => {
    const { run, answer, nextDay, judged } = queueOf({ 'backlog/a.md': textOf('A') });
    await run();
    await answer();
    await run();
    const before = judged.length;
    nextDay();
    assert.equal(await run(), 'done');
    assert.equal(judged.length, before);
  });

  it('reads all texts again when the team changes its vague words', async () => {
    const team = (words: string): string => `---\ntype: team\nkey: LAR\n${words}---\n# Team\n`;
    const { queue, index, run, answer, judged, texts } = queueOf({
      'backlog/TEAM.md': team(''),
      'backlog/a.md': textOf('A'),
    });
    await run();
    await answer();
    await run();
    judged.length = 0;
    texts.set('backlog/TEAM.md', team('vague-words: [nice]\n'));
    queue.add(
      index.apply([{ file: 'backlog/TEAM.md', content: { text: texts.get('backlog/TEAM.md') ?? '' } }]),
      texts.keys(),
    );
    await run();
    assert.deepEqual([...judged].sort(), ['A', 'Team']);
  });

  it('does not wait for ever for words that never come', async () => {
    const { run, fail } = queueOf({ 'backlog/a.md': textOf('A') });
    let rounds = 0;
    for (; (await run()) === 'waits'; rounds++) await fail();
    assert.ok(rounds > 0 && rounds < 10);
  });
});
