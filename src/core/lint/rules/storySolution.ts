import { foldRole, namesOf, roleHead } from '../../model/personaOf.js';
import type { SpanHit, StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';
import { wordSet } from '../wordContext.js';
import { Words } from '../words.js';

const controls = wordSet(
  'button, buttons, dropdown, dropdowns, drop-down, drop-downs, checkbox, checkboxes, popup, popups, pop-up, pop-ups, modal, modals, tooltip, tooltips, ' +
    'textbox, combobox, listbox, scrollbar, toolbar, sidebar, navbar, breadcrumb, breadcrumbs, carousel, accordion, lightbox, spinner, datepicker, textarea, radiobutton, hyperlink, hyperlinks',
);
const controlPairs = wordSet(
  'radio button, radio buttons, check box, check boxes, text box, text field, input field, input box, drop down, combo box, date picker, toggle switch, hamburger menu, dialog box, modal dialog, progress bar, pop up, side panel, context menu, right-click menu',
);
const technologies = wordSet(
  'sql, nosql, mysql, postgresql, postgres, sqlite, mongodb, redis, elasticsearch, solr, database, databases, graphql, microservice, microservices, kafka, rabbitmq, kubernetes, ' +
    'jquery, javascript, typescript, php, nodejs, ajax, webpack, oauth, oauth2, jwt, localstorage, iframe, websocket, websockets, cron, nginx, dockerfile, blockchain',
);
/** Names that are words of the language too: only with a capital in mid-sentence. */
const named = wordSet(
  'react, angular, vue, java, python, ruby, docker, azure, oracle, redux, django, spring, flutter, rails, lambda, kotlin, swift',
);
/** “pop-up shop”, “panic button”: things of the world. */
const worldBefore = wordSet('panic, emergency, shirt, push, elevator, lift, call');
const worldAfter = wordSet(
  'shop, shops, store, stores, event, events, clinic, clinics, restaurant, market, vaccination',
);
const builders =
  /(?:^| )(?:developer|dev|engineer|programmer|devops|sysadmin|(?:system|systems|database|network|platform|server) administrator|dba|integrator|data scientist|(?:api|sdk) (?:user|consumer|client)|webmaster|maintainer|administrator of systems?)$/;

export const storySolution: StatementRule = {
  kind: 'statement',
  code: 'story-solution',
  group: 'Statement',
  summary: 'a want that names a control or a technology: button, dropdown, SQL, database',
  levels: { planned: 'hint' },
  about: ['story'],
  *check(statement): Iterable<SpanHit> {
    const { want, role } = statement.sentence;
    if (!want || (role && isBuilder(role.text))) return;
    const words = new Words(statement.text.slice(want.span.start, want.span.end));
    for (let at = 0; at < words.count; at++) {
      const count = solutionAt(words, at);
      if (count === 0) continue;
      const { start, end } = words.span(at, count);
      const said = words.text.slice(start, end);
      yield {
        span: placeOf(statement, { span: { start: want.span.start + start, end: want.span.start + end } }),
        message: `“${said}” is one way to solve it, so better ways stay unseen. Say what somebody wants to get done.`,
      };
      at += count - 1;
    }
  },
  // To people who build or run software, such words are the matter itself.
  holds(_hit, { backlog }) {
    return !backlog.all('persona').some((persona) => namesOf(persona).some((name) => builders.test(name)));
  },
};

function isBuilder(role: string): boolean {
  return builders.test(foldRole(role)) || builders.test(foldRole(roleHead(role)));
}

/** How many words name a solution here; 0 for none. */
function solutionAt(words: Words, at: number): number {
  const word = words.word(at);
  if (worldBefore.has(words.word(at - 1)) || worldAfter.has(words.word(at + 1))) return 0;
  if (controlPairs.has(`${word} ${words.word(at + 1)}`)) return 2;
  if (controls.has(word) || technologies.has(word)) return 1;
  const isCapital = words.text.charAt(words.start(at)) !== word.charAt(0);
  return named.has(word) && isCapital && at > 0 ? 1 : 0;
}
