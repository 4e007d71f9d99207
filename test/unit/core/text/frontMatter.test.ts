import assert from 'node:assert/strict';
import { locateKey, locateValue, readFrontMatter } from '../../../../src/core/text/frontMatter.js';

/** Keys and values of a header between fences, written as JSON. */
function check(inner: string, expected: string): void {
  const { frontMatter, problems } = readFrontMatter(`---\n${inner}\n---\n# Title\n`);
  assert.deepEqual(problems, []);
  assert.equal(frontMatter?.entries.map(({ key, value }) => `${key}=${JSON.stringify(value)}`).join(' '), expected);
}

/** The problem's code and the text it marks; then what was salvaged. */
function checkBroken(text: string, code: string, marked: string, salvaged: string): void {
  const result = readFrontMatter(text);
  assert.deepEqual(
    result.problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
    [[code, marked]],
  );
  assert.equal(result.frontMatter, undefined);
  assert.equal((result.salvaged ?? []).map(({ key, value }) => `${key}=${JSON.stringify(value)}`).join(' '), salvaged);
}

const header = (inner: string): string => `---\n${inner}\n---\n# Title\n`;

describe('Front matter', () => {
  it('keeps every scalar as its source text', () => {
    check(
      'a: 00123\nb: 1.10\nc: 2026-02-30\nd: true\ne: null\nf: 1e3',
      'a="00123" b="1.10" c="2026-02-30" d="true" e="null" f="1e3"',
    );
  });
  it('reads what the quick reader does not', () => {
    check('a: "x\\ty"\nb: |\n  c\n  d\ne: [f,\n  g]', 'a="x\\ty" b="c\\nd\\n" e=["f","g"]');
    check('a: { b: { c: d } }\n"e f": g\n? h\n: i', 'a={"b":{"c":"d"}} e f="g" h="i"');
    check('{ a: 1, b: [2] }', 'a="1" b=["2"]');
    check('a: [~, x]\nb:\n  - c: d\n    e:', 'a=["~","x"] b=[{"c":"d","e":""}]');
  });
  it('has no keys in an empty block', () => check('# nothing', ''));
  it('takes __proto__ and constructor for ordinary keys', () => {
    check(
      '__proto__: 1\nconstructor: [a,\n b]\ntoString: { __proto__: c, d: {e: f} }',
      '__proto__="1" constructor=["a","b"] toString={"__proto__":"c","d":{"e":"f"}}',
    );
  });
  it('makes maps without a prototype', () => {
    const { frontMatter } = readFrontMatter(header('a: { b: 1 }\nc: {d: {e: 1}}'));
    for (const entry of frontMatter?.entries ?? []) assert.equal(Object.getPrototypeOf(entry.value), null);
  });
  it('does not obey a field excerpt_separator', () =>
    check('excerpt_separator: {a: {b: c}}', 'excerpt_separator={"a":{"b":"c"}}'));
  it('is not ended by a line that only begins with dashes', () => check('a: "b\n---c\n d"', 'a="b ---c d"'));
});

describe('The fences', () => {
  const bodyOf = (text: string): string => text.slice(readFrontMatter(text).bodyStart);
  it('may have blanks after them', () => assert.equal(bodyOf('---  \na: 1\n--- \t\nbody'), 'body'));
  it('may have Windows line ends', () => assert.equal(bodyOf('---\r\na: 1\r\n---\r\nbody'), 'body'));
  it('may stand behind a byte-order mark', () => assert.equal(bodyOf('\uFEFF---\na: 1\n---\nbody'), 'body'));
  it('may end the file', () => assert.equal(bodyOf('---\na: 1\n---'), ''));
  it('do not end at four dashes', () => assert.equal(bodyOf('---\na: 1\n----\nb: 2\n---\nbody'), 'body'));
  it('are not there in plain Markdown', () => {
    for (const text of [
      '',
      'body',
      '# Title\n---\n',
      'a\n\n---\na: 1\n---\n',
      '----\na: 1\n---\n',
      '---\n\nprose\n',
      '--- - -\n',
      '---\nprose\n---\n'.slice(0, 10),
    ]) {
      assert.deepEqual(readFrontMatter(text), { bodyStart: 0, problems: [] });
    }
  });
  it('give the places of block and inner lines', () => {
    const text = '\uFEFF---\r\na: 1\r\n---\r\nbody';
    const { block, inner } = readFrontMatter(text).frontMatter ?? assert.fail();
    assert.equal(text.slice(block.start, block.end), '---\r\na: 1\r\n---\r\n');
    assert.equal(text.slice(inner.start, inner.end), 'a: 1\r\n');
  });
});

