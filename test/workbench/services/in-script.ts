/** Runs a few lines of script on the emulated services, in a world that a test can look into. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBook } from '../../../src/workbench/book/blank';
import { execute, type Options, type Run, type World } from '../../../src/workbench/execution';
import { acrossTheWire } from '../../../src/workbench/wire';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

export const world = (part: Partial<World> = {}, locale = 'in_ID', timeZone = 'Asia/Jakarta'): World => ({
  book: emptyBook({ locale, timeZone }),
  clock: '2026-10-06T08:00:00+07:00',
  user: 'id',
  auth: 'FULL',
  cache: {},
  answers: [],
  menu: [],
  seed: 1,
  ...part,
});

/** Names that every script of these tests may use. */
const PRELUDE = `
const book = () => SpreadsheetApp.getActiveSpreadsheet();
const sheet = () => SpreadsheetApp.getActiveSheet();
const cell = (name) => sheet().getRange(name);
const message = (attempt) => { try { attempt(); return 'no error'; } catch (error) { return String(error); } };
`;

/** @param body of a function; what it returns is the outcome's value. */
export function run(
  place: World,
  body: string,
  options: Partial<Options> = {},
  files: Record<string, string> = {},
): Run {
  const distDir = mkdtempSync(join(tmpdir(), 'poac-services-'));
  try {
    const code = `${PRELUDE}\nfunction main(...args) {\n${body}\n}\nfunction hidden_() {}\n`;
    for (const [name, text] of Object.entries({ 'Code.js': code, ...files })) {
      writeFileSync(join(distDir, name), text);
    }
    return execute(place, 'main', [], { distDir, manifestScopes: SCOPES, ...options });
  } finally {
    rmSync(distDir, { recursive: true, force: true });
  }
}

/** The value that a script returns, as plain data. @throws Error when the script failed. */
export function inScript(body: string, place: World = world()): unknown {
  const { outcome } = run(place, body);
  if (outcome.is === 'returned') return acrossTheWire(outcome.value);
  throw new Error(outcome.is === 'threw' ? `${outcome.name}: ${outcome.message}` : outcome.is);
}
