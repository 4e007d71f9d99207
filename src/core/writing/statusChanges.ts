import type { Item } from '../model/record.js';
import type { Status } from '../model/workflow.js';
import type { Document } from '../text/document.js';
import { findSection, sectionItems } from '../text/sections.js';
import { EditRefused } from './backlogEdit.js';
import type { FieldChanges } from './setFields.js';

/** What a change of status needs to know beside the status. */
export interface StatusOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Why an item is declined. */
  readonly reason?: string;
  /** Done although criteria are not ticked. */
  readonly force?: boolean;
}

const epicStatuses: readonly Status[] = ['idea', 'planned', 'done', 'declined'];

/** The field changes of a transition (spec: States and transitions). Refuses what the table refuses. */
export function statusChanges(item: Item, document: Document, status: Status, options: StatusOptions): FieldChanges {
  const has = (field: string): boolean => item.places.has(field);
  const gone = (...fields: string[]): FieldChanges =>
    Object.fromEntries(fields.filter(has).map((field) => [field, undefined]));
  const from = item.fields.status;
  if (item.type === 'epic' && !epicStatuses.includes(status)) {
    throw new EditRefused(
      `${item.id} is an epic: it can be idea, planned, done or declined. How far it is shows in its children.`,
    );
  }
  const isEntered = from !== status || !has('status');
  return {
    ...(from === 'done' && status !== 'done' ? gone('finished') : {}),
    ...(from === 'declined' && status !== 'declined' ? gone('reason', 'duplicate-of', 'revisit') : {}),
    ...(isEntered ? { status } : {}),
    ...(status === 'declined' ? declined(item, options, gone) : {}),
    ...(isEntered && status === 'doing' && item.fields.started === undefined ? { started: options.today } : {}),
    ...(isEntered && status === 'done' ? done(item, document, options, gone) : {}),
  };
}

function done(
  item: Item,
  document: Document,
  { today, force }: StatusOptions,
  gone: (...fields: string[]) => FieldChanges,
): FieldChanges {
  const criteria = sectionItems(findSection(document.body, 'acceptance'));
  const open = criteria.filter((criterion) => criterion.checkbox?.checked !== true);
  if (open.length > 0 && force !== true) {
    const count = `${String(open.length)} of ${String(criteria.length)} criteria ${open.length === 1 ? 'is' : 'are'}`;
    throw new EditRefused(
      `${item.id} cannot be done yet: ${count} not ticked (“${open[0]?.text ?? ''}”). Tick them, or insist (--force on the command line).`,
      'criteria-unticked',
    );
  }
  return { finished: today, ...gone('blocked', 'rank') };
}

function declined(item: Item, { reason }: StatusOptions, gone: (...fields: string[]) => FieldChanges): FieldChanges {
  if (reason === undefined && item.fields.status === 'declined' && item.fields.reason !== undefined) return {};
  if (reason === undefined || reason === '') {
    throw new EditRefused(
      `To decline ${item.id}, say why: reason=off-strategy, low-evidence, too-costly, duplicate, already-possible, superseded, not-now or stale.`,
      'reason-missing',
    );
  }
  return { reason, ...gone('rank', 'sprint', 'release') };
}
