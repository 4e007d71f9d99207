import type { Rule } from '../rule.js';
import { dependsDeclined } from '../rules/dependsDeclined.js';
import { priorityInversion } from '../rules/priorityInversion.js';

/** In the order of the catalogue. */
export const orderRules: readonly Rule[] = [priorityInversion, dependsDeclined];
