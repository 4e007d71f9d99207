import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSentence } from '../../../../src/core/text/sentence.js';

type Parts = readonly [role: string | undefined, want: string | undefined, benefit: string | undefined];

function check(text: string, expected: Parts): void {
  const { role, want, benefit } = parseSentence(text);
  assert.deepEqual([role?.text, want?.text, benefit?.text], expected);
}

const admin: Parts = ['admin', 'see the log', 'I find errors'];

describe('A story sentence', () => {
  it('has role, want and benefit', () => {
    check('As an admin, I want to see the log, so that I find errors.', admin);
  });
  it('may leave out commas', () => check('As an admin I want to see the log so that I find errors', admin));
  it('may leave out the article', () => check('As admin, I want to see the log, so that I find errors.', admin));
  it('may name one certain person', () => check('As the admin, I want to see the log, so that I find errors.', admin));
  it('may be in small letters', () => check('as an admin, i want to see the log, so that I find errors.', admin));
  it('may shout', () => check('AS AN admin, I WANT TO see the log, SO THAT I find errors.', admin));
  it('may run over several lines', () => check('As an admin\nI want to see the log\nso that I find errors', admin));
  it('may run over lines of Windows', () =>
    check('As an admin,  I want to see  the log,  so that I find errors', admin));
  it('may have bold labels', () => {
    check('**As an** admin **I want to** see the log **so that** I find errors', admin);
    check('**As an** admin,\n**I want** to see the log\n**So that** I find errors.', admin);
    check('__As an__ admin, __I want to__ see the log, __so that__ I find errors.', admin);
  });
  it('may have labels with colons', () => {
    check('**As an:** admin **I want to:** see the log **So that:** I find errors', admin);
    check('As an: admin I want: to see the log So that: I find errors', admin);
  });
  it('may emphasise its parts', () =>
    check('As an *admin*, I want to _see the log_, so that **I find errors**.', admin));
  it('may stand behind a label', () => {
    check('**Story:** As an admin, I want to see the log, so that I find errors.', admin);
    check('US-7: As an admin, I want to see the log, so that I find errors.', admin);
  });
  it('may stand in quotation marks', () =>
    check('"As an admin, I want to see the log, so that I find errors."', admin));
  it('may give the benefit a sentence of its own', () => {
    check('As an admin, I want to see the log. So that I find errors.', admin);
  });
  it('needs no benefit', () => check('As an admin, I want to see the log.', ['admin', 'see the log', undefined]));
  it('keeps a role of several words', () => {
    check('As a first-time user of the shop, I want help.', ['first-time user of the shop', 'help', undefined]);
    check('As an IT officer, I want help.', ['IT officer', 'help', undefined]);
    check('As IT staff, I want help.', ['IT staff', 'help', undefined]);
  });
  it('keeps a role with a clause', () => {
    check('As a user, who can read, I want a page.', ['user, who can read', 'a page', undefined]);
  });
  it('ends at its full stop', () => {
    check('As a user, I want a page, so that I can read. It is v1.1 of the page.', ['user', 'a page', 'I can read']);
    check('As a user, I want pages, e.g. Help. The rest is a note.', ['user', 'pages, e.g. Help', undefined]);
  });
  it('is not cut by a version number', () => check('As a user, I want v1.1 of it.', ['user', 'v1.1 of it', undefined]));
});

describe('The want of a sentence', () => {
  const want = (opening: string, expected = 'see it'): void =>
    check(`As a user, ${opening} see it.`, ['user', expected, undefined]);
  for (const opening of [
    'I want to',
    'I need to',
    'I can',
    'I would like to',
    "I'd like to",
    'I’d like to',
    'I want to be able to',
    'I should be able to',
    'I am able to',
    'I must',
    'we want to',
    'I wish to',
    'I would love to',
    'I also want to',
    'want to',
    'I have to',
  ]) {
    it(`follows “${opening}”`, () => want(opening));
  }
  it('keeps a negation', () => {
    check("As a user, I don't want to lose data.", ['user', "don't want to lose data", undefined]);
    check('As a user, I do not want to lose data.', ['user', 'do not want to lose data', undefined]);
  });
  it('may be a thing', () => check('As a user, I want a report.', ['user', 'a report', undefined]));
  it('may be about others', () => check('As a user, I want that it works.', ['user', 'that it works', undefined]));
  it('may be whatever the role does', () => check('As a user, I print labels.', ['user', 'print labels', undefined]));
  it('is absent where nothing follows', () => check('As a user, I want.', ['user', undefined, undefined]));
  it('is absent where a system acts', () => check('As a user, the page is blue.', ['user', undefined, undefined]));
  it('needs a role', () => check('I want to see it, so that I know.', [undefined, 'see it', 'I know']));
  it('keeps snake case and code', () => {
    check('As a user, I want `so that` in snake_case.', ['user', '`so that` in snake_case', undefined]);
  });
  it('keeps quoted text whole', () => {
    check('As a user, I want a button "Save, so that I can go".', [
      'user',
      'a button "Save, so that I can go"',
      undefined,
    ]);
  });
});

