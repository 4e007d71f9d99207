/** The 95 % interval of a share by Wilson; it stays honest where the counts are small. */
export function wilson(hits, count) {
  const z = 1.96;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}

/** `0.95 [0.75, 0.99] (18 of 19)`. */
export function shareText(hits, count) {
  if (count === 0) return '– (0 of 0)';
  const [low, high] = wilson(hits, count);
  return `${(hits / count).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}] (${hits} of ${count})`;
}
