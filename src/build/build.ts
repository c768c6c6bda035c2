/** Builds what clasp pushes: one script of plain global functions, the pages of the sidebars, and the manifest. */

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as esbuild, type Format, type Metafile } from 'esbuild';
import { type BuiltPage, buildPages } from './pages';

/** Apps Script cannot parse class fields and private members; this target makes esbuild rewrite them. */
const TARGET = 'es2019';

/**
 * What the readable script may weigh without its data, in bytes. The design asks for 150 kB, which a script with all
 * four pillars cannot keep without being minified, and a script that people can read in the editor is worth more:
 * names, indents and line ends are half of what stands here, and they cost a scan of a few milliseconds a click.
 */
const CODE_LIMIT = 1_200_000;

/** Folders that hold data and words, no logic. */
const DATA_FOLDERS = ['src/frameworks/', 'src/tabs/', 'src/texts/', 'src/workbench/sample/'];

/** A file of this name is bundled as a string, to be parsed only when a run needs it. */
const DATA = '.data.json';

export interface Built {
  /** The global functions, in the order of their names. */
  readonly functions: readonly string[];
  /** Bytes of `Code.js` without its data. */
  readonly codeBytes: number;
  /** Bytes of data and words in `Code.js`. */
  readonly dataBytes: number;
  /** The pages, in the order of their names. */
  readonly pages: readonly BuiltPage[];
}

interface Bundle {
  readonly code: string;
  readonly output: Metafile['outputs'][string];
}

/**
 * Paths are kept as they are asked for, also through a linked `node_modules`: they stand in comments of
 * the output, which must be the same bytes wherever the project lies.
 */
async function bundle(root: string, format: Format): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild({
    absWorkingDir: root,
    preserveSymlinks: true,
    entryPoints: ['src/index.ts'],
    outfile: 'Code.js',
    write: false,
    metafile: true,
    bundle: true,
    format,
    globalName: 'POAC_',
    platform: 'neutral',
    target: TARGET,
    charset: 'utf8',
    loader: { [DATA]: 'text' },
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error('esbuild wrote no bundle.');
  return { code: file.text, output };
}

/** Apps Script finds a function only by its declaration, so each export gets one. */
const declare = (name: string): string =>
  `function ${name}() { return POAC_.${name}.apply(null, arguments); }\n`;

/** What the add-on says of itself (about.ts) until the fingerprint of the build stands there. */
const UNSTAMPED = '"poac-bundle"';

/** Eight characters in two groups, of the script and its pages: the same wherever the same sources were built. */
function stamped(script: string, pages: readonly BuiltPage[]): string {
  const parts = script.split(UNSTAMPED);
  if (parts.length !== 2) throw new Error(`Code.js says ${UNSTAMPED} ${parts.length - 1} times, not once.`);
  const hash = createHash('sha256').update(script);
  for (const { name, html } of pages) hash.update(`\n${name}\n${html}`);
  const print = hash.digest('hex');
  return parts.join(`"${print.slice(0, 4)}-${print.slice(4, 8)}"`);
}

/** Writes beside the file first, so that nobody ever reads half of it. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** A page that is no longer there must not be pushed. */
function writePages(folder: string, pages: readonly BuiltPage[]): void {
  const names = pages.map(({ name }) => `${name}.html`);
  const stale = readdirSync(folder).filter((name) => name.endsWith('.html') && !names.includes(name));
  for (const name of stale) rmSync(join(folder, name));
  for (const { name, html } of pages) writeWhole(join(folder, `${name}.html`), html);
}

/**
 * Builds the add-on and prints nothing.
 *
 * @param root the project's folder.
 * @param outDir where `Code.js`, the pages and `appsscript.json` go, from `root`; made when missing.
 * @throws Error when the sources do not bundle or the script or a page is heavier than its budget; nothing is
 *   written then.
 */
export async function build({ root = process.cwd(), outDir = 'dist' } = {}): Promise<Built> {
  const { output: named } = await bundle(root, 'esm');
  const { code, output } = await bundle(root, 'iife');
  const functions = [...named.exports].sort();
  const script = code + functions.map(declare).join('');

  const dataBytes = Object.entries(output.inputs)
    .filter(([path]) => path.endsWith(DATA) || DATA_FOLDERS.some((folder) => path.startsWith(folder)))
    .reduce((bytes, [, { bytesInOutput }]) => bytes + bytesInOutput, 0);
  const codeBytes = Buffer.byteLength(script) - dataBytes;
  if (codeBytes > CODE_LIMIT) {
    throw new Error(
      `Code.js holds ${codeBytes} bytes of code without its data; the budget is ${CODE_LIMIT}.`,
    );
  }

  const pages = await buildPages(root);
  const folder = resolve(root, outDir);
  mkdirSync(folder, { recursive: true });
  writePages(folder, pages);
  writeWhole(join(folder, 'Code.js'), stamped(script, pages));
  copyFileSync(join(root, 'appsscript.json'), join(folder, 'appsscript.json'));
  return { functions, codeBytes, dataBytes, pages };
}
