/** What a browser loads: the page's script, built when the workbench starts, and the engine's own files. */

import { readFileSync } from 'node:fs';
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
<link rel="stylesheet" href="/engine.css">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body></body>
</html>
`;

const ENGINE = 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet';

async function pageScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/workbench/page/main.ts'],
    outfile: 'page.js',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
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
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', content: HTML }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', content: await pageScript(root) }],
    ['/page.css', { type: 'text/css; charset=utf-8', content: read('src/workbench/page/page.css') }],
    ['/engine.css', { type: 'text/css; charset=utf-8', content: read(`${ENGINE}.css`) }],
    ['/engine.xml', { type: 'text/xml; charset=utf-8', content: read(`${ENGINE}.xml`) }],
  ]);
}
