import assert from 'node:assert/strict';
import { renderPage } from '../../../../src/cli/formats/page.js';

function check(name: string, markdown: string, expected: string, width?: number): void {
  it(name, () => assert.equal(renderPage(markdown, width === undefined ? {} : { width }), expected));
}

describe('A page in the terminal', () => {
  check('underlines headings', '# a-b\n\n## Bad\nx\n', 'a-b\n===\n\nBad\n---\nx\n');
  check(
    'indents examples and leaves them alone',
    '```markdown\n# T  <b> **x**\n\n\n```\ny',
    '    # T  <b> **x**\n    \n    \ny\n',
  );
  check('ends an example at its own fence', '````\n```\n````\ny', '    ```\ny\n');
  check('breaks prose between words', 'aaa bbb\nccc ddd\n', 'aaa bbb\nccc ddd\n', 7);
  check('joins lines of a paragraph', 'a\nb\n\nc', 'a b\n\nc\n');
  check('hangs list items', '- aaa bbb\n- ccc\n', '- aaa\n  bbb\n- ccc\n', 6);
  check('shows no comments and no tags', 'a <!-- x\ny --> b <b>c</b> <img src=x>\n', 'a b c\n');
  check('shows a comment that nobody closed as nothing', 'a <!-- b\n', 'a\n');
  check('shows where links lead', '[a](b.md) <https://x.y>', 'a (b.md) https://x.y\n');
  check('keeps code', '`<id>` and `**`', '`<id>` and `**`\n');
  check('takes marks and escapes away', '**a** \\| &lt;b&gt; &amp;lt;', 'a | <b> &lt;\n');
  check('is one empty line for nothing', '', '\n');
});
