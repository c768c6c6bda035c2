/** What a spreadsheet's locale decides: separators, the order of day and month, names, default formats. */

import { NotEmulated } from './refusals';

export interface Locale {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** As a person types it before an amount. */
  readonly currency: string;
  /** Formats that a typed entry gives to a cell without one. */
  readonly dateFormat: string;
  readonly currencyFormat: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const short = (names: string, length = 3): readonly string[] =>
  names.split(' ').map((name) => name.slice(0, length));

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December';
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const INDONESIAN_MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';
const INDONESIAN_DAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu';

const INDONESIAN: Locale = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  currency: 'Rp',
  dateFormat: 'dd/MM/yyyy',
  currencyFormat: '"Rp"#,##0',
  months: INDONESIAN_MONTHS.split(' '),
  shortMonths: short(INDONESIAN_MONTHS),
  days: INDONESIAN_DAYS.split(' '),
  shortDays: short(INDONESIAN_DAYS),
};

const AMERICAN: Locale = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  currency: '$',
  dateFormat: 'M/d/yyyy',
  currencyFormat: '"$"#,##0.00',
  months: ENGLISH_MONTHS.split(' '),
  shortMonths: short(ENGLISH_MONTHS),
  days: ENGLISH_DAYS.split(' '),
  shortDays: short(ENGLISH_DAYS),
};

const BRITISH: Locale = {
  ...AMERICAN,
  dayFirst: true,
  currency: '£',
  dateFormat: 'dd/MM/yyyy',
  currencyFormat: '"£"#,##0.00',
};

const LOCALES = new Map<string, Locale>([
  ['in_ID', INDONESIAN],
  ['id_ID', INDONESIAN],
  ['en_US', AMERICAN],
  ['en_GB', BRITISH],
]);

export function localeOf(name: string): Locale {
  const locale = LOCALES.get(name);
  if (locale === undefined) throw new NotEmulated(`The spreadsheet locale ${name}`);
  return locale;
}
