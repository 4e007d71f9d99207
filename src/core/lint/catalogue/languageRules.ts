import type { Rule } from '../rule.js';
import { vagueWord } from '../rules/vagueWord.js';

/** In the order of the catalogue. */
export const languageRules: readonly Rule[] = [vagueWord];