describe('Places in front matter', () => {
  const places = (inner: string): readonly string[] => {
    const text = header(inner);
    const { frontMatter } = readFrontMatter(text);
    return (frontMatter?.entries ?? []).map(({ keySpan, valueSpan, span }) =>
      [keySpan, valueSpan, span].map(({ start, end }) => text.slice(start, end)).join('|'),
    );
  };
  it('are exact for simple fields', () => {
    assert.deepEqual(places('a: b # c\nd: [e, f]\ng:\nh:\n  - i\n  - j # k\n\n# l\nm: "n"'), [
      'a|b|a: b # c\n',
      'd|[e, f]|d: [e, f]\n',
      'g||g:\n',
      'h|- i\n  - j|h:\n  - i\n  - j # k\n',
      'm|"n"|m: "n"\n',
    ]);
  });
  it('are exact for all the others', () => {
    assert.deepEqual(
      places('a: {b: {c: d}} # e\n"f": |\n  g\n\n  h\n\ni:\n  - j: k\n    l: m # n\n# o\np: q\n  r\ns:'),
      [
        'a|{b: {c: d}}|a: {b: {c: d}} # e\n',
        '"f"||\n  g\n\n  h|"f": |\n  g\n\n  h\n',
        'i|- j: k\n    l: m|i:\n  - j: k\n    l: m # n\n',
        'p|q\n  r|p: q\n  r\n',
        's||s:\n',
      ],
    );
  });
  it('lead into a value', () => {
    const text = header(
      'score: { reach: 96, effort: "1" } # x\ncares-about:\n  - one\n  - "two"\nlone: x\ndeep: {a: [b, {c: d}]}',
    );
    const entries = readFrontMatter(text).frontMatter?.entries ?? [];
    const at = (index: number, path: readonly (string | number)[]): string => {
      const { start, end } = locateValue(text, entries[index] ?? assert.fail(), path);
      return text.slice(start, end);
    };
    assert.equal(at(0, ['score', 'reach']), '96');
    assert.equal(at(0, ['score', 'effort']), '"1"');
    assert.equal(at(0, ['score', 'none']), '{ reach: 96, effort: "1" }');
    assert.equal(at(0, ['score']), '{ reach: 96, effort: "1" }');
    assert.equal(at(1, ['cares-about', 1]), '"two"');
    assert.equal(at(2, ['lone', 0]), 'x');
    assert.equal(at(3, ['deep', 'a', 1, 'c']), 'd');
    const key = locateKey(text, entries[0] ?? assert.fail(), ['score', 'effort']);
    assert.equal(text.slice(key.start, key.end), 'effort');
  });
});

