import type { Rule } from '../rule.js';
import { article } from '../rules/article.js';
import { doubledWord } from '../rules/doubledWord.js';
import { horizontalSlice } from '../rules/horizontalSlice.js';
import { manageVerb } from '../rules/manageVerb.js';
import { roleUnknown } from '../rules/roleUnknown.js';
import { similarToDeclined } from '../rules/similarToDeclined.js';
import { storyAtomic } from '../rules/storyAtomic.js';
import { storyAtomicRole } from '../rules/storyAtomicRole.js';
import { storyBenefit } from '../rules/storyBenefit.js';
import { storyBenefitEcho } from '../rules/storyBenefitEcho.js';
import { storyDuplicate } from '../rules/storyDuplicate.js';
import { storyForm } from '../rules/storyForm.js';
import { storyLength } from '../rules/storyLength.js';
import { storyMinimal } from '../rules/storyMinimal.js';
import { storyRoleGeneric } from '../rules/storyRoleGeneric.js';
import { storyRoleTeam } from '../rules/storyRoleTeam.js';
import { storySolution } from '../rules/storySolution.js';
import { storyUniform } from '../rules/storyUniform.js';

/** In the order of the catalogue. */
export const statementRules: readonly Rule[] = [
  storyForm,
  storyBenefit,
  storyBenefitEcho,
  storyRoleGeneric,
  storyRoleTeam,
  roleUnknown,
  storyAtomic,
  storyAtomicRole,
  storyMinimal,
  storySolution,
  storyLength,
  storyUniform,
  storyDuplicate,
  similarToDeclined,
  manageVerb,
  horizontalSlice,
  doubledWord,
  article,
];
