import { mocha } from './stages.mjs';

/** The packaged extension in a clean profile. */
export function vsix() {
  return mocha(['test/vsix/packaged.test.mjs'], { timeout: 180_000 });
}
