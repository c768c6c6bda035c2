/** The script that Apps Script gets: its global names, its language, what it needs and whether it is the same anywhere. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type AnyNode, parse } from 'acorn';
import { build } from '../../src/build/build';
import { COMMANDS } from '../../src/commands';

/** Names that Apps Script calls by itself, or that the door of the sidebars has. */
const ENTRY_POINTS = ['ask', 'onInstall', 'onOpen', 'openPage'];

/** What a browser or Node has and Apps Script has not, or has not reliably. */
const ABSENT = new Set([
  'Intl',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'fetch',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'structuredClone',
]);

let folder: string;
let code: string;
let program: readonly AnyNode[];

/** A copy of the sources, this deep below the test's own folder. */
function copy(...path: readonly string[]): string {
  const root = join(folder, ...path);
  mkdirSync(dirname(root), { recursive: true });
  for (const name of ['src', 'package.json', 'tsconfig.json', 'appsscript.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** The global names that a statement declares; the statement itself when it does something else. */
function declared(node: AnyNode): string[] {
  if (node.type === 'FunctionDeclaration') return [node.id?.name ?? ''];
  if (node.type === 'VariableDeclaration') {
    return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
  }
  const isDirective = node.type === 'ExpressionStatement' && node.directive !== undefined;
  return isDirective ? [] : [code.slice(node.start, node.end)];
}

/** Every name in a tree that is not a property's: variables, parameters and globals. */
function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, name, computed, ...parts } = node as Record<string, unknown>;
  if (type === 'Identifier') return [String(name)];
  if (type === 'MemberExpression')
    return [...namesIn(parts.object), ...(computed ? namesIn(parts.property) : [])];
  if (type === 'Property') return [...namesIn(parts.value), ...(computed ? namesIn(parts.key) : [])];
  return Object.values(parts).flatMap(namesIn);
}

beforeAll(async () => {
  mkdirSync('out', { recursive: true });
  folder = mkdtempSync(resolve('out', 'bundle-'));
  await build({ outDir: join(folder, 'dist') });
  code = readFileSync(join(folder, 'dist/Code.js'), 'utf8');
  program = parse(code, { ecmaVersion: 2019, sourceType: 'script' }).body;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built script', () => {
  it('has the commands and the entry points as its only global names', () => {
    const commands = Object.keys(COMMANDS);
    expect(commands.length).toBeGreaterThan(0);
    expect(program.flatMap(declared).sort()).toEqual([...commands, ...ENTRY_POINTS, 'POAC_'].sort());
  });

  it('is pushed together with the manifest as it stands here', () => {
    expect(readFileSync(join(folder, 'dist/appsscript.json'), 'utf8')).toBe(
      readFileSync('appsscript.json', 'utf8'),
    );
  });

  it('names nothing that Apps Script does not have', () => {
    expect(namesIn(parse('a.URL; ({ Intl: new TextDecoder() })', { ecmaVersion: 2019 }).body)).toEqual([
      'a',
      'TextDecoder',
    ]);
    const names = namesIn(program);
    expect(names).toContain('POAC_');
    expect(names.filter((name) => ABSENT.has(name))).toEqual([]);
  });

  it('loads where there is nothing but the language, and touches no service while it does', () => {
    const context = createContext({});
    runInContext(
      'delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;',
      context,
    );
    runInContext(code, context);
    const kinds = runInContext(
      `[${[...Object.keys(COMMANDS), ...ENTRY_POINTS].map((name) => `typeof ${name}`)}].join()`,
      context,
    );
    expect(new Set(String(kinds).split(','))).toEqual(new Set(['function']));
  });

  it('is the same, byte for byte, wherever the project lies', async () => {
    const roots = [copy('one'), copy('two', 'levels', 'down')];
    for (const root of roots) await build({ root });
    for (const root of roots) expect(readFileSync(join(root, 'dist/Code.js'), 'utf8')).toBe(code);
  });

  it('bears a fingerprint that changes with any word of script or page', async () => {
    const root = copy('changed');
    const printed = (built: string): string => /BUNDLE = "([0-9a-f]{4}-[0-9a-f]{4})"/.exec(built)?.[1] ?? '';
    const seen = [printed(code)];
    for (const [path, words, others] of [
      ['src/sharing/about.ts', 'a year of school', 'one year of school'],
      ['src/texts/help-sidebar.ts', 'For counsellors', 'For school counsellors'],
    ] as const) {
      const file = join(root, path);
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, before.replace(words, others));
      await build({ root });
      writeFileSync(file, before);
      seen.push(printed(readFileSync(join(root, 'dist/Code.js'), 'utf8')));
    }
    expect(seen).not.toContain('');
    expect(new Set(seen).size).toBe(3);
  });
});
