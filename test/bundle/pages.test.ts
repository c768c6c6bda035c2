/** The pages that Google gets: which there are, how heavy they are, and what must never be in them. */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Built, build } from '../../src/build/build';
import { COMMANDS, type CommandName, entryOf } from '../../src/commands';

/** Names of kinds of markup; no browser ever asks for them. */
const NAMESPACES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
];

const SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|createContextualFragment|DOMParser|srcdoc|\beval\b|new Function/i;

let folder: string;
let built: Built;
let pages: readonly (readonly [string, string])[];

beforeAll(async () => {
  mkdirSync('out', { recursive: true });
  folder = mkdtempSync(resolve('out', 'pages-'));
  writeFileSync(join(folder, 'old-page.html'), 'from a build before');
  built = await build({ outDir: folder });
  pages = built.pages.map(({ name }) => [name, readFileSync(join(folder, `${name}.html`), 'utf8')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page without its program and its looks. */
const markupOf = (html: string): string => html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');

it('are just those that the menu opens, each of them, and none of an earlier build', () => {
  const named = (Object.keys(COMMANDS) as CommandName[]).flatMap((name) => entryOf(name).sidebar ?? []);
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(named.length).toBeGreaterThan(3);
  expect(files.sort()).toEqual([...new Set(named)].map((name) => `${name}.html`).sort());
});

it('weigh at most 60 kB each', () => {
  expect(built.pages.length).toBeGreaterThan(3);
  for (const { bytes } of built.pages) expect(bytes).toBeLessThanOrEqual(60_000);
  for (const [name, html] of pages) {
    expect([name, Buffer.byteLength(html)]).toEqual([
      name,
      built.pages.find((page) => page.name === name)?.bytes,
    ]);
  }
});

it('hold everything that they need: no address of another place is in them', () => {
  for (const [name, html] of pages) {
    const addresses = html.match(/\b[a-z]+:\/\/[^\s"'`)]+|(?<=["'`(])\/\/[a-z][^\s"'`)]+/gi) ?? [];
    expect([name, addresses.filter((address) => !NAMESPACES.includes(address))]).toEqual([name, []]);
    expect(markupOf(html)).not.toMatch(/\b(src|href|action|poster)\s*=/i);
    expect(html).not.toMatch(/@import|\burl\(/i);
  }
});

it('have no way to turn text into markup', () => {
  expect('node.innerHTML = text').toMatch(SINKS);
  for (const [name, html] of pages) expect([name, SINKS.exec(html)?.[0]]).toEqual([name, undefined]);
});

it('have no program in an attribute, and one program that nothing in it can end early', () => {
  for (const [name, html] of pages) {
    expect([name, /\son\w+\s*=|javascript:/i.exec(markupOf(html))?.[0]]).toEqual([name, undefined]);
    expect([name, html.match(/<script/gi)?.length, html.match(/<\/script/gi)?.length]).toEqual([name, 1, 1]);
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('<?');
  }
});

it('are the same, byte for byte, wherever the project lies', async () => {
  const root = join(folder, 'deeper', 'down');
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'package.json', 'tsconfig.json', 'appsscript.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  await build({ root });
  for (const [name, html] of pages) {
    expect(readFileSync(join(root, 'dist', `${name}.html`), 'utf8') === html ? name : `${name} differs`).toBe(
      name,
    );
  }
});
