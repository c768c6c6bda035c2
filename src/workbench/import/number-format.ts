/** Excel's number formats as Sheets has them: built-in numbers, languages, colours and padding taken away. */

import { localeOf } from '../book/locale';
import { display } from '../book/number-format';
import { NotEmulated } from '../book/refusals';

/** Excel's formats that have a number and no code (ECMA-376, 18.8.30); 14 and 22 follow the language. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'HH:mm',
  21: 'HH:mm:ss',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'HH:mm:ss',
  49: '@',
};

export function builtInFormat(id: number, locale: string): string | undefined {
  const { dateFormat } = localeOf(locale);
  if (id === 14) return dateFormat;
  return id === 22 ? `${dateFormat} HH:mm` : BUILT_IN[id];
}

function plain(code: string): string {
  return code
    .replace(/\[\$-[^\]]*\]/g, '')
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[([hms]+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/;@$/, '')
    .replace(/\\([-/. ,])/g, '$1');
}

export interface ReadFormat {
  /** Undefined for a cell without a format. */
  readonly format: string | undefined;
  readonly isWhole: boolean;
}

/** Formats that nobody here can show are left out: the value stays. */
export function readFormat(code: string, locale: string): ReadFormat {
  const format = plain(code);
  if (/^general$/i.test(format) || format === '') return { format: undefined, isWhole: true };
  try {
    for (const value of [0, 1.25, -1.25]) display(value, format, locale);
    return { format, isWhole: !/\[[hms]+\]/i.test(code) };
  } catch (error) {
    if (error instanceof NotEmulated) return { format: undefined, isWhole: false };
    throw error;
  }
}
