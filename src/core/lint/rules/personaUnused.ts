import type { Persona } from '../../model/record.js';
import { idKey } from '../../model/itemId.js';
import { foldRole, namesOf } from '../../model/personaOf.js';
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
    const written = new Set<string>();
    const ids = new Set<string>();
    for (const record of backlog.records()) {
      if (!isItem(record)) continue;
      const { facts, fields } = record;
      if (facts.role !== undefined) written.add(facts.role);
      for (const id of fields.for ?? []) ids.add(idKey(id));
    }
    if (written.size === 0 && ids.size === 0) return;
    const roles = new Set([...written].map(foldRole));
    for (const persona of backlog.all('persona')) {
      if (ids.has(idKey(persona.id)) || isNamed(persona, roles)) continue;
      const message = `No item names ${persona.title || persona.id}, in its story sentence or in “for:”. Either nothing is done for them, or the stories say another name: write the story, or add the name to “aliases:”.`;
      yield { record: persona, message };
    }
  },
};

/** A role may say more than the name: “a first-day volunteer”. */
function isNamed(persona: Persona, roles: ReadonlySet<string>): boolean {
  return namesOf(persona).some(
    (name) => roles.has(name) || [...roles].some((role) => ` ${role} `.includes(` ${name} `)),
  );
}
