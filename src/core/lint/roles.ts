import { foldRole } from '../model/personaOf.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(', '));

const generic = set(
  'user, end user, enduser, customer, person, someone, somebody, anyone, anybody, admin, administrator, stakeholder',
);

/** Those who build the product, and its parts. */
const team = set(
  'developer, dev, programmer, coder, software developer, software engineer, backend developer, back end developer, frontend developer, ' +
    'front end developer, full stack developer, fullstack developer, senior developer, junior developer, lead developer, tester, ' +
    'software tester, test engineer, qa, qa tester, qa engineer, product owner, po, scrum master, team, development team, dev team, ' +
    'developer team, scrum team, qa team, engineering team, product team, test team, system, software system, api, backend, back end, ' +
    'frontend, front end, server, database, application, app, software, microservice',
);

/** Whether a role could be anybody. */
export function isGenericRole(role: string): boolean {
  return generic.has(foldRole(role));
}

/** Whether a role is the team's own, or a part of the product. */
export function isTeamRole(role: string): boolean {
  return team.has(foldRole(role));
}
