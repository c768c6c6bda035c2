/** What a browser loads: the page's script, built when the workbench starts, and the engine's own files. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

const HTML = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>POAC for Sheets</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/bootstrap.css">
<link rel="stylesheet" href="/font-awesome.css">
<link rel="stylesheet" href="/engine.css">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body></body>
</html>
`;

/** The engine's templates lay themselves out with classes of these, which are dependencies of it. */
const BOOTSTRAP = 'bootstrap/dist/css/bootstrap.min.css';
const ICONS = 'font-awesome/css/font-awesome.min.css';
const ICON_FONT = 'font-awesome/fonts/fontawesome-webfont.woff2';

async function pageScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/workbench/page/main.ts'],
    outfile: 'page.js',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // Its `browser` entry is a script that wants globals.
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild wrote no page.');
  return script.text;
}

/** By path. @param root the project's folder. */
export async function pageFiles(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const fromProject = createRequire(join(root, 'package.json'));
  const engine = fromProject.resolve('@odoo/o-spreadsheet/dist/o_spreadsheet.css');
  const fromEngine = createRequire(engine);
  const css = (path: string): PageFile => ({
    type: 'text/css; charset=utf-8',
    content: readFileSync(path, 'utf8').replace(/\/\*# sourceMappingURL=.*/g, ''),
  });
  const templates = readFileSync(engine.replace(/css$/, 'xml'), 'utf8');
  const font = readFileSync(fromEngine.resolve(ICON_FONT));
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', content: HTML }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', content: await pageScript(root) }],
    ['/page.css', css(join(root, 'src/workbench/page/page.css'))],
    ['/bootstrap.css', css(fromEngine.resolve(BOOTSTRAP))],
    ['/font-awesome.css', css(fromEngine.resolve(ICONS))],
    ['/fonts/fontawesome-webfont.woff2', { type: 'font/woff2', content: font }],
    ['/engine.css', css(engine)],
    ['/engine.xml', { type: 'text/xml; charset=utf-8', content: templates }],
  ]);
}
