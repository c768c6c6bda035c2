/** SES-07: one person's day holds no more than a person can do, with a moment between two places. */

import { readDate, readTime, textOf } from '../../core/cell';
import type { CivilDate } from '../../core/civil-date';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Check, Hit } from '../../organizing/check';
import { dayText } from '../../organizing/wording';
import { type JournalRow, journalRows, statusOf } from '../journal-rows';

/** `2026-10-05`. */
const DATE_LETTERS = 10;

interface Visit {
  readonly row: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly place: string;
}

/** What did not take place took nobody's time. */
const takesTime = (row: JournalRow): boolean => !['postponed', 'notHeld'].includes(statusOf(row) ?? '');

/** By person and day, in sheet order. */
function daysIn(rows: readonly JournalRow[]): ReadonlyMap<string, readonly Visit[]> {
  const found = new Map<string, Visit[]>();
  for (const row of rows) {
    const date = readDate(row.cell('date'));
    const person = textOf(row.cell('counsellor'));
    if (date === undefined || person === '' || !takesTime(row)) continue;
    const visit = {
      row: row.row,
      start: readTime(row.cell('start')),
      end: readTime(row.cell('end')),
      place: textOf(row.cell('place')),
    };
    const key = `${date} ${person}`;
    const day = found.get(key);
    if (day) day.push(visit);
    else found.set(key, [visit]);
  }
  return found;
}

/** The row that comes without a gap behind another place; where nobody said where, nobody went anywhere. */
function hurried(visits: readonly Visit[]): Visit | undefined {
  const timed = visits
    .filter(({ start, end, place }) => start !== undefined && end !== undefined && place !== '')
    .sort((one, other) => (one.start ?? 0) - (other.start ?? 0) || one.row - other.row);
  return timed.find((visit, index) => {
    const before = timed[index - 1];
    return before !== undefined && (before.end ?? 0) >= (visit.start ?? 0) && before.place !== visit.place;
  });
}

interface OddDay {
  readonly date: CivilDate;
  readonly row: number;
  readonly n: number;
}

/** The days that hold too much, by person. */
function oddDays(rows: readonly JournalRow[]): ReadonlyMap<string, readonly OddDay[]> {
  const found = new Map<string, OddDay[]>();
  for (const [key, visits] of daysIn(rows)) {
    const odd = visits[THRESHOLDS.sessionsADay] ?? hurried(visits);
    const date = readDate(key.slice(0, DATE_LETTERS));
    if (!odd || date === undefined) continue;
    const person = key.slice(DATE_LETTERS + 1);
    const day = { date, row: odd.row, n: visits.length };
    const days = found.get(person);
    if (days) days.push(day);
    else found.set(person, [day]);
  }
  return found;
}

const SEVERAL = {
  id: '{name} {n} kegiatan pada {date}; {more} hari lain serupa.',
  en: '{name} has {n} activities on {date}; {more} more days are alike.',
};

/** One finding a person: a habit would otherwise fill the list. */
export const crowdedDays: Check = {
  id: 'SES-07',
  severity: 'W',
  message: { id: '{name} {n} kegiatan pada {date}.', en: '{name} has {n} activities on {date}.' },
  fix: { id: 'Periksa Mulai dan Selesai pada hari itu.', en: 'Check Start and End of that day.' },
  otherMessages: [SEVERAL],
  needs: [
    'journal.date',
    'journal.start',
    'journal.end',
    'journal.counsellor',
    'journal.place',
    'journal.status',
  ],
  leansOn: ['personnel.code', 'personnel.name'],
  run: (school) =>
    [...oddDays(journalRows(school))].flatMap(([code, [first, ...others]]): readonly Hit[] => {
      if (!first) return [];
      const name = school.personOf.get(code)?.name ?? code;
      const gaps = { name, n: first.n, date: dayText(first.date), more: others.length };
      const hit = { tab: 'journal', row: first.row, column: 'start', gaps, group: code };
      return [others.length > 0 ? { ...hit, message: SEVERAL } : hit];
    }),
};
