/** The border between Google's values and ours: dates become days, text stays text. */

import type { Cell } from '../core/cell';
import type { CivilDate } from '../core/civil-date';

const MILLISECONDS_A_MINUTE = 60_000;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Zones without daylight saving, and their local mean time of 1899, which time-only cells carry: minutes, seconds. */
const FIXED_ZONES: Readonly<Record<string, { readonly minutes: number; readonly oldSeconds: number }>> = {
  'Asia/Jakarta': { minutes: 420, oldSeconds: 25_632 },
  'Asia/Makassar': { minutes: 480, oldSeconds: 28_656 },
  'Asia/Jayapura': { minutes: 540, oldSeconds: 33_768 },
  'Etc/GMT': { minutes: 0, oldSeconds: 0 },
  UTC: { minutes: 0, oldSeconds: 0 },
};

/** Minutes: Indonesia's clocks stood up to two hours ahead of today's then. */
const SLACK_BEFORE_1970 = 120;

export interface Zone {
  readonly name: string;
  /** Minutes ahead of UTC; in a zone with daylight saving, today's. */
  readonly minutes: number;
  readonly oldSeconds: number;
  /** Slack for days under another offset than today's. */
  readonly slack: number;
}

/** Local mean time at noon, UTC, of the day that time-only cells carry. */
function oldSecondsOf(name: string): number {
  const noon = Utilities.formatDate(new Date(FIRST_DAY + MILLISECONDS_A_DAY / 2), name, 'dd:HH:mm:ss');
  const [day = 30, hours = 12, minutes = 0, seconds = 0] = noon.split(':').map(Number);
  return (day - 30) * 86_400 + (hours - 12) * 3600 + minutes * 60 + seconds;
}

/** Asks Google only for zones outside Indonesia. */
export function zoneOf(name: string): Zone {
  const fixed = Object.keys(FIXED_ZONES).includes(name) ? FIXED_ZONES[name] : undefined;
  if (fixed) return { name, ...fixed, slack: 0 };
  const offset = Utilities.formatDate(new Date(), name, 'Z');
  const minutes = Number(offset.slice(0, 3)) * 60 + Number(`${offset.slice(0, 1)}${offset.slice(3)}`);
  return { name, minutes, oldSeconds: oldSecondsOf(name), slack: 120 };
}

/** A `Date` from another script context fails `instanceof`; its tag never lies. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const dayText = (milliseconds: number): CivilDate =>
  new Date(milliseconds).toISOString().slice(0, 10) as CivilDate;

/** Minutes since midnight of a time-only cell: the old offset where it gives whole minutes, else today's. */
function clockMinutes(milliseconds: number, zone: Zone): number {
  const candidates = [zone.oldSeconds * 1000, zone.minutes * MILLISECONDS_A_MINUTE].map(
    (offset) => milliseconds + offset - FIRST_DAY,
  );
  const whole = candidates.find((time) => time % MILLISECONDS_A_MINUTE === 0) ?? candidates[1] ?? 0;
  return Math.round(whole / MILLISECONDS_A_MINUTE);
}

const isTimeOnly = (milliseconds: number): boolean =>
  milliseconds >= FIRST_DAY - MILLISECONDS_A_DAY && milliseconds < FIRST_DAY + 1.5 * MILLISECONDS_A_DAY;

/** Days have a year of four digits; a number that somebody typed over a date may mean a later one, or none. */
const isDay = (milliseconds: number): boolean =>
  milliseconds >= Date.UTC(100, 0, 1) && milliseconds < Date.UTC(10_000, 0, 1);

/** What is no day is handed on as the number that stands in the cell, so that its finding can name it. */
function momentCell(milliseconds: number, zone: Zone): Cell {
  if (isTimeOnly(milliseconds)) return { minutes: clockMinutes(milliseconds, zone) };
  const slack = milliseconds < 0 ? SLACK_BEFORE_1970 : zone.slack;
  const here = milliseconds + (zone.minutes + slack) * MILLISECONDS_A_MINUTE;
  if (isDay(here)) return { date: dayText(here) };
  const serial = Math.floor((here - FIRST_DAY) / MILLISECONDS_A_DAY);
  return Number.isNaN(serial) ? 'Invalid Date' : serial;
}

export const today = (zone: Zone): CivilDate => dayText(Date.now() + zone.minutes * MILLISECONDS_A_MINUTE);

/** Turns what `getValues` gave into our cells, in place: the arrays are ours, and 100,000 rows are not copied. */
export function readValues(values: unknown[][], zone: Zone): Cell[][] {
  const moments = new Map<number, Cell>();
  for (const row of values) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (typeof value === 'object')
        row[column] = isDate(value) ? momentOf(value.getTime(), zone, moments) : String(value);
    }
  }
  return values as Cell[][];
}

function momentOf(milliseconds: number, zone: Zone, moments: Map<number, Cell>): Cell {
  const before = moments.get(milliseconds);
  if (before !== undefined) return before;
  const cell = momentCell(milliseconds, zone);
  moments.set(milliseconds, cell);
  return cell;
}

/** Starts with a letter, holds no digit and is no truth word: Sheets takes it as it is. */
const isPlainWord = (text: string): boolean =>
  /^\p{L}[^\p{Nd}]*$/u.test(text) && !/^(true|false|benar|salah)$/i.test(text);

/** Text that Sheets would parse (formula, number, date, truth value) is kept as text by an apostrophe, which it drops. */
const guarded = (text: string): string => (text === '' || isPlainWord(text) ? text : `'${text}`);

/** What goes to `setValues`: days and times as serial numbers, under the format that their column has. */
export function toGoogle(cell: Cell): string | number | boolean {
  if (typeof cell === 'string') return guarded(cell);
  if (typeof cell !== 'object') return cell;
  if ('minutes' in cell) return cell.minutes / 1440;
  return Math.round((Date.parse(`${cell.date}T00:00:00Z`) - FIRST_DAY) / MILLISECONDS_A_DAY);
}
