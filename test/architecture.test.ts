/** The shape of `src`: who may import whom, who may name Google, and what every source file looks like. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { transformSync } from 'esbuild';

/** Each area and the areas it may import from, in reading order. A `type:` gives types, not code. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  texts: ['core'],
  frameworks: ['core'],
  tabs: ['core', 'texts', 'frameworks'],
  planning: ['core', 'texts', 'frameworks', 'tabs', 'sample'],
  organizing: ['core', 'texts', 'frameworks', 'tabs', 'planning'],
  actuating: ['core', 'texts', 'frameworks', 'tabs', 'planning', 'organizing'],
  controlling: ['core', 'texts', 'frameworks', 'tabs', 'planning', 'organizing', 'actuating'],
  sharing: ['core', 'texts', 'frameworks', 'tabs'],
  'commands.ts': ['core', 'texts', 'tabs', 'planning', 'organizing', 'actuating', 'controlling', 'sharing'],
  google: ['core', 'texts'],
  sidebars: ['core', 'texts', 'type:commands.ts'],
  'index.ts': ['core', 'commands.ts', 'google'],
  build: [],
  workbench: ['core', 'texts', 'frameworks', 'tabs', 'build'],
};

/** Packages that an area may import. What runs at Google rests on as little as possible. */
const PACKAGES: Readonly<Record<string, RegExp>> = { build: /^/, workbench: /^/, sidebars: /^preact(\/|$)/ };
const SERVER_PACKAGES = /^valibot$/;

const GOOGLE_AREAS = ['google', 'workbench'];
const GOOGLE =
  /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|DriveApp|UrlFetchApp)\b|\b(Utilities|Session)\.\w/;

const MACHINE_PATH = /(?<![\w.])\/(home|root|work|Users|mnt|opt)\/\w|\b[A-Z]:\\\w/;

interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly area: string;
  readonly text: string;
}

interface Import {
  readonly path: string;
  readonly area: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();

const sources: readonly Source[] = filesBelow('src')
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  .map((path) => ({ path, area: path.split('/')[1] ?? '', text: readFileSync(path, 'utf8') }));

const IMPORT =
  /\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function importsOf({ path, area, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    path,
    area,
    specifier: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** The area that a relative specifier leads to; `..` for a place outside `src`, `sample` for the sample school's files. */
const areaOf = ({ path, specifier }: Import): string => {
  const [top, area = '', folder] = normalize(join(dirname(path), specifier)).split(sep);
  if (top !== 'src') return '..';
  if (area === 'workbench' && folder === 'sample') return 'sample';
  return `${area}.ts` in MAY_IMPORT ? `${area}.ts` : area;
};

function isAllowed(one: Import): boolean {
  if (!one.specifier.startsWith('.')) {
    return (PACKAGES[one.area] ?? SERVER_PACKAGES).test(one.specifier);
  }
  const target = areaOf(one);
  const allowed = MAY_IMPORT[one.area] ?? [];
  return (
    target === one.area || allowed.includes(target) || (one.typeOnly && allowed.includes(`type:${target}`))
  );
}

const shown = ({ path, specifier }: Import): string => `${path} imports ${specifier}`;
const imports = sources.flatMap(importsOf);

describe('the architecture', () => {
  it('looks at every source file and at every import in it', () => {
    expect(sources.length).toBeGreaterThan(30);
    const loose = sources.flatMap(
      ({ text }) => text.match(/\bfrom ['"]|^import ['"]|\bimport\(\s*['"]/gm) ?? [],
    );
    expect(loose.length).toBeGreaterThan(60);
    expect(imports.length).toBe(loose.length);
  });

  it('has no area on disk that the table does not know', () => {
    const areas = [...new Set(sources.map(({ area }) => area))];
    expect(areas.filter((area) => !Object.keys(MAY_IMPORT).includes(area))).toEqual([]);
    expect(areas.length).toBeGreaterThan(5);
  });

  it.each([
    ['a pillar a later one', 'planning', '../controlling/summarize', false, false],
    ['a pillar an earlier one', 'controlling', '../planning/place', false, true],
    ['planning the sample school', 'planning', '../workbench/sample/profile.json', false, true],
    ['planning the workbench', 'planning', '../workbench/execution', false, false],
    ['the core anything', 'core', '../texts/menu', true, false],
    ['a sidebar the code of the commands', 'sidebars', '../commands', false, false],
    ['a sidebar the types of the commands', 'sidebars', '../commands', true, true],
    ['the core a package that is not shipped', 'core', 'papaparse', false, false],
    ['the workbench a package', 'workbench', 'papaparse', false, true],
    ['anything a test', 'core', '../../test/pictures', true, false],
  ])('lets or does not let import %s', (_story, area, specifier, typeOnly, expected) => {
    expect(isAllowed({ path: `src/${area}/example.ts`, area, specifier, typeOnly })).toBe(expected);
  });

  it('imports only in the allowed directions', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(shown)).toEqual([]);
  });

  it('has every area in a program that `npm run types` compiles', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const programs = filesBelow('src')
      .filter((path) => path.endsWith('/tsconfig.json'))
      .map(dirname);
    const needed = programs.filter((folder) => sources.some(({ path }) => path.startsWith(`${folder}/`)));
    expect(needed.length).toBeGreaterThan(1);
    expect(needed.filter((folder) => !`${scripts.types} `.includes(`-p ${folder} `))).toEqual([]);
  });

  it('names Google only where Google is', () => {
    expect('Session.getActiveUserLocale()').toMatch(GOOGLE);
    const others = sources.filter(({ area }) => !GOOGLE_AREAS.includes(area));
    expect(others.length).toBeGreaterThan(20);
    // Without comments and types; the compiler holds the types.
    const code = (text: string): string => transformSync(text, { loader: 'tsx' }).code;
    expect(others.filter(({ text }) => GOOGLE.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});

describe('every source file', () => {
  it('says in its first sentence what it is for', () => {
    const first = (text: string): string =>
      /^\/\*\*\s([\s\S]*?)\*\//.exec(text)?.[1]?.replace(/^ \* /gm, '').trim() ?? '';
    expect(
      sources.filter(({ text }) => !/^\S[\s\S]+?[.!?](\s|$)/.test(first(text))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('fits on a few screens', () => {
    const lines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;
    expect(
      sources.filter(({ text }) => lines(text) > 250).map(({ path, text }) => [path, lines(text)]),
    ).toEqual([]);
  });

  it('holds no path of the machine it was written on', () => {
    expect(`'/${'home'}/someone/file'`).toMatch(MACHINE_PATH);
    const texts = ['src', 'test']
      .flatMap(filesBelow)
      .filter((path) => /\.(ts|tsx|mjs|json|css|html|md)$/.test(path));
    expect(texts.length).toBeGreaterThan(sources.length);
    expect(texts.filter((path) => MACHINE_PATH.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
