/** Where each command starts from and what it is asked: one that is not listed starts from a year with a log. */

import type { CommandName } from '../../src/commands';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { NEXT_PACK, SMALL_PACK } from '../sharing/pack-school';
import { after, type Bench, blank } from './bench';
import { logOf, yearFiles } from './small-school';
import { structureOf } from './structure';

export interface Story {
  readonly start: BookState;
  readonly input: unknown;
}

/** A tab and a column of the person's own, which no command may touch. */
export const OWN_WORDS = 'Catatan saya sendiri';

export function yearWith(bench: Bench, sessions: number, language: 'id' | 'en' = 'id'): BookState {
  const year = after(bench, structureOf(blank()).withOwnTab(OWN_WORDS), 'startYear', {
    files: yearFiles(language),
  });
  const logged = after(bench, year, 'importSessions', { file: logOf(sessions) });
  return structureOf(logged).withOwnColumn('journal', 3, OWN_WORDS);
}

/** As if the sample had been tried here: some of its rows stand among others that are none of it. */
const asSample = (book: BookState): BookState => ({
  ...book,
  metadata: book.metadata.flatMap((one) =>
    one.key === 'poac-version'
      ? [one, { ...one, id: one.id + 1_000_000, key: 'poac-sample', value: 'yes' }]
      : [one],
  ),
});

/** Put off: it comes into the journal, and its new date into the schedule. */
const SESSION = {
  date: '2026-10-06',
  start: '07:55',
  end: '08:35',
  counsellor: 'G1',
  service: 'INF',
  format: 'klasikal',
  domain: 'sosial',
  classes: 'VII-A',
  place: 'R-VII-A',
  plan: 'PLN-001',
  status: 'postponed',
  reason: 'Rapat sekolah',
  newDate: '2026-10-13',
};

/** What a counsellor keeps below their own words: items, their domains and per cents. */
const ASSESSED = [
  ['B4', 'Butir'],
  ['C4', 'Bidang'],
  ['D4', 'Persen'],
  ['B5', 'Saya belum mengenal sekolah dan tata tertibnya'],
  ['C5', 'Sosial'],
  ['D5', '62'],
  ['B6', 'Saya mudah marah'],
  ['C6', 'Pribadi'],
  ['D6', '41'],
] as const;

const ASSESSED_ITEMS = ['Saya belum mengenal sekolah dan tata tertibnya', 'Saya mudah marah'];

function withAssessment(book: BookState): BookState {
  return ASSESSED.reduce(
    (typed, [cell, value]) => typeInto(typed, { type: { tab: 'Sheet1', cell, value } }, 2026),
    book,
  );
}

/** A log in the person's own tab, whose second column is none of the journal's. */
const OWN_LOG = [
  ['Tanggal', 'Paraf', 'Layanan', 'Kelas', 'Status', 'Guru BK'],
  ['2026-08-18', '', 'Konsultasi', 'VII A', 'Terlaksana', 'G1'],
  ['2026-08-19', '', 'Layanan informasi', 'VII B', 'Terlaksana', 'G1'],
  ['2026-08-19', '', 'Layanan informasi', 'VII A', 'Ditunda', 'G1'],
  ['Jumlah', '', '3', '', '', ''],
];

