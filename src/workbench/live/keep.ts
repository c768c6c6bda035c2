/** The workbook between two starts: written whole after every change, so that a kill loses nothing. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { readWorkbook, writeWorkbook } from '../export/workbook-file';
import type { Session } from '../steps/session';

type Keeping = Pick<Session, 'root' | 'keepIn'>;

/** Where the workbook is kept, as a person would type it. */
export const keptAt = ({ keepIn }: Keeping): string => join(keepIn, 'workbench.json');
const asideAt = ({ keepIn }: Keeping): string => join(keepIn, 'workbench-before.json');
const worldAt = ({ keepIn }: Keeping): string => join(keepIn, 'workbench-world.json');

const record = v.record(v.string(), v.string());

const WORLD_SHAPE = v.object({
  clock: v.string(),
  user: v.picklist(['id', 'en']),
  seed: v.number(),
  stores: v.optional(v.object({ user: record, script: record })),
});

/** Beside the file first, and down to the disk: nobody ever reads half of it. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text, { flush: true });
  renameSync(`${path}.new`, path);
}

export function keep(session: Session): void {
  const { root, world } = session;
  const { clock, user, seed, stores } = world;
  const surroundings = { clock, user, seed, ...(stores && { stores }) };
  writeWhole(resolve(root, worldAt(session)), `${JSON.stringify(surroundings)}\n`);
  writeWhole(resolve(root, keptAt(session)), writeWorkbook(world.book));
}

function restoreWorld(session: Session): void {
  const { root, world } = session;
  try {
    const text = readFileSync(resolve(root, worldAt(session)), 'utf8');
    const { stores, ...rest } = v.parse(WORLD_SHAPE, JSON.parse(text));
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
  const path = resolve(session.root, keptAt(session));
  if (!existsSync(path)) return false;
  const book = readWorkbook(readFileSync(path, 'utf8'));
  restoreWorld(session);
  Object.assign(session.world, { book, cache: {}, answers: [], menu: [] });
  Object.assign(session, { locale: book.locale, timeZone: book.timeZone });
  return true;
}

/** @returns where the workbook of last time went, if there was one. */
export function putAside(keeping: Keeping): string | undefined {
  const path = resolve(keeping.root, keptAt(keeping));
  if (!existsSync(path)) return undefined;
  renameSync(path, resolve(keeping.root, asideAt(keeping)));
  return asideAt(keeping);
}
