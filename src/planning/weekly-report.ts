/** The weekly programmes of a month for print: a table a week, dated rows first, then what follows the need. */

import type { CivilDate } from '../core/civil-date';
import { addDays } from '../core/civil-date';
import { type Desk, tabOf } from '../core/command';
import { readList } from '../core/read';
import { type Located, readRecords } from '../core/record';
import type { Line, Report, ReportCell } from '../core/report';
import { say } from '../core/text';
import { labelOf } from '../core/write';
import { HOURS } from '../frameworks/choices';
import { type Booking, schedule } from '../tabs/schedule';
import type { ReportKind } from './build-report';
import { ineffectiveSpan, type Week, weekOf, weeksOf } from './calendar';
import { doneDates } from './dates-of-plans';
import { timeWords, weekdayWords } from './long-dates';
import { openOf } from './open-volume';
import { type Period, termOf } from './period';
import {
  cellsOf,
  closingLines,
  domainWords,
  fieldLine,
  formatWords,
  headLine,
  namedWords,
  openingLines,
  PROGRAMME_READS,
  type PrintColumn,
  type Programme,
  placeWords,
  programmeOf,
  serviceWords,
  targetWords,
  topicWords,
  whole,
} from './programme-paper';
import { runningMonth } from './running-month';
import { readSettings } from './settings';
import { type DatedItem, weekFigures } from './views';
import { weekDates } from './week-words';
import { WEEKLY_WORDS as T } from './weekly-report-words';

/** Source: domain reference 2.5. */
const COLUMNS: readonly PrintColumn[] = [
  { head: { id: 'No', en: 'No' }, width: 44 },
  { head: { id: 'Hari/tanggal', en: 'Day/date' }, width: 120 },
  { head: { id: 'Pukul', en: 'Time' }, width: 80 },
  { head: { id: 'Di dalam/luar jam', en: 'In/out of lesson hours' }, width: 80 },
  { head: { id: 'Layanan/pendukung', en: 'Service/support' }, width: 80 },
  { head: { id: 'Format', en: 'Format' }, width: 80 },
  { head: { id: 'Bidang', en: 'Domain' }, width: 80 },
  { head: { id: 'Materi', en: 'Content' }, width: 200 },
  { head: { id: 'Sasaran', en: 'Target' }, width: 84 },
  { head: { id: 'Tempat', en: 'Place' }, width: 84 },
  { head: { id: 'Alat/media', en: 'Aids' }, width: 110 },
  { head: { id: 'Pelaksana', en: 'By' }, width: 84 },
  { head: { id: 'JP ekuivalen', en: 'Periods' }, width: 84, notAsca: true },
  { head: { id: 'RPL/SATLAN', en: 'Plan' }, width: 84 },
  { head: { id: 'Ket', en: 'Notes' }, width: 84 },
];

interface Table extends Programme {
  readonly bookings: readonly Located<typeof schedule>[];
  readonly items: ReadonlyMap<string, DatedItem>;
  readonly held: ReadonlyMap<string, readonly CivilDate[]>;
}

interface Entry {
  readonly line: (number: number) => Line;
  readonly count: number;
  readonly periods: number;
}

/** `07.55–08.35`, and whether lessons are held then. */
function timeCells({ desk, language }: Table, { start, end }: Booking): readonly [string, string] {
  const { afterSchool } = readSettings(desk.tabs.profile);
  const time = [start, end].flatMap((minutes) => (minutes === undefined ? [] : timeWords(minutes, language)));
  const hours = start === undefined ? '' : start < afterSchool ? 'inside' : 'outside';
  return [time.join('–'), hours === '' ? '' : labelOf(HOURS, hours, language)];
}

function bookedCells(table: Table, booking: Booking, item: DatedItem): readonly ReportCell[] {
  const { language, held } = table;
  const { date, plan = '', servicePlan } = booking;
  const isDone = date !== undefined && held.get(plan)?.includes(date) === true;
  return [
    date === undefined ? '' : weekdayWords(date, language),
    ...timeCells(table, booking),
    serviceWords(table, item),
    formatWords(table, item),
    domainWords(table, item),
    topicWords(table, item),
    targetWords(table, item, booking.class?.join(', ') ?? item.target),
    placeWords(table, booking.place ?? item.place),
    namedWords(table.aidNames, booking.aids ?? readList(item.aids)),
    booking.person?.join(', ') ?? item.person,
    whole(item.periods),
    servicePlan ?? '–',
    isDone ? T.done[language] : '',
  ];
}

/** A dated row of no plan item is shown by its ID: the readiness check speaks of it. */
const unknownItem = (plan: string): DatedItem => ({
  id: plan,
  service: '',
  format: '',
  domain: '',
  topic: plan,
  target: '',
  place: '',
  person: '',
  aids: '',
  volumes: [],
  before: [],
  periods: 0,
  placed: [],
  done: [],
});

