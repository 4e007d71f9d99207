import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { BacklogIndex } from '../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../src/core/lint/engine.js';
import type { Finding } from '../../src/core/lint/finding.js';
import { lintStories } from '../../src/core/lint/lintStories.js';
import { computeScore } from '../../src/core/order/score.js';
import { lazyTagger } from '../../src/core/text/partsOfSpeech.js';

/**
 * No document makes a rule fail, hang or point outside the text. `npm run fuzz -- MINUTES` for longer runs; the seed is printed
 * with a failure.
 */
const minutes = Number(process.env.STORYMARK_FUZZ_MINUTES ?? 1);
const tag = lazyTagger();

const demo = readdirSync('demo/backlog', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
  .sort()
  .map((file) => ({ file: file.replace('demo/', ''), text: readFileSync(file, 'utf8') }));

/** Pieces that the format gives a meaning, and pieces that break it. */
const pieces = fc.constantFrom(
  ...'---\n|type: story\n|type: bug\n|type: sprint\n|type: metric\n|status: ready\n|status: done\n|status: declined\n|rank: 1\n|rank: 1e9\n'.split(
    '|',
  ),
  ...'score: { reach: x, effort: 0 }\n|depends-on: [LAR-1, LAR-2]\n|sprint: [7, 8, 9]\n|finished: 2026-02-30\n|started: 2026-03-01\n|lint: { a: b }\n'.split(
    '|',
  ),
  ...'# T\n|## Acceptance criteria\n|## Questions\n|## Assumptions\n|## Decisions\n|## Outcome\n|## Measurements\n|## Release note\n|## Retrospective\n'.split(
    '|',
  ),
  ...'- [ ] |- [x] |  - |* |1. |Given |when |then |As a |As an |I want to |so that |in order to |because |and |or |/|, |; |… |etc. |e.g. '.split(
    '|',
  ),
  ...'expected: fill −3 within 2 weeks|measured: 2026-03-01: 4|- 2026-03-01: declined. |instead: |LAR-1 |`code` |"quote" |[link](x) |<b>|<!-- |--> '.split(
    '|',
  ),
  ...'a a |an user |fast |easily |as soon as possible |10 kg |user@example.org |+44 20 7946 0958 |:|\n|\n\n|\r\n|\t|\u0000|🎉|ß|é|```gherkin\nScenario: x\nGiven a\n|```\n|---js\n'.split(
    '|',
  ),
);
const noise = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }),
    { maxLength: 120 },
  )
  .map((all) => all.join(''));

/** A real file with pieces put in, cut out and doubled. */
const mutated = fc
  .tuple(fc.constantFrom(...demo), fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.oneof(pieces, noise)), { maxLength: 6 }))
  .map(([{ file, text }, cuts]) => ({
    file,
    text: cuts.reduce((result, [at, length, put]) => {
      const from = at % (result.length + 1);
      return result.slice(0, from) + put + result.slice(from + (length % 5 === 0 ? length : 0));
    }, text),
  }));

/** As many documents as fit into a share of the time. */
const parameters = (share: number) => ({
  numRuns: Number.MAX_SAFE_INTEGER,
  plugins: [fc.interruptAfterTimeLimit(minutes * 60_000 * share)],
});

function check(findings: readonly Finding[], texts: ReadonlyMap<string, string>): void {
  for (const { file, range, message, rule } of findings) {
    assert.doesNotMatch(message, /^The rule “.*” failed/, `${rule}: ${message}`);
    const lines = (texts.get(file) ?? '').split('\n');
    const { start, end } = range;
    assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character), rule);
    assert.ok(end.line < lines.length && end.character <= (lines[end.line] ?? '').length, `${rule} points outside`);
  }
}

describe('No document harms the linter', function () {
  this.timeout(0);

  it('among the files of a real backlog, changed at random', () => {
    const index = new BacklogIndex({ score: computeScore });
    const linter = new Linter(index, { today: () => '2026-03-18', tag });
    const texts = new Map(demo.map(({ file, text }) => [file, text]));
    const put = (files: readonly { file: string; text: string }[]): void => {
      linter.update(index.apply(files.map(({ file, text }) => ({ file, content: { text } }))));
    };
    put(demo);
    fc.assert(
      fc.property(mutated, ({ file, text }) => {
        put([{ file, text }]);
        check(linter.all(), new Map([...texts, [file, text]]));
        put([{ file, text: texts.get(file) ?? '' }]);
      }),
      parameters(0.5),
    );
  });

  it('as noise of the pieces it is made of', () => {
    fc.assert(
      fc.property(noise, noise, (one, other) => {
        const files = new Map([
          ['backlog/LAR-1.md', `---\ntype: story\nstatus: ready\n---\n# T\n\n${one}`],
          ['backlog/LAR-2.md', other],
        ]);
        const index = new BacklogIndex({ score: computeScore });
        const linter = new Linter(index, { today: () => '2026-03-18', tag });
        linter.update(index.apply([...files].map(([file, text]) => ({ file, content: { text } }))));
        check(linter.all(), files);
      }),
      parameters(0.3),
    );
  });

  it('as story sentences', () => {
    fc.assert(
      fc.property(noise, (text) => {
        check(lintStories(text, { status: 'ready', tag }), new Map([['', text]]));
      }),
      parameters(0.2),
    );
  });
});
