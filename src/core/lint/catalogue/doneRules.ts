import type { Rule } from '../rule.js';
import { declinedReason } from '../rules/declinedReason.js';
import { doneUncheckedCriteria } from '../rules/doneUncheckedCriteria.js';
import { releaseNoteMissing } from '../rules/releaseNoteMissing.js';

/** In the order of the catalogue. */
export const doneRules: readonly Rule[] = [doneUncheckedCriteria, declinedReason, releaseNoteMissing];
