/** The monthly programme for print: what each week holds, what follows the need, and how it compares with the semester. */

import { type CivilDate, mondayOf } from '../core/civil-date';
import type { Desk } from '../core/command';
import type { Line, Report } from '../core/report';
import { say, type Text } from '../core/text';
import type { ReportKind } from './build-report';
import { effectiveWeeksOf, ineffectiveSpan, type Week, weekOf, weeksOf } from './calendar';
import { daysWords } from './day-words';
import { openOf } from './open-volume';
import { type Period, termOf } from './period';
import {
  cellsOf,
  closingLines,
  differenceWords,
  domainWords,
  fieldLine,
  headLine,
  openingLines,
  PROGRAMME_READS,
  type PrintColumn,
  type Programme,
  placeWords,
  programmeOf,
  serviceWords,
  shadedLine,
  targetWords,
  topicWords,
  whole,
} from './programme-paper';
import { runningMonth } from './running-month';
import { type DatedItem, figuresOf } from './views';
import { weekDates } from './week-words';

/** Source: domain reference 2.4; done and notes show what differs. */
const COLUMNS: readonly PrintColumn[] = [
  { head: { id: 'No', en: 'No' }, width: 44 },
  { head: { id: 'Minggu ke- (tanggal)', en: 'Week (dates)' }, width: 110 },
  { head: { id: 'Hari/tanggal', en: 'Day/date' }, width: 110 },
  { head: { id: 'Jenis layanan/kegiatan pendukung', en: 'Service/support' }, width: 110 },
  { head: { id: 'Bidang', en: 'Domain' }, width: 110 },
  { head: { id: 'Materi', en: 'Content' }, width: 220 },
  { head: { id: 'Sasaran/kelas', en: 'Target' }, width: 100 },
  { head: { id: 'Tempat', en: 'Place' }, width: 100 },
  { head: { id: 'Pelaksana', en: 'By' }, width: 70 },
  { head: { id: 'Volume', en: 'Volume' }, width: 70 },
  { head: { id: 'JP', en: 'Periods' }, width: 70, notAsca: true },
  { head: { id: 'Terjadwal', en: 'Placed' }, width: 70 },
  { head: { id: 'Terlaksana', en: 'Done' }, width: 70 },
  { head: { id: 'Ket', en: 'Notes' }, width: 100 },
];

const T = {
  title: {
    id: 'Program Bulanan Bimbingan dan Konseling',
    en: 'Monthly programme of guidance and counselling',
  },
  month: { id: 'Bulan', en: 'Month' },
  weeks: { id: 'Minggu efektif', en: 'Effective weeks' },
  compare: { id: 'Menurut program semesteran', en: 'By the semester programme' },
  figures: {
    id: '{planned} kegiatan direncanakan; {placed} terjadwal, {onDemand} menyesuaikan, {missing} kurang; {done} terlaksana',
    en: '{planned} activities planned; {placed} placed, {onDemand} as needed, {missing} short; {done} done',
  },
  byNeed: { id: 'menyesuaikan', en: 'as needed' },
  notPlaced: { id: 'belum terjadwal', en: 'not placed yet' },
  before: { id: 'sebelum hari pertama', en: 'before the first day' },
  unscheduled: { id: 'di luar jadwal', en: 'outside the schedule' },
  total: { id: 'Jumlah', en: 'Total' },
  off: { id: 'tidak efektif: {name}', en: 'not effective: {name}' },
} as const satisfies Readonly<Record<string, Text>>;

interface Row {
  readonly item: DatedItem;
  readonly week: Week | undefined;
  readonly days: string;
  readonly volume: number;
  readonly placed: number;
  readonly done: number;
  readonly note: string;
}

const inPeriod = (dates: readonly CivilDate[], { from, to }: Period): readonly CivilDate[] =>
  dates.filter((date) => from <= date && date <= to);

const inWeek = (dates: readonly CivilDate[], { monday }: Week): readonly CivilDate[] =>
  dates.filter((date) => mondayOf(date) === monday);

/** What a week holds of an item, and how much of it was held. */
function weekRows({ view, language }: Programme, period: Period, week: Week): readonly Row[] {
  return view.items.flatMap((item) => {
    const days = inWeek(inPeriod(item.placed, period), week);
    if (days.length === 0) return [];
    const done = inWeek(inPeriod(item.done, period), week).length;
    return [
      {
        item,
        week,
        days: daysWords(days, 0, language),
        volume: days.length,
        placed: days.length,
        done,
        note: '',
      },
    ];
  });
}

