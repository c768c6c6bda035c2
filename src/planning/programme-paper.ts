/** What the printed programmes share: columns by framework, their head, who signs, and the facts they are made from. */

import { type Desk, tabOf } from '../core/command';
import { readChoice } from '../core/read';
import { readRecords } from '../core/record';
import type { Line, LineStyle, ReportCell } from '../core/report';
import { type Locale, say, type Text } from '../core/text';
import { labelOf } from '../core/write';
import { FORMATS } from '../frameworks/choices';
import { domainText } from '../frameworks/domain-words';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { aids } from '../tabs/aids';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { readCalendar } from './calendar';
import type { PlanItemLine } from './plan-items';
import { readSettings } from './settings';
import {
  emblemColumns,
  isMadrasah,
  letterhead,
  numberWords,
  type Paper,
  type Signer,
  signatureLines,
} from './signatures';
import { type View, viewOf } from './views';

/** What every printed programme reads. */
export const PROGRAMME_READS = [calendar, classes, annual, schedule, journal, personnel, rooms, aids];

export interface PrintColumn {
  readonly head: Text;
  /** Pixels. */
  readonly width: number;
  /** ASCA schools count no lesson periods. Source: domain reference 0.1 (7). */
  readonly notAsca?: true;
}

export interface Programme {
  readonly desk: Desk;
  readonly view: View;
  readonly language: Locale;
  readonly columns: readonly PrintColumn[];
  readonly paper: Paper;
  /** Names by code. */
  readonly roomNames: ReadonlyMap<string, string>;
  readonly aidNames: ReadonlyMap<string, string>;
  readonly signers: Signers;
}

interface Named extends Signer {
  readonly code: string;
}

interface Signers {
  readonly counsellors: readonly Named[];
  readonly coordinator: Named | undefined;
}

/** The counsellors of the school; who coordinates signs apart. */
export function signersIn(desk: Desk): Signers {
  const people = tabOf(desk, personnel);
  const { coordinator } = readSettings(desk.tabs.profile);
  const staff = (people ? readRecords(people) : []).map(({ record }) => ({
    code: record.code ?? '',
    name: record.name ?? '',
    nip: record.nip ?? '',
    nuptk: record.nuptk ?? '',
    roles: record.role ?? [],
  }));
  return {
    counsellors: staff.filter(({ roles }) =>
      roles.some(
        (role) => /guru bk|konselor|counsel+or/i.test(role) && !/koordinator|coordinator|lead/i.test(role),
      ),
    ),
    coordinator: staff.find(({ code }) => code === coordinator),
  };
}

const paperOf = (desk: Desk, columns: readonly PrintColumn[]): Paper => ({
  settings: readSettings(desk.tabs.profile),
  language: desk.language,
  framework: desk.framework,
  today: desk.today,
  width: columns.length,
  right: Math.max(3, columns.length - 5),
  emblem: emblemColumns(columns.map(({ width }) => width)),
});

interface Coded {
  readonly record: { readonly code: string | undefined; readonly name: string | undefined };
}

const namesOf = (rows: readonly Coded[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ record }) => [record.code ?? '', record.name ?? '']));

export function aidNamesIn(desk: Desk): ReadonlyMap<string, string> {
  const tab = tabOf(desk, aids);
  return namesOf(tab ? readRecords(tab) : []);
}

/** What stands behind each code; what is no code stays as it is. */
export const namedWords = (names: ReadonlyMap<string, string>, codes: readonly string[]): string =>
  codes.map((code) => names.get(code) || code).join(', ');

/** @returns undefined where there is no annual programme. */
export function programmeOf(desk: Desk, columns: readonly PrintColumn[]): Programme | undefined {
  const plan = desk.tabs[annual.id];
  if (!plan) return undefined;
  const places = tabOf(desk, rooms);
  const shown = columns.filter(({ notAsca }) => !(notAsca && desk.framework === 'asca'));
  const sources = {
    annual: plan,
    schedule: desk.tabs[schedule.id],
    journal: desk.tabs[journal.id],
    calendar: readCalendar(desk.tabs[calendar.id], desk.tabs.profile),
    framework: desk.framework,
  };
  return {
    desk,
    view: viewOf(sources, desk.language),
    language: desk.language,
    columns: shown,
    paper: paperOf(desk, shown),
    roomNames: namesOf(places ? readRecords(places) : []),
    aidNames: aidNamesIn(desk),
    signers: signersIn(desk),
  };
}

/** A line of the table: cells in the order of all columns, without those that the framework does not know. */
export function cellsOf(
  { columns }: Programme,
  all: readonly PrintColumn[],
  style: LineStyle,
  cells: readonly ReportCell[],
): Line {
  return {
    style,
    cells: all.flatMap((column, place) => (columns.includes(column) ? [cells[place] ?? ''] : [])),
  };
}

export const headLine = (programme: Programme): Line => ({
  style: 'cellHead',
  cells: programme.columns.map(({ head }) => worded(head, programme.desk.framework)[programme.language]),
});

/** Every cell of the line. */
export const shadedLine = (line: Line): Line => ({ ...line, shaded: line.cells.map((_, place) => place) });

