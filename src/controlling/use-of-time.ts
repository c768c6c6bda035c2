/** Use of time in two sample weeks: what each counsellor's hours went into, beside the share that is aimed at. */

import { addDays, type CivilDate, yearMonthOf } from '../core/civil-date';
import { type Desk, isRefusal, type Refusal } from '../core/command';
import type { Line, Report, ReportCell } from '../core/report';
import type { Locale, Text } from '../core/text';
import { CATEGORIES } from '../frameworks/frameworks';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import { weeksOf } from '../planning/calendar';
import { dayWords } from '../planning/long-dates';
import type { Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal as journalTemplate } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { countedJournal, paperOf, questionOf, signersOf } from './log-question';
import { decimal, line, percent } from './report-lines';
import { summarize } from './summarize';
import { percentOf } from './tally';
import { TIME_REFERENCES } from './time-references';

const WIDTHS: readonly number[] = [34, 260, 70, 70, 70, 70, 70, 70, 110];

const T = {
  title: { id: 'PENGGUNAAN WAKTU: DUA MINGGU CONTOH', en: 'USE OF TIME: TWO SAMPLE WEEKS' },
  chosen: {
    id: 'Minggu contoh dipilih menurut kalender, bukan menurut isinya: pada sepertiga dan dua pertiga minggu efektif yang sudah lewat.',
    en: 'The sample weeks follow from the calendar, not from what was done: at a third and two thirds of the effective weeks that are over.',
  },
  counted: {
    id: 'Hanya kegiatan terlaksana yang waktunya tercatat. Tugas di luar BK dihitung bila dicatat di jurnal (NBK).',
    en: 'Only sessions that were held and have a time. Other duties count where the journal has them (NBK).',
  },
  use: { id: 'Penggunaan waktu', en: 'Use of time' },
  week: { id: 'Minggu {n}', en: 'Week {n}' },
  both: { id: 'Dua minggu', en: 'Both weeks' },
  hours: { id: 'Jam', en: 'Hours' },
  share: { id: 'Bagian', en: 'Share' },
  reference: { id: 'Acuan', en: 'Reference' },
  total: { id: 'Jumlah', en: 'Total' },
  served: {
    id: 'Langsung dan tidak langsung bersama: {share} (acuan 80% atau lebih).',
    en: 'Direct and indirect together: {share} (reference 80% or more).',
  },
  none: {
    id: 'Tidak ada kegiatan dengan waktu pada kedua minggu itu.',
    en: 'No session with a time was held in those two weeks.',
  },
  tooEarly: {
    id: 'Pada periode ini belum ada dua minggu efektif yang sudah lewat.',
    en: 'Two effective weeks of this period are not over yet.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Monday to Sunday; none where fewer than two effective weeks are over. */
function sampleWeeks(desk: Desk, { from, to }: Period, weeks: ReturnType<typeof weeksOf>): readonly Span[] {
  const over = weeks.filter(
    ({ monday, effective }) =>
      effective && monday >= from && addDays(monday, 6) <= to && addDays(monday, 6) < desk.today,
  );
  if (over.length < 2) return [];
  return [1, 2].flatMap((part) => {
    const week = over[Math.floor((over.length * part) / 3)];
    return week ? [{ from: week.monday, to: addDays(week.monday, 6) }] : [];
  });
}

/** Minutes by week and category. */
interface Used {
  readonly counsellor: string;
  readonly weeks: readonly (readonly number[])[];
}

function usedBy(
  desk: Desk,
  period: Period,
  journal: Parameters<typeof questionOf>[1],
  spans: readonly Span[],
) {
  const questions = spans.map(({ from, to }) =>
    questionOf(desk, journal, { ...period, from, to, months: [...new Set([from, to].map(yearMonthOf))] }),
  );
  const people = new Set(questions.flatMap((one) => [...summarize(one).by.counsellor.keys()]));
  return [...people].sort().map((counsellor): Used => {
    const own = questions.map((one) => summarize({ ...one, counsellor }).by.category);
    return {
      counsellor,
      weeks: own.map((tallies) => CATEGORIES.map(({ key }) => tallies.get(key)?.minutes ?? 0)),
    };
  });
}

const weekName = (language: Locale, place: number): string =>
  T.week[language].replace('{n}', String(place + 1));

/** `Minggu 1: 7 September 2026 – 13 September 2026`. */
const weekWords = ({ language }: Desk, { from, to }: Span, place: number): string =>
  `${weekName(language, place)}: ${dayWords(from, language)} – ${dayWords(to, language)}`;

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function linesOf({ language, framework }: Desk, { weeks }: Used, name: string) {
  const both = CATEGORIES.map((_, place) => add(weeks.map((week) => week[place] ?? 0)));
  const columns = [...weeks, both];
  const cells = (place: number): readonly ReportCell[] =>
    columns.flatMap((minutes) => [
      decimal((minutes[place] ?? 0) / 60),
      percent(percentOf(minutes[place] ?? 0, add(minutes))),
    ]);
  const served = percent(percentOf((both[0] ?? 0) + (both[1] ?? 0), add(both)));
  const share = typeof served.value === 'number' ? `${Math.round(served.value)}%` : String(served.value);
  const lines: readonly Line[] = [
    line('space'),
    line('part', name),
    line(
      'cellHead',
      'No',
      T.use[language],
      ...weeks.flatMap((_, place) => [weekName(language, place), '']),
      T.both[language],
      '',
      '',
    ),
    line(
      'cellHead',
      '',
      '',
      ...columns.flatMap(() => [T.hours[language], T.share[language]]),
      T.reference[language],
    ),
    ...CATEGORIES.map(({ key, label }, place) =>
      line(
        'cells',
        place + 1,
        worded(label, framework)[language],
        ...cells(place),
        TIME_REFERENCES.get(key)?.[language] ?? '',
      ),
    ),
    line(
      'cellTotal',
      '',
      T.total[language],
      ...columns.flatMap((minutes) => [decimal(add(minutes) / 60), '']),
      '',
    ),
    line('sign', T.served[language].replace('{share}', share)),
  ];
  return lines;
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const { language, framework } = desk;
  const paper = paperOf(desk, WIDTHS.length, 5);
  const signer = signersOf(desk);
  const { school } = questionOf(desk, journal, period);
  const spans = sampleWeeks(desk, period, weeksOf(school.calendar));
  const used = spans.length < 2 ? [] : usedBy(desk, period, journal, spans);
  const held = used.filter(({ weeks }) => add(weeks.flat()) > 0);
  const nothing = spans.length < 2 ? T.tooEarly : T.none;
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('sign', T.chosen[language]),
      line('sign', worded(T.counted, framework)[language]),
      ...spans.map((span, place) => line('sign', weekWords(desk, span, place))),
      ...held.flatMap((one) => linesOf(desk, one, signer(one.counsellor).name)),
      ...(held.length === 0 ? [line('space'), line('sign', nothing[language])] : []),
      line('space'),
      ...signatureLines(
        paper,
        held.map(({ counsellor }) => signer(counsellor)),
        signer(paper.settings.coordinator),
      ),
    ],
  };
}

export const useOfTime: ReportKind = {
  key: 'use-of-time',
  label: { id: 'Penggunaan waktu (dua minggu contoh)', en: 'Use of time (two sample weeks)' },
  reads: [calendar, classes, personnel, journalTemplate],
  isOwn: true,
  build,
};
