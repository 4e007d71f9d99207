/**
 * Takes the place of gray-matter's own engines in every bundle, and with them of `eval` and of js-yaml 3: whatever language a
 * file names, nothing of it is run. The one engine that reads is given by frontMatter.ts with each call.
 */
function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

const refusing = { parse: refuse, stringify: refuse };

export const yaml = refusing;
export const json = refusing;
export const javascript = refusing;
export const coffee = refusing;
