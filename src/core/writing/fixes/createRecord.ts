import type { Backlog } from '../../backlog/backlog.js';
import { parseItemId, sameId } from '../../model/itemId.js';
import type { ItemType, RecordKind } from '../../model/recordType.js';
import { EditRefused, type BacklogEdit } from '../backlogEdit.js';
import { newFile, pathIn } from '../newFile.js';
import { newRecord } from '../newRecord.js';
import { isNewRecordType } from '../newRecord.js';

/** Creates what a reference names, under that very id. */
export function createRecord(
  backlog: Backlog,
  kind: RecordKind,
  id: string,
  today: string,
  type: ItemType = 'story',
): BacklogEdit {
  if (kind === 'item') return createItem(backlog, id, type);
  if (!isNewRecordType(kind)) throw new EditRefused(`A ${kind} cannot be created from a reference.`);
  return newRecord(backlog, { type: kind, id, title: titleOf(id) }, today);
}

function createItem(backlog: Backlog, id: string, type: ItemType): BacklogEdit {
  const parsed = parseItemId(id);
  if (parsed === undefined || !sameId(parsed.key, backlog.team.key)) {
    throw new EditRefused(`${id} is no id of this backlog. Ids begin with ${backlog.team.key}-.`);
  }
  const name = id.toUpperCase();
  const title = `[title of ${name}]`;
  const file = newFile(pathIn(backlog.folder, 'items', `${name}.md`), type, { type, status: 'idea' }, title, []);
  return { label: `Create ${name}`, files: [file] };
}

/** `partner-trust` → `Partner trust`. */
function titleOf(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
