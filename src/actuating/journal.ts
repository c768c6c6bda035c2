/** What follows from a session's own cells: its day, week, minutes, lesson periods and readings. */

import type { Cell } from '../core/cell';
import { addMonths, type CivilDate, mondayOf, weekdayOf } from '../core/civil-date';
import type { Locale } from '../core/text';
import { toCell } from '../core/write';
import { type Equivalence, equivalenceOf, readingOf } from '../frameworks/frameworks';
import { serviceOf } from '../frameworks/services';
import { WEEKDAYS } from '../frameworks/weekdays';
import { type Calendar, dayOff, lessonMinutesOn, weekOf } from '../planning/calendar';
import type { Settings } from '../planning/settings';
import { journal, type Session } from '../tabs/journal';

export interface JournalRules {
  readonly calendar: Calendar;
  readonly settings: Pick<Settings, 'lessonMinutes' | 'periods' | 'afterSchool'>;
  readonly framework: string;
}

type FactKey = 'date' | 'start' | 'end' | 'minutes' | 'hours' | 'service' | 'format' | 'status';

/** What a person or a file says of a session, as far as something follows from it. */
export type Facts = { readonly [K in FactKey]?: Session[K] | undefined };

export const COMPUTED_KEYS = [
  'day',
  'week',
  'minutes',
  'hours',
  'component',
  'category',
  'jp',
  'level',
] as const;

type ComputedKey = (typeof COMPUTED_KEYS)[number];

/** Keys of choices, numbers; `day` is the key of a weekday. What does not follow is undefined. */
export type Computed = Readonly<Record<ComputedKey, string | number | undefined>>;

/** What follows from the day alone, so that it is worked out once a day. */
interface DayFacts {
  readonly day: string | undefined;
  /** undefined outside the school year. */
  readonly week: number | undefined;
  readonly isOff: boolean;
  readonly lessonMinutes: number;
}

function dayFacts({ calendar, settings }: JournalRules, date: CivilDate): DayFacts {
  const isInYear = date >= mondayOf(calendar.yearStart) && date < addMonths(calendar.yearStart, 12);
  return {
    day: WEEKDAYS[weekdayOf(date)]?.key,
    week: isInYear ? weekOf(calendar, date).number : undefined,
    isOff: dayOff(calendar, date) !== undefined,
    lessonMinutes: lessonMinutesOn(calendar, date, settings.lessonMinutes),
  };
}

/** Start and end decide; where they cannot be read or contradict each other, what was given stays. */
const minutesOf = ({ start, end, minutes }: Facts): number | undefined =>
  start !== undefined && end !== undefined && end > start ? end - start : minutes;

/** When lessons are held, minutes since midnight: half-open. */
interface Lessons {
  readonly from: number;
  readonly to: number;
}

const lessonsOf = ({ periods, afterSchool }: JournalRules['settings']): Lessons => ({
  from: periods.length === 0 ? 0 : Math.min(...periods),
  to: afterSchool,
});

/** Before the first period, after school, on a day off; an answer that was given wins. */
function hoursOf({ hours, start }: Facts, isOff: boolean, { from, to }: Lessons): string | undefined {
  if (hours !== undefined) return hours;
  if (isOff) return 'outside';
  if (start === undefined) return undefined;
  return start >= to || start < from ? 'outside' : 'inside';
}

const isDone = (status: Facts['status']): boolean => status === 'done' || status === 'partly';

/** What was done is worth so many lesson periods, or those that were held, one at least. */
export function periodsWorth(equivalence: Equivalence, minutes: number | undefined, lesson: number) {
  if (equivalence !== 'actual') return equivalence;
  return minutes === undefined ? undefined : Math.max(1, Math.round(minutes / lesson));
}

/** Lesson periods by the framework: those that were held, or so many an activity; none for what was not done. */
function periodsOf(facts: Facts, minutes: number | undefined, lesson: number, framework: string) {
  const service = serviceOf(facts.service);
  if (!service || facts.status === undefined) return undefined;
  if (!isDone(facts.status)) return 0;
  return periodsWorth(equivalenceOf(framework, service.key, facts.format), minutes, lesson);
}

/**
 * How to complete sessions under the rules of a school. A missing or unreadable cell leaves blank what would
 * follow from it.
 */
export function completing(rules: JournalRules): (facts: Facts) => Computed {
  const days = new Map<CivilDate, DayFacts>();
  const lessons = lessonsOf(rules.settings);
  const dayOf = (date: CivilDate): DayFacts => {
    const found = days.get(date) ?? dayFacts(rules, date);
    days.set(date, found);
    return found;
  };
  return (facts) => {
    const day = facts.date === undefined ? undefined : dayOf(facts.date);
    const minutes = minutesOf(facts);
    const service = serviceOf(facts.service);
    const reading = service && readingOf(service.key, facts.format);
    const lesson = day?.lessonMinutes ?? rules.settings.lessonMinutes;
    return {
      day: day?.day,
      week: day?.week,
      minutes,
      hours: hoursOf(facts, day?.isOff ?? false, lessons),
      component: reading?.component,
      category: reading?.category,
      jp: periodsOf(facts, minutes, lesson, rules.framework),
      level: service && String(service.confidentiality),
    };
  };
}

const weekdayLabel = (key: string | number | undefined, locale: Locale): string =>
  WEEKDAYS.find((weekday) => weekday.key === key)?.label[locale] ?? '';

const COMPUTED_COLUMNS = journal.columns.filter(({ key }) => COMPUTED_KEYS.some((one) => one === key));

/** What was worked out, as it stands in the cells of the journal. */
export const computedCells = (computed: Computed, locale: Locale): Readonly<Record<ComputedKey, Cell>> =>
  Object.fromEntries(
    COMPUTED_COLUMNS.map((column) => {
      const key = column.key as ComputedKey;
      return [
        key,
        key === 'day' ? weekdayLabel(computed.day, locale) : toCell(column, computed[key], locale),
      ];
    }),
  ) as Record<ComputedKey, Cell>;
