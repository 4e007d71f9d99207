import type { Rule } from '../rule.js';
import { manageVerb } from '../rules/manageVerb.js';
import { similarToDeclined } from '../rules/similarToDeclined.js';
import { storyAtomic } from '../rules/storyAtomic.js';
import { storyAtomicRole } from '../rules/storyAtomicRole.js';
import { storyBenefit } from '../rules/storyBenefit.js';
import { storyBenefitEcho } from '../rules/storyBenefitEcho.js';
import { storyDuplicate } from '../rules/storyDuplicate.js';
import { storyForm } from '../rules/storyForm.js';
import { storyRoleGeneric } from '../rules/storyRoleGeneric.js';

/** In the order of the catalogue. */
export const statementRules: readonly Rule[] = [
  storyForm,
  storyBenefit,
  storyBenefitEcho,
  storyRoleGeneric,
  storyAtomic,
  storyAtomicRole,
  storyDuplicate,
  similarToDeclined,
  manageVerb,
];
