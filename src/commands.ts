/** Everything a person can ask of the add-on, in menu order. Menu, globals and sidebars follow it. */

import { adoptTab } from './actuating/adopt-tab';
import { codeBook } from './actuating/code-book';
import { importRoster } from './actuating/import-roster';
import { importSessions } from './actuating/import-sessions';
import { issueCodes } from './actuating/issue-codes';
import { JOURNAL_CHECKS } from './actuating/journal-checks';
import { PRINTED_FORMS } from './actuating/printed-forms';
import { proposeAdoption } from './actuating/propose-adoption';
import { recordSession } from './actuating/record-session';
import { sessionsToRecord } from './actuating/sessions-to-record';
import { buildSummary } from './controlling/build-summary';
import { closeFollowUps } from './controlling/close-follow-ups';
import { CONTROLLING_CHECKS } from './controlling/controlling-checks';
import { evidenceReport } from './controlling/evidence-report';
import { handOver } from './controlling/hand-over';
import { hoursReport } from './controlling/hours-report';
import { implementationReport } from './controlling/implementation-report';
import { listDue } from './controlling/list-due';
import { offerSummaries } from './controlling/offer-summaries';
import { reviewEvaluations } from './controlling/review-evaluations';
import { servicesReceived } from './controlling/services-received';
import { showCase } from './controlling/show-case';
import { showToday } from './controlling/show-today';
import { startNextYear } from './controlling/start-next-year';
import { supervisionReport } from './controlling/supervision-report';
import { traceSummary } from './controlling/trace-summary';
import { workloadReport } from './controlling/workload-report';
import type { Command, MenuPlace } from './core/command';
import type { Text } from './core/text';
import { makeApplyFix } from './organizing/apply-fix';
import { makeCheckOrganizing } from './organizing/check-organizing';
import { ORGANIZING_CHECKS } from './organizing/checks';
import { makeExplainCheck } from './organizing/explain-check';
import { FIXES } from './organizing/fixes';
import { ignoreFinding } from './organizing/ignore-finding';
import { PLANNING_CHECKS } from './organizing/planning-checks';
import { makeReadinessReport } from './organizing/readiness-report';
import { annualReport } from './planning/annual-report';
import { makeBuildReport } from './planning/build-report';
import { derivePlan } from './planning/derive-plan';
import { monthlyReport } from './planning/monthly-report';
import { moveSession } from './planning/move-session';
import { rankNeeds } from './planning/rank-needs';
import { readServicePlan } from './planning/read-service-plan';
import { removeSample } from './planning/remove-sample';
import { schoolYearOf } from './planning/school-year';
import { semesterReport } from './planning/semester-report';
import { showServicePlan } from './planning/show-service-plan';
import { startYear } from './planning/start-year';
import { makeSwitchFramework } from './planning/switch-framework';
import { makeSwitchLanguage } from './planning/switch-language';
import { weeklyReport } from './planning/weekly-report';
import { makeAbout } from './sharing/about';
import { detachPack } from './sharing/detach-pack';
import { exportPack } from './sharing/export-pack';
import { goToCell } from './sharing/go-to-cell';
import { comparePack, importPack } from './sharing/import-pack';
import { prepareSharing } from './sharing/prepare-sharing';
import { repairWorkbook } from './sharing/repair-workbook';
import { startFromTemplate } from './sharing/start-from-template';
import { makeUndo } from './sharing/undo';
import { SCHEMA, SCHEMA_VERSION } from './tabs/schema';
import { CLASS, FRAMEWORK, NEEDS, PERIOD, PLAN, type Question, SURE } from './texts/menu-questions';

export interface Entry {
  readonly label: Text;
  /** Its group in the menu, in the order of this table; many commands make each pillar a sub-menu. */
  readonly place: MenuPlace;
  readonly command: Command;
  /** Asked by the menu; a command without a question needs no input. */
  readonly question?: Question;
  /** All that is offered, besides the help, where nothing has been set up yet. */
  readonly starts?: true;
  /** Offered only where the sample school stands. */
  readonly ofSample?: true;
  /** The page that opens from the menu; where it cannot open, the menu goes on by itself. */
  readonly sidebar?: string;
}

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

