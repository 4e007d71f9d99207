import type { Rule } from '../rule.js';
import { confidenceWithoutEvidence } from '../rules/confidenceWithoutEvidence.js';
import { epicChildless } from '../rules/epicChildless.js';
import { epicDoneOpenChild } from '../rules/epicDoneOpenChild.js';
import { goalClosed } from '../rules/goalClosed.js';
import { goalNoBaseline } from '../rules/goalNoBaseline.js';
import { goalNoMetric } from '../rules/goalNoMetric.js';
import { noWhy } from '../rules/noWhy.js';
import { northStarMany } from '../rules/northStarMany.js';
import { northStarMissing } from '../rules/northStarMissing.js';
import { orphanGoal } from '../rules/orphanGoal.js';
import { scoreIncomplete } from '../rules/scoreIncomplete.js';
import { scoreRange } from '../rules/scoreRange.js';
import { visionLong } from '../rules/visionLong.js';
import { visionMissing } from '../rules/visionMissing.js';

/** In the order of the catalogue. */
export const strategyRules: readonly Rule[] = [
  noWhy,
  goalClosed,
  orphanGoal,
  epicChildless,
  epicDoneOpenChild,
  goalNoMetric,
  goalNoBaseline,
  northStarMany,
  northStarMissing,
  visionMissing,
  visionLong,
  confidenceWithoutEvidence,
  scoreIncomplete,
  scoreRange,
];
