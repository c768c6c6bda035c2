/** The built add-on on a bench: one function of it at a time, over a workbook that is a value. */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../../src/build/build';
import type { Envelope } from '../../src/google/carry-out';
import type { Previewed } from '../../src/google/show-preview';
import { emptyBook } from '../../src/workbench/book/blank';
import type { BookState } from '../../src/workbench/book-state';
import { execute, type Faults, type Options, type Run, type World } from '../../src/workbench/execution';
import { snapshot } from '../../src/workbench/steps/show-book';

export interface Answer {
  readonly run: Run;
  readonly envelope: Envelope | undefined;
  readonly book: BookState;
}

export interface Request {
  readonly command: string;
  readonly input?: unknown;
  readonly mode?: 'call' | 'preview' | 'gentle';
  readonly accept?: string;
}

/** Builds the add-on into a folder of its own, so that tests can run beside each other. */
export async function builtAddon(): Promise<string> {
  mkdirSync('out', { recursive: true });
  const outDir = mkdtempSync(resolve('out', 'test-bundle-'));
  await build({ outDir });
  return outDir;
}

export const blank = (): BookState => emptyBook({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });

/** Equal workbooks give equal prints; short, so that a failing test can be read. */
export const pictureOf = (book: BookState): string =>
  createHash('sha256')
    .update(JSON.stringify(snapshot(book)))
    .digest('hex')
    .slice(0, 16);

export function makeBench(distDir: string, user: 'id' | 'en' = 'id', clock = '2026-10-06T08:00:00+07:00') {
  const { oauthScopes } = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8'));
  return (book: BookState, request: Request, faults: Faults = {}, watch?: Options['watch']): Answer => {
    const world: World = { book, clock, user, auth: 'FULL', cache: {}, answers: [], menu: [], seed: 1 };
    const asked = { input: {}, mode: 'call', ...request };
    const options = { distDir, manifestScopes: oauthScopes, faults, ...(watch && { watch }) };
    const run = execute(world, 'ask', [asked], options);
    const envelope =
      run.outcome.is === 'returned' ? (JSON.parse(JSON.stringify(run.outcome.value)) as Envelope) : undefined;
    return { run, envelope, book: world.book };
  };
}

export type Bench = ReturnType<typeof makeBench>;

/** The workbook after a call that has to succeed. */
export function after(bench: Bench, book: BookState, command: string, input: unknown = {}): BookState {
  const { envelope, run, book: changed } = bench(book, { command, input });
  if (!envelope?.ok) throw new Error(`${command}: ${JSON.stringify(envelope ?? run.outcome)}`);
  return changed;
}

export function previewed(bench: Bench, book: BookState, command: string, input: unknown = {}): Previewed {
  const { envelope, run } = bench(book, { command, input, mode: 'preview' });
  if (!envelope?.ok || !('token' in envelope.value)) throw new Error(JSON.stringify(envelope ?? run.outcome));
  return envelope.value;
}
