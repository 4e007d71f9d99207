import type { FileVersion, History } from '../../src/core/ports.js';
import type { FileContent } from '../../src/core/text/document.js';
import type { TestFiles } from './backlogOf.js';

/** A history of trees by the day from which they hold, newest last; each is a commit, numbered from 1. */
export class InMemoryHistory implements History {
  readonly #trees: readonly (readonly [string, TestFiles])[];

  constructor(...trees: readonly (readonly [string, TestFiles])[]) {
    this.#trees = trees;
  }

  treeAt(date: string): Promise<ReadonlyMap<string, FileContent> | undefined> {
    const tree = this.#trees.findLast(([day]) => day <= date)?.[1];
    return Promise.resolve(tree && new Map(Object.entries(tree).map(([file, text]) => [file, { text }])));
  }

  versionsOf(files: readonly string[], until: string): Promise<ReadonlyMap<string, readonly FileVersion[]>> {
    const versions = files.map((file): [string, FileVersion[]] => {
      const all = this.#trees.flatMap(([day, tree], at): FileVersion[] => {
        const text = tree[file];
        if (day > until || text === this.#trees[at - 1]?.[1][file]) return [];
        return [{ day, commit: `000000${at + 1}`, ...(text !== undefined && { content: { text } }) }];
      });
      return [file, all.reverse()];
    });
    return Promise.resolve(new Map(versions.filter(([, all]) => all.length > 0)));
  }

  head(): Promise<{ readonly commit: string; readonly dirty: boolean }> {
    return Promise.resolve({ commit: '3f2c1ab', dirty: true });
  }
}
