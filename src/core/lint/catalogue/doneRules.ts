import type { Rule } from '../rule.js';
import { dateOrder } from '../rules/dateOrder.js';
import { declinedDemand } from '../rules/declinedDemand.js';
import { declinedNoAlternative } from '../rules/declinedNoAlternative.js';
import { declinedReason } from '../rules/declinedReason.js';
import { declinedWhy } from '../rules/declinedWhy.js';
import { doneNoDate } from '../rules/doneNoDate.js';
import { doneUncheckedCriteria } from '../rules/doneUncheckedCriteria.js';
import { feedbackNeed } from '../rules/feedbackNeed.js';
import { feedbackPersonalData } from '../rules/feedbackPersonalData.js';
import { feedbackUntriaged } from '../rules/feedbackUntriaged.js';
import { loopOpen } from '../rules/loopOpen.js';
import { metricOff } from '../rules/metricOff.js';
import { metricStale } from '../rules/metricStale.js';
import { personaSilent } from '../rules/personaSilent.js';
import { personaUnused } from '../rules/personaUnused.js';
import { releaseBlocker } from '../rules/releaseBlocker.js';
import { releaseNoteJargon } from '../rules/releaseNoteJargon.js';
import { releaseNoteMissing } from '../rules/releaseNoteMissing.js';
import { retroActionOpen } from '../rules/retroActionOpen.js';
import { revisitDue } from '../rules/revisitDue.js';
import { shippedUnmeasured } from '../rules/shippedUnmeasured.js';
import { updateDue } from '../rules/updateDue.js';
import { visionUnreviewed } from '../rules/visionUnreviewed.js';

/** In the order of the catalogue. */
export const doneRules: readonly Rule[] = [
  declinedReason,
  declinedWhy,
  declinedNoAlternative,
  declinedDemand,
  revisitDue,
  feedbackUntriaged,
  feedbackNeed,
  loopOpen,
  feedbackPersonalData,
  personaSilent,
  personaUnused,
  doneUncheckedCriteria,
  doneNoDate,
  dateOrder,
  releaseBlocker,
  releaseNoteMissing,
  releaseNoteJargon,
  shippedUnmeasured,
  metricStale,
  metricOff,
  updateDue,
  retroActionOpen,
  visionUnreviewed,
];