describe('The benefit of a sentence', () => {
  const benefit = (clause: string, expected: string | undefined): void =>
    assert.equal(parseSentence(`As a user, I want a list${clause}.`).benefit?.text, expected);
  const cases: readonly (readonly [string, string | undefined])[] = [
    [', so that I know', 'I know'],
    [' so that that I know', 'I know'],
    [', so I can know', 'I can know'],
    [' so I can know', 'I can know'],
    [' so the team knows', 'the team knows'],
    [', so users know', 'users know'],
    [' in order to know', 'know'],
    [' in order that I know', 'I know'],
    [' so as to know', 'know'],
    [' because I forget', 'I forget'],
    [', which lets me know', 'lets me know'],
    [' which allows me to know', 'allows me to know'],
    [', to support our work', 'support our work'],
    [', allowing me to know', 'allowing me to know'],
    [' and so on', undefined],
    [', and so on', undefined],
    [' that is not so long', undefined],
    [' to edit and to print', undefined],
    [' of those who do so', undefined],
    [' that is so big', undefined],
  ];
  for (const [clause, expected] of cases) it(`“…${clause}” is ${expected ?? 'none'}`, () => benefit(clause, expected));
});

describe('Other forms', () => {
  it('put the benefit first', () => {
    check('In order to find errors, as an admin, I want to see the log.', ['admin', 'see the log', 'find errors']);
    check('In order to find errors as an admin I want to see the log.', ['admin', 'see the log', 'find errors']);
    check('To find errors, as an admin, I want to see the log.', ['admin', 'see the log', 'find errors']);
    check('So that I find errors, as an admin, I want to see the log.', ['admin', 'see the log', 'I find errors']);
    assert.equal(parseSentence('In order to find errors, as an admin, I want a log.').form, 'in-order-to');
  });
  it('begin with the situation', () => {
    const job = parseSentence('When the van leaves, I want to see the list, so I can plan.');
    assert.deepEqual(
      [job.form, job.situation?.text, job.role, job.want?.text, job.benefit?.text],
      ['job', 'the van leaves', undefined, 'see the list', 'I can plan'],
    );
  });
});

describe('Prose', () => {
  for (const text of [
    '',
    'Pantries over-order because they do not trust what arrives.',
    'As a result, we can ship faster.',
    'As a result of this, I can see more.',
    'As soon as the van leaves, we want to know it.',
    'As long as it rains, I want to stay.',
    'As the deadline comes near, the team gets nervous.',
    'As a rule, orders are small.',
    'When the van leaves, the order is locked.',
    'When I scan an item, I can see its price.',
    'We need to move the server.',
    'To print labels we use a printer, as you know.',
  ]) {
    it(`“${text}” has no parts`, () => assert.deepEqual(parseSentence(text), {}));
  }
});

describe('Places', () => {
  it('are those of the given text', () => {
    const text = '**As a** *pantry  manager*,\r\nI want to see **why**.';
    const { role, want } = parseSentence(text);
    assert.equal(text.slice(role?.span.start, role?.span.end), 'pantry  manager');
    assert.equal(role?.text, 'pantry manager');
    assert.equal(text.slice(want?.span.start, want?.span.end), 'see **why');
    assert.equal(want?.text, 'see why');
  });
  it('of the statement reach to its full stop', () => {
    const text = 'Note: As a user, I want a list. More text.';
    const { span } = parseSentence(text);
    assert.equal(text.slice(span?.start, span?.end), 'As a user, I want a list.');
  });
  it('are inside the text and in order, whatever the text', () => {
    const word = fc.constantFrom(
      'As',
      'a',
      'user',
      ',',
      'I',
      'want',
      'to',
      'so',
      'that',
      '.',
      '*',
      '_',
      '"',
      '`',
      '\n',
      ':',
      'in',
      'order',
      'when',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { role, want, benefit } = parseSentence(text);
        for (const part of [role, want, benefit]) {
          assert.ok(part === undefined || (part.span.start < part.span.end && part.span.end <= text.length));
        }
      }),
    );
  });
});

