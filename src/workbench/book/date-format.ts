/** Date and time patterns of cells: `dd/MM/yyyy`, `HH:mm`, `d mmmm yyyy`. Unknown letters throw. */

import type { Locale } from './locale';
import { NotEmulated } from './refusals';
import { type DateParts, partsOf } from './serial';

const PIECE = /"([^"]*)"|\\(.)|(AM\/PM|am\/pm)|([A-Za-z])\4*|([\s\-/:.,])|(.)/g;

const two = (number: number): string => String(number).padStart(2, '0');
const half = (hour: number): number => hour % 12 || 12;

type Writer = (parts: DateParts, locale: Locale) => string;

const TOKENS: Readonly<Record<string, Writer>> = {
  yyyy: ({ year }) => String(year).padStart(4, '0'),
  yy: ({ year }) => two(year % 100),
  MMMM: ({ month }, { months }) => months[month - 1] ?? '',
  MMM: ({ month }, { shortMonths }) => shortMonths[month - 1] ?? '',
  MM: ({ month }) => two(month),
  M: ({ month }) => String(month),
  dddd: ({ weekday }, { days }) => days[weekday] ?? '',
  ddd: ({ weekday }, { shortDays }) => shortDays[weekday] ?? '',
  dd: ({ day }) => two(day),
  d: ({ day }) => String(day),
  HH: ({ hour }) => two(hour),
  H: ({ hour }) => String(hour),
  mm: ({ minute }) => two(minute),
  m: ({ minute }) => String(minute),
  ss: ({ second }) => two(second),
  s: ({ second }) => String(second),
  ap: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  hh: ({ hour }) => two(half(hour)),
  h: ({ hour }) => String(half(hour)),
};

/** `m` is a minute beside an hour or a second and a month elsewhere, whatever its case, as in Sheets. */
function isMinute(pieces: readonly string[], at: number): boolean {
  const before = pieces.slice(0, at).findLast((piece) => /^[a-z]+$/i.test(piece)) ?? '';
  const after = pieces.slice(at + 1).find((piece) => /^[a-z]+$/i.test(piece)) ?? '';
  return /^h/i.test(before) || /^s/i.test(after);
}

function tokenOf(piece: string, at: number, pieces: readonly string[], twelve: boolean): string {
  if (/^m{1,2}$/i.test(piece)) return isMinute(pieces, at) ? piece.toLowerCase() : piece.toUpperCase();
  if (/^m/i.test(piece)) return piece.toUpperCase();
  if (/^h/i.test(piece)) return twelve ? piece.toLowerCase() : piece.toUpperCase();
  return piece.toLowerCase();
}

/** @throws NotEmulated for a letter that is not known. */
export function dateWriter(format: string, locale: Locale): (serial: number) => string {
  const matches = [...format.matchAll(PIECE)];
  const twelve = /am\/pm/i.test(format.replace(/"[^"]*"/g, ''));
  const pieces = matches.map(([whole, , , , letter]) => (letter === undefined ? '' : whole));
  const writers = matches.map(([whole, quoted, escaped, half, letter, plain], at): Writer => {
    const literal = quoted ?? escaped ?? plain;
    if (literal !== undefined) return () => literal;
    const token = half !== undefined ? 'ap' : letter === undefined ? '' : tokenOf(whole, at, pieces, twelve);
    const writer = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
    if (writer === undefined) throw new NotEmulated(`The number format ${format}`);
    return writer;
  });
  return (serial) => {
    const parts = partsOf(serial);
    return writers.map((write) => write(parts, locale)).join('');
  };
}
