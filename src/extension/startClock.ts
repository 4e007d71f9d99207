const startedAt = performance.now();

/**
 * Milliseconds since the bundle began to run; this module is imported first by both entry points. Asked at the end of an entry point's
 * own module, because VS Code lets other things happen between loading a bundle and calling `activate`.
 */
export function loadedAfter(): number {
  return performance.now() - startedAt;
}
