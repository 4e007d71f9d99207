import type { Rule } from '../rule.js';
import { acceptanceMany } from '../rules/acceptanceMany.js';
import { acceptanceMissing } from '../rules/acceptanceMissing.js';
import { acceptanceNoExample } from '../rules/acceptanceNoExample.js';
import { criterionCompound } from '../rules/criterionCompound.js';
import { criterionDuplicate } from '../rules/criterionDuplicate.js';
import { criterionEcho } from '../rules/criterionEcho.js';
import { criterionOutcome } from '../rules/criterionOutcome.js';
import { exampleIncomplete } from '../rules/exampleIncomplete.js';
import { exampleManyWhen } from '../rules/exampleManyWhen.js';
import { exampleOrder } from '../rules/exampleOrder.js';
import { gherkinParse } from '../rules/gherkinParse.js';

/** In the order of the catalogue. */
export const acceptanceRules: readonly Rule[] = [
  acceptanceMissing,
  acceptanceMany,
  acceptanceNoExample,
  exampleIncomplete,
  exampleOrder,
  exampleManyWhen,
  criterionOutcome,
  criterionCompound,
  criterionDuplicate,
  criterionEcho,
  gherkinParse,
];
