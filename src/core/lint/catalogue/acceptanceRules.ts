import type { Rule } from '../rule.js';
import { acceptanceMissing } from '../rules/acceptanceMissing.js';

/** In the order of the catalogue. */
export const acceptanceRules: readonly Rule[] = [acceptanceMissing];
