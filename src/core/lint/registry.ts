import type { Rule } from './rule.js';
import { acceptanceMissing } from './rules/acceptanceMissing.js';
import { conflictMarker } from './rules/conflictMarker.js';
import { declinedReason } from './rules/declinedReason.js';
import { dependencyCycle } from './rules/dependencyCycle.js';
import { dependsDeclined } from './rules/dependsDeclined.js';
import { doneUncheckedCriteria } from './rules/doneUncheckedCriteria.js';
import { duplicateId } from './rules/duplicateId.js';
import { estimateMissing } from './rules/estimateMissing.js';
import { fieldMissing } from './rules/fieldMissing.js';
import { fieldUnknown } from './rules/fieldUnknown.js';
import { fieldValue } from './rules/fieldValue.js';
import { fileUnreadable } from './rules/fileUnreadable.js';
import { frontMatter } from './rules/frontMatter.js';
import { idUnknown } from './rules/idUnknown.js';
import { linkBroken } from './rules/linkBroken.js';
import { noWhy } from './rules/noWhy.js';
import { placeholder } from './rules/placeholder.js';
import { priorityInversion } from './rules/priorityInversion.js';
import { questionOpen } from './rules/questionOpen.js';
import { releaseNoteMissing } from './rules/releaseNoteMissing.js';
import { statusUnknown } from './rules/statusUnknown.js';
import { storyBenefit } from './rules/storyBenefit.js';
import { storyForm } from './rules/storyForm.js';
import { storyRoleGeneric } from './rules/storyRoleGeneric.js';
import { suppressionUnused } from './rules/suppressionUnused.js';
import { title } from './rules/title.js';
import { titleLong } from './rules/titleLong.js';
import { tooBig } from './rules/tooBig.js';
import { typeMissing } from './rules/typeMissing.js';
import { typeUnknown } from './rules/typeUnknown.js';
import { vagueWord } from './rules/vagueWord.js';

/** Every rule, in the order of the catalogue. */
export const allRules: readonly Rule[] = [
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
  storyForm,
  storyBenefit,
  storyRoleGeneric,
  vagueWord,
  acceptanceMissing,
  estimateMissing,
  tooBig,
  questionOpen,
  noWhy,
  priorityInversion,
  dependsDeclined,
  doneUncheckedCriteria,
  declinedReason,
  releaseNoteMissing,
];
