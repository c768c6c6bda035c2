/** Days as people write them inside a sentence. */

import { readDate } from '../core/cell';
import { type CivilDate, civilDate } from '../core/civil-date';
import { readChoice } from '../core/read';
import { folded } from '../core/text';
import { MONTHS } from '../frameworks/month-names';

/** `2027-04-30`, `30 April 2027`. */
export function readDay(words: string): CivilDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(words) ?? [];
  return readDate(words) ?? civilDate(Number(year), Number(readChoice(MONTHS, month)), Number(day));
}

const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2} [a-z]+ \d{4}/g;

/** The first day that the words name; day and month in figures are not guessed. */
export const dayIn = (words: string): CivilDate | undefined =>
  [...folded(words).matchAll(DAY)].map(([day]) => readDay(day)).find((day) => day !== undefined);
