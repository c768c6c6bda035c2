/** The supervision log of a period: what was found, advised and agreed, by when, and what is late. */

import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Line, Report, ReportCell } from '../core/report';
import { say, type Text } from '../core/text';
import { labelOf } from '../core/write';
import { FOLLOW_UP_STATUSES, SUPERVISION_KINDS } from '../frameworks/choices';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import type { Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { personnel } from '../tabs/personnel';
import { supervision } from '../tabs/supervision';
import { paperOf, signersOf } from './log-question';
import { count, decimal, line } from './report-lines';

const T = {
  title: { id: 'CATATAN SUPERVISI BK', en: 'SUPERVISION OF GUIDANCE AND COUNSELLING' },
  none: {
    id: 'Tidak ada supervisi yang dicatat pada periode ini.',
    en: 'No supervision is recorded for this period.',
  },
  open: {
    id: '{open} tindak lanjut masih terbuka, {late} lewat batas.',
    en: '{open} {open|follow-up|follow-ups} open, {late} past the deadline.',
  },
  late: { id: '{status}, lewat batas', en: '{status}, late' },
} as const satisfies Readonly<Record<string, Text>>;

const HEADS: readonly Text[] = [
  { id: 'No', en: 'No' },
  { id: 'Tanggal', en: 'Date' },
  { id: 'Jenis', en: 'Kind' },
  { id: 'Pengawas', en: 'Supervisor' },
  { id: 'Aspek', en: 'Aspect' },
  { id: '%', en: '%' },
  { id: 'Temuan', en: 'Finding' },
  { id: 'Saran', en: 'Advice' },
  { id: 'Tindak lanjut', en: 'Follow-up' },
  { id: 'Batas', en: 'Deadline' },
  { id: 'Status', en: 'Status' },
];

const WIDTHS: readonly number[] = [34, 90, 90, 120, 120, 50, 170, 170, 170, 90, 90];

function rowsOf(desk: Desk, { from, to }: Period) {
  const tab = tabOf(desk, supervision);
  return (tab ? readRecords(tab) : [])
    .map(({ record }) => record)
    .filter(({ date }) => date !== undefined && date >= from && date <= to)
    .map((record) => {
      const isOpen = record.status !== 'closed';
      return {
        ...record,
        isOpen,
        isLate: isOpen && record.deadline !== undefined && record.deadline < desk.today,
      };
    });
}

function build(desk: Desk, period: Period): Report {
  const { language, framework } = desk;
  const paper = paperOf(desk, WIDTHS.length, 8);
  const rows = rowsOf(desk, period);
  const day = (date: (typeof rows)[number]['date']): ReportCell =>
    date ? { value: { date }, look: 'date' } : '';
  const lines = rows.map((row, index): Line => {
    const status = labelOf(FOLLOW_UP_STATUSES, row.status ?? '', language);
    return line(
      'cells',
      count(index + 1),
      day(row.date),
      labelOf(SUPERVISION_KINDS, row.kind ?? '', language),
      row.supervisor ?? '',
      row.aspect ?? '',
      row.percent === undefined ? '' : decimal(row.percent),
      row.finding ?? '',
      row.advice ?? '',
      row.followUp ?? '',
      day(row.deadline),
      row.isLate ? say(T.late, language, { status }) : status,
    );
  });
  const open = rows.filter(({ isOpen }) => isOpen).length;
  const late = rows.filter(({ isLate }) => isLate).length;
  const signer = signersOf(desk);
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('space'),
      ...(rows.length === 0
        ? [line('sign', T.none[language])]
        : [
            line('cellHead', ...HEADS.map((head) => head[language])),
            ...lines,
            line('space'),
            line('sign', say(T.open, language, { open, late })),
          ]),
      line('space'),
      ...signatureLines(paper, [signer(paper.settings.coordinator)], undefined),
    ],
  };
}

export const supervisionReport: ReportKind = {
  key: 'supervision',
  label: { id: 'Catatan supervisi', en: 'Supervision log' },
  reads: [personnel, supervision],
  build,
};
