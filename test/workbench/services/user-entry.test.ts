/** What Sheets makes of typed text, by locale. Serial numbers: days since 1899-12-30, by hand. */

import { parseEntry, UNVERIFIED } from '../../../src/workbench/user-entry';

/** 13 July 2026: 46,022 is 31 December 2025 (45,658 is 1 January 2025), and 194 days later. */
const JULY_13 = 46_216;
const JULY_3 = JULY_13 - 10;

const value = (text: string, locale = 'in_ID', format?: string): unknown =>
  parseEntry(text, locale, format, 2026).value;

it.each([
  ['1.234.567,89', 1_234_567.89],
  ['1234567,89', 1_234_567.89],
  ['1.234', 1234],
  ['-5', -5],
  ['+5', 5],
  ['0012', 12],
  ['12,5%', 0.125],
  ['50%', 0.5],
  ['Rp1.500.000', 1_500_000],
  ['Rp 1.500', 1500],
  ['TRUE', true],
  ['false', false],
  ['2026-07-13', JULY_13],
  ['13/7/2026', JULY_13],
  ['13-07-2026', JULY_13],
  ['3/7/2026', JULY_3],
  ['3/7/26', JULY_3],
  ['3/7', JULY_3],
  ['13 Juli 2026', JULY_13],
  ['13 jul 2026', JULY_13],
  ['16:00', 16 / 24],
  ['7:15:30', (7 * 3600 + 15 * 60 + 30) / 86_400],
  ['13/7/2026 12:00', JULY_13 + 0.5],
])('reads %s in Indonesia as %p', (text, result) => {
  expect(value(text)).toBe(result);
});

it.each([
  ['1,234,567.89', 1_234_567.89],
  ['7/3/2026', JULY_3],
  ['July 13, 2026', JULY_13],
  ['Jul 13, 2026', JULY_13],
  ['13 July 2026', JULY_13],
  ['4:00 PM', 16 / 24],
  ['12:30 am', 0.5 / 24],
  ['$1,500.00', 1500],
])('reads %s in America as %p', (text, result) => {
  expect(value(text, 'en_US')).toBe(result);
});

it('reads day before month in Britain', () => {
  expect(value('3/7/2026', 'en_GB')).toBe(JULY_3);
});

it.each([
  '31/2/2026',
  '7/13/2026',
  '2026-13-01',
  '24:00',
  '16:60',
  '7.15',
  '1.23',
  '1.2345',
  'Rp',
  'VII-A',
  '7A;7B',
  'K3861',
  '08.35-09.15',
  '-abc',
  'Juli 2026',
  '13 Foo 2026',
])('leaves %s as text in Indonesia', (text) => {
  expect(parseEntry(text, 'in_ID', undefined, 2026)).toEqual({ value: text });
});

it('keeps text in a plain text cell, but not a formula or a leading apostrophe', () => {
  expect(['0012', '3/4', 'TRUE', '16:00'].map((text) => value(text, 'in_ID', '@'))).toEqual([
    '0012',
    '3/4',
    'TRUE',
    '16:00',
  ]);
  expect(value("'0012", 'in_ID', '@')).toBe('0012');
  expect(parseEntry('=A1*2', 'in_ID', '@').formula).toBe('=A1*2');
});

it('takes formulas, in the syntax of the locale', () => {
  expect(parseEntry('=SUM(A1;B1)*1,5&";"', 'in_ID').formula).toBe('=SUM(A1,B1)*1.5&";"');
  expect(parseEntry('=SUM(A1,B1)', 'en_US').formula).toBe('=SUM(A1,B1)');
  expect(parseEntry('+57 301 555', 'in_ID').value).toBe('#ERROR!');
  expect(parseEntry('=', 'in_ID')).toEqual({ value: '=' });
});

it('formats a cell that has no format, and leaves the others theirs', () => {
  const format = (text: string, locale = 'in_ID', own?: string): unknown =>
    parseEntry(text, locale, own).numberFormat;
  expect(format('3/7/2026')).toBe('dd/MM/yyyy');
  expect(format('7/3/2026', 'en_US')).toBe('M/d/yyyy');
  expect(format('16:00')).toBe('HH:mm');
  expect(format('50%')).toBe('0%');
  expect(format('Rp1.500')).toBe('"Rp"#,##0');
  expect(format('3/7/2026', 'in_ID', 'yyyy-MM-dd')).toBeUndefined();
});

it('says which forms nobody has verified', () => {
  expect(UNVERIFIED.length).toBeGreaterThan(10);
  expect(UNVERIFIED.map(({ form }) => form)).toContain('a time with a dot in in_ID');
});

it('refuses a locale that it does not know', () => {
  expect(() => parseEntry('1', 'fr_FR')).toThrow('The spreadsheet locale fr_FR is not emulated');
});