export const whole = (value: number): ReportCell => ({ value, look: 'whole' });

const WORDS = {
  school: { id: 'Satuan pendidikan', en: 'School' },
  madrasah: { id: 'Madrasah', en: 'School' },
  classes: { id: 'Kelas', en: 'Classes' },
  counsellors: { id: 'Guru BK', en: 'Counsellors' },
} as const satisfies Readonly<Record<string, Text>>;

/** A label and what it says, over the columns of the table. */
export const fieldLine = (label: string, words: string): Line => ({
  style: 'sign',
  cells: [label.replace(/^./, (first) => first.toUpperCase()), '', `: ${words}`],
});

function classWords(desk: Desk): string {
  const tab = tabOf(desk, classes);
  const names = (tab ? readRecords(tab) : []).flatMap(({ record }) => record.class ?? []);
  return names.length > 12 ? `${names[0]} – ${names[names.length - 1]} (${names.length})` : names.join(', ');
}

export interface Titles {
  readonly title: Text;
  readonly subtitle: Text;
  /** Further lines of the head: label and words. */
  readonly fields: readonly (readonly [Text, string])[];
}

/** Letterhead, title and the lines that every programme has. Source: domain reference 2.0, header block. */
export function openingLines(
  { desk, language, signers, paper }: Pick<Programme, 'desk' | 'language' | 'signers' | 'paper'>,
  { title, subtitle, fields }: Titles,
): readonly Line[] {
  const words = (text: Text): string => worded(text, desk.framework)[language];
  const names = signers.counsellors.map((signer) => {
    const number = desk.framework === 'asca' ? '' : ` (${numberWords(paper, signer)})`;
    return `${signer.code} ${signer.name}${number}`.trim();
  });
  return [
    ...letterhead(paper),
    { style: 'formTitle', cells: [words(title).toUpperCase()] },
    { style: 'formSubtitle', cells: [words(subtitle).toUpperCase()] },
    { style: 'space', cells: [] },
    fieldLine(words(isMadrasah(paper.settings) ? WORDS.madrasah : WORDS.school), `${paper.settings.school}`),
    fieldLine(words(WORDS.classes), classWords(desk)),
    fieldLine(words(WORDS.counsellors), names.join('; ')),
    ...fields.map(([label, said]) => fieldLine(words(label), said)),
    { style: 'space', cells: [] },
  ];
}

export function closingLines({ paper, signers }: Programme): readonly Line[] {
  const { counsellors, coordinator } = signers;
  return [{ style: 'space', cells: [] }, ...signatureLines(paper, counsellors, coordinator)];
}

/** Its own words in the workbook's language; what stands in the cell where it is none of ours. */
export function serviceWords({ desk, language }: Programme, { service }: PlanItemLine): string {
  const found = serviceOf(readChoice(SERVICES, service));
  return found ? worded(found.label, desk.framework)[language] : service;
}

export const formatWords = ({ language }: Programme, { format }: PlanItemLine): string =>
  labelOf(FORMATS, format, language);

export const domainWords = ({ desk, language }: Programme, { domain }: PlanItemLine): string =>
  domainText(domain, desk.framework)[language];

/** What is talked about stays between those who talk. Source: domain reference 2.4 and 2.5. */
const SECRET: readonly (string | undefined)[] = ['KPR', 'KKP', 'MED', 'KKS'];

const SECRET_WORDS = {
  topic: { id: '(rahasia)', en: '(confidential)' },
  target: { id: 'konseli berkode', en: 'coded counselees' },
} as const;

const isSecret = ({ service }: PlanItemLine): boolean => SECRET.includes(readChoice(SERVICES, service));

export const topicWords = ({ language }: Programme, item: PlanItemLine): string =>
  isSecret(item) ? SECRET_WORDS.topic[language] : item.topic;

export const targetWords = ({ language }: Programme, item: PlanItemLine, names: string): string =>
  isSecret(item) ? SECRET_WORDS.target[language] : names;

const OWN_ROOM: Text = { id: 'Ruang kelas', en: 'Classroom' };
const COUNSELLING_ROOM: Text = { id: 'Ruang konseling', en: 'Counselling room' };

export function placeWords({ roomNames, language }: Programme, place: string): string {
  return place
    .split(/[;,]/)
    .map((code) => code.trim())
    .map((code) => {
      const name = roomNames.get(code);
      if (name) return name;
      if (code === 'R-KON') return COUNSELLING_ROOM[language];
      return code.startsWith('R-KLS') ? OWN_ROOM[language] : code;
    })
    .join('; ');
}

const OPEN = {
  missing: { id: 'kurang {count}', en: 'short {count}' },
  onDemand: { id: 'menyesuaikan {count}', en: 'as needed {count}' },
  over: { id: 'lebih {count} dari rencana', en: '{count} more than planned' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where plan, days and sessions differ, in plain words. */
export const differenceWords = (
  { language }: Programme,
  counts: { readonly missing: number; readonly onDemand: number; readonly over: number },
): string =>
  (['missing', 'onDemand', 'over'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => say(OPEN[key], language, { count: counts[key] }))
    .join('; ');
