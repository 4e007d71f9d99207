import assert from 'node:assert/strict';
import { proposeSplit } from '../../../../src/core/writing/proposeSplit.js';
import { documentOf } from './editing.js';

/** The proposal for a story whose joined words stand between `[` and `]`. */
function proposed(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const head = '---\ntype: story\n---\n# A\n\n';
  const document = documentOf(head + marked.replace(/[[\]]/g, ''));
  const { title, want, keptWant } = proposeSplit(document, { start: head.length + start, end: head.length + end });
  return [title, want, keptWant].join(' | ');
}

describe('the proposal for a split', () => {
  const check = (story: string, expected: string): void => assert.equal(proposed(story), expected);

  it('takes the want apart where two things are joined', () =>
    check(
      'As a user, I want to manage users [and change] settings, so that it is easy.',
      'Change settings | to change settings | manage users',
    ));
  it('gives the object that both verbs share to both', () =>
    check('As a user, I want to edit [and delete] orders.', 'Delete orders | to delete orders | edit orders'));
  it('leaves what follows to the second one', () =>
    check(
      'As a user, I want to sort pallets[, print] labels and close the day.',
      'Print labels and close the day | to print labels and close the day | sort pallets',
    ));
  it('knows other words that join', () =>
    check('As a user, I want to see my order [and then to print] it.', 'Print it | to print it | see my order'));
  it('reads over a line break', () =>
    check('As a user, I want to see my order\n[and print] labels.', 'Print labels | to print labels | see my order'));
  it('proposes nothing for a place outside the want', () => check('[As a] user, I want to see my order.', ' |  | '));
  it('proposes nothing without a place', () => {
    assert.deepEqual(proposeSplit(documentOf('# A\n\nAs a user, I want to see my order.\n'), undefined), { title: '' });
  });
});
