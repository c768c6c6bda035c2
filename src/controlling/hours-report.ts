/** Hours of activity: what a counsellor held in each quarter of a month, how often and for how many periods. */

import { addDays, type CivilDate, civilDate } from '../core/civil-date';
import { type Desk, isRefusal, type Refusal } from '../core/command';
import type { Line, Report, ReportCell } from '../core/report';
import type { Text } from '../core/text';
import { SERVICES } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import { endOfMonth, monthLabel, type Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal as journalTemplate } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { countedJournal, paperOf, questionOf, signersOf } from './log-question';
import { count, decimal, line } from './report-lines';
import { summarize } from './summarize';
import { EMPTY, type Tally } from './tally';

/** A form of four weeks: days 1 to 7, 8 to 14, 15 to 21, and the rest. Source: domain reference 4.1. */
const QUARTERS: readonly (readonly [number, number])[] = [
  [1, 7],
  [8, 14],
  [15, 21],
  [22, 31],
];

const WIDTHS: readonly number[] = [34, 230, ...[...QUARTERS, QUARTERS].flatMap(() => [58, 58])];

const T = {
  title: { id: 'PERHITUNGAN JAM KEGIATAN BK', en: 'HOURS OF GUIDANCE AND COUNSELLING' },
  service: { id: 'Layanan/kegiatan pendukung', en: 'Service/supporting activity' },
  week: { id: 'Minggu {n}', en: 'Week {n}' },
  total: { id: 'Jumlah', en: 'Total' },
  times: { id: 'Frek', en: 'Held' },
  periods: { id: 'Ek. JP', en: 'Periods' },
  hours: { id: 'Jam', en: 'Hours' },
  average: { id: 'Rata-rata per minggu (jumlah dibagi 4)', en: 'Average a week (total divided by 4)' },
  weeks: {
    id: 'Minggu I tanggal 1-7, II 8-14, III 15-21, IV 22 sampai akhir bulan. Hanya kegiatan yang terlaksana.',
    en: 'Week I is days 1-7, II 8-14, III 15-21, IV 22 to the end of the month. Only what was held.',
  },
  uncounted: {
    id: 'Himpunan data, tampilan kepustakaan, dan alih tangan kasus tidak dihitung JP-nya.',
    en: 'Data compilation, library display and referral count no periods.',
  },
  none: {
    id: 'Tidak ada kegiatan yang terlaksana pada periode ini.',
    en: 'Nothing was held in this period.',
  },
  noOne: { id: 'tanpa konselor', en: 'no counsellor given' },
} as const satisfies Readonly<Record<string, Text>>;

const ROMAN = ['I', 'II', 'III', 'IV'];

interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const quartersOf = (month: string): readonly Span[] =>
  QUARTERS.map(([first, last]) => {
    const from = civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), first) as CivilDate;
    return { from, to: last === 31 ? endOfMonth(from) : addDays(from, last - first) };
  });

interface Table {
  readonly month: string;
  readonly counsellor: string;
  /** By service, then by quarter. */
  readonly tallies: ReadonlyMap<string, readonly Tally[]>;
}

const EMPTY_QUARTERS: readonly Tally[] = QUARTERS.map(() => EMPTY);

/** One table for each month and counsellor with something done. */
function tablesOf(desk: Desk, period: Period, journal: Parameters<typeof questionOf>[1]): readonly Table[] {
  return period.months.flatMap((month) => {
    const within = (span: Span) => questionOf(desk, journal, { ...period, ...span, months: [month] });
    const quarters = quartersOf(month).map(within);
    const people = [
      ...new Set(quarters.flatMap((question) => [...summarize(question).by.counsellor.keys()])),
    ];
    return people.sort().flatMap((counsellor): readonly Table[] => {
      const own = quarters.map((question) => summarize({ ...question, counsellor }).by.service);
      const tallies = new Map(
        SERVICES.map(({ key }) => [key, own.map((tallied) => tallied.get(key) ?? EMPTY)] as const).filter(
          ([, of]) => of.some(({ done }) => done > 0),
        ),
      );
      return tallies.size === 0 ? [] : [{ month, counsellor, tallies }];
    });
  });
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function linesOf(desk: Desk, table: Table, name: string): readonly Line[] {
  const { language, framework } = desk;
  const inHours = framework === 'asca';
  const worth = ({ jp, minutes }: Tally): number => (inHours ? minutes / 60 : jp);
  const amount = (value: number): ReportCell => (inHours ? decimal(value) : count(value));
  const held = (value: number): ReportCell => (value === 0 ? '' : count(value));
  const cells = (of: readonly Tally[]): readonly ReportCell[] => [
    ...of.flatMap((tally) => [held(tally.done), tally.done === 0 ? '' : amount(worth(tally))]),
    count(add(of.map(({ done }) => done))),
    amount(add(of.map(worth))),
  ];
  const rows = [...table.tallies];
  const total = EMPTY_QUARTERS.map((_, quarter) => {
    const own = rows.map(([, of]) => of[quarter] ?? EMPTY);
    return {
      ...EMPTY,
      done: add(own.map(({ done }) => done)),
      jp: add(own.map(({ jp }) => jp)),
      minutes: add(own.map(({ minutes }) => minutes)),
    };
  });
  const pair = [T.times[language], (inHours ? T.hours : T.periods)[language]];
  return [
    line('space'),
    line('part', `${name}, ${monthLabel(table.month)[language]}`),
    line(
      'cellHead',
      'No',
      T.service[language],
      ...ROMAN.flatMap((n) => [T.week[language].replace('{n}', n), '']),
      T.total[language],
      '',
    ),
    line('cellHead', '', '', ...[...QUARTERS, QUARTERS].flatMap(() => pair)),
    ...rows.map(([key, of], index) => {
      const label = SERVICES.find((service) => service.key === key)?.label ?? { id: key, en: key };
      return line('cells', count(index + 1), worded(label, framework)[language], ...cells(of));
    }),
    line('cellTotal', '', T.total[language], ...cells(total)),
    line(
      'cellTotal',
      '',
      T.average[language],
      ...EMPTY_QUARTERS.flatMap(() => ['', '']),
      '',
      decimal(add(total.map(worth)) / QUARTERS.length),
    ),
  ];
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const { language, framework } = desk;
  const paper = paperOf(desk, WIDTHS.length, 7);
  const signer = signersOf(desk);
  const tables = tablesOf(desk, period, journal);
  const signed = [...new Set(tables.map(({ counsellor }) => counsellor))].filter((code) => code !== '');
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('sign', T.weeks[language]),
      ...(framework === 'asca' ? [] : [line('sign', T.uncounted[language])]),
      ...tables.flatMap((table) =>
        linesOf(desk, table, table.counsellor === '' ? T.noOne[language] : signer(table.counsellor).name),
      ),
      ...(tables.length === 0 ? [line('space'), line('sign', T.none[language])] : []),
      line('space'),
      ...signatureLines(paper, signed.map(signer), signer(paper.settings.coordinator)),
    ],
  };
}

export const hoursReport: ReportKind = {
  key: 'hours',
  label: { id: 'Perhitungan jam kegiatan', en: 'Hours of activity' },
  reads: [calendar, classes, personnel, journalTemplate],
  isOwn: true,
  build,
};
