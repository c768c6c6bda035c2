/** The days of an activity in the words of a programme: `Sen 3, Kam 6`, `menyesuaikan`. */

import { type CivilDate, dayOf, mondayOf, monthOf, weekdayOf } from '../core/civil-date';
import type { Locale, Text } from '../core/text';
import { MONTHS } from '../frameworks/month-names';
import { WEEKDAYS } from '../frameworks/weekdays';
import { type Calendar, weekOf } from './calendar';

/** Source: domain reference 2.4: on-demand services have no fixed day. */
const BY_NEED: Text = { id: 'menyesuaikan', en: 'as needed' };

const SHORT = 3;

const monthWord = (date: CivilDate, locale: Locale): string =>
  MONTHS[monthOf(date) - 1]?.label[locale].slice(0, SHORT) ?? '';

/** `Sen 3 Agu`; further activities of the same day are counted: `Sel 4 Agu (2)`. */
export function daysWords(days: readonly CivilDate[], onDemand: number, locale: Locale): string {
  const counts = new Map<CivilDate, number>();
  for (const date of [...days].sort()) counts.set(date, (counts.get(date) ?? 0) + 1);
  const words = [...counts].map(([date, count]) => {
    const weekday = WEEKDAYS[weekdayOf(date)]?.label[locale].slice(0, SHORT) ?? '';
    return `${weekday} ${dayOf(date)} ${monthWord(date, locale)}${count > 1 ? ` (${count})` : ''}`;
  });
  return [...words, ...(onDemand > 0 ? [BY_NEED[locale]] : [])].join(', ');
}

/** `4, 5, 6`: the weeks of the school year in which the days lie. */
export const weeksWords = (calendar: Calendar, days: readonly CivilDate[]): string =>
  [...new Set([...days].sort().map((date) => weekOf(calendar, mondayOf(date)).number))].join(', ');
