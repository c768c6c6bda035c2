/** Workload: the duty by the rules beside the activities of the journal, for each counsellor. */

import { readDate } from '../core/cell';
import { type Desk, isRefusal, type Refusal, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Line, Report, ReportCell } from '../core/report';
import type { Text } from '../core/text';
import { PUPILS_PER_COUNSELLOR } from '../frameworks/thresholds';
import { worded } from '../frameworks/wording';
import {
  groupsRuleOn,
  periodsOfPupils,
  WORKLOAD_RULES,
  type WorkloadRule,
} from '../frameworks/workload-rules';
import type { ReportKind } from '../planning/build-report';
import { classBook } from '../planning/class-book';
import { dayWords } from '../planning/long-dates';
import type { Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal as journalTemplate } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { countedJournal, paperOf, signersOf } from './log-question';
import { count, line, NOTHING } from './report-lines';
import { aWeek, weeksOfWorker, workerLines, worth, worthHead, worthOf } from './workload-lines';
import { groupsOf, type Worker, workersOf } from './workload-people';

const T = {
  title: { id: 'BEBAN KERJA GURU BK', en: "COUNSELLORS' WORKLOAD" },
  name: { id: 'Nama', en: 'Name' },
  groups: { id: 'Rombel sekolah ini', en: 'Groups, this school' },
  elsewhere: { id: 'Rombel sekolah lain', en: 'Groups elsewhere' },
  extraDuty: { id: 'Tugas tambahan (rombel)', en: 'Extra duty (groups)' },
  all: { id: 'Jumlah rombel', en: 'Groups, all' },
  byGroups: { id: 'Menurut aturan rombel', en: 'By the rule on groups' },
  pupils: { id: 'Murid', en: 'Pupils' },
  byPupils: { id: 'JP menurut jumlah murid', en: 'Periods by pupils' },
  reference: { id: 'Acuan murid', en: 'Reference, pupils' },
  held: { id: 'Kegiatan terlaksana', en: 'Activities held' },
  fulfilled: { id: 'Terpenuhi', en: 'Fulfilled' },
  short: { id: 'Kurang {n} rombel', en: '{n} groups short' },
  smallSchool: { id: 'Rombel sekolah kurang dari {n}', en: 'School has fewer than {n}' },
  lenses: {
    id: 'Dua cara menghitung, berdampingan: aturan menghitung rombel atau murid; jurnal menghitung kegiatan yang terlaksana.',
    en: 'Two ways to count, side by side: rules count class groups or pupils; the journal counts what was held.',
  },
  differ: {
    id: 'Keduanya boleh berbeda. Pemenuhan beban kerja mengikuti aturan yang berlaku, bukan JP kegiatan.',
    en: 'They may differ. Whether the duty is fulfilled follows the rule in force, not the periods of activity.',
  },
  differHours: { id: 'Acuan murid hanya sebagai informasi.', en: 'The reference for pupils only informs.' },
  weeks: {
    id: 'Per minggu: dibagi minggu efektif yang sudah berjalan. Bagian waktu dari sedikit kegiatan tidak ditampilkan (–).',
    en: 'A week: divided by the effective weeks so far. Shares of only a few activities are not shown (–).',
  },
  rules: { id: 'Acuan', en: 'Rules' },
  since: { id: '{name} (sejak {since}): {content}.', en: '{name} (since {since}): {content}.' },
  inForce: {
    id: '{name} (sejak {since}, dipakai pada tabel ini): {content}.',
    en: '{name} (since {since}, used in this table): {content}.',
  },
  none: { id: 'Belum ada guru BK pada tab Personel.', en: 'There is no counsellor on the tab People yet.' },
} as const satisfies Readonly<Record<string, Text>>;

interface Column {
  readonly head: string;
  readonly width: number;
  readonly cell: (worker: Worker) => ReportCell;
}

/** A school with fewer class groups than the rule asks for cannot give anybody so many. */
function groupsVerdict(desk: Desk, rule: WorkloadRule | undefined, inSchool: number, worker: Worker): string {
  const least = rule?.leastGroups ?? 0;
  const { language } = desk;
  if (groupsOf(worker) >= least) return T.fulfilled[language];
  if (inSchool < least) return T.smallSchool[language].replace('{n}', String(least));
  return T.short[language].replace('{n}', String(least - groupsOf(worker)));
}

