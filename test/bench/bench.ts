/** `npm run bench`: counts, virtual time and ratios of one run; nothing here passes or fails by the clock. */

import { readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { COMMANDS, type CommandName } from '../../src/commands';
import { summarize } from '../../src/controlling/summarize';
import type { Grid } from '../../src/core/cell';
import { parseCsv } from '../../src/core/csv';
import type { Tab } from '../../src/core/tab';
import { toRow } from '../../src/core/write';
import { partnersOf, type Slot } from '../../src/organizing/overlap';
import { readCalendar } from '../../src/planning/calendar';
import { classBook } from '../../src/planning/class-book';
import { readPeriod } from '../../src/planning/period';
import { journal } from '../../src/tabs/journal';
import type { BookState } from '../../src/workbench/book-state';
import { builtAddon, makeBench } from '../bundle/bench';
import { logOf } from '../bundle/small-school';
import { storyOf, yearWith } from '../bundle/stories';
import { bareLoop } from './bare-loop';
import { datedRows } from './dated-rows';
import { firstPaintRatios } from './first-paint';

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** Best of several: what the machine can do when nothing else disturbs it. */
function best(times: number, run: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

async function commands(): Promise<void> {
  const distDir = await builtAddon();
  const bench = makeBench(distDir);
  say('command            journal rows   calls   virtual seconds (typical / high)');
  const report = (name: CommandName, rows: number, year: BookState): void => {
    const { start, input } = storyOf(name, bench, year);
    const asked = name === 'importSessions' ? { file: logOf(rows) } : input;
    const { run, envelope } = bench(start, { command: name, input: asked });
    if (!envelope?.ok) throw new Error(`${name}: ${JSON.stringify(envelope ?? run.outcome)}`);
    const [, typical, high] = run.virtualMs;
    say(
      `${name.padEnd(18)} ${String(rows).padStart(12)} ${String(run.calls).padStart(7)}   ${seconds(typical)} / ${seconds(high)}`,
    );
  };
  for (const rows of [100, 2000, 100_000]) {
    const year = yearWith(bench, rows);
    for (const name of Object.keys(COMMANDS) as CommandName[]) report(name, rows, year);
  }
  rmSync(distDir, { recursive: true, force: true });
}

/** The whole check, and what a person waits for after one fix. */
async function checks(): Promise<void> {
  const distDir = await builtAddon();
  const bench = makeBench(distDir);
  say();
  say('the sample school  dated rows more   calls   virtual seconds (typical / high)   thinking');
  for (const rows of [0, 5000]) {
    for (const { what, calls, virtualMs, wallMs } of datedRows(bench, rows)) {
      const [, typical, high] = virtualMs;
      say(
        `${what.padEnd(18)} ${String(rows).padStart(15)} ${String(calls).padStart(7)}   ${seconds(typical)} / ${seconds(high)}   ${seconds(wallMs)}`,
      );
    }
  }
  rmSync(distDir, { recursive: true, force: true });
}

/** The sample school's log, over and over, as the journal holds it. */
function journalGrid(rows: number): Grid {
  const table = parseCsv(readFileSync('src/workbench/sample/sessions-2026-2027.csv', 'utf8'));
  if (!table) throw new Error('The sample log cannot be read.');
  const keys: Readonly<Record<string, string>> = {
    id: 'id',
    tanggal: 'date',
    mulai: 'start',
    selesai: 'end',
    konselor: 'counsellor',
    kode: 'service',
    format: 'format',
    bidang: 'domain',
    kelas: 'classes',
    kode_konseli: 'counselees',
    insidental: 'unplanned',
    status: 'status',
    alasan: 'reason',
    U: 'u',
    C: 'c',
    A: 'a',
    tl_tanggal: 'followUpDate',
    tl_status: 'followUpStatus',
  };
  const body = table.rows.map(({ cells }) => {
    const given = table.header.map((name, place) => [keys[name] ?? name, cells[place]] as const);
    return toRow(journal, Object.fromEntries(given), 'id');
  });
  return [[], [], ...Array.from({ length: rows }, (_, index) => body[index % body.length] ?? [])];
}

const placeOf = (key: string): number => journal.columns.findIndex((column) => column.key === key);

function summaries(): void {
  const calendar = readCalendar(undefined, undefined);
  const period = readPeriod('2026-Y', calendar);
  if (!period) throw new Error('No period');
  const places = Object.fromEntries(journal.columns.map(({ key }, place) => [key, place]));
  const school = { calendar, lessonMinutes: 40, framework: 'pola17', classBook: classBook([]) };
  const columns = {
    date: placeOf('date'),
    start: placeOf('start'),
    end: placeOf('end'),
    followUpDate: placeOf('followUpDate'),
    words: [
      'counsellor',
      'service',
      'format',
      'domain',
      'classes',
      'counselees',
      'unplanned',
      'status',
      'reason',
      'followUpStatus',
    ].map(placeOf),
    scores: ['u', 'c', 'a', 'process'].map(placeOf),
  };
  const measure = (rows: number) => {
    const grid = journalGrid(rows);
    const tab: Tab = { template: journal, grid, places };
    const question = { journal: tab, school, period, today: calendar.startDate };
    const fold = best(9, () => void summarize(question));
    const bare = best(9, () => void bareLoop(grid, columns, 2));
    return { fold, bare };
  };
  const small = measure(10_000);
  const large = measure(100_000);
  say();
  say(`summary / bare loop, 100,000 rows: ${(large.fold / large.bare).toFixed(2)} (budget 1.5)`);
  say(
    `growth exponent, 10,000 to 100,000 rows: ${Math.log10(large.fold / small.fold).toFixed(2)} (budget 1.1)`,
  );
}

/** Sorting the same keys and sweeping once: what a double-booking check cannot do without. */
function sortAndSweep(slots: readonly Slot[]): number {
  const keys = new Float64Array(slots.length);
  slots.forEach(({ who, day, start }, index) => {
    keys[index] = ((who * 400 + day) * 1440 + start) * slots.length + index;
  });
  keys.sort();
  let overlaps = 0;
  let until = 0;
  for (const key of keys) {
    const slot = slots[key % slots.length];
    if (slot && slot.start < until) overlaps += 1;
    until = slot?.end ?? 0;
  }
  return overlaps;
}

/** Spread over a school, and all in one room on one day. */
const BOOKINGS: Readonly<Record<string, readonly Slot[]>> = {
  '100,000 slots of 60 people': Array.from({ length: 100_000 }, (_, index): Slot => {
    const start = 420 + ((index * 37) % 480);
    return { who: index % 60, day: (index * 7) % 200, start, end: start + 40 };
  }),
  '30,000 slots of one room on one day': Array.from({ length: 30_000 }, (_, index): Slot => {
    const start = 420 + ((index * 37) % 480);
    return { who: 0, day: 0, start, end: start + 40 };
  }),
};

function doubleBooking(): void {
  for (const [name, slots] of Object.entries(BOOKINGS)) {
    const check = best(15, () => void partnersOf(slots));
    const bare = best(15, () => void sortAndSweep(slots));
    say(`double booking / sort and sweep, ${name}: ${(check / bare).toFixed(2)} (budget 1.5)`);
  }
}

async function firstPaints(): Promise<void> {
  const distDir = await builtAddon();
  const ratios = await firstPaintRatios(distDir);
  rmSync(distDir, { recursive: true, force: true });
  say();
  if (ratios === undefined) say('first paint of the sidebars: not measured, no Chromium is installed');
  for (const [name, ratio] of ratios ?? [])
    say(`first paint of ${name} / empty page: ${ratio.toFixed(2)} (budget 1.3)`);
}

await commands();
await checks();
summaries();
doubleBooking();
await firstPaints();
