import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from './position.js';

export type YamlPart = 'key' | 'value';

/** Follows keys and indexes down a document of the `yaml` package. Reads its shape only, so that the package is loaded elsewhere. */
export function spanInYaml(root: unknown, path: readonly (string | number)[], part: YamlPart): Span | undefined {
  let node: unknown = root;
  let key: unknown;
  for (const step of path) {
    if (!hasItems(node)) return undefined;
    const found: unknown = node.items.find((item, index) =>
      isPair(item) ? keyOf(item) === String(step) : index === step,
    );
    key = isPair(found) ? found.key : undefined;
    node = isPair(found) ? found.value : found;
  }
  const range = rangeOf(part === 'key' ? key : node);
  return range ? { start: range[0], end: range[1] } : undefined;
}

function hasItems(node: unknown): node is YAMLMap | YAMLSeq {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}

function keyOf(pair: Pair): string | undefined {
  const key = pair.key;
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : undefined;
}

function rangeOf(node: unknown): Node['range'] {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
}
