/** Starts a new year from the last one, in a copy of its workbook: calendar moved, volumes kept, what is open carried over. */

import { type Grid, isBlank, isBlankRow, readDate, sameCell } from '../core/cell';
import { withBody, withCells } from '../core/changed-tab';
import { addMonths, type CivilDate, parseIsoDate } from '../core/civil-date';
import type { Command, Desk, Outcome, Refusal, Thinking } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { readRecords } from '../core/record';
import { cellAt, nextFreeRow, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { clip, type Saying, same } from '../core/text';
import { dayText } from '../organizing/wording';
import { readCalendar } from '../planning/calendar';
import { withMonths } from '../planning/calendar-rows';
import { viewEdits } from '../planning/derived-views';
import { nextCalendar, nextStart } from '../planning/next-calendar';
import { type SchoolYear, schoolMonths } from '../planning/period';
import { placePlan } from '../planning/place-plan';
import { joined } from '../planning/placing-notice';
import { scheduleRows } from '../planning/schedule-rows';
import { readSettings } from '../planning/settings';
import { readTimetable } from '../planning/timetable';
import { viewRows } from '../planning/views';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { evaluation } from '../tabs/evaluation';
import { findings } from '../tabs/findings';
import { followUps } from '../tabs/follow-ups';
import { journal } from '../tabs/journal';
import { monthly } from '../tabs/monthly';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { semester } from '../tabs/semester';
import { weekly } from '../tabs/weekly';
import { NEXT_YEAR } from '../texts/next-year';
import { carriedOver } from './carried-over';

interface Wish {
  readonly schoolYear: string | undefined;
  readonly startDate: CivilDate | undefined;
}

/** `2026/2027` to `2027/2028`, `2027` to `2028`. */
const yearAfter = (schoolYear: string): string =>
  schoolYear.replace(/\d{4}/g, (year) => String(Number(year) + 1));

/** Every row down to the last that holds something. */
const bodyOf = (tab: Tab): Grid =>
  tab.grid.slice(FIRST_ROW - 1, nextFreeRow(tab) - 1).map((row) => ownCells(tab, row));

/** Blank rows at the end are none. */
const sameRows = (one: Grid, other: Grid): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).every((index) =>
    (one[index] ?? other[index] ?? []).every((_, place) =>
      sameCell(one[index]?.[place], other[index]?.[place]),
    ),
  );

/** The tab's whole body, where it is not these rows already. */
const replacing = (desk: Desk, id: string, rows: Grid): readonly Edit[] => {
  const tab = desk.tabs[id];
  if (!tab) return [];
  return sameRows(bodyOf(tab), rows) && !desk.unfinished.includes(id)
    ? []
    : [{ do: 'replace-rows', tab: id, rows }];
};

function settingChanges(tab: Tab, wanted: Readonly<Record<string, string>>): readonly CellChange[] {
  return readRecords({ ...tab, template: profile }).flatMap(({ row, record }): readonly CellChange[] => {
    const after = Object.keys(wanted).includes(record.setting ?? '')
      ? wanted[record.setting ?? '']
      : undefined;
    const before = cellAt(tab.grid[row - 1], tab.places.value);
    return after === undefined || readSettingCell(before) === after
      ? []
      : [{ row, column: 'value', before, after }];
  });
}

const readSettingCell = (cell: Parameters<typeof readDate>[0]): string => readDate(cell) ?? String(cell);

interface Years {
  /** The workbook is for that year already. */
  readonly stands: boolean;
  readonly old: SchoolYear;
  readonly start: CivilDate;
  readonly year: string;
}

const badYear = (message: Saying, remedy: Saying): Refusal => ({ code: 'bad-input', message, remedy });

/** The year that is meant: the next one, or the one that a broken run had begun. */
function yearsOf(desk: Desk, wish: Wish): Years | Refusal {
  const now = readSettings(desk.tabs.profile);
  const { schoolYear, yearStart } = now;
  const next = yearAfter(schoolYear);
  const stands = wish.schoolYear === schoolYear || (wish.schoolYear === undefined && desk.today < yearStart);
  const before = addMonths(yearStart, -12);
  if (stands) {
    const old = { ...now, yearStart: before, startDate: before };
    return { stands, old, start: now.startDate, year: schoolYear };
  }
  if (wish.schoolYear !== undefined && wish.schoolYear !== next) {
    const gaps = { year: clip(wish.schoolYear), now: schoolYear };
    return badYear({ text: NEXT_YEAR.wrongYear, gaps }, { text: NEXT_YEAR.rightYear, gaps: { next } });
  }
  const usual = nextStart(yearStart);
  const start = wish.startDate ?? usual;
  const isWithin = start >= addMonths(yearStart, 10) && start < addMonths(yearStart, 16);
  if (isWithin) return { stands, old: now, start, year: next };
  const gaps = { start: dayText(start), year: next };
  return badYear(
    { text: NEXT_YEAR.wrongStart, gaps },
    { text: NEXT_YEAR.rightStart, gaps: { start: usual } },
  );
}

