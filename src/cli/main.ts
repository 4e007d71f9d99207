// Small, because every run pays for it: the parser of arguments and the verbs are loaded when they are needed.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${STORYMARK_VERSION}\n`);
} else {
  await import('./program.js');
}
