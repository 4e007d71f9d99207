import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('story-benefit-echo', () => {
  const check = (want: string, benefit: string, speaks: boolean, status = 'planned'): void => {
    it(`“${want}”, “${benefit}” ${speaks ? 'is an echo' : 'is none'}`, () => {
      const text = `---\ntype: story\nstatus: ${status}\n---\n# T\n\nAs a cook, I want ${want}, so that ${benefit}.\n`;
      assert.deepEqual(ruleSays('story-benefit-echo', text), speaks ? [`hint “${benefit}”`] : []);
    });
  };
  check('to print the weekly menu', 'I can print the weekly menu', true);
  check('to print the weekly menu', 'I have a printed weekly menu', true);
  check('to compare prices of suppliers', 'supplier prices can be compared', true);
  check('to print the weekly menu', 'I can print the weekly menu', false, 'idea');
  check('to print the weekly menu', 'guests know what they will eat', false);
  // One thing named in both is no echo.
  check('to store research data', 'the research data is safe', false);
  check('to print menus', 'guests get menus', false);
  check('to print menus', 'I can see them', false);
  check('to rate recipes', 'the best recipes are cooked more often', false);
  it('says nothing without a benefit', () => {
    const text = '---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want to print the menu.\n';
    assert.deepEqual(ruleSays('story-benefit-echo', text), []);
  });
});
