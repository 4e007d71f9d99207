/** The one call of `Buffer` that gray-matter makes, for hosts that have no `Buffer`. esbuild puts it in where it is used. */
export const Buffer = { from: (/** @type {string} */ text) => new TextEncoder().encode(text) };
