/** Runs a TypeScript program of this project: `node src/build/run.mjs src/workbench/headless.ts …arguments`. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('Say which program to run, as a path from the project folder.');

const folder = join(root, 'node_modules/.cache/poac');
const outfile = join(folder, `${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
process.once('exit', () => rmSync(outfile, { force: true }));

await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.data.json': 'text' },
  sourcemap: 'inline',
  logLevel: 'warning',
});

process.setSourceMapsEnabled(true);
process.argv = [process.execPath, join(root, entry), ...rest];
await import(pathToFileURL(outfile).href);