/** What was done before the start of the last year is no part of the next one. */
const openingChanges = (tab: Tab): readonly CellChange[] =>
  tab.grid.flatMap((cells, index): readonly CellChange[] => {
    const before = cellAt(cells, tab.places.opening);
    return index < FIRST_ROW - 1 || isBlank(before)
      ? []
      : [{ row: index + 1, column: 'opening', before, after: '' }];
  });

const ready = (year: string, start: CivilDate): Outcome => ({
  edits: [],
  notice: { text: NEXT_YEAR.ready, gaps: { year } },
  reply: { schoolYear: year, startDate: start },
});

function think(desk: Desk, wish: Wish): Outcome | Refusal {
  const years = yearsOf(desk, wish);
  if ('code' in years) return years;
  const { annual: plan, calendar: days, journal: log, profile: school, schedule: bookings } = desk.tabs;
  if (!plan || !days || !log || !school || !bookings)
    throw new RangeError('startNextYear was run without its tabs');
  const { old, start, year } = years;
  if (years.stands && !desk.resumes) return ready(year, start);
  const settings = settingChanges(school, { schoolYear: year, startDate: start });
  const newProfile = withCells(school, settings);
  const moved = nextCalendar(days, old.yearStart, start);
  const bare = readCalendar(withBody(days, moved.rows), newProfile);
  const dates = withMonths(moved.rows, bare);
  const carried = carriedOver(
    { log, followUps: desk.tabs[followUps.id], evaluation: desk.tabs[evaluation.id] },
    old,
    start,
    desk.language,
  );
  const standing = withBody(bookings, []);
  const tabs = { ...desk.tabs, profile: newProfile, calendar: withBody(days, dates), schedule: standing };
  const { placed } = placePlan(
    tabs,
    readTimetable(tabs),
    schoolMonths(readCalendar(tabs.calendar, newProfile)),
  );
  const rows = scheduleRows(standing, placed, desk.language);
  const newLog = withBody(log, carried.journal);
  const openings = openingChanges(plan);
  const sources = {
    annual: withCells(plan, openings),
    schedule: withBody(bookings, rows),
    journal: newLog,
    calendar: readCalendar(tabs.calendar, newProfile),
    framework: desk.framework,
  };
  const edits: readonly Edit[] = [
    ...replacing(desk, journal.id, carried.journal),
    ...replacing(desk, followUps.id, carried.followUps),
    ...replacing(desk, evaluation.id, carried.evaluation),
    ...replacing(desk, findings.id, []),
    ...replacing(desk, calendar.id, dates),
    ...replacing(desk, schedule.id, rows),
    ...(openings.length > 0 ? [{ do: 'set-cells', tab: annual.id, cells: openings } as const] : []),
    ...viewEdits(desk, viewRows(sources, desk.language)),
    // Last: until then a run that was broken off knows which year it comes from.
    ...(settings.length > 0 ? [{ do: 'set-cells', tab: profile.id, cells: settings } as const] : []),
  ];
  const { followUps: openOnes, evaluations, leaves } = carried.counts;
  const gaps = { year, start: dayText(start), placed: rows.length, followUps: openOnes, evaluations };
  const open: Saying = {
    text: NEXT_YEAR.open,
    gaps: {
      count: moved.open.length,
      tab: calendar.title,
      names: same(moved.open.slice(0, 5).map(clip).join('; ')),
    },
  };
  const goes = bodyOf(bookings).filter((row) => !isBlankRow(row)).length;
  const foreseen: readonly Saying[] = [
    { text: NEXT_YEAR.leaves, gaps: { log: leaves, schedule: goes } },
    ...(moved.open.length > 0 ? [open] : []),
    { text: NEXT_YEAR.look },
  ];
  return {
    edits,
    notice: { text: joined([{ text: NEXT_YEAR.done, gaps }, ...foreseen.slice(1)]) },
    foreseen: { text: joined(foreseen) },
    reply: {
      schoolYear: year,
      startDate: start,
      placed: rows.length,
      followUps: openOnes,
      evaluations,
      left: { journal: leaves, schedule: goes },
      holidays: [...moved.open],
    },
  };
}

function accept(input: Json): Thinking | Refusal {
  if (property(input, 'copy') !== true)
    return { code: 'refused', message: { text: NEXT_YEAR.noCopy }, remedy: { text: NEXT_YEAR.makeCopy } };
  const [year, first] = ['schoolYear', 'startDate'].map((key) => property(input, key) ?? '');
  const startDate = typeof first === 'string' && first !== '' ? parseIsoDate(first) : undefined;
  if (typeof year !== 'string' || typeof first !== 'string' || (first !== '' && startDate === undefined)) {
    const gaps = { start: clip(String(first)), year: clip(String(year)) };
    return badYear(
      { text: NEXT_YEAR.wrongStart, gaps },
      { text: NEXT_YEAR.rightStart, gaps: { start: '2027-07-12' } },
    );
  }
  return (desk) => think(desk, { schoolYear: year.trim() || undefined, startDate });
}

export const startNextYear: Command = {
  reads: [profile, calendar, annual, schedule, journal, semester, monthly, weekly],
  optional: [classes, personnel, rooms, followUps, evaluation, findings],
  accept,
};
