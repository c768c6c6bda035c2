/** A week in the words of a programme: `4 (3–7 Agu)`. */

import { addDays, type CivilDate, dayOf, monthOf } from '../core/civil-date';
import type { Locale } from '../core/text';
import { MONTHS } from '../frameworks/month-names';
import type { Calendar, Week } from './calendar';

const monthWord = (date: CivilDate, locale: Locale): string =>
  MONTHS[monthOf(date) - 1]?.label[locale].slice(0, 3) ?? '';

/** `3–7 Agu`, `31 Agu – 4 Sep`. */
export function weekDates({ schoolDays }: Calendar, { monday }: Week, locale: Locale): string {
  const last = addDays(monday, schoolDays - 1);
  const end = `${dayOf(last)} ${monthWord(last, locale)}`;
  return monthOf(monday) === monthOf(last)
    ? `${dayOf(monday)}–${end}`
    : `${dayOf(monday)} ${monthWord(monday, locale)} – ${end}`;
}
