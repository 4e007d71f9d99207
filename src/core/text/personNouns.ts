const people = new Set(
  (
    'admin parent coach student user guest staff member customer client host nurse chef cook pilot judge lead owner agent patient president ' +
    'resident respondent recipient person people man woman child kid adult boss chief head head-chef superintendent correspondent accountant assistant ' +
    'applicant participant consultant tenant merchant attendant immigrant assistant migrant occupant claimant adjutant guard clerk guide ' +
    'friend fan hero expert pro professional individual official citizen human colleague peer spouse partner relative mother father ' +
    'family team steward artist dad mum mom citizen public delegate candidate graduate undergraduate associate advocate pi cto ceo cfo cio po qa dba ' +
    'curator architect scout crew company organisation organization institution school business supplier volunteer donor shop ' +
    'teacher pupil representative rep executive sysadmin superuser moderator dev devops ops referee employee trainee attendee'
  ).split(' '),
);
/** Ends in -er or -or and is a thing. */
const things = new Set(
  (
    'number order computer paper water software server folder letter newsletter sensor color error door floor factor sector monitor router ' +
    'printer container power tower summer winter center matter career weather dinner beer offer laser river layer header footer chapter ' +
    'poster banner filter cluster register parameter character master counter timer scanner buffer browser compiler other another over under ' +
    'after ever never either whether together disaster transfer slider shelter theater voucher identifier helper buffer'
  ).split(' '),
);

/** Whether a noun, in small letters, names somebody: “trainer”, “guests”, “parent”. */
export function isPerson(noun: string): boolean {
  const one = noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
  if (people.has(one)) return true;
  return one.length > 4 && /(?:er|or|ist|ian|eur|man|woman|ess)$/.test(one) && !things.has(one);
}
