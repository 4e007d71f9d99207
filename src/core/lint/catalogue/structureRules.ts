import type { Rule } from '../rule.js';
import { conflictMarker } from '../rules/conflictMarker.js';
import { dependencyCycle } from '../rules/dependencyCycle.js';
import { duplicateId } from '../rules/duplicateId.js';
import { fieldMissing } from '../rules/fieldMissing.js';
import { fieldUnknown } from '../rules/fieldUnknown.js';
import { fieldValue } from '../rules/fieldValue.js';
import { fileUnreadable } from '../rules/fileUnreadable.js';
import { frontMatter } from '../rules/frontMatter.js';
import { idUnknown } from '../rules/idUnknown.js';
import { linkBroken } from '../rules/linkBroken.js';
import { placeholder } from '../rules/placeholder.js';
import { statusUnknown } from '../rules/statusUnknown.js';
import { suppressionUnused } from '../rules/suppressionUnused.js';
import { title } from '../rules/title.js';
import { titleLong } from '../rules/titleLong.js';
import { typeMissing } from '../rules/typeMissing.js';
import { typeUnknown } from '../rules/typeUnknown.js';

/** In the order of the catalogue. */
export const structureRules: readonly Rule[] = [
  fileUnreadable,
  frontMatter,
  conflictMarker,
  typeMissing,
  typeUnknown,
  statusUnknown,
  fieldValue,
  fieldMissing,
  fieldUnknown,
  title,
  titleLong,
  duplicateId,
  linkBroken,
  idUnknown,
  dependencyCycle,
  placeholder,
  suppressionUnused,
];
