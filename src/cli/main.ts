import { runCached } from './codeCache.js';

// Small, because every run pays for it: the parser of arguments and the verbs are another file.
const [, , verb = ''] = process.argv;
if (process.argv.length === 3 && (verb === '--version' || verb === '-V'))
  process.stdout.write(`${STORYMARK_VERSION}\n`);
else runCached(`${STORYMARK_FOLDER}/cli/program.cjs`, /^[a-z]+$/.test(verb) ? verb : '');