describe('Hostile sentences', () => {
  for (const unit of [
    'As a ',
    'I want ',
    'so that ',
    '"',
    '`a',
    '*_',
    'As a user, I want. ',
    'a: ',
    '(',
    'so, ',
    '. So that',
    'As a: ',
  ]) {
    it(`“${unit}” many times is read at once`, () => {
      const text = unit.repeat(60_000 / unit.length);
      parseSentence(text);
    });
  }
});

describe('A sentence as people type it', () => {
  const vote = (text: string, role: string | undefined = 'user', benefit?: string): void => {
    it(JSON.stringify(text), () => check(text, [role, 'vote', benefit]));
  };
  vote('As a user... I want to vote, so that I am heard', 'user', 'I am heard');
  vote('As a user; I want to vote; so that I am heard', 'user', 'I am heard');
  vote('As a user , I want to vote , so that I am heard . ', 'user', 'I am heard');
  vote('As a user, I want to vote, and so that I am heard.', 'user', 'I am heard');
  vote('As a user, I want to vote in order not to be ignored.', 'user', 'be ignored');
  vote('As a user, I want to vote for the purpose of being heard.', 'user', 'being heard');
  vote('As a user, I want to vote, that way I am heard.', 'user', 'I am heard');
  vote('As a user, I want to vote, as I have an opinion.', 'user', 'I have an opinion');
  vote('As a user, I want to vote such that I am heard.', 'user', 'I am heard');
  vote('As a user, I want to vote. This way, I am heard.', 'user', 'I am heard');
  vote('As a user, I want to vote. This will allow me to be heard.', 'user', 'will allow me to be heard');
  vote('As a user, I want to vote. This is urgent.');
  vote('Because I am not heard, as a user I want to vote.', 'user', 'I am not heard');
  vote('I, as a user, want to vote so that I am heard.', 'user', 'I am heard');
  vote('I as a user want to vote.');
  vote('I want to vote, as a user, so that I am heard.', 'user', 'I am heard');
  it('may begin with a condition', () =>
    check('If the poll opens, I want to vote, so that I am heard.', [undefined, 'vote', 'I am heard']));
  vote('US-12 As a user, I want to vote.');
  vote('1.2.3 As a user I want to vote.');
  vote('[US12] As a user I want to vote.');
  vote('As a(n) user, I want to vote.');
  vote('As a/an user, I want to vote.');
  vote('As a a user, I want to to vote.');
  vote('Asa user I want to vote.');
  vote('As a user I wnat to vote.');
  vote('As a user, Iwant to vote.');
  vote('As a user I vote.');
  vote('As Ms. Jones, I want to vote.', 'Ms. Jones');
  vote('As a Ph.D. student, I want to vote.', 'Ph.D. student');
  vote('As 李雷, I want to vote.', '李雷');
  vote('As a parent, when my child is ill, I want to vote.', 'parent, when my child is ill');
  vote('As someone who wants to lose weight, I want to vote.', 'someone who wants to lose weight');
  vote('As a user, I want to vote since I have an opinion.', 'user', 'I have an opinion');
  it('may mean a time by “since”', () =>
    check('As a user, I want to see votes since Monday.', ['user', 'see votes since Monday', undefined]));
  it('may mean a time by “since I …”', () =>
    check('As a user, I want to see what changed since I last voted.', [
      'user',
      'see what changed since I last voted',
      undefined,
    ]));
  for (const prose of [
    'As soon as I log in I want to see news.',
    'As described above, the page is slow.',
    'Como usuario, quiero votar.',
  ])
    it(`is not ${JSON.stringify(prose)}`, () => check(prose, [undefined, undefined, undefined]));
});
