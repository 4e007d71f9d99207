import type { Rule } from './rule.js';
import { acceptanceRules } from './catalogue/acceptanceRules.js';
import { doneRules } from './catalogue/doneRules.js';
import { languageRules } from './catalogue/languageRules.js';
import { orderRules } from './catalogue/orderRules.js';
import { readinessRules } from './catalogue/readinessRules.js';
import { statementRules } from './catalogue/statementRules.js';
import { strategyRules } from './catalogue/strategyRules.js';
import { structureRules } from './catalogue/structureRules.js';

/** Every rule, in the order of the catalogue. */
export const allRules: readonly Rule[] = [
  ...structureRules,
  ...statementRules,
  ...languageRules,
  ...acceptanceRules,
  ...readinessRules,
  ...strategyRules,
  ...orderRules,
  ...doneRules,
];
