import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The ignore files that hold for a folder: its own and those of the folders around it. Immutable. */
export class GitIgnore {
  private constructor(
    readonly folder: string,
    readonly rules: Ignore | undefined,
    readonly around: GitIgnore | undefined,
  ) {}

  /** What holds at `folder` because of itself and of the folders around it, up to the one that has the repository. */
  static at(folder: string): GitIgnore {
    const folders = [path.resolve(folder)];
    for (;;) {
      const [first = ''] = folders;
      const parent = path.dirname(first);
      if (existsSync(path.join(first, '.git'))) break;
      // No repository: what lies around is not ours to judge by.
      if (parent === first)
        return new GitIgnore(path.resolve(folder), readRules(path.resolve(folder), '.gitignore'), undefined);
      folders.unshift(parent);
    }
    const [repository = ''] = folders;
    let result = new GitIgnore(repository, readRules(repository, '.git/info/exclude'), undefined);
    for (const each of folders) result = new GitIgnore(each, readRules(each, '.gitignore'), result);
    // Somebody who starts inside an ignored folder means just that folder: only its own rules count.
    const start = path.resolve(folder);
    return result.ignores(start) ? new GitIgnore(start, readRules(start, '.gitignore'), undefined) : result;
  }

  /** What holds inside a folder below this one; `hasRules`: it has a `.gitignore` of its own. */
  inside(folder: string, hasRules: boolean): GitIgnore {
    return hasRules ? new GitIgnore(folder, readRules(folder, '.gitignore'), this) : this;
  }

  /** Whether git ignores the folder. The innermost rule that speaks about it decides. */
  ignores(folder: string): boolean {
    return this.#decides(folder) ?? this.around?.ignores(folder) ?? false;
  }

  /** What the rules of this level say about a folder; undefined where they say nothing. */
  #decides(folder: string): boolean | undefined {
    if (this.rules === undefined) return undefined;
    const inside = path.relative(this.folder, folder).split(path.sep).join('/');
    if (inside === '' || inside.startsWith('..')) return undefined;
    const { ignored, unignored } = this.rules.test(`${inside}/`);
    return ignored || unignored ? ignored : undefined;
  }
}

function readRules(folder: string, name: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(path.join(folder, name), 'utf8'));
  } catch {
    // No such file, or one that cannot be read: then it rules nothing, as with git.
    return undefined;
  }
}
