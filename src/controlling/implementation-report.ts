/** LAPELPROG: how the open activities of a period went, by topic, with the official parts of a report. */

import { textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { type Desk, isRefusal, type Refusal } from '../core/command';
import { looksPersonal } from '../core/personal-data';
import { readChoice, readList } from '../core/read';
import type { Line, Report } from '../core/report';
import { folded, type Locale, say, type Text } from '../core/text';
import { labelOf } from '../core/write';
import { FOLLOW_UPS } from '../frameworks/choices';
import { ratingOf } from '../frameworks/rating';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import { daysWords } from '../planning/day-words';
import type { Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal as journalTemplate } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { meanIn, offScaleIn, ratedByAkurs, scoresIn, wordsIn } from './activity-scores';
import { countedJournal, paperOf, signersOf } from './log-question';
import { type OpenActivity, openActivities } from './open-activities';
import { count, line, numberText } from './report-lines';

const T = {
  title: {
    id: 'LAPORAN PELAKSANAAN PROGRAM BIMBINGAN DAN KONSELING',
    en: 'REPORT ON THE GUIDANCE AND COUNSELLING PROGRAMME',
  },
  scope: {
    id: 'Kegiatan terbuka, menurut topik. Layanan rahasia dan perorangan hanya dihitung dalam ringkasan untuk pimpinan.',
    en: "Open activities by topic. Confidential and individual services are only counted in the principal's summary.",
  },
  process: { id: '{percent}% ({rating})', en: '{percent}% ({rating})' },
  result: { id: 'U {u}, C {c}, A {a}', en: 'U {u}, C {c}, A {a}' },
  analysis: { id: 'Analisis', en: 'Analysis' },
  strong: {
    id: '{rated} topik dinilai prosesnya; {strong} di antaranya baik atau sangat baik.',
    en: '{rated} {rated|topic was|topics were} rated for process; {strong} of them good or very good.',
  },
  unrated: {
    id: '{count} topik belum mempunyai penilaian proses maupun hasil: lengkapi di jurnal.',
    en: '{count} {count|topic has|topics have} neither a process nor a result evaluation: complete the journal.',
  },
  offScale: {
    id: '{count} nilai di luar skala (U, C, A 1 sampai 4; proses 0 sampai 100) tidak ikut dirata-rata; perbaiki di jurnal.',
    en: '{count} {count|score lies|scores lie} off the scale (U, C, A 1 to 4; process 0 to 100) and count in no mean; mend the journal.',
  },
  none: { id: 'Belum ada kegiatan terbuka pada periode ini.', en: 'No open activity in this period yet.' },
} as const satisfies Readonly<Record<string, Text>>;

/** Source: domain reference 5.6: kind, time, target, results, follow-up, supporting and hindering factors. */
const HEADS: readonly Text[] = [
  { id: 'No', en: 'No' },
  { id: 'Jenis kegiatan dan topik', en: 'Activity and topic' },
  { id: 'Waktu', en: 'Time' },
  { id: 'Sasaran', en: 'Target' },
  { id: 'Proses', en: 'Process' },
  { id: 'Hasil', en: 'Results' },
  { id: 'Tindak lanjut', en: 'Follow-up' },
  { id: 'Faktor pendukung', en: 'Supporting factors' },
  { id: 'Faktor penghambat', en: 'Hindering factors' },
];

const WIDTHS: readonly number[] = [34, 220, 130, 130, 110, 130, 130, 130, 130];

/** Activities of one service and topic. */
function topicsOf(rows: readonly OpenActivity[]): readonly (readonly OpenActivity[])[] {
  const found = new Map<string, OpenActivity[]>();
  for (const row of rows) {
    const key = `${row.service.key}\u0001${folded(textOf(row.cell('topic')))}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

const joined = (rows: readonly OpenActivity[], key: 'result' | 'supporting' | 'hindering'): string =>
  wordsIn(rows, key).join('; ');

const processOf = (rows: readonly OpenActivity[]): number | undefined => meanIn(rows, 'process');

function processWords(rows: readonly OpenActivity[], language: Locale): string {
  const percent = processOf(rows);
  const rating = percent === undefined ? undefined : ratingOf(percent);
  return percent === undefined || !rating
    ? '–'
    : say(T.process, language, { percent: numberText(percent), rating });
}

function resultWords(rows: readonly OpenActivity[], language: Locale): string {
  const means = { u: meanIn(rows, 'u'), c: meanIn(rows, 'c'), a: meanIn(rows, 'a') };
  const own = joined(rows, 'result');
  const isScored = Object.values(means).some((mean) => mean !== undefined);
  const shown = (mean: number | undefined): Text | string => (mean === undefined ? '–' : numberText(mean));
  const scores = say(T.result, language, { u: shown(means.u), c: shown(means.c), a: shown(means.a) });
  return [isScored ? scores : '', own].filter((part) => part !== '').join('; ') || '–';
}

const followUpWords = (rows: readonly OpenActivity[], language: Locale): string =>
  [...new Set(rows.map(({ cell }) => readChoice(FOLLOW_UPS, cell('followUp')) ?? ''))]
    .filter((key) => key !== '')
    .map((key) => labelOf(FOLLOW_UPS, key, language))
    .join('; ') || '–';

function rowOf(desk: Desk, rows: readonly OpenActivity[], index: number): Line {
  const { language, framework } = desk;
  const [first] = rows;
  const topic = textOf(first?.cell('topic') ?? '');
  const label = first ? worded(first.service.label, framework)[language] : '';
  const days: readonly CivilDate[] = rows.map(({ date }) => date);
  const groups = [...new Set(rows.flatMap(({ cell }) => readList(cell('classes'))))];
  return line(
    'cells',
    count(index + 1),
    topic === '' || looksPersonal(topic) ? label : `${label}: ${topic}`,
    daysWords(days, 0, language),
    groups.join(', '),
    processWords(rows, language),
    resultWords(rows, language),
    followUpWords(rows, language),
    joined(rows, 'supporting') || '–',
    joined(rows, 'hindering') || '–',
  );
}

/** Lowest per cent of a process that went well. Source: domain reference 5.2, set K4-2016. */
const WELL = 70;

function analysisLines(topics: readonly (readonly OpenActivity[])[], language: Locale): readonly Line[] {
  const rated = topics.flatMap((rows) => processOf(rows) ?? []);
  const strong = rated.filter((percent) => percent >= WELL).length;
  const unrated = topics.filter(
    (rows) =>
      ratedByAkurs(rows) === 0 &&
      (['process', 'u', 'c', 'a'] as const).every((key) => scoresIn(rows, key).length === 0),
  ).length;
  const offScale = offScaleIn(topics.flat());
  return [
    line('space'),
    line('part', T.analysis[language]),
    line('sign', say(T.strong, language, { rated: rated.length, strong })),
    ...(unrated > 0 ? [line('sign', say(T.unrated, language, { count: unrated }))] : []),
    ...(offScale > 0 ? [line('sign', say(T.offScale, language, { count: offScale }))] : []),
  ];
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const { language, framework } = desk;
  const topics = topicsOf(openActivities(journal, period));
  const paper = paperOf(desk, WIDTHS.length, 6);
  const signer = signersOf(desk);
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('sign', T.scope[language]),
      line('space'),
      ...(topics.length === 0
        ? [line('sign', T.none[language])]
        : [
            line('cellHead', ...HEADS.map((head) => head[language])),
            ...topics.map((rows, index) => rowOf(desk, rows, index)),
            ...analysisLines(topics, language),
          ]),
      line('space'),
      ...signatureLines(paper, [signer(paper.settings.coordinator)], undefined),
    ],
  };
}

export const implementationReport: ReportKind = {
  key: 'implementation',
  label: { id: 'Laporan pelaksanaan program', en: 'Report on the programme' },
  reads: [annual, calendar, classes, personnel, journalTemplate],
  build,
};
