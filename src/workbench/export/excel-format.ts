/** Number formats and names as Excel takes them. */

import { GENERAL } from '../book/number-format';
import type { SheetState } from '../book-state';

/** Excel's number for Indonesian: names of months and days follow it. */
const LANGUAGES: Readonly<Record<string, string>> = { in_ID: '[$-421]', id_ID: '[$-421]', en_GB: '[$-809]' };

const hasNames = (format: string): boolean => /mmm|ddd/i.test(format.replace(/"[^"]*"/g, ''));

/** Excel would write `6.` for a whole number under `0.##`. */
const isPlain = (format: string): boolean => format === GENERAL || /^0\.#+$/.test(format);

export function excelFormat(format: string, locale: string): string {
  if (isPlain(format)) return 'General';
  return hasNames(format) ? `${LANGUAGES[locale] ?? ''}${format}` : format;
}

const MOST_LETTERS = 31;

/** Excel's sheet names: at most 31 letters, none of `[]:*?/\`, no apostrophe at an end, each once. */
export function excelNames(sheets: readonly SheetState[]): ReadonlyMap<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { id, name } of sheets) {
    const allowed =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'|'$/g, ' ')
        .trim() || 'Sheet';
    let chosen = allowed.slice(0, MOST_LETTERS).trim();
    for (let number = 2; taken.has(chosen.toLowerCase()); number += 1) {
      chosen = `${allowed.slice(0, MOST_LETTERS - String(number).length - 1).trim()} ${number}`;
    }
    taken.add(chosen.toLowerCase());
    names.set(id, chosen);
  }
  return names;
}

/** `'Jurnal BK'`, for references. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** As text and attributes of XML hold it; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
    .replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
