/** The annual programme for print: weeks, distribution, services by domain, action plan, approval sheet. */

import type { Desk } from '../core/command';
import type { Line, Report, ReportCell } from '../core/report';
import type { Locale, Text } from '../core/text';
import { allocationOf } from '../frameworks/allocation';
import { MONTHS } from '../frameworks/month-names';
import { SERVICES } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { aids } from '../tabs/aids';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { schedule } from '../tabs/schedule';
import { actionLines, matrixLines } from './annual-report-plan';
import { line, type Source, sourceOf, sum, whole } from './annual-report-source';
import type { ReportKind } from './build-report';
import { effectiveWeeksOf, monthWeeks, readCalendar } from './calendar';

import { termLength } from './period';
import { openingLines, signersIn } from './programme-paper';
import { readSettings } from './settings';
import { emblemColumns, type Paper, signatureLines } from './signatures';

const WIDTHS: readonly number[] = [40, 110, 200, 110, 110, 110, 200, 100, 100, 100, 100];

const T = {
  title: {
    id: 'PROGRAM TAHUNAN BIMBINGAN DAN KONSELING',
    en: 'ANNUAL PROGRAMME OF GUIDANCE AND COUNSELLING',
  },
  year: { id: 'TAHUN PELAJARAN {year}', en: 'SCHOOL YEAR {year}' },
  a: { id: 'A. Jumlah minggu', en: 'A. Weeks' },
  b: {
    id: 'B. Minggu efektif, tidak efektif, dan cadangan',
    en: 'B. Effective, non-effective and reserve weeks',
  },
  c: { id: 'C. Distribusi volume kegiatan', en: 'C. Distribution of the volume' },
  f: { id: 'F. Lembar pengesahan', en: 'F. Approval sheet' },
  total: { id: 'Jumlah', en: 'Total' },
  services: { id: 'Jumlah layanan', en: 'Services' },
  support: { id: 'Jumlah kegiatan pendukung', en: 'Supporting activities' },
  approval: {
    id: 'Program tahunan {school} tahun pelajaran {year} disahkan untuk dilaksanakan.',
    en: 'The annual programme of {school} for {year} is approved.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const HEADS = {
  a: {
    id: ['No', 'Bulan', 'Jumlah minggu', 'Minggu efektif', 'Ket'],
    en: ['No', 'Month', 'Weeks', 'Effective weeks', 'Notes'],
  },
  b: {
    id: ['No', 'Semester', 'Minggu efektif', 'Minggu tidak efektif', 'Minggu cadangan'],
    en: ['No', 'Semester', 'Effective weeks', 'Non-effective weeks', 'Reserve weeks'],
  },
  c: {
    id: [
      'No',
      'Kode',
      'Jenis layanan/kegiatan pendukung',
      'Rentang alokasi (%)',
      'Alokasi (%)',
      'Hitungan alokasi',
      'Rencana volume (kegiatan)',
      'Realisasi',
    ],
    en: [
      'No',
      'Code',
      'Service/supporting activity',
      'Range (%)',
      'Share (%)',
      'Count by range',
      'Planned volume',
      'Realised',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>;

function weekLines({ desk, language }: Source): readonly Line[] {
  const days = readCalendar(desk.tabs.calendar, desk.tabs.profile);
  const rows = monthWeeks(days).map((month, index) => {
    const used = effectiveWeeksOf(days, month.month);
    return {
      ...month,
      used,
      reserve: Math.max(0, month.effectiveWeeks - used),
      term: Math.floor(index / termLength(days)) + 1,
    };
  });
  const name = (month: string): string =>
    `${MONTHS[Number(month.slice(5)) - 1]?.label[language] ?? ''} ${month.slice(0, 4)}`;
  return [
    line('part', T.a[language]),
    line('cellHead', ...HEADS.a[language]),
    ...rows.map(({ month, weeks, used, term }, index) =>
      line('cells', whole(index + 1), name(month), whole(weeks), whole(used), `Semester ${term}`),
    ),
    line(
      'cellTotal',
      '',
      T.total[language],
      whole(sum(rows.map(({ weeks }) => weeks))),
      whole(sum(rows.map(({ used }) => used))),
    ),
    line('space'),
    line('part', T.b[language]),
    line('cellHead', ...HEADS.b[language]),
    ...[1, 2].map((term) => {
      const own = rows.filter((row) => row.term === term);
      const [weeks, used, reserve] = [
        sum(own.map((row) => row.weeks)),
        sum(own.map((row) => row.used)),
        sum(own.map((row) => row.reserve)),
      ];
      return line(
        'cells',
        whole(term),
        `Semester ${term}`,
        whole(used),
        whole(weeks - used - reserve),
        whole(reserve),
      );
    }),
  ];
}

function distributionLines({ desk, language, items }: Source): readonly Line[] {
  const all = sum(items.map(({ volume }) => volume));
  const share = (volume: number): ReportCell =>
    all === 0 ? '–' : { value: (volume / all) * 100, look: 'decimal' };
  const rows = SERVICES.flatMap(({ key, label, kind }) => {
    const own = items.filter(({ service }) => service === key);
    return own.length === 0
      ? []
      : [
          {
            key,
            label,
            isService: kind === 'service',
            volume: sum(own.map((item) => item.volume)),
            done: sum(own.map((item) => item.done)),
          },
        ];
  });
  const totalOf = (words: string, own: typeof rows): Line =>
    line(
      'cellTotal',
      '',
      '',
      words,
      '',
      share(sum(own.map((row) => row.volume))),
      '',
      whole(sum(own.map((row) => row.volume))),
      whole(sum(own.map((row) => row.done))),
    );
  const lines = (own: typeof rows, from: number) =>
    own.map(({ key, label, volume, done }, index) => {
      const range = desk.framework === 'asca' ? undefined : allocationOf(key);
      const count = range
        ? `${Math.round((range[0] * all) / 100)}–${Math.round((range[1] * all) / 100)}`
        : '–';
      return line(
        'cells',
        whole(from + index),
        key,
        worded(label, desk.framework)[language],
        range ? `${range[0]}–${range[1]}` : '–',
        share(volume),
        count,
        whole(volume),
        whole(done),
      );
    });
  const [services, support] = [rows.filter((row) => row.isService), rows.filter((row) => !row.isService)];
  return [
    line('part', T.c[language]),
    line('cellHead', ...HEADS.c[language]),
    ...lines(services, 1),
    totalOf(T.services[language], services),
    ...lines(support, services.length + 1),
    totalOf(T.support[language], support),
    totalOf(T.total[language], rows),
  ];
}

function build(desk: Desk): Report {
  const source = sourceOf(desk);
  const { language } = source;
  const settings = readSettings(desk.tabs.profile);
  const paper: Paper = {
    settings,
    language,
    framework: desk.framework,
    today: desk.today,
    width: WIDTHS.length,
    right: 6,
    emblem: emblemColumns(WIDTHS),
  };
  const signers = signersIn(desk);
  const year: Text = {
    id: T.year.id.replace('{year}', settings.schoolYear),
    en: T.year.en.replace('{year}', settings.schoolYear),
  };
  const say = (text: Text): string =>
    worded(text, desk.framework)
      [language].replace('{year}', settings.schoolYear)
      .replace('{school}', settings.school);
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...openingLines({ desk, language, paper, signers }, { title: T.title, subtitle: year, fields: [] }),
      ...weekLines(source),
      line('space'),
      ...distributionLines(source),
      line('space'),
      ...matrixLines(source),
      line('space'),
      ...actionLines(source),
      line('space'),
      line('part', T.f[language]),
      line('sign', say(T.approval)),
      line('space'),
      ...signatureLines(paper, signers.counsellors, signers.coordinator),
    ],
  };
}

export const annualReport: ReportKind = {
  key: 'annual-programme',
  label: { id: 'Program tahunan', en: 'Annual programme' },
  reads: [calendar, classes, annual, schedule, journal, personnel, aids],
  build,
};
