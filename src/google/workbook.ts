/** The workbook as Google has it: which sheet is which tab of ours, its facts, and what was left half made. */

import { CLOSED_DAYS, type ClosedDays } from '../core/closed-months';
import type { TabTemplate } from '../core/template';
import { folded, isLocale, LOCALES, type Locale } from '../core/text';
import { type Zone, zoneOf } from './cells';
import { type Size, sizeOf } from './grid-size';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On a sheet: its template id, whatever people call it. */
export const TAB_KEY = 'poac-tab';
/** On the spreadsheet, while a command works: which command, and which tabs it is making. */
export const BUILDING_KEY = 'poac-building';
/** On the spreadsheet: `poac-language` and the like. */
export const FACT_PREFIX = 'poac-';

/** On the spreadsheet, while what stands there is the sample school. */
export const SAMPLE_KEY = `${FACT_PREFIX}sample`;

export interface Building {
  readonly command: string;
  readonly tabs: readonly string[];
}

export interface Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly zone: Zone;
  /** By template id: tabs that carry our mark. Grows as tabs are made or found. */
  readonly sheets: Map<string, Sheet>;
  readonly facts: Map<string, Metadata>;
  readonly language: Locale;
  readonly framework: string;
  /** What a command that was broken off left behind. */
  readonly building: Building | undefined;
  /** Tabs found by their key row or headers alone. */
  readonly unmarked: Set<string>;
  /** Every sheet there was at the start, asked for once and only when somebody needs it. */
  readonly allSheets: () => readonly Sheet[];
  /** The sheet of that name as it was at the start; each name is asked for once. */
  readonly sheetNamed: (title: string) => Sheet | undefined;
  /** How large a sheet was when it was first asked for. */
  readonly sizeOf: (sheet: Sheet) => Size;
}

function once<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}

function onceEach<Of, Value>(ask: (of: Of) => Value): (of: Of) => Value {
  const known = new Map<Of, () => Value>();
  return (of) => {
    const answer = known.get(of) ?? once(() => ask(of));
    known.set(of, answer);
    return answer();
  };
}

export function parseBuilding(metadata: Metadata | undefined): Building | undefined {
  if (!metadata) return undefined;
  const { command = '', tabs = [] } = JSON.parse(metadata.getValue() ?? '{}') as Partial<Building>;
  return { command, tabs };
}

/** One finder call finds every mark of ours. */
export function openWorkbook(personLanguage: Locale): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map<string, Sheet>();
  const facts = new Map<string, Metadata>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().find()) {
    const key = metadata.getKey();
    const sheet = key === TAB_KEY ? metadata.getLocation().getSheet() : null;
    const id = metadata.getValue() ?? '';
    if (sheet && !sheets.has(id)) sheets.set(id, sheet);
    else if (!sheet && key.startsWith(FACT_PREFIX)) facts.set(key, metadata);
  }
  const language = facts.get(`${FACT_PREFIX}language`)?.getValue();
  return {
    spreadsheet,
    zone: zoneOf(spreadsheet.getSpreadsheetTimeZone()),
    sheets,
    facts,
    language: isLocale(language) ? language : personLanguage,
    framework: facts.get(`${FACT_PREFIX}framework`)?.getValue() ?? 'pola17',
    building: parseBuilding(facts.get(BUILDING_KEY)),
    unmarked: new Set(),
    allSheets: once(() => spreadsheet.getSheets()),
    sheetNamed: onceEach((title: string) => spreadsheet.getSheetByName(title) ?? undefined),
    sizeOf: onceEach(sizeOf),
  };
}

/** The version that made the workbook; 0 where nobody has set it up. */
export const schemaVersion = (workbook: Workbook): number =>
  Number(workbook.facts.get(`${FACT_PREFIX}version`)?.getValue() ?? 0);

/** What the days of closed months held; undefined where nobody closed one, or somebody wrote over it. */
export function closedDaysIn({ facts }: Workbook): ClosedDays | undefined {
  const value = facts.get(`${FACT_PREFIX}${CLOSED_DAYS}`)?.getValue();
  if (!value) return undefined;
  try {
    return JSON.parse(value) as ClosedDays;
  } catch {
    return undefined;
  }
}

/** It was made from the sample school's files, which nobody has removed since. */
const markedTabs = ({ facts }: Workbook): readonly string[] =>
  (facts.get(`${FACT_PREFIX}marked`)?.getValue() ?? '').split(' ').filter((id) => id !== '');

export const isSample = ({ facts }: Workbook): boolean => facts.has(SAMPLE_KEY);

const titlesOf = (template: TabTemplate): readonly string[] =>
  template.columns.flatMap(({ title }) => LOCALES.map((locale) => folded(title[locale])));

/** The template's own key row, or its id in A1. */
function hasKeys([first = []]: Head['rows'], template: TabTemplate): boolean {
  if (template.shape === 'report') return first[0] === template.id;
  return first.some((cell) => String(cell).startsWith(`${template.id}.`));
}

const isKey = (cell: unknown): boolean => /^[a-z-]+\.\w+$/.test(String(cell));

/** No key row at all, but most of the headers, in either language, where headers stand. */
function hasHeaders([first = [], second = []]: Head['rows'], template: TabTemplate): boolean {
  if (template.shape === 'report' || first.some(isKey)) return false;
  const titles = new Set(titlesOf(template));
  const texts = new Set(second.map((cell) => folded(String(cell))).filter((text) => titles.has(text)));
  return texts.size >= Math.max(3, template.columns.length * 0.6);
}

interface Head {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly unknown[])[];
}

/** The first two rows of every sheet without a mark; one call where all sheets have one. */
function unmarkedHeads(workbook: Workbook): readonly Head[] {
  const sheets = workbook.allSheets();
  const ours = [...workbook.sheets.values()];
  if (sheets.length <= ours.length) return [];
  const marked = new Set(ours.map((sheet) => sheet.getSheetId()));
  return sheets
    .filter((sheet) => marked.size === 0 || !marked.has(sheet.getSheetId()))
    .map((sheet) => {
      const { rows, columns } = workbook.sizeOf(sheet);
      return { sheet, rows: sheet.getRange(1, 1, Math.min(2, rows), columns).getValues() };
    });
}

/** A tab that is made on demand is looked for under its title alone: mostly it has never been made. */
function headUnderTitle(workbook: Workbook, template: TabTemplate): readonly Head[] {
  const sheet = workbook.sheetNamed(template.title[workbook.language]);
  return sheet ? [{ sheet, rows: sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() }] : [];
}

/**
 * Finds tabs that lost their mark (a copied file, an import). In doubt it finds nothing: two that fit are none.
 */
export function findUnmarked(workbook: Workbook, templates: readonly TabTemplate[]): void {
  const missing = templates.filter(({ id }) => !workbook.sheets.has(id));
  const heads = missing.some(({ onDemand }) => !onDemand) ? unmarkedHeads(workbook) : undefined;
  for (const template of missing) {
    const pool = heads ?? headUnderTitle(workbook, template);
    const keyed = pool.filter(({ rows }) => hasKeys(rows, template));
    const [found, ...others] =
      keyed.length > 0 ? keyed : pool.filter(({ rows }) => hasHeaders(rows, template));
    if (!found || others.length > 0) continue;
    workbook.sheets.set(template.id, found.sheet);
    workbook.unmarked.add(template.id);
  }
}

/** What the workbook keeps of itself for every command. */
export const kept = (workbook: Workbook) => ({
  ...(isSample(workbook) ? { sample: true as const } : {}),
  marked: markedTabs(workbook),
});