/** Nothing where some class has no number of pupils: the sum would be too small. */
const ofPupils = ({ care }: Worker, amount: (pupils: number) => ReportCell): ReportCell =>
  care.groups > 0 && care.counted ? amount(care.pupils) : NOTHING;

function columnsOf(desk: Desk, period: Period): readonly Column[] {
  const { language, framework } = desk;
  const list = tabOf(desk, classes);
  const inSchool = classBook((list ? readRecords(list) : []).map(({ record }) => record)).names.length;
  const rule = groupsRuleOn(period.from);
  const column = (head: Text, width: number, cell: Column['cell']): Column => ({
    head: worded(head, framework)[language],
    width,
    cell,
  });
  const [total = '', weekly = ''] = worthHead(desk);
  const { least, most } = PUPILS_PER_COUNSELLOR.asca;
  const byRules =
    framework === 'asca'
      ? [column(T.reference, 90, () => `${least}–${most}`)]
      : [
          column(T.byPupils, 90, (one) =>
            ofPupils(one, (n) => count(periodsOfPupils(n, n / one.care.groups))),
          ),
        ];
  const byGroups =
    framework === 'asca'
      ? []
      : [
          column(T.extraDuty, 80, ({ extraDuty }) => count(extraDuty)),
          column(T.all, 70, (worker) => count(groupsOf(worker))),
          column(T.byGroups, 110, (worker) => groupsVerdict(desk, rule, inSchool, worker)),
        ];
  return [
    column(T.name, 210, ({ name }) => name),
    column(T.groups, 80, ({ care }) => count(care.groups)),
    column(T.elsewhere, 80, ({ elsewhere }) => count(elsewhere)),
    ...byGroups,
    column(T.pupils, 70, (worker) => ofPupils(worker, count)),
    ...byRules,
    column(T.held, 80, ({ summary }) => count(summary.total.done)),
    { head: total, width: 60, cell: ({ summary }) => worth(desk, summary.total) },
    {
      head: weekly,
      width: 70,
      cell: (worker) => aWeek(worthOf(desk, worker.summary.total), weeksOfWorker(worker)),
    },
  ];
}

function ruleLines({ language }: Desk, period: Period): readonly Line[] {
  const used = groupsRuleOn(period.from);
  const words = WORKLOAD_RULES.map((rule) => {
    const since = readDate(rule.since);
    return line(
      'sign',
      (rule === used ? T.inForce : T.since)[language]
        .replace('{name}', rule.name)
        .replace('{since}', since ? dayWords(since, language) : rule.since)
        .replace('{content}', rule.content[language]),
    );
  });
  return [line('space'), line('part', T.rules[language]), ...words];
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const { language, framework } = desk;
  const isAsca = framework === 'asca';
  const columns = columnsOf(desk, period);
  const widths = [34, ...columns.map(({ width }) => width)];
  const paper = paperOf(desk, widths.length, Math.ceil(widths.length / 2));
  const signer = signersOf(desk);
  const workers = workersOf(desk, journal, period);
  return {
    widths,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', worded(T.title, framework)[language]),
      line('formSubtitle', period.label[language].toUpperCase()),
      line('sign', T.lenses[language]),
      line('sign', (isAsca ? T.differHours : T.differ)[language]),
      line('sign', T.weeks[language]),
      line('space'),
      line('cellHead', 'No', ...columns.map(({ head }) => head)),
      ...workers.map((worker, index) =>
        line('cells', count(index + 1), ...columns.map(({ cell }) => cell(worker))),
      ),
      ...(workers.length === 0 ? [line('sign', T.none[language])] : []),
      ...workers.flatMap((worker) => workerLines(desk, period, worker)),
      ...(isAsca ? [] : ruleLines(desk, period)),
      line('space'),
      ...signatureLines(
        paper,
        workers.map(({ code }) => signer(code)),
        signer(paper.settings.coordinator),
      ),
    ],
  };
}

export const workloadReport: ReportKind = {
  key: 'workload',
  label: { id: 'Beban kerja guru BK', en: 'Workload' },
  reads: [calendar, classes, personnel, journalTemplate],
  isOwn: true,
  build,
};
