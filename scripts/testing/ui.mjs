import { testFiles } from './bundleTests.mjs';
import { mocha } from './stages.mjs';

/** A person's way through the window; screenshots go to test/ui/screenshots. */
export function ui() {
  return mocha(testFiles('test/ui', ['.test.mjs']), { timeout: 120_000 });
}
