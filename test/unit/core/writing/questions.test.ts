import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { answerQuestion, askQuestion, openQuestions } from '../../../../src/core/writing/questions.js';
import { documentOf, edited } from './editing.js';

const head = '---\ntype: story\n---\n# A\n';

function asked(text: string, question: string): string {
  const document = documentOf(head + text);
  return edited(document.text, askQuestion(document, question)).slice(head.length);
}

function answered(text: string, answer: string, index = 0): string {
  const document = documentOf(head + text);
  const question = openQuestions(document)[index];
  assert.ok(question);
  return edited(document.text, answerQuestion(document, question, answer)).slice(head.length);
}

describe('a question', () => {
  it('is added behind the others', () =>
    assert.equal(
      asked('\n## Questions\n\n- [x] Old?\n  - Yes.\n', 'New?'),
      '\n## Questions\n\n- [x] Old?\n  - Yes.\n- [ ] New?\n',
    ));
  it('gets its section at its usual place', () =>
    assert.equal(
      asked('\n## Acceptance criteria\n\n- [ ] It is there\n\n## Notes\n\nA note.\n', 'Who pays?'),
      '\n## Acceptance criteria\n\n- [ ] It is there\n\n## Questions\n\n- [ ] Who pays?\n\n## Notes\n\nA note.\n',
    ));
  it('is one line', () => assert.match(asked('', ' Who\npays? '), /- \[ \] Who pays\?\n$/));
  it('is refused without words', () => assert.throws(() => asked('', '  '), EditRefused));
  it('is open until it is ticked, also when it is for later', () => {
    const document = documentOf(`${head}\n## Questions\n\n- [ ] A?\n- [x] B?\n- [ ] (later) C?\n- No box\n`);
    assert.deepEqual(
      openQuestions(document).map(({ text }) => text),
      ['A?', '(later) C?'],
    );
  });
});

describe('an answer', () => {
  it('ticks its question and stands below it', () =>
    assert.equal(
      answered('\n## Questions\n\n- [ ] A?\n- [ ] B?\n', 'Yes.', 1),
      '\n## Questions\n\n- [ ] A?\n- [x] B?\n  - Yes.\n',
    ));
  it('stands behind what is below the question already', () =>
    assert.equal(
      answered('\n## Questions\n\n- [ ] A?\n  - Anna asks\n', 'Yes.'),
      '\n## Questions\n\n- [x] A?\n  - Anna asks\n  - Yes.\n',
    ));
  it('is refused without words', () => assert.throws(() => answered('\n## Questions\n\n- [ ] A?\n', ' '), EditRefused));
});
