/** The main job: a school's year from its files to a workbook that can be read, printed and opened again. */

import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { liveCalculator } from './live/calculator';
import { keep, keptAt, putAside, takeUp } from './live/keep';
import { openBrowser } from './live/open-browser';
import { serve } from './live/serve';
import { Workbench } from './live/workbench';
import { runYear, type Source } from './school/run-year';
import { tellFailure, tellYear } from './school/tell-year';
import { ensureBuilt } from './steps/ensure-built';
import { type Result, runStep } from './steps/run-steps';
import { type Session, startSession } from './steps/session';

interface Wishes extends Source {
  readonly serve: boolean;
  readonly keepIn: string;
}

const USAGE = 'npm start -- [--no-serve] [--school DIR] [--open FILE.xlsx] [--keep DIR]';

/** @throws Error for an option that is not known. */
function wishesOf(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'no-serve': { type: 'boolean', default: false },
      school: { type: 'string' },
      open: { type: 'string' },
      keep: { type: 'string', default: 'out' },
    },
  });
  if (values.open !== undefined && values.school !== undefined) {
    throw new Error('Take either a school or a workbook, not both.');
  }
  return { serve: !values['no-serve'], school: values.school, open: values.open, keepIn: values.keep };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `making the year ... 2.1 s`, one line a step, written as it happens. */
function tell(label: string, result?: Result): void {
  if (result === undefined) process.stdout.write(`${label} ... `);
  else say(result.ok ? `${(result.wallMs / 1000).toFixed(1)} s` : `failed (${result.error.code})`);
}

async function buildAddon(root: string): Promise<void> {
  process.stdout.write('building the add-on ... ');
  say((await ensureBuilt(root)) ? 'done' : 'dist/ is up to date');
}

/** @returns what was written; paths as a person types them. */
async function writeFiles(session: Session, name: string): Promise<readonly Result[]> {
  const steps = [
    { key: 'export', step: { export: `out/${name}.xlsx` } },
    { key: 'save', step: { save: `out/${name}.json` } },
  ] as const;
  const results: Result[] = [];
  for (const step of steps) {
    const label = `writing out/${name}.${step.key === 'export' ? 'xlsx' : 'json'}`;
    tell(label);
    const result = await runStep(session, step);
    tell(label, result);
    results.push(result);
  }
  return results;
}

const FIRST_PORT = 8765;

/** Stays there until it is ended from outside. */
async function showPage(session: Session, isTakenUp: boolean): Promise<void> {
  const options = { ...session.options, calculator: await liveCalculator() };
  const workbench = new Workbench({ ...session, options }, isTakenUp);
  const { address } = await serve(workbench, session.root, FIRST_PORT);
  say(`The workbench is open at ${address} (Ctrl+C ends it; your workbook stays in ${keptAt(session)})`);
  openBrowser(address);
}

/** What was opened last time goes on; a school or a workbook that is asked for begins anew. */
async function goOn(session: Session, { serve: page, school, open }: Wishes): Promise<boolean> {
  if (!page || school !== undefined || open !== undefined) return false;
  if (!takeUp(session)) return false;
  const place = keptAt(session);
  say(`Your workbook of last time is open again: ${place}. “Start over” in the page brings back the sample.`);
  await showPage(session, true);
  return true;
}

async function main(root: string, wishes: Wishes): Promise<boolean> {
  await buildAddon(root);
  const session = startSession(root, undefined, wishes.keepIn);
  if (await goOn(session, wishes)) return true;
  const year = await runYear(session, wishes, tell);
  const failed = year.progress.filter(({ result }) => !result.ok);
  for (const { result } of failed) for (const line of tellFailure(result)) console.error(line);
  const stopped = year.progress.length === failed.length || year.schoolYear === undefined;
  if (stopped) return false;

  const name = `poac-${year.schoolYear?.replace(/\D+/g, '-')}`;
  const written = await writeFiles(session, name);
  for (const result of written) for (const line of tellFailure(result)) console.error(line);
  say('');
  for (const line of tellYear(session, year)) say(line);
  const here = relative(process.cwd(), join(root, 'out')) || 'out';
  say(
    `  files     ${join(here, `${name}.xlsx`)} to read and print, ${join(here, `${name}.json`)} to open again`,
  );
  say('');
  if (wishes.serve) {
    const aside = putAside(session);
    if (aside !== undefined) say(`The workbook of last time was put aside: ${aside}`);
    keep(session);
    await showPage(session, false);
  }
  say(`Next: open the .xlsx file, look at “findings” and print the summary. Your own school: ${USAGE}`);
  return failed.length === 0 && written.every(({ ok }) => ok);
}

const [, program = '', ...args] = process.argv;
const root = resolve(dirname(program), '../..');
try {
  process.exitCode = (await main(root, wishesOf(args))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
