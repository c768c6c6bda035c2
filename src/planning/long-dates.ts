/** Days and times in full, as a printed plan says them. */

import { clockTime } from '../core/cell';
import { type CivilDate, dayOf, monthOf, weekdayOf, yearOf } from '../core/civil-date';
import type { Locale } from '../core/text';
import { MONTHS } from '../frameworks/month-names';
import { WEEKDAYS } from '../frameworks/weekdays';

/** `3 Agustus 2026`: never 3/8 or 8/3. */
export const dayWords = (date: CivilDate, locale: Locale): string =>
  `${dayOf(date)} ${MONTHS[monthOf(date) - 1]?.label[locale] ?? ''} ${yearOf(date)}`;

/** `Senin, 3 Agustus 2026`. */
export const weekdayWords = (date: CivilDate, locale: Locale): string =>
  `${WEEKDAYS[weekdayOf(date)]?.label[locale] ?? ''}, ${dayWords(date, locale)}`;

/** Indonesian writes times with a dot. Source: domain reference 7. */
export const timeWords = (minutes: number, locale: Locale): string =>
  locale === 'id' ? clockTime(minutes).replace(':', '.') : clockTime(minutes);
