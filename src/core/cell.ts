/** What a cell can hold, and how what people typed is read. */

import { type CivilDate, civilDate, parseIsoDate } from './civil-date';
import { folded } from './text';

/** A cell with a date format. Cells of the same day are one object. */
export interface DateCell {
  readonly date: CivilDate;
}

/** A cell with a time format: minutes since midnight. */
export interface TimeCell {
  readonly minutes: number;
}

/** Blank is `''`, as in Sheets. */
export type Cell = string | number | boolean | DateCell | TimeCell;

export type Row = readonly Cell[];

export type Grid = readonly Row[];

export const isDateCell = (cell: Cell | undefined): cell is DateCell =>
  typeof cell === 'object' && 'date' in cell;

export const isTimeCell = (cell: Cell | undefined): cell is TimeCell =>
  typeof cell === 'object' && 'minutes' in cell;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** A row that holds nothing but blanks and unticked boxes was not written by anybody. */
export const isBlankRow = (row: Row): boolean => row.every((cell) => cell === false || isBlank(cell));

export function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (isDateCell(one)) return isDateCell(other) && one.date === other.date;
  if (isTimeCell(one)) return isTimeCell(other) && one.minutes === other.minutes;
  return isBlank(one) && isBlank(other);
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** `07:15`. */
export const clockTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Letters that a cell of Google Sheets holds at most. */
export const MOST_LETTERS = 50_000;

export const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > MOST_LETTERS;

/** The words of a cell: dates `YYYY-MM-DD`, times `HH:MM`, everything else as it stands. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (isDateCell(cell)) return cell.date;
  if (isTimeCell(cell)) return clockTime(cell.minutes);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}

/**
 * Reads a day. Text counts where it can only mean one day: ISO, or day/month/year whose day is above 12
 * or equals its month. Day and month are never guessed.
 */
export function readDate(cell: Cell): CivilDate | undefined {
  if (isDateCell(cell)) return cell.date;
  if (typeof cell !== 'string') return undefined;
  const iso = parseIsoDate(cell);
  if (iso) return iso;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell.trim());
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayFirst = civilDate(year, second, first);
  const monthFirst = civilDate(year, first, second);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

/** Reads minutes since midnight from a time cell or from `7:15`, `07.15`, `07:15:00`. 24:00 is no time. */
export function readTime(cell: Cell): number | undefined {
  if (isTimeCell(cell)) return cell.minutes;
  if (typeof cell !== 'string') return undefined;
  const match = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(cell.trim());
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** Reads a number; text counts where it is plain digits with at most one decimal point. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string' || !/^-?\d{1,15}(\.\d{1,6})?$/.test(cell.trim())) return undefined;
  return Number(cell);
}

const YES = ['ya', 'yes', 'y', 'true', 'benar'];
const NO = ['tidak', 'no', 'n', 't', 'false', 'salah', ''];

export function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return undefined;
  const word = folded(cell);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}
