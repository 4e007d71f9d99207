import type { Rule } from '../rule.js';
import { estimateMissing } from '../rules/estimateMissing.js';
import { questionOpen } from '../rules/questionOpen.js';
import { tooBig } from '../rules/tooBig.js';

/** In the order of the catalogue. */
export const readinessRules: readonly Rule[] = [estimateMissing, tooBig, questionOpen];
