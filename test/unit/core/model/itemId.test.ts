import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareIds,
  idFromFileName,
  nextNumber,
  parseItemId,
  sameId,
  slug,
} from '../../../../src/core/model/itemId.js';

describe('ids', () => {
  it('are compared without case, numbers as numbers', () => {
    assert.ok(sameId('LAR-26', 'lar-26'));
    assert.ok(!sameId('LAR-26', 'LAR-27'));
    assert.deepEqual(['LAR-10', 'lar-9', 'ABC-11', 'LAR-2'].sort(compareIds), ['ABC-11', 'LAR-2', 'lar-9', 'LAR-10']);
    assert.deepEqual(['1.10', '1.9', '1.1', '2'].sort(compareIds), ['1.1', '1.9', '1.10', '2']);
    assert.equal(compareIds('LAR-1', 'lar-1'), 0);
    assert.notEqual(compareIds('LAR-01', 'LAR-1'), 0);
  });
  it('have one total order', () => {
    const id = fc.stringMatching(/^[a-cA-C]{0,2}-?\d{0,3}\.?\d{0,2}$/);
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        assert.equal(Math.sign(compareIds(a, b)), 0 - Math.sign(compareIds(b, a)));
        assert.equal(compareIds(a, b) === 0, sameId(a, b));
        if (compareIds(a, b) < 0 && compareIds(b, c) < 0) assert.ok(compareIds(a, c) < 0);
      }),
    );
  });
  it('come apart into key and number', () => {
    assert.deepEqual(parseItemId('LAR-26'), { key: 'LAR', number: 26 });
    assert.deepEqual(parseItemId('lar-026'), { key: 'LAR', number: 26 });
    for (const other of ['LAR', 'LAR-', 'L-1', 'LAR-1a', 'partner-trust', '1.4', 'LONGERTHANTEN-1'])
      assert.equal(parseItemId(other), undefined);
  });
  it('come from file names', () => {
    const check = (path: string, type: Parameters<typeof idFromFileName>[1], expected: string): void => {
      assert.equal(idFromFileName(path, type), expected);
    };
    check('backlog/items/LAR-26-why-an-order.md', 'story', 'LAR-26');
    check('LAR-26.md', 'bug', 'LAR-26');
    check('lar-26_x.MD', undefined, 'lar-26');
    check('backlog/items/LAR-26b.md', 'story', 'LAR-26b');
    check('backlog/items/notes.md', 'unknown', 'notes');
    check('backlog/releases/1.4.md', 'release', '1.4');
    check('backlog/personas/top-10-list.md', 'persona', 'top-10-list');
  });
  it('are numbered on from the largest', () => {
    assert.equal(nextNumber('LAR', []), 1);
    assert.equal(nextNumber('LAR', ['LAR-9', 'lar-41', 'OTHER-99', 'junk', 'LAR-5']), 42);
    assert.equal(nextNumber('LAR', ['LAR-99999999999999999999999']), 1);
  });
});

describe('slug', () => {
  const check = (title: string, expected: string): void => {
    assert.equal(slug(title), expected);
  };
  it('is short ASCII', () => {
    check('See why an order came up short', 'see-why-an-order-came-up-short');
    check("Don't lose the café's Größe & Œuvre!", 'dont-lose-the-cafes-grosse-oeuvre');
    check('Łódź, Øresund, naïve', 'lodz-oresund-naive');
    check('Печать этикетки', 'pechat-etiketki');
    check('Ετικέτα', 'etiketa');
    check('在庫を見る', '');
    check('  --- ', '');
  });
  it('ends at a word and has at most 60 characters', () => {
    check('word '.repeat(30), 'word-word-word-word-word-word-word-word-word-word-word-word');
    check('x'.repeat(100), 'x'.repeat(60));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', '9', '-', ' ', 'é', 'ß', '在', '🎉', '\u0301', '.', 'İ') }),
        (title) => assert.match(slug(title), /^([a-z0-9]+(-[a-z0-9]+)*)?$/),
      ),
    );
  });
});
