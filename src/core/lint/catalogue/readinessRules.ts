import type { Rule } from '../rule.js';
import { assumptionUntested } from '../rules/assumptionUntested.js';
import { changedAfterReady } from '../rules/changedAfterReady.js';
import { estimateMissing } from '../rules/estimateMissing.js';
import { estimateScale } from '../rules/estimateScale.js';
import { questionOld } from '../rules/questionOld.js';
import { questionOpen } from '../rules/questionOpen.js';
import { tooBig } from '../rules/tooBig.js';

/** In the order of the catalogue. */
export const readinessRules: readonly Rule[] = [
  estimateMissing,
  estimateScale,
  tooBig,
  questionOpen,
  questionOld,
  assumptionUntested,
  changedAfterReady,
];
