/** What a day of the journal means for a summary: whether it counts, its month, how long its lessons are. */

import { type Cell, readDate } from '../core/cell';
import { addDays, type CivilDate, yearMonthOf } from '../core/civil-date';
import { type Calendar, lessonMinutesOn } from '../planning/calendar';
import type { Period } from '../planning/period';
import { type Counter, counterIn } from './tally';

export interface Day {
  readonly skip: 'date' | 'outside-period' | undefined;
  /** Missing where it does not lie in the period. */
  readonly date?: CivilDate;
  /** `2026-10`. */
  readonly name: string;
  readonly month: Counter;
  /** Length of a lesson period on that day. */
  readonly lessonMinutes: number;
  /** Its immediate evaluations are late by now. */
  readonly isPast: boolean;
}

interface DaySchool {
  readonly calendar: Calendar;
  /** Usual length of a lesson period. */
  readonly lessonMinutes: number;
}

/** An immediate evaluation is in time up to the day after the session. Source: domain reference 5.1. */
const DAYS_TO_RATE = 1;

export function dayReader(
  months: Map<string, Counter>,
  { calendar, lessonMinutes }: DaySchool,
  period: Period,
  today: CivilDate,
): (cell: Cell) => Day {
  const nowhere = counterIn(new Map(), '');
  const left = (skip: 'date' | 'outside-period'): Day => ({
    skip,
    name: '',
    month: nowhere,
    lessonMinutes: 0,
    isPast: false,
  });
  const [unreadable, outside] = [left('date'), left('outside-period')];
  const inside = (date: CivilDate): Day => ({
    skip: undefined,
    date,
    name: yearMonthOf(date),
    month: counterIn(months, yearMonthOf(date)),
    lessonMinutes: lessonMinutesOn(calendar, date, lessonMinutes),
    isPast: addDays(date, DAYS_TO_RATE) < today,
  });
  return (cell) => {
    const date = readDate(cell);
    if (date === undefined) return unreadable;
    return date < period.from || date > period.to ? outside : inside(date);
  };
}
