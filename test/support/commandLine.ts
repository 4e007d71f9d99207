import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with files, and the built command line started in it. */
export class Sandbox {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'storymark-cli-'));

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  run(...args: readonly string[]): Run {
    return this.runWith({}, ...args);
  }

  /** With variables of the environment; those that a build sets are not there otherwise. */
  runWith(variables: Readonly<Record<string, string>>, ...args: readonly string[]): Run {
    const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: path.join(this.folder, '.cache') };
    for (const name of ['GITHUB_ACTIONS', 'GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'NO_COLOR'])
      Reflect.deleteProperty(env, name);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...env, ...variables },
    });
    return { code: status, out: stdout, err: stderr };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
