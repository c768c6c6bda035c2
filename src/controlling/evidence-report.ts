/** Evidence by domain, for accreditation and appraisal: open activities alone, never a confidential one. */

import { textOf } from '../core/cell';
import { type Desk, isRefusal, type Refusal } from '../core/command';
import { looksPersonal } from '../core/personal-data';
import { readChoice } from '../core/read';
import type { Line, Report, ReportCell } from '../core/report';
import { say, type Text } from '../core/text';
import { DOMAINS } from '../frameworks/choices';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import type { Period } from '../planning/period';
import { letterhead } from '../planning/signatures';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal as journalTemplate } from '../tabs/journal';
import { countedJournal, paperOf } from './log-question';
import { type OpenActivity, openActivities } from './open-activities';
import { count, line } from './report-lines';

const T = {
  title: { id: 'DAFTAR BUKTI KEGIATAN PER BIDANG', en: 'EVIDENCE BY DOMAIN' },
  scope: {
    id: 'Hanya kegiatan terbuka yang terlaksana; layanan rahasia dan perorangan tidak didaftar.',
    en: 'Open activities that were held; confidential and individual services are not listed.',
  },
  noDomain: { id: 'Tanpa bidang', en: 'No domain given' },
  missing: {
    id: '{count} kegiatan belum mempunyai bukti.',
    en: '{count} {count|activity|activities} without evidence.',
  },
  held: {
    id: '{count} bukti tidak ditampilkan karena tampak memuat nama; rapikan di jurnal.',
    en: '{count} {count|piece|pieces} of evidence not shown for looking like a name; mend the journal.',
  },
  none: { id: 'Belum ada kegiatan terbuka pada periode ini.', en: 'No open activity in this period yet.' },
} as const satisfies Readonly<Record<string, Text>>;

const HEADS: readonly Text[] = [
  { id: 'No', en: 'No' },
  { id: 'Tanggal', en: 'Date' },
  { id: 'Layanan', en: 'Service' },
  { id: 'Topik', en: 'Topic' },
  { id: 'Kelas', en: 'Class' },
  { id: 'Bukti', en: 'Evidence' },
];

const WIDTHS: readonly number[] = [34, 90, 170, 230, 110, 230];

const evidenceOf = ({ cell }: OpenActivity): string => textOf(cell('evidence')).trim();

function tableOf(desk: Desk, name: string, rows: readonly OpenActivity[]): readonly Line[] {
  const { language, framework } = desk;
  const shown = rows.filter((row) => evidenceOf(row) !== '' && !looksPersonal(evidenceOf(row)));
  const missing = rows.filter((row) => evidenceOf(row) === '').length;
  const kept = rows.length - shown.length - missing;
  const said = (text: Text, number: number): readonly Line[] =>
    number > 0 ? [line('sign', say(text, language, { count: number }))] : [];
  return [
    line('space'),
    line('part', name),
    line('cellHead', ...HEADS.map((head) => head[language])),
    ...shown.map((row, index) => {
      const { date, service, cell } = row;
      const topic = textOf(cell('topic'));
      const cells: readonly ReportCell[] = [
        count(index + 1),
        { value: { date }, look: 'date' },
        worded(service.label, framework)[language],
        looksPersonal(topic) ? '–' : topic,
        textOf(cell('classes')),
        evidenceOf(row),
      ];
      return line('cells', ...cells);
    }),
    ...said(T.missing, missing),
    ...said(T.held, kept),
  ];
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const { language, framework } = desk;
  const rows = openActivities(journal, period);
  const domains = [
    ...DOMAINS.map(({ key, label }) => ({ key: key as string, label })),
    { key: '', label: T.noDomain },
  ];
  const tables = domains.flatMap(({ key, label }) => {
    const own = rows.filter(({ cell }) => (readChoice(DOMAINS, cell('domain')) ?? '') === key);
    return own.length > 0 ? tableOf(desk, worded(label, framework)[language], own) : [];
  });
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paperOf(desk, WIDTHS.length, 4)),
      line('formTitle', T.title[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('sign', T.scope[language]),
      ...(tables.length > 0 ? tables : [line('space'), line('sign', T.none[language])]),
    ],
  };
}

export const evidenceReport: ReportKind = {
  key: 'evidence',
  label: { id: 'Daftar bukti per bidang', en: 'Evidence by domain' },
  reads: [annual, calendar, classes, journalTemplate],
  build,
};
