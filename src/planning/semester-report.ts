/** The semester programme for print: a line a plan item, a column a month, planned beside placed and done. */

import type { Desk } from '../core/command';
import { readChoice } from '../core/read';
import type { Line, Report } from '../core/report';
import type { Text } from '../core/text';
import { FORMATS } from '../frameworks/choices';
import { CATEGORIES, COMPONENTS, readingOf } from '../frameworks/frameworks';
import { MONTHS } from '../frameworks/month-names';
import { SERVICES } from '../frameworks/services';
import type { ReportKind } from './build-report';
import { effectiveWeeksOf } from './calendar';
import { openOf } from './open-volume';
import { type Period, termsOf } from './period';
import {
  cellsOf,
  closingLines,
  differenceWords,
  domainWords,
  formatWords,
  headLine,
  openingLines,
  PROGRAMME_READS,
  type PrintColumn,
  type Programme,
  programmeOf,
  serviceWords,
  targetWords,
  whole,
} from './programme-paper';
import { readSettings } from './settings';
import { type DatedItem, figuresOf } from './views';

const T = {
  title: {
    id: 'Program Semesteran Bimbingan dan Konseling',
    en: 'Semester programme of guidance and counselling',
  },
  effective: { id: 'Minggu efektif', en: 'Effective weeks' },
  total: { id: 'Jumlah', en: 'Total' },
  semester: { id: 'Semester', en: 'Semester' },
  shaded: {
    id: 'Diarsir: bulan tanpa minggu efektif.',
    en: 'Shaded: months without effective weeks.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Source: domain reference 2.3; placed, done and notes show what differs. */
const BEFORE: readonly PrintColumn[] = [
  { head: { id: 'No', en: 'No' }, width: 44 },
  { head: { id: 'Jenis layanan/kegiatan pendukung', en: 'Service/supporting activity' }, width: 110 },
  { head: { id: 'Format', en: 'Format' }, width: 110 },
  { head: { id: 'Bidang', en: 'Domain' }, width: 110 },
  { head: { id: 'Materi/topik', en: 'Content' }, width: 240 },
  { head: { id: 'Sasaran', en: 'Target' }, width: 84 },
];
const BEHIND: readonly PrintColumn[] = [
  { head: { id: 'Jumlah', en: 'Total' }, width: 48 },
  { head: { id: 'JP', en: 'Periods' }, width: 48, notAsca: true },
  { head: { id: 'Terjadwal', en: 'Placed' }, width: 84 },
  { head: { id: 'Terlaksana', en: 'Done' }, width: 84 },
  { head: { id: 'Ket', en: 'Notes' }, width: 84 },
];

const monthColumn = (month: string): PrintColumn => {
  const { label } = MONTHS[Number(month.slice(5)) - 1] ?? MONTHS[0];
  return { head: { id: label.id.slice(0, 3), en: label.en.slice(0, 3) }, width: 48 };
};

interface Table extends Programme {
  readonly all: readonly PrintColumn[];
  readonly period: Period;
  /** Of each month of the period. */
  readonly weeks: readonly number[];
}

/** Columns of months in which no lessons are held. */
const withShades = ({ weeks }: Table, line: Line): Line => {
  const shaded = weeks.flatMap((count, index) => (count === 0 ? [BEFORE.length + index] : []));
  return shaded.length > 0 ? { ...line, shaded } : line;
};

const volumesOf = ({ period, view }: Table, item: DatedItem): readonly number[] =>
  period.months.map((month) => item.volumes[view.months.indexOf(month)] ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function itemLine(table: Table, item: DatedItem, number: number): Line {
  const figures = figuresOf(item, table.period, table.view.months);
  const open = openOf(item.service, figures);
  const over = Math.max(0, figures.placed - figures.planned);
  return withShades(
    table,
    cellsOf(table, table.all, 'cells', [
      whole(number),
      serviceWords(table, item),
      formatWords(table, item),
      domainWords(table, item),
      item.topic,
      targetWords(table, item, item.target),
      ...volumesOf(table, item).map(whole),
      whole(figures.planned),
      whole(figures.planned * item.periods),
      whole(figures.placed),
      whole(figures.done),
      differenceWords(table, { ...open, over }),
    ]),
  );
}

interface Group {
  readonly title: Text;
  readonly holds: (item: DatedItem) => boolean;
}

const readingFor = ({ service, format }: DatedItem) =>
  readingOf(readChoice(SERVICES, service) ?? '', readChoice(FORMATS, format));

const PREPARING: readonly (string | undefined)[] = ['INS', 'PRG'];
const isPreparing = ({ service }: DatedItem): boolean => PREPARING.includes(readChoice(SERVICES, service));

/** The groups of 2016 (A to E) and the categories of ASCA; Pola 17 Plus lists its services. Source: 2.3 [K-h]. */
function groupsOf(framework: string): readonly Group[] {
  if (framework === 'pola17') return [];
  if (framework === 'asca')
    return CATEGORIES.map(({ key, label }) => ({
      title: label,
      holds: (item) => readingFor(item)?.category === key,
    }));
  const inComponent = (component: string) => (item: DatedItem) =>
    readingFor(item)?.component === component && !isPreparing(item);
  const titled = (letter: string, key: string): Group => {
    const label = COMPONENTS.find((one) => one.key === key)?.label ?? { id: key, en: key };
    return { title: { id: `${letter}. ${label.id}`, en: `${letter}. ${label.en}` }, holds: inComponent(key) };
  };
  return [
    { title: { id: 'A. Persiapan', en: 'A. Preparation' }, holds: isPreparing },
    titled('B', 'dasar'),
    titled('C', 'perencanaan'),
    titled('D', 'responsif'),
    titled('E', 'dukungan'),
    titled('F', 'luar'),
  ];
}

function bodyLines(table: Table, items: readonly DatedItem[]): readonly Line[] {
  const groups = groupsOf(table.desk.framework);
  const named = groups.map(({ title, holds }) => ({ title, items: items.filter(holds) }));
  const rest = items.filter((item) => !named.some((group) => group.items.includes(item)));
  let number = 0;
  const lines = (own: readonly DatedItem[]): readonly Line[] =>
    own.map((item) => {
      number += 1;
      return itemLine(table, item, number);
    });
  return [
    ...named.flatMap((group) =>
      group.items.length === 0
        ? []
        : [cellsOf(table, table.all, 'cellTotal', ['', group.title[table.language]]), ...lines(group.items)],
    ),
    ...lines(rest),
  ];
}

function totalLine(table: Table, items: readonly DatedItem[]): Line {
  const figures = items.map((item) => ({ item, ...figuresOf(item, table.period, table.view.months) }));
  const months = table.period.months.map((_, index) =>
    sum(items.map((item) => volumesOf(table, item)[index] ?? 0)),
  );
  return cellsOf(table, table.all, 'cellTotal', [
    '',
    T.total[table.language],
    '',
    '',
    '',
    '',
    ...months.map(whole),
    whole(sum(months)),
    whole(sum(figures.map(({ item, planned }) => planned * item.periods))),
    whole(sum(figures.map(({ placed }) => placed))),
    whole(sum(figures.map(({ done }) => done))),
    '',
  ]);
}

/** The semester that is asked for; of a year, or of a month, the one that it holds or lies in. */
function semesterOf(desk: Desk, period: Period): Period {
  const terms = termsOf(readSettings(desk.tabs.profile));
  const day = period.months.length === 12 ? desk.today : period.from;
  return terms.find(({ from, to }) => from <= day && day <= to) ?? terms[0] ?? period;
}

function build(desk: Desk, asked: Period): Report {
  const period = semesterOf(desk, asked);
  const all = [...BEFORE, ...period.months.map(monthColumn), ...BEHIND];
  const programme = programmeOf(desk, all);
  if (!programme) return { widths: [200], lines: [], charts: [] };
  const weeks = period.months.map((month) => effectiveWeeksOf(programme.view.calendar, month));
  const table: Table = { ...programme, all, period, weeks };
  const { language, view } = table;
  const items = view.items.filter((item) => {
    const { planned, placed, done } = figuresOf(item, period, view.months);
    return planned + placed + done > 0;
  });
  const effective = cellsOf(table, all, 'cellHead', [
    '',
    '',
    '',
    '',
    '',
    T.effective[language],
    ...weeks.map(whole),
    whole(sum(weeks)),
  ]);
  return {
    widths: table.columns.map(({ width }) => width),
    charts: [],
    lines: [
      ...openingLines(table, { title: T.title, subtitle: period.label, fields: [] }),
      headLine(table),
      withShades(table, effective),
      ...bodyLines(table, items),
      totalLine(table, items),
      { style: 'sign', cells: [weeks.includes(0) ? T.shaded[language] : ''] },
      ...closingLines(table),
    ],
  };
}

export const semesterReport: ReportKind = {
  key: 'semester-programme',
  label: { id: 'Program semesteran', en: 'Semester programme' },
  reads: PROGRAMME_READS.filter(({ id }) => id !== 'rooms'),
  build,
};
