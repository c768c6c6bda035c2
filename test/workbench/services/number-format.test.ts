/** What patterns make of values, in the spreadsheet's locale. */

import { display, kindOf } from '../../../src/workbench/book/number-format';

/** 13 July 2026, a Monday, 07:05:09. */
const MOMENT = 46_216 + (7 * 3600 + 5 * 60 + 9) / 86_400;

it.each([
  [undefined, 1234.5, '1234,5'],
  [undefined, 1 / 3, '0,3333333333'],
  [undefined, 198_001_012_010_012_000, '1,98E+17'],
  [undefined, true, 'TRUE'],
  ['@', 'x', 'x'],
  ['0', 2.5, '3'],
  ['0.0', 1.25, '1,3'],
  ['#,##0', 1_234_567, '1.234.567'],
  ['#,##0.##', 1234.5, '1.234,5'],
  ['0.0%', 0.1234, '12,3%'],
  ['0%', 0.5, '50%'],
  ['"Rp"#,##0', 1_500_000, 'Rp1.500.000'],
  ['"Rp"#,##0', -1500, '-Rp1.500'],
  ['0" sesi"', 4, '4 sesi'],
  ['0;-0;"-"', 0, '-'],
  ['000', 7, '007'],
  ['dd/MM/yyyy', MOMENT, '13/07/2026'],
  ['d/M/yyyy', MOMENT, '13/7/2026'],
  ['yyyy-mm-dd', MOMENT, '2026-07-13'],
  ['dd/mm/yyyy hh:mm:ss', MOMENT, '13/07/2026 07:05:09'],
  ['HH:mm', MOMENT, '07:05'],
  ['HH.mm', MOMENT, '07.05'],
  ['h:mm am/pm', MOMENT + 0.5, '7:05 PM'],
  ['dddd, d mmmm yyyy', MOMENT, 'Senin, 13 Juli 2026'],
  ['ddd d mmm', MOMENT, 'Sen 13 Jul'],
])('shows %s of %p as %s in Indonesia', (format, value, shown) => {
  expect(display(value, format, 'in_ID')).toBe(shown);
});

it('shows the same in the words and separators of America', () => {
  expect(display(1_234_567.5, '#,##0.0', 'en_US')).toBe('1,234,567.5');
  expect(display(MOMENT, 'dddd, mmmm d, yyyy', 'en_US')).toBe('Monday, July 13, 2026');
});

it.each(['[Red]0', '[h]:mm', '(0)', '0 sesi', 'yyyy-ww', '[=1]0'])(
  'refuses the pattern %s loudly',
  (format) => {
    expect(() => display(1, format, 'in_ID')).toThrow('is not emulated');
  },
);

it('tells dates from numbers by the pattern alone', () => {
  expect(['dd/MM', 'HH:mm', '"hari" 0', '0.0', '@', undefined].map(kindOf)).toEqual([
    'date',
    'date',
    'number',
    'number',
    'text',
    'general',
  ]);
});
