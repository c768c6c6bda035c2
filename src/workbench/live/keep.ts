/** The workbook between two starts: written whole after every change, so that a kill loses nothing. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readWorkbook, writeWorkbook } from '../export/workbook-file';
import type { Session } from '../steps/session';

export const KEPT = 'out/workbench.json';
const BEFORE = 'out/workbench-before.json';
const WORLD = 'out/workbench-world.json';

const record = v.record(v.string(), v.string());

const WORLD_SHAPE = v.object({
  clock: v.string(),
  user: v.picklist(['id', 'en']),
  seed: v.number(),
  stores: v.optional(v.object({ user: record, script: record })),
});

/** Beside the file first: nobody ever reads half of it. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

export function keep({ root, world }: Session): void {
  const { clock, user, seed, stores } = world;
  writeWhole(join(root, WORLD), `${JSON.stringify({ clock, user, seed, ...(stores && { stores }) })}\n`);
  writeWhole(join(root, KEPT), writeWorkbook(world.book));
}

function restoreWorld({ root, world }: Session): void {
  try {
    const { stores, ...rest } = v.parse(WORLD_SHAPE, JSON.parse(readFileSync(join(root, WORLD), 'utf8')));
    Object.assign(world, rest, stores && { stores });
  } catch {
    // Without it the workbook opens all the same, on the day on which every session starts.
  }
}

/**
 * Takes up the workbook of last time.
 *
 * @returns whether there was one. @throws Error when it cannot be read.
 */
export function takeUp(session: Session): boolean {
  const path = join(session.root, KEPT);
  if (!existsSync(path)) return false;
  const book = readWorkbook(readFileSync(path, 'utf8'));
  restoreWorld(session);
  Object.assign(session.world, { book, cache: {}, answers: [], menu: [] });
  Object.assign(session, { locale: book.locale, timeZone: book.timeZone });
  return true;
}

/** @returns where the workbook of last time went, if there was one. */
export function putAside(root: string): string | undefined {
  const path = join(root, KEPT);
  if (!existsSync(path)) return undefined;
  renameSync(path, join(root, BEFORE));
  return BEFORE;
}
