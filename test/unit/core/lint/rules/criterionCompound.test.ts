import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('criterion-compound', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('criterion-compound', withCriteria(criteria, status, type)), expected);
    });
  };
  const says = (criterion: string): void => check(`- [ ] ${criterion}`, [`information “${criterion}”`]);
  const silent = (criterion: string): void => check(`- [ ] ${criterion}`, []);
  says('The order is stored, the cook gets a message and the stock falls by one.');
  says('When the order is sent, the stock falls by one, the cook gets a message, and the guest sees the number.');
  says('The admin can print labels, export the weekly list and send mails to guests.');
  says(
    'Given a full list, when I print it, then the printer starts, the list is emptied, and the cook gets a message.',
  );
  silent('The order is stored and the cook gets a message.');
  silent('The list shows name, last name, home address, telephone number and date of birth.');
  silent('The list shows the name of the dish, the price of the dish and the names of the cooks who made it.');
  silent('Every missing line names one reason: sold out, expired, damaged, limit reached.');
  silent('Given a list, and a printer that is on, and paper that is white, when I print it, then one page comes out.');
  silent('There are buttons to save the draft, cancel the order, print the label and send the mail.');
  silent('The mail reads "the order is stored, the cook gets a message and the stock falls".');
  silent('Dishes, drinks and desserts are shown in three groups on the first page.');
  silent('No dish, drink, price list, package metadata, host result, or release state of the kitchen is changed.');
  silent('');
  check('- [ ] The order is stored, the cook gets a message and the stock falls by one.', [], 'idea');
});
