import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandIds, contextKeys, settingIds, viewContainerId, viewIds } from '../../../src/extension/contributions.js';

interface Contributed {
  readonly command: string;
  readonly when?: string;
  readonly enablement?: string;
  readonly category?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Contributed[];
    readonly menus: Readonly<Record<string, readonly Contributed[]>>;
    readonly keybindings: readonly Contributed[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
    readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const source = readFileSync(path.resolve('package.json'), 'utf8');
const { contributes } = JSON.parse(source) as Manifest;
const words = JSON.parse(readFileSync(path.resolve('package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const entries = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('package.json and the code agree on', () => {
  it('commands', () => {
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(commandIds));
    const known = new Set<string>(commandIds);
    assert.deepEqual(
      entries.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  it('views and their container', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [viewContainerId],
    );
    assert.deepEqual(Object.keys(contributes.views), [viewContainerId]);
    assert.deepEqual(
      (contributes.views[viewContainerId] ?? []).map(({ id }) => id),
      [...viewIds],
    );
  });

  it('settings', () => {
    assert.deepEqual(sorted(Object.keys(contributes.configuration.properties)), sorted(settingIds));
  });

  it('context keys', () => {
    const clauses = [...entries, ...contributes.commands].flatMap(({ when, enablement }) => [
      when ?? '',
      enablement ?? '',
    ]);
    const all = [...clauses, ...contributes.viewsWelcome.map(({ when }) => when)].join(' ');
    assert.deepEqual(sorted(all.match(/storymark:\w+/g) ?? []), sorted(contextKeys));
  });

  it('the words for people', () => {
    assert.deepEqual(
      sorted([...source.matchAll(/"%([^"%]+)%"/g)].map((match) => match[1] ?? '')),
      sorted(Object.keys(words)),
    );
  });
});

describe('package.json', () => {
  it('puts every command below “Backlog” in the palette', () => {
    assert.deepEqual(
      contributes.commands.filter(({ category }) => category !== 'Backlog'),
      [],
    );
  });

  it('says when a menu or a key applies', () => {
    assert.deepEqual(
      entries.filter(({ when }) => (when ?? '') === ''),
      [],
    );
  });

  it('links only to commands that exist', () => {
    const linked = Object.values(words).flatMap((text) => [...text.matchAll(/\(command:(storymark\.[\w.]+)\)/g)]);
    const known = new Set<string>(commandIds);
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.map((match) => match[1] ?? '').filter((command) => !known.has(command)),
      [],
    );
  });
});
