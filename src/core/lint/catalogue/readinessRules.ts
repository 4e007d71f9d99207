import { assumptionUntested } from '../rules/assumptionUntested.js';
import { estimateMissing } from '../rules/estimateMissing.js';
import { estimateScale } from '../rules/estimateScale.js';
import { questionOpen } from '../rules/questionOpen.js';
import { tooBig } from '../rules/tooBig.js';
import type { Rule } from '../rule.js';

/** In the order of the catalogue. */
export const readinessRules: readonly Rule[] = [
  estimateMissing,
  estimateScale,
  tooBig,
  questionOpen,
  assumptionUntested,
];
