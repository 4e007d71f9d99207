/**
 * Earlier texts of a demo file, derived from its text today.
 *
 * A state is an object of differences from today's text; the keys name what differs:
 *
 * - `status`, `rank`, …: a field of the front matter, with the value it had, or `absent`;
 * - `## Questions`: a section, `absent`, `unticked` (its boxes were empty) or `empty` (only its heading was there);
 * - `- If two reasons`: the bullet that begins so, `absent`, `unanswered` (not ticked, nothing nested below),
 *   `untested` (not ticked, no result nested below) or `untold` (nothing nested about who was told);
 * - `dated`: a day; bullets that carry a later date (`- 2026-03-15: 83`) were not there yet.
 *
 * The value `asToday` in a state says that there is no difference.
 */
export const absent = Symbol('absent');
export const unticked = Symbol('unticked');
export const unanswered = Symbol('unanswered');
export const untested = Symbol('untested');
export const untold = Symbol('untold');
export const empty = Symbol('empty');
export const asToday = Symbol('as today');

const fieldOrder = (
  'type id status epic rank score estimate release sprint goal horizon depends-on blocked moscow kano severity timebox for ' +
  'code tags change design started finished reason duplicate-of revisit created was lint-ignore'
).split(' ');

/**
 * The text a file had in a state. A bullet that cannot be found throws, so that a change of the demo cannot silently
 * leave its history behind; a section that today's text lacks was never there, whatever the state says of it.
 */
export function earlierText(text, state) {
  let lines = text.split('\n');
  for (const [key, value] of Object.entries(state).sort(bulletsFirst)) {
    if (value === asToday) continue;
    if (key === 'dated') lines = withoutLaterBullets(lines, value);
    else if (key.startsWith('- ')) lines = withBullet(lines, key.slice(2), value);
    else if (key.startsWith('## ')) lines = withSection(lines, key, value);
    else lines = withField(lines, key, value);
  }
  return lines.join('\n');
}

/** Bullets before the sections that may take them away. */
function bulletsFirst([a], [b]) {
  return Number(b.startsWith('- ')) - Number(a.startsWith('- '));
}

function withField(lines, name, value) {
  const end = lines.indexOf('---', 1);
  const at = lines.findIndex((line, index) => index < end && line.startsWith(`${name}: `));
  if (value === absent) return at < 0 ? lines : lines.toSpliced(at, 1);
  if (typeof value !== 'string') throw new Error(`The field ${name} cannot be ${String(value)}`);
  return at < 0
    ? lines.toSpliced(placeOfField(lines, end, name), 0, `${name}: ${value}`)
    : lines.with(at, `${name}: ${value}`);
}

function placeOfField(lines, end, name) {
  const place = fieldOrder.indexOf(name);
  if (place < 0) throw new Error(`The place of the field ${name} is not known`);
  const next = lines.findIndex(
    (line, index) => index > 0 && index < end && fieldOrder.indexOf(line.slice(0, line.indexOf(':'))) > place,
  );
  return next < 0 ? end : next;
}

function withSection(lines, heading, value) {
  const start = lines.indexOf(heading);
  if (start < 0) return lines;
  const next = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  const end = next < 0 ? lines.length : next;
  switch (value) {
    case absent:
      return withOneEnd([...lines.slice(0, start), ...lines.slice(end)]);
    case empty:
      return withOneEnd([...lines.slice(0, start + 1), '', ...lines.slice(end)]);
    case unticked:
      return [...lines.slice(0, start), ...lines.slice(start, end).map(untick), ...lines.slice(end)];
    default:
      throw new Error(`The section ${heading} cannot be ${String(value)}`);
  }
}

function withBullet(lines, beginning, value) {
  const start = lines.findIndex((line) => textOfBullet(line)?.startsWith(beginning));
  if (start < 0) throw new Error(`No bullet begins with "${beginning}"`);
  const end = endOfBullet(lines, start);
  switch (value) {
    case absent:
      return lines.toSpliced(start, end - start);
    case unanswered:
      return lines.toSpliced(start, end - start, untick(lines[start]));
    case untested:
      return lines.toSpliced(start, end - start, ...without('result', lines.slice(start, end)).map(untick));
    case untold:
      return lines.toSpliced(start, end - start, ...without('told', lines.slice(start, end)));
    default:
      throw new Error(`The bullet "${beginning}" cannot be ${String(value)}`);
  }
}

function withoutLaterBullets(lines, day) {
  const kept = [];
  for (let index = 0; index < lines.length;) {
    const date = /^- (\d{4}-\d\d-\d\d): /.exec(lines[index])?.[1];
    const end = date === undefined ? index + 1 : endOfBullet(lines, index);
    if (date === undefined || date <= day) kept.push(...lines.slice(index, end));
    index = end;
  }
  return kept;
}

/** The text of a bullet at the margin, without its box; undefined for every other line. */
function textOfBullet(line) {
  return /^- (?:\[[ x]\] )?(.*)$/.exec(line)?.[1];
}

function endOfBullet(lines, start) {
  let end = start + 1;
  while (end < lines.length && lines[end].startsWith('  ')) end += 1;
  return end;
}

/** A bullet without what is nested below it under a key. */
function without(key, lines) {
  return lines.filter((line) => !line.startsWith(`  - ${key}:`));
}

function untick(line) {
  return line.replace(/^- \[x\] /, '- [ ] ');
}

/** A file ends with one line break, also where its last section was taken away. */
function withOneEnd(lines) {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end -= 1;
  return [...lines.slice(0, end), ''];
}
