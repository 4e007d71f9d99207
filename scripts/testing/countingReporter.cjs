const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

/** mocha's own reporter, which also leaves its counts where `npm test` adds them up. */
module.exports = class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      const counts = { passed: passes, failed: failures, skipped: pending };
      if (process.env.STORYMARK_COUNTS) writeFileSync(process.env.STORYMARK_COUNTS, JSON.stringify(counts));
    });
  }
};
