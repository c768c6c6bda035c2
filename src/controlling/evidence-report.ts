/** Evidence by domain, for accreditation and appraisal: open activities alone, never a confidential one. */

import { readDate, textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { type Desk, isRefusal, type Refusal } from '../core/command';
import { looksPersonal } from '../core/personal-data';
import { readChoice } from '../core/read';
import type { Line, Report, ReportCell } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { say, type Text } from '../core/text';
import { DOMAINS, FORMATS, STATUSES } from '../frameworks/choices';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import type { ReportKind } from '../planning/build-report';
import type { Period } from '../planning/period';
import { letterhead } from '../planning/signatures';
import { journal as journalTemplate } from '../tabs/journal';
import { countedJournal, paperOf } from './log-question';
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

interface Held {
  readonly domain: string;
  readonly date: CivilDate;
  readonly service: Text;
  readonly topic: string;
  readonly classes: string;
  readonly evidence: string;
}

/** Done, open to everybody, and held with more than one pupil. */
function openRows({ grid, places }: Tab, { from, to }: Period): readonly Held[] {
  return grid.slice(FIRST_ROW - 1).flatMap((cells): readonly Held[] => {
    const cell = (key: string) => cellAt(cells, places[key]);
    const date = readDate(cell('date'));
    const status = readChoice(STATUSES, cell('status'));
    const service = serviceOf(readChoice(SERVICES, cell('service')));
    if (!date || date < from || date > to || !service) return [];
    const isHeld = status === 'done' || status === 'partly';
    const isOpen = service.confidentiality === 0 && readChoice(FORMATS, cell('format')) !== 'individual';
    if (!isHeld || !isOpen) return [];
    return [
      {
        domain: readChoice(DOMAINS, cell('domain')) ?? '',
        date,
        service: service.label,
        topic: textOf(cell('topic')),
        classes: textOf(cell('classes')),
        evidence: textOf(cell('evidence')).trim(),
      },
    ];
  });
}

function tableOf(desk: Desk, name: string, rows: readonly Held[]): readonly Line[] {
  const { language, framework } = desk;
  const shown = rows.filter(({ evidence }) => evidence !== '' && !looksPersonal(evidence));
  const missing = rows.filter(({ evidence }) => evidence === '').length;
  const kept = rows.length - shown.length - missing;
  const said = (text: Text, number: number): readonly Line[] =>
    number > 0 ? [line('sign', say(text, language, { count: number }))] : [];
  return [
    line('space'),
    line('part', name),
    line('cellHead', ...HEADS.map((head) => head[language])),
    ...shown.map(({ date, service, topic, classes, evidence }, index) => {
      const cells: readonly ReportCell[] = [
        count(index + 1),
        { value: { date }, look: 'date' },
        worded(service, framework)[language],
        looksPersonal(topic) ? '–' : topic,
        classes,
        evidence,
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
  const rows = [...openRows(journal, period)].sort((one, other) => (one.date < other.date ? -1 : 1));
  const domains = [
    ...DOMAINS.map(({ key, label }) => ({ key: key as string, label })),
    { key: '', label: T.noDomain },
  ];
  const tables = domains.flatMap(({ key, label }) => {
    const own = rows.filter(({ domain }) => domain === key);
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
  reads: [journalTemplate],
  build,
};
