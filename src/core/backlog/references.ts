import type { BacklogRecord } from '../model/record.js';
import { referenceFields } from './backlog.js';

/** Every field that names other records; `cares-about` looks among several kinds. */
export type LinkField = keyof typeof referenceFields | 'cares-about' | 'mention';

const linkFields = [...Object.keys(referenceFields), 'cares-about'] as LinkField[];

export interface Link {
  readonly field: LinkField;
  readonly id: string;
}

/** What a record names: fields in the order of the table, then ids mentioned in its text. */
export function linksOf(record: BacklogRecord): Link[] {
  const links: Link[] = [];
  const fields = record.fields as Readonly<Record<string, unknown>>;
  for (const field of linkFields) {
    const value = fields[field];
    if (typeof value === 'string') links.push({ field, id: value });
    else if (Array.isArray(value)) for (const id of value) if (typeof id === 'string') links.push({ field, id });
  }
  for (const mention of record.facts.mentions) links.push({ field: 'mention', id: mention.id });
  return links;
}
