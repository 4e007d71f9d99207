import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Sandbox } from '../support/commandLine.js';

const header = '---\ntype: story\nstatus: ready\nrank: 5\n';

/** One faulty file; where the linter must point, and by which rule. `undefined`: it must be read rightly. */
const cases: readonly {
  readonly name: string;
  readonly content: string | Buffer;
  readonly finds: readonly [string, number] | undefined;
}[] = [
  { name: 'broken YAML', content: `${header}tags: [a\n---\n# T\n`, finds: ['front-matter', 5] },
  { name: 'no closing fence', content: `${header}# T\n`, finds: ['front-matter', 1] },
  {
    name: 'a language tag',
    content: "---js\nrequire('fs').writeFileSync('pwned', 'x')\n---\n# T\n",
    finds: ['front-matter', 1],
  },
  {
    name: 'conflict markers',
    content: `${header}<<<<<<< HEAD\nestimate: 3\n=======\nestimate: 5\n>>>>>>> b\n---\n# T\n`,
    finds: ['conflict-marker', 5],
  },
  { name: 'a duplicate key', content: `${header}rank: 6\n---\n# T\n`, finds: ['front-matter', 5] },
  {
    name: 'an alias bomb',
    content: `---\ntype: story\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n# T\n`,
    finds: ['front-matter', 3],
  },
  { name: 'five megabytes', content: Buffer.alloc(5_000_000, 'a'), finds: ['file-unreadable', 1] },
  { name: 'bytes that are no UTF-8', content: Buffer.from([0x2d, 0xff, 0xfe, 0x0a]), finds: ['file-unreadable', 1] },
  { name: 'an empty file', content: '', finds: ['file-unreadable', 1] },
  { name: 'a byte-order mark', content: `\ufeff${header}---\n# T\n`, finds: undefined },
  { name: 'Windows line ends', content: `${header}---\n# T\n`.replaceAll('\n', '\r\n'), finds: undefined },
  { name: '__proto__ as a key', content: `${header}__proto__: { polluted: yes }\n---\n# T\n`, finds: undefined },
];

describe('A file with', () => {
  for (const { name, content, finds } of cases) {
    it(`${name} is ${finds ? `shown with ${finds[0]} in line ${finds[1]}` : 'read rightly'}, and stays as it is`, () => {
      const box = new Sandbox({
        'backlog/items/ITEM-1-x.md': content,
        'backlog/items/ITEM-2-y.md': `${header}---\n# Fine\n`,
      });
      try {
        const lint = box.run('lint', '--format', 'json');
        const findings = (
          JSON.parse(lint.out) as { findings: { rule: string; line: number; severity: string; item: string }[] }
        ).findings
          .filter(({ severity, item }) => severity === 'error' && item === 'ITEM-1')
          .map(({ rule, line }) => [rule, line]);
        assert.deepEqual(findings, finds ? [finds] : []);
        assert.equal(lint.code, finds ? 1 : 0);
        const list = box.run('list', '--format', 'json');
        const items = (JSON.parse(list.out) as { items: { id: string; broken: boolean }[] }).items;
        assert.deepEqual(items.map(({ id }) => id).sort(), ['ITEM-1', 'ITEM-2']);
        assert.equal(items.find(({ id }) => id === 'ITEM-1')?.broken, finds !== undefined);
        assert.equal(list.code, 0);
        assert.equal(box.run('show', 'ITEM-1').code, 0);
        assert.equal(lint.err + list.err, '');
        assert.equal(existsSync(path.join(box.folder, 'pwned')), false);
        assert.deepEqual(
          Buffer.from(content).equals(Buffer.from(box.read('backlog/items/ITEM-1-x.md'))) ||
            typeof content !== 'string',
          true,
        );
      } finally {
        box.dispose();
      }
    });
  }

  it('a hand-made conflict is not written to by set', () => {
    const box = new Sandbox({
      'backlog/items/ITEM-1-x.md': `${header}<<<<<<< HEAD\nestimate: 3\n=======\nestimate: 5\n>>>>>>> b\n---\n# T\n`,
    });
    try {
      const before = box.read('backlog/items/ITEM-1-x.md');
      assert.equal(box.run('set', 'ITEM-1', 'estimate=8').code, 2);
      assert.equal(box.read('backlog/items/ITEM-1-x.md'), before);
    } finally {
      box.dispose();
    }
  });
});