function bookedEntries(table: Table, { monday }: Week): readonly Entry[] {
  const last = addDays(monday, 6);
  const own = table.bookings.filter(
    ({ record: { date } }) => date !== undefined && monday <= date && date <= last,
  );
  const order = ({ record }: (typeof own)[number]): string =>
    `${record.date} ${String(record.start ?? 0).padStart(4, '0')}`;
  return [...own]
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .map(({ record }): Entry => {
      const item = table.items.get(record.plan ?? '') ?? unknownItem(record.plan ?? '');
      const cells = bookedCells(table, record, item);
      return {
        count: 1,
        periods: item.periods,
        line: (number) => cellsOf(table, COLUMNS, 'cells', [whole(number), ...cells]),
      };
    });
}

/** What the week owes without a day. */
function openEntries(table: Table, week: Week): readonly Entry[] {
  const { view, language } = table;
  return view.items.flatMap((item): readonly Entry[] => {
    const figures = weekFigures(item, view).get(week.monday);
    const { onDemand } = openOf(item.service, figures ?? { planned: 0, placed: 0 });
    if (onDemand === 0) return [];
    const done = figures?.done ?? 0;
    const cells = [
      T.byNeed[language],
      '',
      '',
      serviceWords(table, item),
      formatWords(table, item),
      domainWords(table, item),
      topicWords(table, item),
      targetWords(table, item, item.target),
      placeWords(table, item.place),
      namedWords(table.aidNames, readList(item.aids)),
      item.person,
      whole(item.periods * onDemand),
      '–',
      [
        say(T.times, language, { count: onDemand }),
        ...(done > 0 ? [`${T.done[language]} ${done}`] : []),
      ].join('; '),
    ];
    return [
      {
        count: onDemand,
        periods: item.periods * onDemand,
        line: (number) => cellsOf(table, COLUMNS, 'cells', [whole(number), ...cells]),
      },
    ];
  });
}

/** The week's part of each month's volume, what has a day in it, what follows the need, what was held. */
function standing({ view, language }: Table, week: Week): string {
  const sums = { planned: 0, placed: 0, onDemand: 0, done: 0 };
  for (const item of view.items) {
    const figures = weekFigures(item, view).get(week.monday);
    if (!figures) continue;
    sums.planned += figures.planned;
    sums.placed += figures.placed;
    sums.onDemand += openOf(item.service, figures).onDemand;
    sums.done += figures.done;
  }
  return say(T.figures, language, sums);
}

function weekLines(table: Table, week: Week): readonly Line[] {
  const { view, language, desk } = table;
  const entries = [...bookedEntries(table, week), ...openEntries(table, week)];
  const words = say(T.week, language, {
    number: week.number,
    dates: weekDates(view.calendar, week, language),
  });
  const name = ineffectiveSpan(view.calendar, week.monday)?.[language] ?? '';
  const title: Line = {
    style: 'part',
    cells: [week.effective ? words : say(T.off, language, { week: words, name })],
    ...(week.effective ? {} : { shaded: table.columns.map((_, place) => place) }),
  };
  if (entries.length === 0) return week.effective ? [] : [title, { style: 'space', cells: [] }];
  const sum = (of: (entry: Entry) => number): number => entries.reduce((all, one) => all + of(one), 0);
  return [
    title,
    headLine(table),
    ...entries.map(({ line }, index) => line(index + 1)),
    fieldLine(T.stands[language], standing(table, week)),
    fieldLine(T.activities[language], String(sum(({ count }) => count))),
    ...(desk.framework === 'asca'
      ? []
      : [
          fieldLine(T.periods[language], String(sum(({ periods }) => periods))),
          fieldLine(T.least[language], T.leastWords[language]),
        ]),
    { style: 'space', cells: [] },
  ];
}

function build(desk: Desk, asked: Period): Report {
  const programme = programmeOf(desk, COLUMNS);
  if (!programme) return { widths: [200], lines: [], charts: [] };
  const period = runningMonth(desk, asked);
  const bookings = tabOf(desk, schedule);
  const { view, columns } = programme;
  const table: Table = {
    ...programme,
    bookings: bookings ? readRecords(bookings) : [],
    items: new Map(view.items.map((item) => [item.id, item])),
    held: doneDates(desk.tabs.journal),
  };
  const weeks = weeksOf(view.calendar)
    .filter(({ month }) => month === period.key)
    .map(({ monday }) => weekOf(view.calendar, monday));
  const semester = termOf(period.key, view.calendar);
  return {
    widths: columns.map(({ width }) => width),
    charts: [],
    lines: [
      ...openingLines(programme, {
        title: T.title,
        subtitle: { id: `Bulan ${period.label.id}`, en: period.label.en },
        fields: [[{ id: 'Semester', en: 'Semester' }, String(semester)]],
      }),
      ...weeks.flatMap((week) => weekLines(table, week)),
      ...closingLines(programme),
    ],
  };
}

export const weeklyReport: ReportKind = {
  key: 'weekly-programme',
  label: { id: 'Program mingguan', en: 'Weekly programme' },
  reads: PROGRAMME_READS,
  build,
};