const OWN_STORIES: Partial<Record<CommandName, (bench: Bench, year: BookState) => Story>> = {
  startYear: () => ({ start: structureOf(blank()).withOwnTab(OWN_WORDS), input: { files: yearFiles() } }),
  removeSample: (_bench, year) => ({ start: asSample(withoutMost(year, TRIED)), input: {} }),
  importSessions: (bench) => ({
    start: structureOf(
      after(bench, structureOf(blank()).withOwnTab(OWN_WORDS), 'startYear', { files: yearFiles() }),
    ).withOwnColumn('journal', 3, OWN_WORDS),
    input: { file: logOf(6) },
  }),
  importRoster: (_bench, year) => ({
    start: year,
    input: { into: 'personnel', text: 'Nama\tPeran\nBudi Contoh\tGuru mapel\nRina Contoh\tWali kelas' },
  }),
  adoptTab: (_bench, year) => ({
    start: structureOf(year).withOwnRows('Sheet1', OWN_LOG),
    input: { tab: 'Sheet1', into: 'journal' },
  }),
  markCells: (bench, year) => ({ start: after(bench, year, 'checkOrganizing'), input: {} }),
  recordSession: (_bench, year) => ({ start: year, input: { sessions: [SESSION] } }),
  rankNeeds: (_bench, year) => ({ start: withAssessment(year), input: { tab: 'Sheet1' } }),
  answerNeeds: (bench, year) => ({
    start: after(bench, withAssessment(year), 'rankNeeds', { tab: 'Sheet1' }),
    input: {
      link: [{ need: ASSESSED_ITEMS[0], plan: 'PLN-002' }],
      make: [
        { need: ASSESSED_ITEMS[1], service: 'INF', topic: 'Mengelola marah', month: '2026-10', volume: 2 },
      ],
    },
  }),
  // The views follow the journal already: an undo makes them anew from it.
  derivePlan: (bench, year) => ({
    start: after(bench, year, 'derivePlan', {}),
    input: { period: '2026-Y' },
  }),
  startNextYear: (bench, year) => ({
    start: after(bench, year, 'derivePlan', { period: '2026-10' }),
    input: { copy: true, schoolYear: '2027/2028' },
  }),
  setVolumes: (bench, year) => ({
    start: after(bench, year, 'derivePlan', { period: '2026-10' }),
    input: { volumes: [{ plan: 'PLN-001', month: '2026-10', volume: 1 }] },
  }),
  moveSession: (bench, year) => ({
    start: after(bench, year, 'derivePlan', { period: '2026-10' }),
    input: {
      session: 'J01',
      date: '2026-10-20',

      add: [{ plan: 'PLN-001', date: '2026-10-22' }],
    },
  }),
  buildReport: (_bench, year) => ({ start: year, input: { kind: 'annual-programme', period: '2026-Y' } }),
  showServicePlan: (_bench, year) => ({ start: year, input: { plan: 'PLN-001', form: 'rpl2016' } }),
  buildSummary: (_bench, year) => ({ start: year, input: { period: '2026-Y' } }),
  showCase: (_bench, year) => ({ start: year, input: { code: 'K1234' } }),
  traceSummary: (_bench, year) => ({ start: year, input: { period: '2026-Y', figure: 'done' } }),
  reviewEvaluations: (_bench, year) => ({
    start: year,
    input: {
      entries: [{ kind: 'laijapen', session: 'S0002', subject: 'K1234', date: '2026-09-01', percent: 80 }],
    },
  }),
  closeFollowUps: (_bench, year) => ({
    start: year,
    input: { entries: [{ session: 'S0002', closed: '2026-10-05', result: 'Hadir teratur' }] },
  }),
  closeMonth: (_bench, year) => ({ start: year, input: { month: '2026-08' } }),
  ignoreFinding: (bench, year) => {
    const start = after(bench, year, 'checkOrganizing', {});
    return { start, input: { finding: findingOf(start, 'ORG-P02'), reason: 'diatur bergantian' } };
  },
  applyFix: (bench, year) => {
    const start = after(bench, year, 'checkOrganizing', {});
    return { start, input: { finding: findingOf(start, 'ORG-K01') } };
  },
  switchLanguage: (_bench, year) => ({ start: withoutMost(year, SPOKEN), input: { language: 'en' } }),
  switchFramework: (_bench, year) => ({ start: withoutMost(year, SPOKEN), input: { framework: 'asca' } }),
  importPack: (bench, year) => ({
    start: typeInto(
      after(bench, year, 'importPack', { pack: SMALL_PACK }),
      { type: { tab: 'annual', cell: 'E6', value: 'Materi kami' } },
      2026,
    ),
    input: { pack: NEXT_PACK, otherwise: 'pack' },
  }),
  prepareSharing: (bench) => ({
    start: after(bench, blank(), 'startYear', { files: yearFiles() }),
    input: { confirm: 'KOSONGKAN' },
  }),
  comparePack: (_bench, year) => ({ start: year, input: { pack: SMALL_PACK } }),
  detachPack: (bench, year) => ({
    start: after(bench, year, 'importPack', { pack: SMALL_PACK }),
    input: {},
  }),
  goToCell: (_bench, year) => ({ start: year, input: { tab: 'journal', cell: 'D4' } }),
  repairWorkbook: (_bench, year) => ({
    start: structureOf(year).withoutColumn('journal', 'topic').withoutTab('rooms').withoutMark('annual').book,
    input: {},
  }),
};

/** A tab of each kind is enough to be killed at every call; switch-language.test.ts has all of them. */
const SPOKEN = ['home', 'profile', 'annual', 'journal'];

/** What leaves whole, what leaves in part, and what stays. */
const TRIED = ['home', 'profile', 'lists', 'weekly', 'rooms', 'journal'];

const withoutMost = (year: BookState, kept: readonly string[]): BookState =>
  tabsOf(year)
    .flatMap(({ template }) => template?.id ?? [])
    .filter((id) => !kept.includes(id))
    .reduce((structure, id) => structure.withoutTab(id), structureOf(year)).book;

/** The number that a check gave to what it found. */
function findingOf(book: BookState, check: string): string {
  const rows = tabsOf(book).find(({ template }) => template?.id === 'findings')?.sheet.rows ?? [];
  const row = rows.find(({ values }) => values.includes(check));
  if (!row) throw new Error(`No finding of ${check}`);
  return String(row.values[0]);
}

export const storyOf = (name: CommandName, bench: Bench, year: BookState): Story =>
  OWN_STORIES[name]?.(bench, year) ?? { start: year, input: {} };
