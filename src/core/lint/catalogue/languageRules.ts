import type { Rule } from '../rule.js';
import { comparative } from '../rules/comparative.js';
import { escapeWord } from '../rules/escapeWord.js';
import { openEnded } from '../rules/openEnded.js';
import { unquantifiedTime } from '../rules/unquantifiedTime.js';
import { vagueWord } from '../rules/vagueWord.js';

/** In the order of the catalogue. */
export const languageRules: readonly Rule[] = [vagueWord, escapeWord, openEnded, comparative, unquantifiedTime];
