/** The whole check over a sample school with many dated rows, and again after one of them was mended. */

import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { after, type Bench, blank } from '../bundle/bench';

const FOLDER = 'src/workbench/sample';
const PEOPLE = 3;
const SLOTS = 9;

/** Lesson after lesson from Monday to Friday, each counsellor in a room of their own. */
function datedRow(index: number) {
  const lesson = Math.floor(index / PEOPLE);
  const schoolDay = Math.floor(lesson / SLOTS);
  const day = new Date(Date.UTC(2026, 6, 13 + Math.floor(schoolDay / 5) * 7 + (schoolDay % 5)));
  const start = 435 + (lesson % SLOTS) * 40;
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const person = `G${1 + (index % PEOPLE)}`;
  return {
    id: `B${index}`,
    tgl: day.toISOString().slice(0, 10),
    mulai: clock(start),
    selesai: clock(start + 40),
    program: `PLN-${String(1 + (index % 35)).padStart(3, '0')}`,
    pelaksana: person,
    tempat: `R-KON-${person}`,
    kelas: `VII-${'ABC'[index % PEOPLE]}`,
    sasaran: 1,
    rpl: 'RPL-001',
  };
}

function filesWith(rows: number) {
  return readdirSync(FOLDER)
    .filter((name) => !name.startsWith('sessions'))
    .map((name) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      if (!name.startsWith('org')) return { name, text };
      const school = JSON.parse(text);
      const jadwal = [...school.jadwal, ...Array.from({ length: rows }, (_, index) => datedRow(index))];
      return { name, text: JSON.stringify({ ...school, jadwal }) };
    });
}

export interface Measured {
  readonly what: string;
  readonly rows: number;
  readonly calls: number;
  /** Typical and high, in virtual milliseconds; our own thinking, in those of this machine. */
  readonly virtualMs: readonly [number, number, number];
  readonly wallMs: number;
}

/** First check, one fix, and the check after it. */
export function datedRows(bench: Bench, rows: number): readonly Measured[] {
  let book = after(bench, blank(), 'startYear', { files: filesWith(rows) });
  const measure = (what: string, command: string, input: unknown): Measured => {
    const start = performance.now();
    const { run, envelope, book: changed } = bench(book, { command, input });
    const wallMs = performance.now() - start;
    if (!envelope?.ok) throw new Error(`${what}: ${JSON.stringify(envelope ?? run.outcome)}`);
    book = changed;
    return { what, rows, calls: run.calls, virtualMs: run.virtualMs, wallMs };
  };
  const first = measure('check readiness', 'checkOrganizing', { list: true });
  const { findings } = JSON.parse(
    JSON.stringify(bench(book, { command: 'checkOrganizing', input: { list: true } }).envelope),
  ).value.reply.list;
  const offered = findings.find(
    ({ offer, check }: { offer?: unknown; check: string }) => offer && check === 'ORG-K01',
  );
  if (!offered) throw new Error('No fix for a day off is offered.');
  return [
    first,
    measure('one fix', 'applyFix', { finding: offered.no }),
    measure('check again', 'checkOrganizing', { list: true }),
  ];
}
