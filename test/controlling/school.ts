/** The sample school for the tests of the fourth pillar: its files mapped to tabs by hand, without the import. */

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Cell, Row } from '../../src/core/cell';
import type { CivilDate } from '../../src/core/civil-date';
import type { Desk } from '../../src/core/command';
import type { Tab } from '../../src/core/tab';
import type { TabTemplate } from '../../src/core/template';
import type { Locale } from '../../src/core/text';
import { type Given, toRow } from '../../src/core/write';
import { annual } from '../../src/tabs/annual';
import { classes } from '../../src/tabs/classes';
import { journal } from '../../src/tabs/journal';
import { personnel } from '../../src/tabs/personnel';
import { profile } from '../../src/tabs/profile';

const SAMPLE = 'src/workbench/sample';

export const day = (text: string): CivilDate => text as CivilDate;

/** A tab whose columns stand in template order, below key row and headers. */
export const tabWith = (template: TabTemplate, rows: readonly Row[]): Tab => ({
  template,
  grid: [template.columns.map(({ key }) => key), template.columns.map(({ title }) => title.id), ...rows],
  places: Object.fromEntries(template.columns.map(({ key }, place) => [key, place])),
});

export const tabOfGiven = (template: TabTemplate, rows: readonly Given[], locale: Locale = 'id'): Tab =>
  tabWith(
    template,
    rows.map((row) => toRow(template, row, locale)),
  );

type CsvRow = Readonly<Record<string, string>>;

const csv = (name: string): readonly CsvRow[] =>
  Papa.parse<CsvRow>(readFileSync(`${SAMPLE}/${name}`, 'utf8'), { header: true, skipEmptyLines: true }).data;

const json = (name: string) => JSON.parse(readFileSync(`${SAMPLE}/${name}`, 'utf8'));

/** Source: domain README, "Session CSV to journal"; computed columns stay blank, as in rows typed by hand. */
const SESSION_COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  tanggal: 'date',
  mulai: 'start',
  selesai: 'end',
  konselor: 'counsellor',
  kode: 'service',
  format: 'format',
  bidang: 'domain',
  topik: 'topic',
  kelas: 'classes',
  kode_konseli: 'counselees',
  L: 'boys',
  P: 'girls',
  sasaran: 'target',
  tempat: 'place',
  rencana: 'plan',
  insidental: 'unplanned',
  status: 'status',
  alasan: 'reason',
  tanggal_pengganti: 'newDate',
  U: 'u',
  C: 'c',
  A: 'a',
  tindak_lanjut: 'followUp',
  tl_tanggal: 'followUpDate',
  tl_status: 'followUpStatus',
};

const renamed = (row: CsvRow, columns: Readonly<Record<string, string>>): Given =>
  Object.fromEntries(Object.entries(columns).map(([theirs, ours]) => [ours, row[theirs]]));

export const sampleSessions = csv('sessions-2026-2027.csv');

export const sampleJournal = (locale: Locale = 'id'): Tab =>
  tabOfGiven(
    journal,
    sampleSessions.map((row) => renamed(row, SESSION_COLUMNS)),
    locale,
  );

const MONTH_COLUMNS = [
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
];

export const samplePlan = csv('plan-2026-2027.csv');

const PLAN_COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  kode: 'service',
  format: 'format',
  bidang: 'domain',
  topik_id: 'topic',
  sasaran: 'target',
  pelaksana: 'person',
  tempat: 'place',
  ...Object.fromEntries(MONTH_COLUMNS.map((name, index) => [name, `m${index + 1}`])),
};

export const planVolume = (row: CsvRow, months: readonly number[]): number =>
  months.reduce((sum, index) => sum + Number(row[MONTH_COLUMNS[index] ?? '']), 0);

const organizing = json('org-2026-2027.json');

const profileRows = (): readonly Given[] => {
  const { principal, periods, ...rest } = json('profile.json');
  const values = {
    ...rest,
    principal: principal.name,
    principalNip: principal.nip,
    periods: periods.join('; '),
  };
  return Object.entries(values).map(([setting, value]) => ({ setting, value: String(value) }));
};

interface SampleClass {
  readonly kelas: string;
  readonly tingkat: number;
  readonly siswa: number;
  readonly guru_bk: string;
}

interface SamplePerson {
  readonly kode: string;
  readonly nama: string;
  readonly nip: string;
  readonly peran: string;
}

export const sampleClasses: readonly SampleClass[] = organizing.kelas;

export const sampleTabs = (locale: Locale = 'id'): Readonly<Record<string, Tab>> => ({
  journal: sampleJournal(locale),
  annual: tabOfGiven(
    annual,
    samplePlan.map((row) => renamed(row, PLAN_COLUMNS)),
    locale,
  ),
  classes: tabOfGiven(
    classes,
    sampleClasses.map(({ kelas, tingkat, siswa, guru_bk }) => ({
      class: kelas,
      grade: tingkat,
      pupils: siswa,
      counsellor: guru_bk,
    })),
    locale,
  ),
  personnel: tabOfGiven(
    personnel,
    organizing.personel.map(({ kode, nama, nip, peran }: SamplePerson) => ({
      code: kode,
      name: nama,
      nip,
      role: peran,
    })),
    locale,
  ),
  profile: tabOfGiven(profile, profileRows(), locale),
});

export const deskWith = (tabs: Readonly<Record<string, Tab>>, more: Partial<Desk> = {}): Desk => ({
  tabs,
  today: day('2026-10-06'),
  language: 'id',
  framework: 'pola17',
  unfinished: [],
  version: 1,
  unmarked: [],
  resumes: false,
  ...more,
});

/** A journal row of Indonesian words; a test states only what matters. */
export const sessionRow = (given: Given): Row =>
  toRow(
    journal,
    {
      date: '2026-09-07',
      counsellor: 'G1',
      service: 'INF',
      format: 'klasikal',
      domain: 'pribadi',
      status: 'done',
      ...given,
    },
    'id',
  );

export const blankRow: Row = journal.columns.map((): Cell => '');
