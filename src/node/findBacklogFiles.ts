import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isBacklogFile, isBacklogFolder, isForDocuments, isSearched } from '../core/backlog/backlogPlaces.js';
import { GitIgnore } from './gitIgnore.js';

interface Folder {
  /** Below the root, with `/`; '' for the root. */
  readonly path: string;
  readonly name: string;
  readonly inBacklog: boolean;
  readonly ignore: GitIgnore;
  /** Where it really is, for a folder that was reached by a link. */
  readonly real?: string;
}

/** Every file of every backlog below a root, sorted; paths have `/`. Folders that cannot be read are passed over. */
export function findBacklogFiles(root: string): string[] {
  return new Search(root).run();
}

/** One walk. Links are followed, each target once, and a file that was also found at its own place is left out there. */
class Search {
  readonly #root: string;
  readonly #files: string[] = [];
  readonly #linked: { readonly file: string; readonly real: string }[] = [];
  readonly #followed = new Set<string>();
  readonly #open: Folder[];

  constructor(root: string) {
    this.#root = root;
    const name = path.basename(path.resolve(root));
    this.#open = [{ path: '', name, inBacklog: false, ignore: GitIgnore.at(root) }];
  }

  run(): string[] {
    for (let folder = this.#open.pop(); folder !== undefined; folder = this.#open.pop()) this.#visit(folder);
    return [...this.#files, ...this.#foundByLinkOnly()].sort();
  }

  #visit(folder: Folder): void {
    const entries = readFolder(path.join(this.#root, folder.path));
    const names = { has: (name: string) => entries.some((entry) => entry.name === name) };
    const isBacklog = isBacklogFolder(folder.name, names);
    const inBacklog = folder.inBacklog || isBacklog;
    const here = folder.path === '' ? '' : `${folder.path}/`;
    const hasRules = folder.path !== '' && names.has('.gitignore');
    const ignore = folder.ignore.inside(path.resolve(this.#root, folder.path), hasRules);
    for (const entry of entries) {
      const { name } = entry;
      const file = here + name;
      const real = folder.real && path.join(folder.real, name);
      if (entry.isDirectory()) {
        if (!(isBacklog && isForDocuments(name)))
          this.#enter({ path: file, name, inBacklog, ignore, ...(real && { real }) });
      } else if (entry.isFile()) {
        if (!inBacklog || !isBacklogFile(name)) continue;
        if (real === undefined) this.#files.push(file);
        else this.#linked.push({ file, real });
      } else if (entry.isSymbolicLink() && !(isBacklog && isForDocuments(name))) {
        this.#follow({ path: file, name, inBacklog, ignore });
      }
    }
  }

  #enter(folder: Folder): void {
    if (isSearched(folder.name) && !folder.ignore.ignores(path.resolve(this.#root, folder.path)))
      this.#open.push(folder);
  }

  #follow(link: Folder): void {
    const target = targetOf(path.join(this.#root, link.path));
    const wanted = link.inBacklog && isBacklogFile(link.name);
    if (target === undefined) {
      // A link that leads nowhere is a file that cannot be read: shown, not hidden.
      if (wanted) this.#files.push(link.path);
    } else if (target.kind === 'file') {
      if (wanted) this.#linked.push({ file: link.path, real: target.path });
    } else if (target.kind === 'folder' && !this.#followed.has(target.path) && !target.holdsLink) {
      this.#followed.add(target.path);
      this.#enter({ ...link, real: target.path });
    }
  }

  #foundByLinkOnly(): string[] {
    if (this.#linked.length === 0) return [];
    const realRoot = realpathSync(this.#root);
    const seen = new Set(this.#files.map((file) => path.join(realRoot, file)));
    const result: string[] = [];
    for (const { file, real } of this.#linked.sort((one, other) => (one.file < other.file ? -1 : 1))) {
      if (seen.has(real)) continue;
      seen.add(real);
      result.push(file);
    }
    return result;
  }
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // No right to read it, or gone meanwhile: what cannot be seen into has no files.
    return [];
  }
}

interface Target {
  readonly kind: 'file' | 'folder' | 'other';
  readonly path: string;
  /** The link lies in the folder that it leads to: a loop. */
  readonly holdsLink: boolean;
}

function targetOf(link: string): Target | undefined {
  try {
    const stats = statSync(link);
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    const target = realpathSync(link);
    const inside = path.relative(target, realpathSync(path.dirname(link)));
    const isOutside = inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
    return { kind, path: target, holdsLink: !isOutside };
  } catch {
    return undefined;
  }
}
