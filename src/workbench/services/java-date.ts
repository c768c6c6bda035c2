/** Dates in the patterns of Java's SimpleDateFormat, as Utilities.formatDate takes them (§1.7). */

import { localeOf } from '../book/locale';
import { NotEmulated, Refusal } from '../book/refusals';
import { type DateParts, instantOf, offsetAt, partsAt, serialOf } from '../book/serial';

const PIECE = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']/g;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

const NUMBERS: Readonly<Record<string, (parts: DateParts) => number>> = {
  d: ({ day }) => day,
  H: ({ hour }) => hour,
  h: ({ hour }) => hour % 12 || 12,
  m: ({ minute }) => minute,
  s: ({ second }) => second,
  S: ({ millisecond }) => millisecond,
  u: ({ weekday }) => weekday || 7,
};

const { months, shortMonths, days, shortDays } = localeOf('en_US');

/** `+0700` or, for `XXX`, `+07:00` and `Z`. */
function writeOffset(piece: string, minutes: number): string {
  if (piece === 'XXX' && minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), Math.floor(size % 60)].map((number) => padded(number, 2));
  return `${minutes < 0 ? '-' : '+'}${hours}${piece.startsWith('X') ? ':' : ''}${rest}`;
}

const NAMES: Readonly<Record<string, (piece: string, parts: DateParts, minutes: number) => string>> = {
  y: (piece, { year }) => (piece.length === 2 ? padded(year % 100, 2) : padded(year, piece.length)),
  M: (piece, { month }) =>
    piece.length > 2
      ? ((piece.length > 3 ? months : shortMonths)[month - 1] ?? '')
      : padded(month, piece.length),
  E: (piece, { weekday }) => (piece.length > 3 ? days : shortDays)[weekday] ?? '',
  a: (_piece, { hour }) => (hour < 12 ? 'AM' : 'PM'),
  Z: (piece, _parts, minutes) => writeOffset(piece, minutes),
  X: (piece, _parts, minutes) => writeOffset(piece, minutes),
};

function writePiece(piece: string, letter: string, parts: DateParts, minutes: number): string {
  const read = Object.hasOwn(NUMBERS, letter) ? NUMBERS[letter] : undefined;
  if (read !== undefined) return padded(read(parts), piece.length);
  const write = Object.hasOwn(NAMES, letter) ? NAMES[letter] : undefined;
  if (write === undefined) throw new NotEmulated(`Utilities.formatDate with ${piece}`);
  return write(piece, parts, minutes);
}

/** `GMT+7`, `GMT-03:30` as fixed offsets; everything else is a name. */
function zoneOf(timeZone: string): string {
  const [, sign, hours, minutes = '0'] = timeZone.match(/^(?:GMT|UTC)([-+])(\d{1,2}):?(\d{2})?$/) ?? [];
  if (sign === undefined) return timeZone;
  if (minutes !== '0' && minutes !== '00') throw new NotEmulated(`The time zone ${timeZone}`);
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

export function formatDate(instant: number, timeZone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new Refusal('Invalid argument: date');
  const zone = zoneOf(timeZone);
  const parts = partsAt(instant, zone);
  const minutes = offsetAt(zone, instant) / 60_000;
  return pattern.replace(PIECE, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    if (letter === undefined) return piece;
    return writePiece(piece, letter, parts, minutes);
  });
}

const FIELDS: Readonly<Record<string, string>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/** Numeric patterns only. @throws Refusal for a text that does not fit. */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const names: string[] = [];
  const form = pattern.replace(
    PIECE,
    (piece: string, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return (quoted ?? piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const name = FIELDS[letter];
      if (name === undefined || piece.length === 3)
        throw new NotEmulated(`Utilities.parseDate with ${piece}`);
      names.push(name);
      return letter === 'y' && piece.length > 2 ? '(\\d{4})' : '(\\d{1,2})';
    },
  );
  const match = text.match(new RegExp(`^${form}`));
  if (match === null) throw new Refusal(`Unparseable date: "${text}"`);
  const found = Object.fromEntries(names.map((name, at) => [name, Number(match[at + 1])]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  const date = serialOf(year < 100 ? 2000 + year : year, month, day);
  if (date === undefined) throw new NotEmulated(`Utilities.parseDate of ${text}`);
  return instantOf(date + (hour * 3600 + minute * 60 + second) / 86_400, zoneOf(timeZone));
}
