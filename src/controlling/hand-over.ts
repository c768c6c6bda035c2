/** The register in which a principal signs for each report: its period printed, the rest written by hand. */

import type { Desk } from '../core/command';
import type { Report } from '../core/report';
import type { Text } from '../core/text';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import { monthLabel, type Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { personnel } from '../tabs/personnel';
import { paperOf, signersOf } from './log-question';
import { count, line } from './report-lines';

const T = {
  title: { id: 'BUKU PENYERAHAN LAPORAN BK', en: 'REGISTER OF REPORTS HANDED OVER' },
  how: {
    id: 'Diisi dengan tangan pada saat laporan diserahkan.',
    en: 'Filled in by hand when a report is handed over.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Source: domain reference 0.1 (13): period, date, receiver, note. */
const HEADS: readonly Text[] = [
  { id: 'No', en: 'No' },
  { id: 'Periode laporan', en: 'Period of the report' },
  { id: 'Tanggal diserahkan', en: 'Date handed over' },
  { id: 'Penerima dan tanda tangan', en: 'Receiver and signature' },
  { id: 'Catatan', en: 'Note' },
];

const WIDTHS: readonly number[] = [34, 220, 160, 220, 220];

/** Its months, and the period itself where it is more than one. */
const namesOf = (period: Period): readonly Text[] => [
  ...period.months.map(monthLabel),
  ...(period.months.length > 1 ? [period.label] : []),
];

function build(desk: Desk, period: Period): Report {
  const { language, framework } = desk;
  const paper = paperOf(desk, WIDTHS.length, 3);
  const signer = signersOf(desk);
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('sign', T.how[language]),
      line('space'),
      line('cellHead', ...HEADS.map((head) => head[language])),
      ...namesOf(period).map((name, index) => line('cells', count(index + 1), name[language], '', '', '')),
      line('space'),
      ...signatureLines(paper, [signer(paper.settings.coordinator)], undefined),
    ],
  };
}

export const handOver: ReportKind = {
  key: 'hand-over',
  label: { id: 'Buku penyerahan laporan', en: 'Register of reports handed over' },
  reads: [personnel],
  build,
};
