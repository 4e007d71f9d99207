import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { checkstyle } from '../../../../src/cli/formats/checkstyle.js';
import { finding, hostileTexts, reportOf } from '../reportOf.js';
import { parsedXml } from '../parsedXml.js';

interface FileElement {
  readonly '@name': string;
  readonly error: readonly Record<string, string>[];
}

function parsed(...findings: readonly Finding[]): readonly FileElement[] {
  const text = checkstyle(reportOf(...findings));
  const { file = [] } = (parsedXml(text, ['file', 'error']) as { checkstyle: { file?: readonly FileElement[] } })
    .checkstyle;
  return file;
}

describe('The format checkstyle', () => {
  it('has an element for each file, and in it one for each finding', () => {
    const files = parsed(finding(), finding({ severity: 'hint', rule: 'article' }), finding({ file: 'backlog/b.md' }));
    assert.deepEqual(
      files.map((file) => [file['@name'], file.error.length]),
      [
        ['backlog/a.md', 2],
        ['backlog/b.md', 1],
      ],
    );
    assert.deepEqual(files[0]?.error[1], {
      '@line': '1',
      '@column': '3',
      '@severity': 'info',
      '@message': '“fast” is vague.',
      '@source': 'storymark.article',
    });
  });

  it('can be read without findings', () => assert.deepEqual(parsed(), []));

  for (const text of hostileTexts) {
    it(`can be read and is harmless with ${JSON.stringify(text)}`, () => {
      const [file] = parsed(finding({ message: text, file: text }));
      assert.doesNotMatch(file?.error[0]?.['@message'] ?? '', /@name|@some|#12|##\[/);
    });
  }
});
