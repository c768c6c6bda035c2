/** Days, times, amounts and references in the words of a message. */

import { clockTime } from '../core/cell';
import { type CivilDate, dayOf, monthOf, yearOf } from '../core/civil-date';
import { clip, LOCALES, same, type Text } from '../core/text';
import { MONTHS } from '../frameworks/month-names';

/** `3 Agustus 2026`: never 3/8 or 8/3. */
export function dayText(date: CivilDate): Text {
  const month = MONTHS[monthOf(date) - 1]?.label ?? same('');
  const words = (name: string): string => `${dayOf(date)} ${name} ${yearOf(date)}`;
  return { id: words(month.id), en: words(month.en) };
}

/** `Agustus 2026`. @param day a day of it, or `2026-08`. */
export function monthText(day: CivilDate | string): Text {
  const { id, en } = MONTHS[Number(day.slice(5, 7)) - 1]?.label ?? same('');
  return { id: `${id} ${day.slice(0, 4)}`, en: `${en} ${day.slice(0, 4)}` };
}

/** `13:45-15:05`. */
export const timeSpan = (start: number, end: number): string => `${clockTime(start)}-${clockTime(end)}`;

/** `6.600.000` and `6,600,000`. */
export function amountText(amount: number): Text {
  const [whole = '', part] = String(amount).split('.');
  const grouped = (separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return {
    id: grouped('.') + (part === undefined ? '' : `,${part}`),
    en: grouped(',') + (part === undefined ? '' : `.${part}`),
  };
}

/** One decimal, none where it is nought: `14,9` and `14.9`. */
export const decimalText = (number: number): Text => amountText(Math.round(number * 10) / 10);

/** The row's own ID, else its number. */
export const refOf = (id: string | undefined, row: number): string | Text =>
  id === undefined ? { id: `baris ${row}`, en: `row ${row}` } : clip(id);

/** Several words in each language, parted by commas. */
export const listText = (texts: readonly Text[]): Text => ({
  id: texts.map(({ id }) => id).join(', '),
  en: texts.map(({ en }) => en).join(', '),
});

/** Two words, one of them perhaps spoken in two languages. */
export function joined(before: string | Text, after: string | Text): Text {
  const [one, other] = [before, after].map((words) => (typeof words === 'string' ? same(words) : words));
  return { id: `${one?.id ?? ''}${other?.id ?? ''}`, en: `${one?.en ?? ''}${other?.en ?? ''}` };
}

/** As it stands, inside a regular expression. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Says these words in one of the languages, not as a part of longer ones: `J1` is not in `J10`. */
export const mentions = (message: string, words: string | Text): boolean =>
  (typeof words === 'string' ? [words] : LOCALES.map((locale) => words[locale])).some(
    (one) =>
      message.includes(one) &&
      new RegExp(`(?<![\\p{L}\\d-])${escaped(one)}(?![\\p{L}\\d-])`, 'u').test(message),
  );
