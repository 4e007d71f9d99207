import { fixDeclinedWhy } from './fixDeclinedWhy.js';
import { fixDeclinedNoAlternative } from './fixDeclinedNoAlternative.js';
import { fixDeclinedDemand, fixRevisitDue } from './fixDeclinedAgain.js';
import { fixFeedbackUntriaged } from './fixFeedbackUntriaged.js';
import { fixFeedbackNeed } from './fixFeedbackNeed.js';
import { fixLoopOpen } from './fixLoopOpen.js';
import { fixFeedbackPersonalData } from './fixFeedbackPersonalData.js';
import { fixDateOrder, fixDoneNoDate } from './fixDates.js';
import { fixMetricOff, fixMetricStale } from './fixMetric.js';
import { fixUpdateDue } from './fixUpdateDue.js';
import { fixRetroActionOpen } from './fixRetroActionOpen.js';
import { fixVisionUnreviewed } from './fixVisionUnreviewed.js';
import type { Fixer } from './fix.js';
import { fixAcceptanceMissing } from './fixAcceptanceMissing.js';
import { fixArticle, fixDoubledWord, fixOpenEnded, fixVagueWord } from './fixWords.js';
import { fixCarriedTwice } from './fixCarriedTwice.js';
import { fixConfidenceWithoutEvidence } from './fixConfidenceWithoutEvidence.js';
import { fixCriterionCompound } from './fixCriterionCompound.js';
import { fixCriterionDuplicate } from './fixCriterionDuplicate.js';
import { fixDeclinedReason } from './fixDeclinedReason.js';
import { fixDuplicateId } from './fixDuplicateId.js';
import { fixEstimateMissing } from './fixEstimateMissing.js';
import { fixEstimateScale } from './fixEstimateScale.js';
import { fixExampleIncomplete } from './fixExampleIncomplete.js';
import { fixExampleManyWhen } from './fixExampleManyWhen.js';
import { fixExampleOrder } from './fixExampleOrder.js';
import { fixFieldMissing } from './fixFieldMissing.js';
import { fixFieldUnknown } from './fixFieldUnknown.js';
import { fixFieldValue, fixStatusUnknown } from './fixFieldValue.js';
import { fixIdUnknown } from './fixIdUnknown.js';
import { fixLinkBroken } from './fixLinkBroken.js';
import { fixMoscowNoRelease } from './fixMoscowNoRelease.js';
import { fixNoWhy } from './fixNoWhy.js';
import { fixPriorityInversion } from './fixPriorityInversion.js';
import { fixQuestionOld, fixQuestionOpen } from './fixQuestionOpen.js';
import { fixRankEqual } from './fixRankEqual.js';
import { fixReleaseNoteMissing } from './fixReleaseNoteMissing.js';
import { fixRoleUnknown } from './fixRoleUnknown.js';
import { fixStaleIdea, fixStalePlanned } from './fixStale.js';
import { fixStoryBenefit } from './fixStoryBenefit.js';
import { fixStoryDuplicate } from './fixStoryDuplicate.js';
import { fixStoryForm } from './fixStoryForm.js';
import { fixStoryMinimal } from './fixStoryMinimal.js';
import { fixStoryRoleGeneric } from './fixStoryRoleGeneric.js';
import { fixStoryRoleTeam } from './fixStoryRoleTeam.js';
import { fixStoryUniform } from './fixStoryUniform.js';
import { fixSuppressionUnused } from './fixSuppressionUnused.js';
import { fixTitleLong } from './fixTitleLong.js';
import { fixTypeMissing, fixTypeUnknown } from './fixType.js';
import { fixUnranked } from './fixUnranked.js';

/** Rules that have quick fixes, in the order of the catalogue. */
export const allFixers: readonly Fixer[] = [
  fixTypeMissing,
  fixTypeUnknown,
  fixStatusUnknown,
  fixFieldValue,
  fixFieldMissing,
  fixFieldUnknown,
  fixTitleLong,
  fixDuplicateId,
  fixLinkBroken,
  fixIdUnknown,
  fixSuppressionUnused,
  fixStoryForm,
  fixStoryBenefit,
  fixStoryRoleGeneric,
  fixStoryRoleTeam,
  fixRoleUnknown,
  fixStoryMinimal,
  fixStoryUniform,
  fixStoryDuplicate,
  fixDoubledWord,
  fixArticle,
  fixVagueWord,
  fixOpenEnded,
  fixAcceptanceMissing,
  fixExampleIncomplete,
  fixExampleOrder,
  fixExampleManyWhen,
  fixCriterionCompound,
  fixCriterionDuplicate,
  fixEstimateMissing,
  fixEstimateScale,
  fixQuestionOpen,
  fixQuestionOld,
  fixNoWhy,
  fixConfidenceWithoutEvidence,
  fixUnranked,
  fixRankEqual,
  fixPriorityInversion,
  fixMoscowNoRelease,
  fixCarriedTwice,
  fixStaleIdea,
  fixStalePlanned,
  fixDeclinedReason,
  fixDeclinedWhy,
  fixDeclinedNoAlternative,
  fixDeclinedDemand,
  fixRevisitDue,
  fixFeedbackUntriaged,
  fixFeedbackNeed,
  fixLoopOpen,
  fixFeedbackPersonalData,
  fixDoneNoDate,
  fixDateOrder,
  fixReleaseNoteMissing,
  fixMetricStale,
  fixMetricOff,
  fixUpdateDue,
  fixRetroActionOpen,
  fixVisionUnreviewed,
];
