import type { Rule } from '../rule.js';
import { dependencyChain } from '../rules/dependencyChain.js';
import { dependsDeclined } from '../rules/dependsDeclined.js';
import { doneBeforeDependency } from '../rules/doneBeforeDependency.js';
import { moscowMusts } from '../rules/moscowMusts.js';
import { moscowNoRelease } from '../rules/moscowNoRelease.js';
import { priorityInversion } from '../rules/priorityInversion.js';
import { rankEqual } from '../rules/rankEqual.js';
import { scheduleInversion } from '../rules/scheduleInversion.js';
import { unranked } from '../rules/unranked.js';
import { wsjfCalibration } from '../rules/wsjfCalibration.js';

/** In the order of the catalogue. */
export const orderRules: readonly Rule[] = [
  unranked,
  rankEqual,
  priorityInversion,
  dependencyChain,
  dependsDeclined,
  scheduleInversion,
  doneBeforeDependency,
  moscowMusts,
  moscowNoRelease,
  wsjfCalibration,
];
