/** Milliseconds at the moment the bundle began to run. Imported first by both entry points. */
export const startedAt = performance.now();
