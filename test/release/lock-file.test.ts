/** The lock file works on every machine, because nothing is missing from it and nothing in it can move. */

import { readFileSync } from 'node:fs';

type Versions = Readonly<Record<string, string>>;

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Versions;
}

interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const manifest = read('package.json') as Manifest;
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** The places where Node looks for a package that the one at `path` asks for, nearest first. */
function places(path: string, name: string): string[] {
  const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  const end = path.lastIndexOf('node_modules/');
  return end < 0 ? [own] : [own, ...places(path.slice(0, Math.max(0, end - 1)), name)];
}

describe('the lock file', () => {
  it('looks for an optional package beside its user and then further out', () => {
    expect(places('node_modules/a/node_modules/b', 'c')).toEqual([
      'node_modules/a/node_modules/b/node_modules/c',
      'node_modules/a/node_modules/c',
      'node_modules/c',
    ]);
  });

  it('has an entry for every platform binary that any package may want', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(({ path, name }) => !places(path, name).some((place) => place in packages))).toEqual(
      [],
    );
  });

  it('fixes every package by version and checksum and names no registry', () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(installed.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('belongs to a manifest with exact versions, and holds just these', () => {
    const { dependencies, devDependencies, overrides } = manifest;
    const asked = Object.entries({ ...dependencies, ...devDependencies });
    expect(asked.length).toBeGreaterThan(10);
    expect(
      [...asked, ...Object.entries(overrides)].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
    expect(asked.map(([name]) => [name, packages[`node_modules/${name}`]?.version])).toEqual(asked);
  });
});
