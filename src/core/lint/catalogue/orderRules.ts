import type { Rule } from '../rule.js';
import { agingWip } from '../rules/agingWip.js';
import { blockedOld } from '../rules/blockedOld.js';
import { carriedTwice } from '../rules/carriedTwice.js';
import { deadlineAtRisk } from '../rules/deadlineAtRisk.js';
import { dependencyChain } from '../rules/dependencyChain.js';
import { dependsDeclined } from '../rules/dependsDeclined.js';
import { doneBeforeDependency } from '../rules/doneBeforeDependency.js';
import { moscowMusts } from '../rules/moscowMusts.js';
import { moscowNoRelease } from '../rules/moscowNoRelease.js';
import { priorityInversion } from '../rules/priorityInversion.js';
import { rankEqual } from '../rules/rankEqual.js';
import { readyBuffer } from '../rules/readyBuffer.js';
import { scheduleInversion } from '../rules/scheduleInversion.js';
import { sprintGoalList } from '../rules/sprintGoalList.js';
import { sprintNoGoal } from '../rules/sprintNoGoal.js';
import { sprintOver } from '../rules/sprintOver.js';
import { sprintUnreviewed } from '../rules/sprintUnreviewed.js';
import { staleIdea } from '../rules/staleIdea.js';
import { stalePlanned } from '../rules/stalePlanned.js';
import { tooManyOpen } from '../rules/tooManyOpen.js';
import { unranked } from '../rules/unranked.js';
import { wipOver } from '../rules/wipOver.js';
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
  deadlineAtRisk,
  moscowMusts,
  moscowNoRelease,
  wsjfCalibration,
  blockedOld,
  wipOver,
  agingWip,
  carriedTwice,
  sprintOver,
  sprintNoGoal,
  sprintGoalList,
  sprintUnreviewed,
  readyBuffer,
  staleIdea,
  stalePlanned,
  tooManyOpen,
];
