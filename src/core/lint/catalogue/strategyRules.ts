import type { Rule } from '../rule.js';
import { noWhy } from '../rules/noWhy.js';

/** In the order of the catalogue. */
export const strategyRules: readonly Rule[] = [noWhy];
