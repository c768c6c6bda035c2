/** What Sheets makes of typed text: numbers, dates, formulas or text, by one table for each locale. */

import { readDate } from './book/date-entry';
import { type Locale, localeOf } from './book/locale';
import { kindOf } from './book/number-format';
import type { Value } from './book-state';

export interface Entry {
  readonly value: Value;
  /** For a cell without a format. */
  readonly numberFormat?: string;
  /** With `=`; the value beside it is not computed yet. */
  readonly formula?: string;
}

/** What nobody has seen in live Sheets: how it is treated here. The product must not rest on any of it. */
export const UNVERIFIED = [
  { form: 'a time with a dot in in_ID', example: '7.15', treatedAs: 'text' },
  { form: 'a date with dots', example: '3.7.2026', treatedAs: 'text' },
  { form: 'day and month without a year', example: '3/7', treatedAs: 'a date of the current year' },
  { form: 'two-digit years', example: '3/7/26', treatedAs: '00 to 29 as 2000 to 2029, else 19..' },
  { form: 'month and year', example: 'Juli 2026', treatedAs: 'text' },
  { form: 'a month of the other language', example: '13 July 2026 in in_ID', treatedAs: 'text' },
  { form: 'a weekday before a date', example: 'Senin, 13 Juli 2026', treatedAs: 'text' },
  { form: 'hours above 23', example: '25:00', treatedAs: 'text' },
  { form: 'truth in Indonesian', example: 'BENAR', treatedAs: 'text' },
  { form: 'a foreign currency', example: '$5 in in_ID', treatedAs: 'text' },
  { form: 'negative amounts in parentheses', example: '(500)', treatedAs: 'text' },
  { form: 'fractions', example: '1 1/2', treatedAs: 'text' },
  { form: 'digits grouped otherwise than by threes', example: '1.23.4 in in_ID', treatedAs: 'text' },
  { form: 'the power of ten', example: '1E5', treatedAs: 'a number with the format 0.00E+00' },
  { form: 'a leading minus before words', example: '-abc', treatedAs: 'text' },
  { form: 'a leading @', example: '@abc', treatedAs: 'text' },
  { form: 'a leading + before words', example: '+abc', treatedAs: '#ERROR!' },
  { form: 'the format of a typed date with a month name', example: '13 Juli 2026', treatedAs: 'dd/MM/yyyy' },
  { form: 'a Date written where the format is @', example: 'Date', treatedAs: 'text in the default format' },
  { form: 'a number written where the format is @', example: '5', treatedAs: 'a number' },
] as const;

const escaped = (character: string): string => character.replace(/[.$]/g, '\\$&');

interface NumberForms {
  readonly plain: RegExp;
  readonly percent: RegExp;
  readonly currency: RegExp;
}

const forms = new Map<Locale, NumberForms>();

function formsOf(locale: Locale): NumberForms {
  const known = forms.get(locale);
  if (known !== undefined) return known;
  const [decimal, group] = [escaped(locale.decimal), escaped(locale.group)];
  const amount = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+`;
  const made = {
    plain: new RegExp(`^[-+]?(?:${amount})$`),
    percent: new RegExp(`^[-+]?(?:${amount}) ?%$`),
    currency: new RegExp(`^[-+]?${escaped(locale.currency)} ?[-+]?(?:${amount})$`, 'i'),
  };
  forms.set(locale, made);
  return made;
}

function amountOf(text: string, { decimal, group }: Locale): number {
  const digits = text
    .replace(/[^\d.,]/g, '')
    .split(group)
    .join('')
    .replace(decimal, '.');
  return text.includes('-') ? -Number(digits) : Number(digits);
}

function readNumber(text: string, locale: Locale): Entry | undefined {
  const { plain, percent, currency } = formsOf(locale);
  if (plain.test(text)) return { value: amountOf(text, locale) };
  if (/^[-+]?\d+(?:[.,]\d+)?E[-+]?\d{1,3}$/i.test(text)) {
    return { value: Number(text.replace(locale.decimal, '.')), numberFormat: '0.00E+00' };
  }
  if (percent.test(text)) {
    return {
      value: amountOf(text, locale) / 100,
      numberFormat: text.includes(locale.decimal) ? '0.00%' : '0%',
    };
  }
  if (currency.test(text)) return { value: amountOf(text, locale), numberFormat: locale.currencyFormat };
  return undefined;
}

/** A formula as people type it becomes the en-US syntax in which the book keeps it. */
function inEnglishSyntax(formula: string, { decimal }: Locale): string {
  if (decimal === '.') return formula;
  return formula
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/(\d),(?=\d)/g, '$1.').replace(/;/g, ',')))
    .join('');
}

function readPlus(text: string, locale: Locale): Entry {
  const rest = text.slice(1);
  return /^[A-Z]+\d+(?:[-+*/][A-Z\d+*/-]+)?$/i.test(rest)
    ? { value: '', formula: inEnglishSyntax(`=${text}`, locale) }
    : { value: '#ERROR!' };
}

/** Most texts are words: their first character says that no form can match. */
const MAY_BE_MORE = /^[\d\s=+\-'.,$£]|^(?:true|false)$|^[^\d]*\d/i;

function readGeneral(text: string, locale: Locale, year: number | undefined): Entry {
  const typed = text.trim();
  const upper = typed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const number = readNumber(typed, locale);
  if (number !== undefined) return number;
  const date = readDate(typed, locale, year);
  if (date !== undefined) return date;
  return typed.startsWith('+') && typed.length > 1 ? readPlus(typed, locale) : { value: text };
}

/**
 * What a cell holds after somebody typed, or a script wrote, this text.
 *
 * @param numberFormat the cell's own; `@` keeps text, yet drops a leading `'` and still takes `=` (§1.7).
 * @param year the current one, for dates typed without it.
 */
export function parseEntry(text: string, localeName: string, numberFormat?: string, year?: number): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const locale = localeOf(localeName);
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: inEnglishSyntax(text, locale) };
  if (kindOf(numberFormat) === 'text' || !MAY_BE_MORE.test(text)) return { value: text };
  const entry = readGeneral(text, locale, year);
  if (entry.numberFormat === undefined || kindOf(numberFormat) === 'general') return entry;
  const { numberFormat: _theCellKeepsItsOwn, ...kept } = entry;
  return kept;
}