describe('A front matter that cannot be read', () => {
  const cases: readonly (readonly [inner: string, marked: string, salvaged: string])[] = [
    ['a: 1\nb: 2\na: 3', 'a', 'a="1" b="2"'],
    ['a: 1\n"a" : 3', '"a"', 'a="1"'],
    ['a: *b', '*b', 'a="*b"'],
    ['a: &b c\nd: *b', '&b', 'a="&b c" d="*b"'],
    ['a: [*b]', '*b', 'a="[*b]"'],
    ['a: !!js/function "x"', '!!js/function', 'a="!!js/function \\"x\\""'],
    ['a: !!str x', '!!str', 'a="!!str x"'],
    ['<<: { a: 1 }\nb: 2', '<<', 'b="2"'],
    ['a: { <<: {b: 1} }', '<<', 'a="{ <<: {b: 1} }"'],
    ['a: b: c', 'a: b: c', 'a="b: c"'],
    ['a: "b\nc: d', 'a: "b', 'a="\\"b" c="d"'],
    ['a: [b\nc: d', 'a: [b', 'a="[b" c="d"'],
    ['a: @b', 'a: @b', 'a="@b"'],
    ['a: [b,,c]', ',', 'a="[b,,c]"'],
    ['a: 1\n\tb: 2', 'b: 2', 'a="1"'],
    ['a: b\u0000c', '\u0000', 'a="b\\u0000c"'],
    ['- a', '- a', ''],
    ['prose', 'prose', ''],
    ['a: 1\nprose\nb: 2', 'prose', 'a="1" b="2"'],
    ['%YAML 1.2\na: 1', '%YAML 1.2', 'a="1"'],
    ['a: 1\n...\nb: 2', '...', 'a="1" b="2"'],
  ];
  for (const [inner, marked, salvaged] of cases) {
    it(`marks ${JSON.stringify(marked)} in ${JSON.stringify(inner)}`, () => {
      checkBroken(header(inner), 'front-matter', marked, salvaged);
    });
  }
  it('is told in whole sentences', () => {
    for (const [inner] of cases) {
      const [problem] = readFrontMatter(header(inner)).problems;
      assert.match(problem?.message ?? '', /^[A-Z].*\. .*\.$|^[A-Z].*“key: value”\.$/);
    }
  });
  it('may name another language, which never runs', () => {
    checkBroken('---js\na: 1\n---\n', 'front-matter', 'js', 'a="1"');
    checkBroken('--- yaml \na: 1\n---\n', 'front-matter', 'yaml', 'a="1"');
    checkBroken('---constructor\na: 1\n---\n', 'front-matter', 'constructor', 'a="1"');
    checkBroken('---js\na: 1\n', 'front-matter', '---js', 'a="1"');
  });
  it('may have no end', () => {
    checkBroken('---\na: 1\nb:\n  - c\n# Title\n\nd: 2\n', 'front-matter', '---', 'a="1" b=["c"]');
    checkBroken('---\n', 'front-matter', '---', '');
    assert.equal(readFrontMatter('---\na: 1\n# Title\n').bodyStart, 9);
  });
  it('may begin too late', () => {
    checkBroken('\n\n---\na: 1\n---\n', 'front-matter', '---', 'a="1"');
    checkBroken(' ---\na: 1\n---\n', 'front-matter', '---', 'a="1"');
  });
  it('may be too large', () => {
    checkBroken(header(`a: 1\nb: ${'x'.repeat(65_536)}`), 'file-unreadable', '---', `a="1" b="${'x'.repeat(65_536)}"`);
    check(`a: ${'x'.repeat(65_530)}`, `a="${'x'.repeat(65_530)}"`);
    checkBroken(header(`a: ${'é'.repeat(33_000)}`), 'file-unreadable', '---', `a="${'é'.repeat(33_000)}"`);
  });
  it('may be too deep', () => {
    checkBroken(header(`a: ${'['.repeat(200)}`), 'file-unreadable', '[', `a="${'['.repeat(200)}"`);
  });
});

describe('Conflict markers in front matter', () => {
  it('leave our side to be read', () => {
    const text =
      '---\nstatus: a\n<<<<<<< HEAD\nrank: 1\n||||||| base\nrank: 0\n=======\nrank: 2\nx: 3\n>>>>>>> topic\n---\n# T\n';
    checkBroken(text, 'conflict-marker', '<<<<<<< HEAD', 'status="a" rank="1"');
    assert.equal(text.slice(readFrontMatter(text).bodyStart), '# T\n');
  });
  it('may be around the whole block', () => {
    checkBroken(
      '<<<<<<< HEAD\n---\na: 1\n---\n=======\n---\na: 2\n---\n>>>>>>> x\n',
      'conflict-marker',
      '<<<<<<< HEAD',
      'a="1"',
    );
  });
  it('in the body do not spoil it', () => {
    const { frontMatter, problems } = readFrontMatter('---\na: 1\n---\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n');
    assert.deepEqual([frontMatter?.entries.length, problems], [1, []]);
  });
});