/** What of the month has no day: so that its volumes are the semester's. */
function openRows(programme: Programme, period: Period): readonly Row[] {
  const { view, language } = programme;
  return view.items.flatMap((item): readonly Row[] => {
    const figures = figuresOf(item, period, view.months);
    const { onDemand, missing } = openOf(item.service, figures);
    const placedWeeks = new Set(inPeriod(item.placed, period).map(mondayOf));
    const done = inPeriod(item.done, period).filter((date) => !placedWeeks.has(mondayOf(date))).length;
    const over = Math.max(0, figures.placed - figures.planned);
    const volume = onDemand + missing;
    if (volume === 0 && done === 0 && over === 0) return [];
    const words = onDemand > 0 ? T.byNeed : missing > 0 ? T.notPlaced : T.unscheduled;
    // Placed beyond the plan is taken off here, so that the total stays the plan's.
    const note = differenceWords(programme, { missing, onDemand: 0, over });
    const days = words[language];
    return [{ item, week: undefined, days, volume: volume - over, placed: 0, done, note }];
  });
}

/** What was done before the start of who began in mid-year. */
const openingRows = ({ view, language }: Programme, period: Period): readonly Row[] =>
  view.items.flatMap((item): readonly Row[] => {
    const volume = item.before[view.months.indexOf(period.key)] ?? 0;
    if (volume === 0) return [];
    return [
      { item, week: undefined, days: T.before[language], volume, placed: volume, done: volume, note: '' },
    ];
  });

function rowLine(programme: Programme, row: Row, number: number): Line {
  const { item, week, days, volume, placed, done, note } = row;
  const { view, language } = programme;
  return cellsOf(programme, COLUMNS, 'cells', [
    whole(number),
    week ? `${week.number} (${weekDates(view.calendar, week, language)})` : '–',
    days,
    serviceWords(programme, item),
    domainWords(programme, item),
    topicWords(programme, item),
    targetWords(programme, item, item.target),
    placeWords(programme, item.place),
    item.person,
    whole(volume),
    whole(volume * item.periods),
    whole(placed),
    whole(done),
    note,
  ]);
}

function offLine(programme: Programme, week: Week): Line {
  const { view, language } = programme;
  const name = ineffectiveSpan(view.calendar, week.monday)?.[language] ?? '';
  return shadedLine(
    cellsOf(programme, COLUMNS, 'cells', [
      '',
      `${week.number} (${weekDates(view.calendar, week, language)})`,
      '',
      '',
      '',
      say(T.off, language, { name }),
    ]),
  );
}

/** The weeks of the month, and those of its dated rows. */
function weeksIn({ view }: Programme, period: Period): readonly Week[] {
  const own = weeksOf(view.calendar).filter(({ month }) => month === period.key);
  const dates = view.items.flatMap(({ placed }) => inPeriod(placed, period));
  const mondays = new Set([...own.map(({ monday }) => monday), ...dates.map(mondayOf)]);
  return [...mondays].sort().map((monday) => weekOf(view.calendar, monday));
}

function bodyLines(programme: Programme, period: Period): readonly Line[] {
  let number = 0;
  const next = (row: Row): Line => {
    number += 1;
    return rowLine(programme, row, number);
  };
  return [
    ...weeksIn(programme, period).flatMap((week) => {
      const lines = weekRows(programme, period, week).map(next);
      return week.effective ? lines : [offLine(programme, week), ...lines.map(shadedLine)];
    }),
    ...[...openingRows(programme, period), ...openRows(programme, period)].map(next),
  ];
}

function totals({ view }: Programme, period: Period) {
  const all = view.items.map((item) => {
    const figures = figuresOf(item, period, view.months);
    return { ...figures, ...openOf(item.service, figures), periods: figures.planned * item.periods };
  });
  const sum = (of: (one: (typeof all)[number]) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  return {
    planned: sum(({ planned }) => planned),
    placed: sum(({ placed }) => placed),
    done: sum(({ done }) => done),
    onDemand: sum(({ onDemand }) => onDemand),
    missing: sum(({ missing }) => missing),
    periods: sum(({ periods }) => periods),
  };
}

function build(desk: Desk, asked: Period): Report {
  const programme = programmeOf(desk, COLUMNS);
  if (!programme) return { widths: [200], lines: [], charts: [] };
  const period = runningMonth(desk, asked);
  const { language, view, columns } = programme;
  const figures = totals(programme, period);
  const weeks = weeksOf(view.calendar).filter(({ month }) => month === period.key).length;
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
      headLine(programme),
      ...bodyLines(programme, period),
      cellsOf(programme, COLUMNS, 'cellTotal', [
        '',
        T.total[language],
        ...Array.from({ length: 7 }, () => ''),
        whole(figures.planned),
        whole(figures.periods),
        whole(figures.placed),
        whole(figures.done),
      ]),
      { style: 'space', cells: [] },
      fieldLine(T.weeks[language], `${effectiveWeeksOf(view.calendar, period.key)} / ${weeks}`),
      fieldLine(T.compare[language], say(T.figures, language, figures)),
      ...closingLines(programme),
    ],
  };
}

export const monthlyReport: ReportKind = {
  key: 'monthly-programme',
  label: { id: 'Program bulanan', en: 'Monthly programme' },
  reads: PROGRAMME_READS,
  build,
};
