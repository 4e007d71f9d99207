import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('criterion-outcome', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('criterion-outcome', withCriteria(criteria, status, type)), expected);
    });
  };
  const says = (criterion: string, words: string): void => check(`- [ ] ${criterion}`, [`information “${words}”`]);
  const silent = (criterion: string): void => check(`- [ ] ${criterion}`, []);
  says('The export works.', 'works');
  says('It works as expected', 'works as expected');
  says('When I press the button, the export works correctly.', 'works correctly');
  says('All filters work.', 'work');
  says('Printing should work without errors', 'work without errors');
  says('The export is implemented', 'is implemented');
  says('The export has been fully implemented.', 'has been fully implemented');
  says('The feature is done', 'is done');
  says('All unit tests pass', 'All unit tests pass');
  says('Unit tests are written', 'Unit tests are written');
  says('The build is green', 'The build is green');
  says('All endpoints implemented', 'implemented');
  says('Search is working as expected', 'is working as expected');
  says('All tests passing', 'All tests passing');
  says('There are no bugs.', 'There are no bugs');
  silent('The export works offline.');
  silent('The scanner works four hours at −20 °C.');
  silent('The link works in Safari and Firefox');
  silent('The old link does not work');
  silent('Nobody is disturbed at work');
  silent('The kitchen shows the works of art');
  silent('The order is ready');
  silent('The ticket is closed');
  silent('Volunteers are working');
  silent('What is not implemented');
  silent('When the export is implemented, the old button is gone');
  silent('A dish that is done leaves the list');
  silent('The blood tests of the patient are written to the file');
  silent('The list says "works"');
  silent('There are no bugs on the plate');
  silent('Every dish shows its price');
  check('- [ ] The export works\n  - the one where the list is empty: the file has one line', []);
  check('- [ ] The export works', ['warning “works”'], 'ready');
  check('- [ ] The export works', [], 'idea');
  check('- [ ] \n-\n- [ ] .', []);
});
