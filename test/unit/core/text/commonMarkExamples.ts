/** Block structure as the CommonMark specification (0.31) and GFM show it, and what people write in backlogs. */
export const examples: readonly string[] = [
  // Tabs
  '\tfoo\tbaz\t\tbim', '  \tfoo\tbaz', '  - foo\n\n\tbar', '- foo\n\n\t\tbar', '>\t\tfoo', '-\t\tfoo', '    foo\n\tbar',
  ' - foo\n   - bar\n\t - baz', '#\tFoo', '*\t*\t*\t', '- a\n\t- b', '-\ta\n\t- b', '1.\ta\n\tb', '- a\n \t- b',
  // Precedence and thematic breaks
  '- `one\n- two`', '***\n---\n___', '+++', '===', '--\n**\n__', ' ***\n  ***\n   ***', '    ***', 'Foo\n    ***',
  '_____________________________________', ' - - -', ' **  * ** * ** * **', '-     -      -      -', '- - - -    ',
  '_ _ _ _ a\n\na------\n\n---a---', ' *-*', '- foo\n***\n- bar', 'Foo\n***\nbar', 'Foo\n---\nbar', '* Foo\n* * *\n* Bar', '- Foo\n- * * *',
  // ATX headings
  '# foo\n## foo\n### foo\n#### foo\n##### foo\n###### foo', '####### foo', '#5 bolt\n\n#hashtag', '\\## foo', '# foo *bar* \\*baz\\*',
  '#                  foo                     ', ' ### foo\n  ## foo\n   # foo', '    # foo', 'foo\n    # bar', '## foo ##\n  ###   bar    ###',
  '# foo ##################################\n##### foo ##', '### foo ###     ', '### foo ### b', '# foo#', '### foo \\###\n## foo #\\##\n# foo \\#',
  '****\n## foo\n****', 'Foo bar\n# baz\nBar foo', '## \n#\n### ###', '#', '# a\n\n## b\n\nc\n\n## d', '## #', '# #\tx',
  // Setext headings
  'Foo *bar*\n=========\n\nFoo *bar*\n---------', 'Foo *bar\nbaz*\n====', '  Foo *bar\nbaz*\t\n====', 'Foo\n-------------------------\n\nFoo\n=',
  '   Foo\n---\n\n  Foo\n-----\n\n  Foo\n  ===', '    Foo\n    ---', 'Foo\n   ----      ', 'Foo\n    ---', 'Foo\n= =\n\nFoo\n--- -', 'Foo  \n-----',
  'Foo\\\n----', '> Foo\n---', '> foo\nbar\n===', '- Foo\n---', 'Foo\nBar\n---', '---\nFoo\n---\nBar\n---\nBaz', '\n====', '---\n---', '- foo\n-----',
  '    foo\n---', '> foo\n-----', '\\> foo\n------', 'Foo\n\nbar\n---\nbaz', 'Foo\nbar\n\n---\n\nbaz', 'Foo\nbar\n\\---\nbaz',
  // Indented code
  '    a simple\n      indented code block', '  - foo\n\n    bar', '1.  foo\n\n    - bar', '    <a/>\n    *hi*\n\n    - one', 'Foo\n    bar', '    foo\nbar',
  '# Heading\n    foo\nHeading\n------\n    foo\n----',
  // Fenced code
  '```\n<\n >\n```', '~~~\n<\n >\n~~~', '``\nfoo\n``', '```\naaa\n~~~\n```', '~~~\naaa\n```\n~~~', '````\naaa\n```\n``````', '```', '`````\n\n```\naaa',
  '> ```\n> aaa\n\nbbb', '```\n\n  \n```', '```\n```', ' ```\n aaa\naaa\n```', '  ```\naaa\n  aaa\naaa\n  ```', '   ```\n   aaa\n    aaa\n  aaa\n   ```',
  '    ```\n    aaa\n    ```', '```\naaa\n  ```', '   ```\naaa\n  ```', '```\naaa\n    ```', '``` ```\naaa', '~~~~~~\naaa\n~~~ ~~', 'foo\n```\nbar\n```\nbaz',
  'foo\n---\n~~~\nbar\n~~~\n# baz', '```ruby\ndef foo(x)\n  return 3\nend\n```', '~~~~    ruby startline=3 $%@#$\nx\n~~~~~~~', '````;\n````', '``` aa ```\nfoo',
  '~~~ aa ``` ~~~\nfoo\n~~~', '```\n``` aaa\n```', '```gherkin\nGiven a\n\nWhen b\n```\nafter', '```\na\n\n', '```\n  a',
  // HTML blocks
  '<table><tr><td>\n<pre>\n**Hello**,\n\n_world_.\n</pre>\n</td></tr></table>', ' <div>\n  *hello*', '</div>\n*foo*', '<!-- Foo\n\nbar\n   baz -->\nokay',
  '  <!-- foo -->\n\n    <!-- foo -->', '- foo\n  <!-- bar -->\n- baz', '<!-- foo -->*bar*\n*baz*', 'Foo\n<div>\nbar\n</div>', 'Foo\n<a href="bar">\nbaz', '<!-- a', '<!-->',
  'Foo\n<!-- a -->\nbar', '<!-- a --> b\nc\n\nd', '- a\n\n<!-- lint-ignore x: y -->\n- b', '- a\n<!-- lint-ignore x: y -->\n- b', '<?php\n\necho\n?>\nokay', '<https://a.b>\nc',
  // Reference definitions
  '[foo]: /url "title"\n\n[foo]', '   [foo]: \n      /url  \n', '[foo]:\n\n[foo]', '[foo]: <bar>(baz)', 'Foo\n[bar]: /baz\n\n[bar]', '# [Foo]\n[foo]: /url\n> bar', '[foo]: /url\n===',
  '[\nfoo\n]: /url\nbar', '[foo]: /url "title" ok', '- [x]: a', '[a] b\nc', '- [a]: /b\n- c', '[x] y', '[^1]: note',
  // Paragraphs and blank lines
  'aaa\n\nbbb', 'aaa\nbbb\n\nccc\nddd', 'aaa\n\n\nbbb', '  aaa\n bbb', 'aaa\n             bbb\n                                       ccc', '   aaa\nbbb', '    aaa\nbbb',
  'aaa     \nbbb     ', '  \n\naaa\n  \n\n# aaa\n\n  ', 'a\r\nb\r\n\r\nc', '# a\r\n\r\n- b\r\n  c\r\n- d\r\n', 'a\rb', '\u00a0a', 'a\u00a0\nb',
  // Block quotes
  '> # Foo\n> bar\n> baz', '># Foo\n>bar\n> baz', '   > # Foo\n   > bar', '    > # Foo', '> # Foo\n> bar\nbaz', '> bar\nbaz\n> foo', '> foo\n---', '> - foo\n- bar', '>     foo\n    bar',
  '> ```\nfoo\n```', '> foo\n    - bar', '>', '>\n>  \n> ', '>\n> foo\n>  ', '> foo\n\n> bar', '> foo\n> bar', '> foo\n>\n> bar', 'foo\n> bar', '> aaa\n***\n> bbb', '> bar\n\nbaz',
  '> bar\n>\nbaz', '> > > foo\nbar', '>>> foo\n> bar\n>>baz', '>     code\n\n>    not code', '> a\n# b', '> a\n```\nb\n```', '> a\n> - b', '> a\n> | b |', '> a\n> ===', '> a\n- b', '>a\n>b', '> a  \n> b\t',
  // List items
  'A paragraph\nwith two lines.\n\n    indented code\n\n> A block quote.', '1.  A paragraph\n    with two lines.\n\n        indented code\n\n    > A block quote.', '- one\n\n two', '- one\n\n  two',
  ' -    one\n\n     two', ' -    one\n\n      two', '   > > 1.  one\n>>\n>>     two', '>>- one\n>>\n  >  > two', '-one\n\n2.two', '- foo\n\n\n  bar', '1.  foo\n\n    ```\n    bar\n    ```\n\n    baz\n\n    > bam',
  '- Foo\n\n      bar\n\n\n      baz', '123456789. ok', '1234567890. not ok', '0. ok', '003. ok', '-1. not ok', '- foo\n\n      bar', '  10.  foo\n\n           bar', '1.     indented code\n\n   paragraph',
  '   foo\n\nbar', '-    foo\n\n  bar', '-  foo\n\n   bar', '-\n  foo\n-\n  ```\n  bar\n  ```\n-\n      baz', '-   \n  foo', '-\n\n  foo', '- foo\n-\n- bar', '- foo\n-   \n- bar', '1. foo\n2.\n3. bar', '*', 'foo\n*\n\nfoo\n1.',
  ' 1.  A paragraph\n     with two lines.', '    1.  A paragraph', '  1.  A paragraph\nwith two lines.', '  1.  A paragraph\n    with two lines.', '> 1. > Blockquote\ncontinued here.', '- foo\n  - bar\n    - baz\n      - boo',
  '- foo\n - bar\n  - baz\n   - boo', '10) foo\n    - bar', '10) foo\n   - bar', '- - foo', '1. - 2. foo', '- # Foo\n- Bar\n  ---\n  baz',
  // Lists
  '- foo\n- bar\n+ baz', '1. foo\n2. bar\n3) baz', 'Foo\n- bar\n- baz', 'The number of windows in my house is\n14.  The number of doors is 6.', 'The number of windows in my house is\n1.  The number of doors is 6.', '- foo\n\n- bar\n\n\n- baz',
  '- foo\n  - bar\n    - baz\n\n\n      bim', '- foo\n- bar\n\n<!-- -->\n\n- baz\n- bim', '-   foo\n\n    notcode\n\n-   foo\n\n<!-- -->\n\n    code', '- a\n - b\n  - c\n   - d\n  - e\n - f\n- g', '1. a\n\n  2. b\n\n   3. c',
  '- a\n - b\n  - c\n   - d\n    - e', '1. a\n\n  2. b\n\n    3. c', '- a\n- b\n\n- c', '* a\n*\n\n* c', '- a\n- b\n\n  c\n- d', '- a\n- b\n\n  [ref]: /url\n- d', '- a\n- ```\n  b\n\n\n  ```\n- c', '- a\n  - b\n\n    c\n- d', '* a\n  > b\n  >\n* c',
  '- a\n  > b\n  ```\n  c\n  ```\n- d', '- a', '- a\n  - b', '1. ```\n   foo\n   ```\n\n   bar', '* foo\n  * bar\n\n  baz', '- a\n  - b\n  - c\n\n- d\n  - e\n  - f', '- a\n# b', '- a\n\n# b', '- a\n  1. b\n  2. c\n- d', '- a\n  2. b',
  '- a\n  ```\n  b\n  ```\n- c', '- a\n  ```\nb\n```', '- a\n  ```\n\n  b\n', '- a\nb', '- a\n  b\n\n  c\n  d\n\ne', '1. a\n  - b\n2. c', '1. a\n   - b\n2. c', '- a\n      b', '- a\n      - b', '- a\n    - b\n        - c', '- a\n* b\n- c',
  '- a\n  + b\n  - c', '- a\n\n\n\n  - b', '- a\n- \n  b', '- a\n  - \n\n- c', '- a\n  ===', '- a\n===', '- a\n  ---', '* a\n---\nb', '- a\n  | b |\n  |---|', '- a\n  [b]: c', '- a\n\n  [b]: c', '1. a\n1. b\n   c', '-  a\n  - b',
  // Check boxes
  '- [ ] a\n- [x] b\n- [X] c', '- [ ]', '- [ ]a', '- [ ] ', '- [-] a', '* [ ] a\n  * [x] b\n\n    c', '1. [ ] a', '- [ ]\n  a', '-   [ ] a', '- [x]\ta', '- [ ] [a]: b', '- [ ] - a', '- [ ] # a', '- [ ] > a', '- [ ] [ ] a', '- a [ ] b',
  // Tables
  '| foo | bar |\n| --- | --- |\n| baz | bim |', '| abc | defghi |\n:-: | -----------:\nbar | baz', '| f\\|oo  |\n| ------ |\n| b `\\|` az |', '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar', '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |', '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |', '| abc | def |\n| --- | --- |', 'a\n:-', 'a\n| - |', 'a | b\n- | -', 'x\na | b\n- | -', '|a|b|\n|-|-|\n# c', '| a |\n| - |\n- b', '| a |\n|---|\n```\nx\n```', '|a|\n|-|\n\nb',
  ' | a |\n | - |\n | b |', '| a |\n    | - |', '|a|\n|:|', '||\n|-|', '| a |b\n|-|-|\nc', '|\n|-|', '| a\n| -\n| b', '| a |\n|-|\n|b|\n    c', '| a |\n|-|\n| b |\n===', '| a |\n|-|\n---',
];

export const fixture = `# See why an order came up short

As a pantry manager, I want to see why part of my order is missing,
so that I can tell families the truth at the door.

<!-- lint-ignore vague-word: said by the customer -->

## Acceptance criteria

- [ ] Every missing line names one reason: sold out, expired, damaged, limit reached.
  - Given 10 kg rice ordered and 6 kg packed because stock ran out,
    when I open the order, then I read "4 kg rice missing: sold out on Tuesday".
- [x] The reason is there before the van leaves.

  It is the same on paper.
- [ ] Third

\`\`\`gherkin
Scenario: short
  Given an order
\`\`\`

## Questions

- [ ] If two reasons apply, do we show both?
- [x] Do we name the pantry that got the rest?
  - No. Privacy, and it starts fights.

## Words

> I stand at the door
> and have to guess.
>
> Every week.

### Deeper

1. Scan a 6-pack of yoghurt.
2. Print the label.
   - twice

***

| a | b |
|---|:-:|
| 1 | 2 |

## Notes
text right below
* star
* star
`;
