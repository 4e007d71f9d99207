import type { Rule } from '../rule.js';
import { storyAtomic } from '../rules/storyAtomic.js';
import { storyBenefit } from '../rules/storyBenefit.js';
import { storyForm } from '../rules/storyForm.js';
import { storyRoleGeneric } from '../rules/storyRoleGeneric.js';

/** In the order of the catalogue. */
export const statementRules: readonly Rule[] = [storyForm, storyBenefit, storyRoleGeneric, storyAtomic];
