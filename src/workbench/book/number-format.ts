/** Number formats: what a pattern makes of a value, in the spreadsheet's locale. Unknown patterns throw. */

import type { Value } from '../book-state';
import { dateWriter } from './date-format';
import { type Locale, localeOf } from './locale';
import { NotEmulated } from './refusals';

export type FormatKind = 'general' | 'text' | 'number' | 'date';

/** What Sheets answers for a cell without a format (§1.7). */
export const GENERAL = '0.###############';

const kinds = new Map<string, FormatKind>();

function findKind(format: string): FormatKind {
  if (format === '@') return 'text';
  if (format === GENERAL || format.toLowerCase() === 'general') return 'general';
  const bare = format.replace(/"[^"]*"|\\./g, '');
  return /[ydhs]|m(?!\])/i.test(bare) ? 'date' : 'number';
}

export function kindOf(format: string | undefined): FormatKind {
  if (format === undefined) return 'general';
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = findKind(format);
  kinds.set(format, kind);
  return kind;
}

const groupDigits = (digits: string, group: string): string => digits.replace(/\B(?=(\d{3})+$)/g, group);

/** At most 10 significant digits, whole numbers in full up to 15 digits, as a cell without a format shows them. */
export function showGeneral(value: number, { decimal }: Locale): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9))
    return scientific(value, 2, decimal);
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', decimal);
}

function scientific(value: number, decimals: number, decimal: string): string {
  const [mantissa = '', exponent = '+0'] = value.toExponential(decimals).split('e');
  const digits = exponent.slice(1).padStart(2, '0');
  return `${mantissa.replace('.', decimal)}E${exponent[0] ?? '+'}${digits}`;
}

const NUMBER_PIECE = /"([^"]*)"|\\(.)|(0\.0+E\+00)|([#0,]*[#0](?:\.[#0]+)?)|(%)|([-+$€£ :])|(.)/g;

type Piece =
  | { readonly text: string; readonly isPercent?: boolean }
  | { readonly pattern: string }
  | { readonly scientific: number };

function piecesOf(section: string): readonly Piece[] {
  return [...section.matchAll(NUMBER_PIECE)].map((match): Piece => {
    const [, quoted, escaped, power, pattern, percent, plain, other] = match;
    if (other !== undefined) throw new NotEmulated(`The number format ${section}`);
    if (power !== undefined) return { scientific: power.indexOf('E') - 2 };
    if (pattern !== undefined) return { pattern };
    return { text: quoted ?? escaped ?? percent ?? plain ?? '', isPercent: percent !== undefined };
  });
}

function showPattern(value: number, pattern: string, locale: Locale): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const fixed = value.toFixed(fraction.length);
  const [digits = '0', decimals = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  const shown = whole.includes(',') ? groupDigits(padded, locale.group) : padded;
  const needed = (fraction.match(/0/g) ?? []).length;
  const kept = decimals.replace(/0+$/, '').padEnd(needed, '0');
  // The point stands even where no digit follows it: 30 under `0.##` is shown as `30.` (unverified).
  return fraction === '' ? shown : `${shown}${locale.decimal}${kept}`;
}

/** One section of a pattern as a function of the amount without its sign. */
function sectionWriter(section: string, locale: Locale): (amount: number) => string {
  const pieces = piecesOf(section);
  // A quoted `%` is a letter like any other.
  const scale = pieces.some((piece) => 'text' in piece && piece.isPercent) ? 100 : 1;
  return (amount) =>
    pieces
      .map((piece) => {
        if ('text' in piece) return piece.text;
        if ('scientific' in piece) return scientific(amount, piece.scientific, locale.decimal);
        return showPattern(amount * scale, piece.pattern, locale);
      })
      .join('');
}

/** `positive;negative;zero`; the sign is written where there is no section for negative amounts. */
function numberWriter(format: string, locale: Locale): (value: number) => string {
  const [positive = '', negative, zero] = format.split(';');
  const write = sectionWriter(positive, locale);
  const writeNegative = negative === undefined ? undefined : sectionWriter(negative, locale);
  const writeZero = zero === undefined ? write : sectionWriter(zero, locale);
  return (value) => {
    if (value === 0) return writeZero(0);
    if (value > 0) return write(value);
    if (writeNegative !== undefined) return writeNegative(-value);
    const shown = write(-value);
    return /[1-9]/.test(shown) ? `-${shown}` : shown;
  };
}

const writers = new Map<string, (value: number) => string>();

function writerOf(format: string, localeName: string): (value: number) => string {
  const key = `${localeName} ${format}`;
  const known = writers.get(key);
  if (known !== undefined) return known;
  const locale = localeOf(localeName);
  const kind = kindOf(format);
  const writer =
    kind === 'date'
      ? dateWriter(format, locale)
      : kind === 'number'
        ? numberWriter(format, locale)
        : (value: number) => showGeneral(value, locale);
  writers.set(key, writer);
  return writer;
}

/** A value as its cell shows it. @throws NotEmulated for a pattern that is not known. */
export function display(value: Value, format: string | undefined, localeName: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return writerOf(format ?? GENERAL, localeName)(value);
}
