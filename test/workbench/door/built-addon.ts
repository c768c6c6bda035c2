/** The add-on itself, built for one test file, and schools for it to work on. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../../../src/build/build';
import { type Result, runSteps } from '../../../src/workbench/steps/run-steps';
import { type Session, startSession } from '../../../src/workbench/steps/session';
import { readSteps } from '../../../src/workbench/steps/steps';

export const SAMPLE = 'src/workbench/sample';

export interface Addon {
  /** For files of the test. */
  readonly folder: string;
  start(): Session;
  remove(): void;
}

export async function builtAddon(): Promise<Addon> {
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync(resolve('out', 'door-'));
  const distDir = join(folder, 'dist');
  await build({ outDir: distDir });
  return {
    folder,
    start: () => startSession(process.cwd(), distDir),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const run = (session: Session, ...steps: readonly unknown[]): Promise<readonly Result[]> =>
  runSteps(session, readSteps(JSON.stringify(steps)));

/** The value of the last step. @throws Error with what went wrong in any step before it. */
export async function valueAfter<Value>(session: Session, ...steps: readonly unknown[]): Promise<Value> {
  const results = await run(session, ...steps);
  for (const result of results) if (!result.ok) throw new Error(JSON.stringify(result.error));
  const last = results.at(-1);
  return (last?.ok ? last.value : undefined) as Value;
}

export async function summaryAfter(session: Session, ...steps: readonly unknown[]): Promise<Summary> {
  return (await valueAfter<{ readonly reply: Summary }>(session, ...steps)).reply;
}

export interface Tally {
  readonly done: number;
  readonly all: number;
  readonly jp: number;
  readonly minutes: number;
}

export type Tallies = Readonly<Record<string, Tally>>;

/** As far as the tests look into it. */
export interface Summary {
  readonly rows: { readonly read: number };
  readonly status: { readonly done: number };
  readonly minutes: number;
  readonly byService: Tallies;
  readonly byDomain: Tallies;
  readonly byMonth: Tallies;
  readonly byCounsellor: Tallies;
  readonly evaluation: { readonly u: number; readonly c: number; readonly a: number };
  readonly followUps: object;
  readonly reach: { readonly individual: number };
}

export type Row = Readonly<Record<string, string | number | boolean>>;

/** Files of a school in a folder of their own, on top of the sample's. */
export function schoolIn(folder: string, files: Readonly<Record<string, string>>): string {
  const school = mkdtempSync(join(folder, 'school-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(school, name), text);
  return school;
}
