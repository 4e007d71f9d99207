import type { Persona } from '../../model/record.js';
import { idKey } from '../../model/itemId.js';
import { isItem } from '../levels.js';
import type { BacklogRule } from '../rule.js';

export const personaUnused: BacklogRule = {
  kind: 'backlog',
  code: 'persona-unused',
  group: 'Done',
  summary: 'no item names a persona, in its story sentence or in `for` (where items name any)',
  levels: { always: 'information' },
  about: ['persona'],
  reads(record) {
    if (record.type === 'persona') return [record.id, record.title, ...(record.fields.aliases ?? [])].join('\n');
    if (!isItem(record)) return undefined;
    const { facts, fields } = record;
    return facts.role === undefined && fields.for === undefined
      ? undefined
      : [facts.role ?? '', ...(fields.for ?? [])].join('\n');
  },
  *check({ backlog }) {
    const roles = new Set<string>();
    const ids = new Set<string>();
    for (const record of backlog.records()) {
      if (!isItem(record)) continue;
      const { facts, fields } = record;
      if (facts.role !== undefined) roles.add(plain(facts.role));
      for (const id of fields.for ?? []) ids.add(idKey(id));
    }
    if (roles.size === 0 && ids.size === 0) return;
    for (const persona of backlog.all('persona')) {
      if (ids.has(idKey(persona.id)) || isNamed(persona, roles)) continue;
      const message = `No item names ${persona.title || persona.id}, in its story sentence or in “for:”. Either nothing is done for them, or the stories say another name: write the story, or add the name to “aliases:”.`;
      yield { record: persona, message };
    }
  },
};

/** A role may say more than the name: “a first-day volunteer”. */
function isNamed({ id, title, fields }: Persona, roles: ReadonlySet<string>): boolean {
  const names = [id.replace(/[-_]/g, ' '), title, ...(fields.aliases ?? [])].map(plain).filter((name) => name !== '');
  if (names.some((name) => roles.has(name))) return true;
  return names.some((name) => [...roles].some((role) => ` ${role} `.includes(` ${name} `)));
}

/** Without case, article and plural. */
function plain(name: string): string {
  const words = name.toLowerCase().replace(/[*_]/g, '').trim().split(/\s+/);
  const [first = ''] = words;
  const own = words.length > 1 && /^(?:an?|the|one|our)$/.test(first) ? words.slice(1) : words;
  return own.map(singular).join(' ');
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
