/** Days as people write them: with slashes, with the month's name, with the weekday. Day and month are never guessed. */

import type { Cell } from '../core/cell';
import { type CivilDate, civilDate, parseIsoDate, weekdayOf } from '../core/civil-date';
import { readChoice } from '../core/read';
import { MONTHS } from '../frameworks/month-names';
import { WEEKDAYS } from '../frameworks/weekdays';

export type DateOrder = 'day-first' | 'month-first';

/** What a text can mean; where both are there and differ, only the column or a person can tell. */
interface Readings {
  readonly 'day-first': CivilDate | undefined;
  readonly 'month-first': CivilDate | undefined;
}

/** `26` is 2026: logs are younger than the century. */
const yearNumber = (written: string): number => Number(written) + (written.length === 2 ? 2000 : 0);

const SLASHED = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})[ /.-]*(\p{L}+)[ /.,-]*(\d{4}|\d{2})$/u;
const MONTH_NAME_DAY = /^(\p{L}+)[ .-]*(\d{1,2})(?:st|nd|rd|th)?[ .,-]+(\d{4})$/u;

function named(text: string): CivilDate | undefined {
  const [, day, month, year] = DAY_MONTH_NAME.exec(text) ?? [];
  const [, name, second, last] = MONTH_NAME_DAY.exec(text) ?? [];
  const key = readChoice(MONTHS, month ?? name ?? '');
  if (key === undefined) return undefined;
  return civilDate(yearNumber(year ?? last ?? ''), Number(key), Number(day ?? second));
}

function readings(text: string): Readings | undefined {
  const certain = parseIsoDate(text) ?? named(text);
  if (certain) return { 'day-first': certain, 'month-first': certain };
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), yearNumber(match[3] ?? '')];
  return { 'day-first': civilDate(year, second, first), 'month-first': civilDate(year, first, second) };
}

/** `Sen`, `Mon`: the first three letters stand for the day. */
const SHORT_DAY = 3;

const weekdayIn = (word: string): number =>
  WEEKDAYS.findIndex((one) =>
    [one.label.id, one.label.en, ...('also' in one ? one.also : [])].some((name) =>
      [name.toLowerCase(), name.slice(0, SHORT_DAY).toLowerCase()].includes(word.toLowerCase()),
    ),
  );

interface Written {
  /** 0 is Monday; -1 where no weekday is written. */
  readonly weekday: number;
  readonly readings: Readings | undefined;
}

const DAY_BEFORE = /^(\p{L}[\p{L}'’`]*)[\s,./]+(?=[\p{L}\d])(.+)$/u;

function written(said: string): Written {
  const text = said.replace(/[\s\u00a0]+/g, ' ').trim();
  const [, word = '', rest = ''] = DAY_BEFORE.exec(text) ?? [];
  const weekday = weekdayIn(word.replace(/[’`]/g, "'"));
  return { weekday, readings: readings(weekday < 0 ? text : rest.trim()) };
}

/** The only day that a text can mean, its weekday considered. */
function certainDate({ weekday, readings: found }: Written): CivilDate | undefined {
  if (!found) return undefined;
  const days = [...new Set(Object.values(found))].filter((day) => day !== undefined);
  const fitting = days.filter((day) => weekdayOf(day) === weekday);
  const [only, ...others] = days.length > 1 && fitting.length > 0 ? fitting : days;
  return others.length === 0 ? only : undefined;
}

/** The order that a column's certain dates show; undefined where none or both do. */
export function orderIn(texts: Iterable<string>): DateOrder | undefined {
  let found: DateOrder | undefined;
  for (const text of texts) {
    const { readings: one } = written(text);
    if (!one || Boolean(one['day-first']) === Boolean(one['month-first'])) continue;
    const order = one['day-first'] ? 'day-first' : 'month-first';
    if (found !== undefined && order !== found) return undefined;
    found = order;
  }
  return found;
}

/** The day that a text means under that order; undefined where it means none, or none for certain. */
export function writtenDate(text: string, order: DateOrder | undefined): CivilDate | undefined {
  const found = written(text);
  return certainDate(found) ?? (order && found.readings?.[order]);
}

/** Could be two days, and nothing in the text tells which. */
export function isOpenDate(text: string): boolean {
  const found = written(text);
  return (
    found.readings !== undefined && certainDate(found) === undefined && Boolean(found.readings['day-first'])
  );
}

/** A day where the text can only mean one under that order, else the text as it is. */
export function dateCell(text: string, order: DateOrder | undefined): Cell {
  const date = writtenDate(text, order);
  return date ? { date } : text;
}
