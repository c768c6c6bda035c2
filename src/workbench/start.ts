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
  /** The first to try. */
  readonly port: number;
}

const USAGE = 'npm start -- [--no-serve] [--school DIR] [--open FILE.xlsx] [--keep DIR] [--port NUMBER]';

/** @throws Error for an option that is not known. */
function wishesOf(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'no-serve': { type: 'boolean', default: false },
      school: { type: 'string' },
      open: { type: 'string' },
      keep: { type: 'string', default: 'out' },
      port: { type: 'string', default: '8765' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`A port is a number from 1 to 65535, not ${values.port}.`);
  }
  if (values.open !== undefined && values.school !== undefined) {
    throw new Error('Take either a school or a workbook, not both.');
  }
  const { school, open, keep: keepIn } = values;
  return { serve: !values['no-serve'], school, open, keepIn, port };
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

/** Stays there until it is ended from outside. */
async function showPage(session: Session, port: number, isTakenUp: boolean): Promise<void> {
  const options = { ...session.options, calculator: await liveCalculator() };
  const workbench = new Workbench({ ...session, options }, isTakenUp);
  const { address } = await serve(workbench, session.root, port);
  say(`The workbench is open at ${address} (Ctrl+C ends it; your workbook stays in ${keptAt(session)})`);
  openBrowser(address);
}

/** What was opened last time goes on; a school or a workbook that is asked for begins anew. */
async function goOn(session: Session, { serve: page, school, open, port }: Wishes): Promise<boolean> {
  if (!page || school !== undefined || open !== undefined) return false;
  if (!takeUp(session)) return false;
  const place = keptAt(session);
  say(`Your workbook of last time is open again: ${place}. “Start over” in the page brings back the sample.`);
  await showPage(session, port, true);
  return true;
}

async function showNew(session: Session, { port }: Wishes): Promise<void> {
  const aside = putAside(session);
  if (aside !== undefined) say(`The workbook of last time was put aside: ${aside}`);
  keep(session);
  await showPage(session, port, false);
}

/** What a workbook of somebody's needs before it holds a year. */
const NOT_SET_UP =
  'There is no school year in this workbook yet. In the page choose Extensions > POAC > Start the year...; what stands in the workbook stays.';

/** @returns those that failed, told. */
function tellFailures(results: readonly Result[]): readonly Result[] {
  const failed = results.filter(({ ok }) => !ok);
  for (const line of failed.flatMap(tellFailure)) console.error(line);
  return failed;
}

async function main(root: string, wishes: Wishes): Promise<boolean> {
  await buildAddon(root);
  const session = startSession(root, undefined, wishes.keepIn);
  if (await goOn(session, wishes)) return true;
  const year = await runYear(session, wishes, tell);
  const failed = tellFailures(year.progress.map(({ result }) => result));
  if (year.schoolYear === undefined) {
    const isOpen = wishes.open !== undefined && failed.length === 0;
    if (isOpen) say(NOT_SET_UP);
    if (isOpen && wishes.serve) await showNew(session, wishes);
    return isOpen && wishes.serve;
  }

  const name = `poac-${year.schoolYear.replace(/\D+/g, '-')}`;
  const written = await writeFiles(session, name);
  tellFailures(written);
  say('');
  for (const line of tellYear(session, year)) say(line);
  const here = relative(process.cwd(), join(root, 'out')) || 'out';
  say(
    `  files     ${join(here, `${name}.xlsx`)} to read and print, ${join(here, `${name}.json`)} to open again`,
  );
  say('');
  if (wishes.serve) await showNew(session, wishes);
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
