/** Places a period's volumes on days, derives the programmes of semester, month and week, and says where they stand. */

import { isBlank } from '../core/cell';
import type { Command, Desk, Outcome, Refusal, Thinking } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Locale, Saying } from '../core/text';
import { labelOf } from '../core/write';
import { FORMATS } from '../frameworks/choices';
import { COMPONENTS, readingOf } from '../frameworks/frameworks';
import { SERVICES } from '../frameworks/services';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { monthly } from '../tabs/monthly';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { semester } from '../tabs/semester';
import { weekly } from '../tabs/weekly';
import { PLACING } from '../texts/placing';
import { readCalendar } from './calendar';
import { monthChanges } from './calendar-rows';
import { viewEdits } from './derived-views';
import { type MonthOfPlan, monthsOfPlan } from './months-of-plan';
import { noSuchPeriod, type Period, readPeriod, schoolMonths, yearKey } from './period';
import { type PlacedPlan, placePlan, type Unplaced } from './place-plan';
import { joined, unplacedSaying } from './placing-notice';
import { scheduleRows, withRows } from './schedule-rows';
import { readTimetable } from './timetable';
import { datedItems, type Figures, figuresOf, type ViewSources, viewRows } from './views';

/** What follows from service and format, into blank cells of our own columns. */
function readingChanges(tab: Tab, locale: Locale): readonly CellChange[] {
  return tab.grid.flatMap((cells, index): readonly CellChange[] => {
    if (index < FIRST_ROW - 1) return [];
    const service = readChoice(SERVICES, cellAt(cells, tab.places.service));
    const format = readChoice(FORMATS, cellAt(cells, tab.places.format));
    const reading = service === undefined ? undefined : readingOf(service, format);
    if (!reading) return [];
    const found = {
      component: labelOf(COMPONENTS, reading.component, locale),
      strategy: reading.strategy[locale],
    };
    return Object.entries(found)
      .filter(([column]) => isBlank(cellAt(cells, tab.places[column])))
      .map(([column, after]) => ({ row: index + 1, column, before: '', after }));
  });
}

const changing = (tab: Tab | undefined, cells: readonly CellChange[]): readonly Edit[] => {
  const possible = tab ? cells.filter(({ column }) => tab.places[column] !== undefined) : [];
  return tab && possible.length > 0 ? [{ do: 'set-cells', tab: tab.template.id, cells: possible }] : [];
};

const sum = (figures: readonly Figures[]): Figures =>
  figures.reduce(
    (all, one) => ({
      planned: all.planned + one.planned,
      placed: all.placed + one.placed,
      done: all.done + one.done,
    }),
    { planned: 0, placed: 0, done: 0 },
  );

const NOTICE = {
  id: '{period}: {planned} kegiatan direncanakan, {placed} terjadwal, {done} terlaksana.',
  en: '{period}: {planned} activities planned, {placed} placed on days, {done} done.',
};

interface Derived {
  readonly figures: Figures;
  readonly standing: readonly MonthOfPlan[];
  /** Planned without a date, and not agreed yet. */
  readonly onDemand: number;
  readonly added: number;
  readonly unplaced: readonly Unplaced[];
}

/** What of the volume has no date, and what found no place. */
const openEnds = ({ onDemand, unplaced }: Derived): readonly Saying[] => [
  ...(onDemand > 0 ? [{ text: PLACING.onDemand, gaps: { count: onDemand } }] : []),
  ...(unplaced.length > 0 ? [unplacedSaying(unplaced)] : []),
];

function noticeOf(period: Period, derived: Derived): Saying {
  const { figures, added } = derived;
  const placed = { text: PLACING.placed, gaps: { count: added, tab: schedule.title } };
  const stands = { text: NOTICE, gaps: { ...figures, period: period.label } };
  return { text: joined([stands, ...(added > 0 ? [placed] : []), ...openEnds(derived)]) };
}

const outcome = (period: Period, derived: Derived, edits: readonly Edit[]): Outcome => ({
  edits,
  notice: noticeOf(period, derived),
  ...(openEnds(derived).length > 0 ? { foreseen: { text: joined(openEnds(derived)) } } : {}),
  reply: {
    period: period.key,
    ...derived.figures,
    difference: derived.figures.planned - derived.figures.placed,
    added: derived.added,
    onDemand: derived.onDemand,
    months: derived.standing.map((month) => ({ ...month })),
    unplaced: derived.unplaced.map(({ plan, month, count, reason }) => ({ plan, month, count, reason })),
  },
});

const NOTHING: PlacedPlan = { placed: [], unplaced: [] };

function think(desk: Desk, given: string): Outcome | Refusal {
  const { annual: plan, calendar: days, journal: log, profile: school, schedule: bookings } = desk.tabs;
  const year = readCalendar(days, school);
  const key = given || yearKey(year);
  const period = readPeriod(key, year);
  if (!period) return noSuchPeriod(key, year);
  if (!plan) throw new RangeError('derivePlan was run without the annual programme');
  const places = given !== '' && bookings !== undefined;
  const { placed, unplaced } = places
    ? placePlan(desk.tabs, readTimetable(desk.tabs), period.months)
    : NOTHING;
  const rows = bookings ? scheduleRows(bookings, placed, desk.language) : [];
  const sources: ViewSources = {
    annual: plan,
    schedule: bookings && withRows(bookings, rows),
    journal: log,
    calendar: year,
    framework: desk.framework,
  };
  const months = schoolMonths(year);
  const items = datedItems(sources);
  const figures = sum(items.map((item) => figuresOf(item, period, months)));
  const standing = monthsOfPlan(items, period, year);
  const onDemand = standing.reduce((all, one) => all + one.onDemand, 0);
  return outcome(period, { figures, standing, onDemand, added: rows.length, unplaced }, [
    ...changing(days, days ? monthChanges(days, year) : []),
    ...changing(plan, readingChanges(plan, desk.language)),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: schedule.id, rows } as const] : []),
    ...viewEdits(desk, viewRows(sources, desk.language)),
  ]);
}

const badInput = (given: Json): Refusal => ({
  code: 'bad-input',
  message: {
    text: {
      id: 'Periode harus berupa teks, bukan {given}.',
      en: 'The period must be text, not {given}.',
    },
    gaps: { given: JSON.stringify(given) },
  },
  remedy: { text: { id: 'Tulis mis. 2026-S1 atau 2026-10.', en: 'Write 2026-S1 or 2026-10, say.' } },
});

function accept(input: Json): Thinking | Refusal {
  const period = property(input, 'period') ?? '';
  return typeof period === 'string' ? (desk) => think(desk, period.trim()) : badInput(period);
}

export const derivePlan: Command = {
  reads: [profile, calendar, annual, schedule, journal, semester, monthly, weekly],
  optional: [schedule, journal, classes, personnel, rooms],
  accept,
};
