/** Builds the add-on when its sources are newer than what was built. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../build/build';

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

function isUpToDate(root: string): boolean {
  const built = ['dist/Code.js', 'dist/appsscript.json'].map((path) => join(root, path));
  if (!built.every(existsSync)) return false;
  const manifest = statSync(join(root, 'appsscript.json')).mtimeMs;
  const sources = Math.max(newest(join(root, 'src')), manifest);
  return built.every((path) => statSync(path).mtimeMs >= sources);
}

/** @returns whether there was something to build. @throws Error when the sources do not bundle. */
export async function ensureBuilt(root: string): Promise<boolean> {
  if (isUpToDate(root)) return false;
  await build({ root });
  return true;
}
