/** Cells of somebody's own table in the form in which our columns are read: times, numbers, choices, days. */

import { clockTime, readNumber, readTime, readYesNo } from '../core/cell';
import { addDays, civilDate } from '../core/civil-date';
import type { Column } from '../core/template';
import { choiceMeant, type OtherWords, otherWords } from '../frameworks/other-words';
import { type DateOrder, writtenDate } from './written-dates';

/** Day 0 of a spreadsheet is 30 December 1899; younger and older numbers are no days of a school's log. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** A day that lost its format is a number of five digits. */
function serialDate(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  const first = civilDate(1900, 1, 1);
  return first && serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(first, serial - 2) : undefined;
}

export const dayIn = (text: string, order: DateOrder | undefined): string | undefined =>
  serialDate(text) ?? writtenDate(text, order);

const MINUTES_A_DAY = 1440;

/** `7.15` typed where the point is a decimal one loses its last zero: 7.3 was 7.30. A part of a day is a time, too. */
function numberTime(text: string): number | undefined {
  if (/^\d{1,2}[.,]\d$/.test(text)) return readTime(`${text.replace(',', '.')}0`);
  if (!/^0?\.\d{3,}$/.test(text)) return undefined;
  const minutes = Math.round(Number(text) * MINUTES_A_DAY);
  return minutes < MINUTES_A_DAY ? minutes : undefined;
}

/** `1:45 PM`. */
function halfDayTime(text: string): number | undefined {
  const [, said = '', half = ''] = /^(.+?) ?([ap])\.?m\.?$/i.exec(text) ?? [];
  const minutes = readTime(said);
  if (minutes === undefined) return undefined;
  const hours = Math.floor(minutes / 60);
  if (hours < 1 || hours > 12) return undefined;
  return (minutes % 720) + (half.toLowerCase() === 'p' ? 720 : 0);
}

/** @returns minutes since midnight; undefined for a bare number, which may be a lesson period. */
export function timeIn(said: string): number | undefined {
  const text = said
    .replace(/^(?:pukul|jam|pkl\.?) /i, '')
    .replace(/ ?(?:WIB|WITA|WIT)\.?$/i, '')
    .trim();
  return readTime(text.replace(',', '.')) ?? numberTime(text) ?? halfDayTime(text);
}

const UNTIL = /\s*(?:-|–|—|s\.?\s?[/.]?\s?d\.?|sampai|hingga|to|until)\s*/i;

/** `07.15 - 07.55`: start and end in one cell. */
export function spanIn(text: string): readonly [number, number] | undefined {
  const parts = text.replace(/ ?(?:WIB|WITA|WIT)\.?$/i, '').split(UNTIL);
  const [start, end] = parts.map(timeIn);
  return parts.length === 2 && start !== undefined && end !== undefined ? [start, end] : undefined;
}

/** `30 siswa`, `45 menit`: the number before the word. */
const COUNTED =
  /^(\d{1,6})\s*(?:orang|siswa|siswi|murid|anak|peserta didik|peserta|menit|mnt|min|minutes|students|pupils|people|'|’)?\.?$/i;

const numberWords = (text: string): string | undefined => {
  const counted = COUNTED.exec(text)?.[1];
  const plain = counted ?? text.replace(',', '.');
  return readNumber(plain) === undefined ? undefined : plain;
};

/** `Rp 1.250.000,00` and `1,250,000`: groups of three are no decimals. */
function moneyWords(text: string): string | undefined {
  const plain = text
    .replace(/^Rp\.?\s*/i, '')
    .replace(/[\s\u00a0]/g, '')
    .replace(/,-$/, '');
  const whole = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(plain)
    ? plain.replace(/[.,]\d{1,2}$/, '').replace(/[.,]/g, '')
    : plain;
  return readNumber(whole) === undefined ? undefined : whole;
}

function yesNoWords(text: string): string | undefined {
  if (/^[✓✔√vV]$/.test(text) || /^ada$/i.test(text)) return 'Ya';
  if (/^(?:-|tidak ada|belum)$/i.test(text)) return 'Tidak';
  return text !== '' && readYesNo(text) !== undefined ? text : undefined;
}

export interface Reader {
  /** What the cell says in our words; undefined where its column cannot read it. */
  readonly read: (text: string) => string | undefined;
}

const others = (column: Column): OtherWords => otherWords(column.key);

/** How cells under a column of ours are read. @param order of its dates. */
export function readerOf(column: Column, order?: DateOrder): Reader {
  switch (column.kind) {
    case 'date':
      return { read: (text) => dayIn(text, order) };
    case 'time':
      return {
        read: (text) => {
          const minutes = timeIn(text);
          return minutes === undefined ? undefined : clockTime(minutes);
        },
      };
    case 'number':
      return { read: numberWords };
    case 'percent':
      return { read: (text) => numberWords(text.replace(/\s*%$/, '')) };
    case 'money':
      return { read: moneyWords };
    case 'yesno':
      return { read: yesNoWords };
    case 'choice': {
      const words = others(column);
      const { choices = [] } = column;
      return { read: (text) => choiceMeant(choices, words, text) };
    }
    case 'text':
    case 'code':
    case 'list':
      return { read: (text) => text };
    default:
      return column.kind satisfies never;
  }
}
