/**
 * Fills `target` with values drawn from `pool` with replacement, by the generator mulberry32: the same seed gives the same ones,
 * everywhere. Returns the seed to go on with. The loop is one function because forecasts draw millions.
 */
export function drawInto(target: Uint16Array, pool: Uint16Array, seed: number): number {
  const scale = pool.length / 4_294_967_296;
  let state = seed | 0;
  for (let at = 0; at < target.length; at++) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    target[at] = pool[(((mixed ^ (mixed >>> 14)) >>> 0) * scale) | 0] ?? 0;
  }
  return state;
}

/** A number of 32 bits that a text always has (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
