/** Everything a person can ask of the add-on, in menu order. Menu, globals and sidebars follow it. */

import { codeBook } from './actuating/code-book';
import { ACTUATING_COMMANDS } from './actuating/commands';
import { JOURNAL_CHECKS } from './actuating/journal-checks';
import { PRINTED_FORMS } from './actuating/printed-forms';
import { CONTROLLING_COMMANDS } from './controlling/commands';
import { CONTROLLING_CHECKS } from './controlling/controlling-checks';
import { evidenceReport } from './controlling/evidence-report';
import { handOver } from './controlling/hand-over';
import { hoursReport } from './controlling/hours-report';
import { implementationReport } from './controlling/implementation-report';
import { officialReport } from './controlling/official-report';
import { servicesReceived } from './controlling/services-received';
import { showToday } from './controlling/show-today';
import { supervisionReport } from './controlling/supervision-report';
import { useOfTime } from './controlling/use-of-time';
import { workloadReport } from './controlling/workload-report';
import { type Entry, opens, type Question } from './core/entry';
import { makeCheckOrganizing } from './organizing/check-organizing';
import { ORGANIZING_CHECKS } from './organizing/checks';
import { organizingCommands } from './organizing/commands';
import { FIXES } from './organizing/fixes';
import { PLANNING_CHECKS } from './organizing/planning-checks';
import { makeReadinessReport } from './organizing/readiness-report';
import { annualReport } from './planning/annual-report';
import { makeBuildReport, numberedKinds } from './planning/build-report';
import { PLANNING_COMMANDS } from './planning/commands';
import { derivePlan } from './planning/derive-plan';
import { followed } from './planning/followed';
import { monthlyReport } from './planning/monthly-report';
import { removeSample } from './planning/remove-sample';
import { schoolYearOf } from './planning/school-year';
import { semesterReport } from './planning/semester-report';
import { startYear } from './planning/start-year';
import { makeSwitchFramework } from './planning/switch-framework';
import { makeSwitchLanguage } from './planning/switch-language';
import { weeklyReport } from './planning/weekly-report';
import { makeAbout } from './sharing/about';
import { SHARING_COMMANDS } from './sharing/commands';
import { startFromTemplate } from './sharing/start-from-template';
import { makeUndo } from './sharing/undo';
import { SCHEMA, SCHEMA_VERSION } from './tabs/schema';
import { FRAMEWORK } from './texts/menu-questions';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

/** Every sheet that can be printed, in the order in which people are offered them. */
const REPORTS = [
  annualReport,
  semesterReport,
  monthlyReport,
  weeklyReport,
  officialReport,
  implementationReport,
  hoursReport,
  workloadReport,
  useOfTime,
  servicesReceived,
  codeBook,
  ...PRINTED_FORMS,
  makeReadinessReport(CHECKS),
  evidenceReport,
  supervisionReport,
  handOver,
];

const NUMBERED = numberedKinds(REPORTS, '\n');

const REPORT: Question = {
  key: 'kind',
  words: {
    id: `Laporan nomor berapa? Boleh diikuti periode: 5 2026-10 (bulan), 5 2026-S1 (semester).\n\n${NUMBERED.id}`,
    en: `The number of which report? A period may follow: 5 2026-10 (month), 5 2026-S1 (semester).\n\n${NUMBERED.en}`,
  },
};

const checkOrganizing = makeCheckOrganizing(CHECKS, FIXES);

/** Made anew in other words whenever the workbook's language or framework changes. */
const FOLLOWING = [derivePlan, checkOrganizing];

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
    command: startFromTemplate(startYear, followed),
    starts: true,
    sidebar: 'start',
  },
  ...PLANNING_COMMANDS,
  ...organizingCommands(CHECKS, checkOrganizing),
  ...ACTUATING_COMMANDS,
  ...CONTROLLING_COMMANDS,
  buildReport: {
    label: { id: 'Buat laporan...', en: 'Build a report...' },
    place: 'controlling',
    command: makeBuildReport(REPORTS),
    question: REPORT,
  },
  undo: { label: { id: 'Urungkan', en: 'Undo' }, place: 'settings', command: makeUndo([derivePlan]) },
  ...SHARING_COMMANDS,
  switchLanguage: {
    label: { id: 'Ganti bahasa', en: 'Language' },
    place: 'settings',
    command: makeSwitchLanguage(FOLLOWING),
  },
  switchFramework: {
    label: { id: 'Ganti kerangka...', en: 'Framework...' },
    place: 'settings',
    command: makeSwitchFramework(FOLLOWING),
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