/** Every sheet that can be printed, in the order in which people are offered them. */
const REPORTS = [
  annualReport,
  semesterReport,
  monthlyReport,
  weeklyReport,
  implementationReport,
  hoursReport,
  workloadReport,
  servicesReceived,
  codeBook,
  ...PRINTED_FORMS,
  makeReadinessReport(CHECKS),
  evidenceReport,
  supervisionReport,
  handOver,
];

const REPORT: Question = {
  key: 'kind',
  words: {
    id: `Jenis laporan: ${REPORTS.map(({ key, label }) => `${key} (${label.id})`).join(', ')}`,
    en: `Kind of report: ${REPORTS.map(({ key, label }) => `${key} (${label.en})`).join(', ')}`,
  },
};

const checkOrganizing = makeCheckOrganizing(CHECKS, FIXES);

/** Asked for by sidebars and other commands alone. */
const hidden = (label: Text, command: Command): Entry => ({ label, place: 'hidden', command });

const inSettings = (label: Text, command: Command): Entry => ({ label, place: 'settings', command });

/** Opens its page from the menu. */
const opens = (label: Text, place: MenuPlace, command: Command, sidebar: string): Entry => ({
  label,
  place,
  command,
  sidebar,
});

export const COMMANDS = {
  showToday: opens({ id: 'Hari ini', en: 'Today' }, 'front', showToday, 'today'),
  removeSample: {
    label: { id: 'Hapus sekolah contoh...', en: 'Remove the sample school...' },
    place: 'front',
    command: removeSample,
    ofSample: true,
  },
  startYear: {
    label: { id: 'Siapkan tahun pelajaran...', en: 'Start the year...' },
    place: 'planning',
    command: startFromTemplate(startYear),
    starts: true,
    sidebar: 'start',
  },
  rankNeeds: {
    label: { id: 'Urutkan kebutuhan...', en: 'Rank the needs...' },
    place: 'planning',
    command: rankNeeds,
    question: NEEDS,
  },
  derivePlan: {
    label: { id: 'Jabarkan program...', en: 'Derive the plan...' },
    place: 'planning',
    command: derivePlan,
    question: PERIOD,
    sidebar: 'plan',
  },
  startNextYear: hidden({ id: 'Mulai tahun berikutnya', en: 'Start the next year' }, startNextYear),
  moveSession: hidden({ id: 'Pindahkan kegiatan', en: 'Move an activity' }, moveSession),
  showServicePlan: {
    label: { id: 'Buat RPL...', en: 'Make a service plan...' },
    place: 'planning',
    command: showServicePlan,
    question: PLAN,
    sidebar: 'service-plan',
  },
  readServicePlan: hidden({ id: 'Isi RPL', en: 'Contents of a service plan' }, readServicePlan),
  checkOrganizing: opens(
    { id: 'Periksa kesiapan', en: 'Check readiness' },
    'organizing',
    checkOrganizing,
    'findings',
  ),
  recordSession: opens(
    { id: 'Catat kegiatan...', en: 'Record a session...' },
    'actuating',
    recordSession,
    'record',
  ),
  sessionsToRecord: hidden({ id: 'Kegiatan yang belum dicatat', en: 'Sessions to record' }, sessionsToRecord),
  ignoreFinding: hidden({ id: 'Abaikan temuan', en: 'Ignore a finding' }, ignoreFinding),
  applyFix: hidden({ id: 'Perbaiki temuan', en: 'Fix a finding' }, makeApplyFix(CHECKS, FIXES)),
  explainCheck: hidden({ id: 'Apa arti temuan ini?', en: 'What is this finding?' }, makeExplainCheck(CHECKS)),
  goToCell: hidden({ id: 'Buka sel', en: 'Go to a cell' }, goToCell),
  importSessions: opens(
    { id: 'Impor jurnal...', en: 'Import a log...' },
    'actuating',
    importSessions,
    'import',
  ),
  issueCodes: {
    label: { id: 'Bagikan kode konseli...', en: 'Issue counselee codes...' },
    place: 'actuating',
    command: issueCodes,
    question: CLASS,
  },
  importRoster: opens(
    { id: 'Tempel daftar...', en: 'Paste a list...' },
    'organizing',
    importRoster,
    'roster',
  ),
  adoptTab: opens({ id: 'Ambil dari tab lain...', en: 'Use another tab...' }, 'actuating', adoptTab, 'adopt'),
  proposeAdoption: hidden({ id: 'Isi tab lain', en: 'What another tab holds' }, proposeAdoption),
  buildSummary: {
    label: { id: 'Buat ringkasan...', en: 'Build the summary...' },
    place: 'controlling',
    command: buildSummary,
    question: PERIOD,
    sidebar: 'summary',
  },
  buildReport: {
    label: { id: 'Buat laporan...', en: 'Build a report...' },
    place: 'controlling',
    command: makeBuildReport(REPORTS),
    question: REPORT,
  },
  reviewEvaluations: opens(
    { id: 'Penilaian jatuh tempo', en: 'Evaluations due' },
    'controlling',
    reviewEvaluations,
    'due',
  ),
  closeFollowUps: hidden({ id: 'Tutup tindak lanjut', en: 'Close follow-ups' }, closeFollowUps),
  showCase: opens({ id: 'Riwayat kasus...', en: 'Case thread...' }, 'controlling', showCase, 'case'),
  offerSummaries: hidden({ id: 'Pilihan ringkasan', en: 'Choices of a summary' }, offerSummaries),
  traceSummary: hidden({ id: 'Baris di balik ringkasan', en: 'Rows behind the summary' }, traceSummary),
  listDue: hidden({ id: 'Yang jatuh tempo', en: 'What is due' }, listDue),
  undo: { label: { id: 'Urungkan', en: 'Undo' }, place: 'settings', command: makeUndo([derivePlan]) },
  repairWorkbook: inSettings({ id: 'Pulihkan tab dan kolom...', en: 'Repair...' }, repairWorkbook),
  exportPack: opens({ id: 'Templat...', en: 'Templates...' }, 'settings', exportPack, 'pack'),
  importPack: hidden({ id: 'Masukkan templat', en: 'Import a template' }, importPack),
  comparePack: hidden({ id: 'Bandingkan templat', en: 'Compare a template' }, comparePack),
  prepareSharing: {
    label: { id: 'Siapkan untuk dibagikan...', en: 'Prepare for sharing...' },
    place: 'settings',
    command: prepareSharing,
    question: SURE,
  },
  detachPack: hidden({ id: 'Lepaskan templat', en: 'Detach the template' }, detachPack),
  switchLanguage: {
    label: { id: 'Ganti bahasa', en: 'Language' },
    place: 'settings',
    command: makeSwitchLanguage([derivePlan, checkOrganizing]),
  },
  switchFramework: {
    label: { id: 'Ganti kerangka...', en: 'Framework...' },
    place: 'settings',
    command: makeSwitchFramework([derivePlan, checkOrganizing]),
    question: FRAMEWORK,
  },
  about: {
    label: { id: 'Bantuan', en: 'Help' },
    place: 'help',
    command: makeAbout(schoolYearOf),
    sidebar: 'help',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** The workbook that the commands work in: its tabs and the newest version that they can write. */
export const WORKBOOK = { schema: SCHEMA, version: SCHEMA_VERSION };

export type CommandName = keyof typeof COMMANDS;

/** Own names only: `'constructor' in COMMANDS` would be true. */
export const isCommandName = (name: string): name is CommandName => Object.keys(COMMANDS).includes(name);

export const entryOf = (name: CommandName): Entry => COMMANDS[name];
