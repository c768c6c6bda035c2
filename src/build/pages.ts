/** Builds the sidebars: one file each with everything in it, and nothing in it that could turn text into markup. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild, type Plugin, transform } from 'esbuild';

const TARGET = 'es2019';

/** What a page may weigh, in bytes. Source: design, section 9. */
const PAGE_LIMIT = 60_000;

const FOLDER = 'src/sidebars';
const STYLE = `${FOLDER}/kit/look.css`;

export interface BuiltPage {
  /** The file's name without `.html`: what the menu opens. */
  readonly name: string;
  readonly html: string;
  readonly bytes: number;
}

/** Every folder with a program of its own is a page. */
const pageNames = (root: string): readonly string[] =>
  readdirSync(join(root, FOLDER))
    .filter((name) => existsSync(join(root, FOLDER, name, 'main.ts')))
    .sort();

/**
 * preact can set markup, and no page of ours does. In what is built it sets text instead, so that a mistake, or a
 * hostile text that finds its way into a property, shows its characters and nothing more.
 */
const textOnly: Plugin = {
  name: 'text-only',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]preact[/\\]dist[/\\]preact\.mjs$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll('dangerouslySetInnerHTML', 'setTextOnly')
        .replaceAll('.innerHTML', '.textContent');
      return { contents, loader: 'js' };
    });
  },
};

async function scriptOf(root: string, name: string): Promise<string> {
  const { outputFiles } = await esbuild({
    absWorkingDir: root,
    preserveSymlinks: true,
    entryPoints: [`${FOLDER}/${name}/main.ts`],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [textOnly],
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote nothing for ${name}.`);
  return file.text.trim().replace(/<(?=\/script|!--)/gi, '\\x3c');
}

/** Set by the page itself as soon as it knows the person's language. */
const FIRST_LANGUAGE = 'id';

const pageOf = (style: string, script: string): string => `<!doctype html>
<html lang="${FIRST_LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>POAC</title>
<style>${style}</style>
</head>
<body>
<main id="page"></main>
<script>${script}</script>
</body>
</html>
`;

/** @throws Error when a page does not bundle or is heavier than its budget. */
export async function buildPages(root: string): Promise<readonly BuiltPage[]> {
  const css = readFileSync(join(root, STYLE), 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true, target: TARGET, charset: 'utf8' });
  const built: BuiltPage[] = [];
  for (const name of pageNames(root)) {
    const html = pageOf(code.trim(), await scriptOf(root, name));
    const bytes = Buffer.byteLength(html);
    if (bytes > PAGE_LIMIT) {
      throw new Error(`The page ${name}.html holds ${bytes} bytes; the budget is ${PAGE_LIMIT}.`);
    }
    built.push({ name, html, bytes });
  }
  return built;
}
