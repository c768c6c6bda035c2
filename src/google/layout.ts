/** How a table looks: key row, headers, widths, formats and drop-downs, all from its template. */

import type { Grid } from '../core/cell';
import type { Tab } from '../core/tab';
import {
  type Column,
  FIRST_ROW,
  HEADER_ROW,
  KEY_ROW,
  type Kind,
  type Pillar,
  type TabTemplate,
} from '../core/template';
import type { Locale } from '../core/text';
import { YES_NO } from '../core/write';
import { fitGrid, type Made, type Names } from './make-tab';
import { cellName, writeRows } from './tables';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const TEXT_FORMAT = '@';

const FORMATS: Readonly<Record<Exclude<Kind, 'date'>, string>> = {
  text: 'General',
  code: TEXT_FORMAT,
  list: TEXT_FORMAT,
  choice: 'General',
  yesno: 'General',
  number: 'General',
  money: '#,##0',
  percent: '0.0',
  time: 'HH:mm',
};

/** English dates are written so that day and month cannot be mixed up. */
const DATE_FORMATS: Readonly<Record<Locale, string>> = { id: 'dd/MM/yyyy', en: 'yyyy-MM-dd' };

export const formatOf = (kind: Kind, language: Locale): string =>
  kind === 'date' ? DATE_FORMATS[language] : FORMATS[kind];

/** A formula waits in blank rows: what it makes of nothing is not shown. */
const FORMULA_FORMAT = '#,##0;-#,##0;';

export const columnFormat = ({ kind, formula }: Column, language: Locale): string =>
  formula ? FORMULA_FORMAT : formatOf(kind, language);

/** Header colours, one a pillar: pale enough for black print. */
const PILLAR_COLOURS: Readonly<Record<Pillar, string>> = {
  settings: '#e8eaed',
  planning: '#d2e3fc',
  organizing: '#fce8b2',
  actuating: '#ceead6',
  controlling: '#e9d2fd',
};

const USUAL_WIDTH = 100;

const widthOf = (column: Column): number => column.width ?? USUAL_WIDTH;

/** Tabs of a pillar are told apart by their colour in the tab bar; the settings belong to none. */
const TAB_COLOURS: Readonly<Partial<Record<Pillar, string>>> = {
  planning: '#1a73e8',
  organizing: '#f9ab00',
  actuating: '#188038',
  controlling: '#9334e6',
};

/** Pixels of a header, roughly. */
const headerPixels = (title: string): number => title.length * 6.2 + 10;

/** Some header does not fit into its column on one line. */
export const isHeaderLong = (columns: readonly Column[], language: Locale): boolean =>
  columns.some((column) => headerPixels(column.title[language]) > widthOf(column));

function setWidths(sheet: Sheet, columns: readonly Column[]): void {
  for (let first = 0; first < columns.length; ) {
    const width = widthOf(columns[first] as Column);
    let after = first + 1;
    while (after < columns.length && widthOf(columns[after] as Column) === width) after += 1;
    if (width !== USUAL_WIDTH) sheet.setColumnWidths(first + 1, after - first, width);
    first = after;
  }
}

/** Neighbours are hidden together. */
function hideColumns(sheet: Sheet, columns: readonly Column[]): void {
  for (let first = 0; first < columns.length; first += 1) {
    let after = first;
    while (columns[after]?.hidden) after += 1;
    if (after > first) sheet.hideColumns(first + 1, after - first);
    first = after;
  }
}

/** What is rarely used is folded away together with its neighbours. @param isNew nothing can be folded yet. */
export function foldColumns(sheet: Sheet, columns: readonly Column[], isNew: boolean): void {
  let folds = false;
  for (let first = 0; first < columns.length; first += 1) {
    let after = first;
    while (columns[after]?.folded) after += 1;
    if (after > first && (isNew || sheet.getColumnGroupDepth(first + 1) === 0)) {
      sheet.getRange(1, first + 1, 1, after - first).shiftColumnGroupDepth(1);
    }
    folds ||= after > first;
    first = after;
  }
  if (folds) sheet.collapseAllColumnGroups();
}

function listRule(words: readonly string[]): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}

/** Offers what stands in a column of another tab, wherever that column is. */
function rangeRule(
  workbook: Workbook,
  from: string,
  tabs: Readonly<Record<string, Tab>>,
  schema: Places,
): Rule | null {
  const [id = '', key = ''] = from.split('.');
  const sheet = workbook.sheets.get(id);
  const place = tabs[id]?.places[key] ?? schema(id, key);
  if (!sheet || place === undefined) return null;
  const letters = cellName(place, 1).replace(/\d+$/, '');
  const range = sheet.getRange(`${letters}${FIRST_ROW}:${letters}`);
  return SpreadsheetApp.newDataValidation().requireValueInRange(range, true).setAllowInvalid(true).build();
}

/** 0-based place of a column in a tab that is being made. */
export type Places = (id: string, key: string) => number | undefined;

export interface Laying {
  readonly workbook: Workbook;
  readonly language: Locale;
  readonly tabs: Readonly<Record<string, Tab>>;
  readonly schema: Places;
}

export function ruleOf(column: Column, laying: Laying): Rule | null {
  if (column.choices) return listRule(column.choices.map(({ label }) => label[laying.language]));
  if (column.kind === 'yesno') return listRule([YES_NO.yes[laying.language], YES_NO.no[laying.language]]);
  const isOneOf = column.from && column.kind !== 'list' && !column.open;
  return isOneOf ? rangeRule(laying.workbook, column.from ?? '', laying.tabs, laying.schema) : null;
}

function setRules(sheet: Sheet, columns: readonly Column[], height: number, laying: Laying): void {
  const rules = columns.map((column) => ruleOf(column, laying));
  const first = rules.findIndex((rule) => rule !== null);
  if (first < 0) return;
  const last = rules.reduce((found, rule, place) => (rule ? place : found), first);
  const row = rules.slice(first, last + 1);
  sheet
    .getRange(FIRST_ROW, first + 1, height, row.length)
    .setDataValidations(Array.from({ length: height }, () => row));
}

/** Places of a tab whose columns stand as its template has them. */
const templatePlaces = (template: TabTemplate): Readonly<Record<string, number>> =>
  Object.fromEntries(template.columns.map(({ key }, place) => [key, place]));

/** Gives a table its grid. @returns its rows. */
export function fitTable(names: Names, made: Made, template: TabTemplate, written: number): number {
  const height = HEADER_ROW + Math.max(1, written + template.blankRows);
  fitGrid(names, made, height, template.columns.length);
  return height;
}

/** Everything but the cells: safe to do again on a tab that was left half made. */
export function layOut(sheet: Sheet, template: TabTemplate, height: number, laying: Laying): void {
  const { columns } = template;
  const { language } = laying;
  const formats = columns.map((column) => columnFormat(column, language));
  const plain = columns.map(() => TEXT_FORMAT);
  const all = Array.from({ length: height }, (_, index) => (index < HEADER_ROW ? plain : formats));
  sheet.getRange(1, 1, height, columns.length).setNumberFormats(all);
  // Nobody chooses in a tab that commands write.
  if (!template.generated) setRules(sheet, columns, height - HEADER_ROW, laying);
  setWidths(sheet, columns);
  const header = sheet.getRange(HEADER_ROW, 1, 1, columns.length);
  header.setBackground(PILLAR_COLOURS[template.pillar]);
  wrapTexts(sheet, header, columns, height, language);
  explain(header, columns, language);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.hideRows(KEY_ROW);
  hideColumns(sheet, columns);
}

/** What a header cannot say stands in its note. */
function explain(header: Range, columns: readonly Column[], language: Locale): void {
  if (columns.some(({ help }) => help)) header.setNotes([columns.map(({ help }) => help?.[language] ?? '')]);
}

function wrapTexts(
  sheet: Sheet,
  header: Range,
  columns: readonly Column[],
  height: number,
  language: Locale,
): void {
  const texts = columns.flatMap(({ wraps }, place) => {
    const letters = cellName(place, 1).replace(/\d+$/, '');
    return wraps ? [`${letters}${FIRST_ROW}:${letters}${height}`] : [];
  });
  const isLong = isHeaderLong(columns, language);
  if (texts.length === 0) {
    if (isLong) header.setWrap(true);
    return;
  }
  // A list of ranges is a call of its own, and wraps header and texts in one.
  const all = isLong ? [header.getA1Notation(), ...texts] : texts;
  sheet.getRangeList(all).setWrap(true);
  sheet.getRange(FIRST_ROW, 1, height - HEADER_ROW, columns.length).setVerticalAlignment('top');
}

/** A tab that holds nothing yet is hidden; the others show their pillar's colour. */
export function showOrHide(sheet: Sheet, template: TabTemplate, isUsed: boolean): void {
  const colour = TAB_COLOURS[template.pillar];
  if (template.hidden && !isUsed) sheet.hideSheet();
  else if (colour !== undefined) sheet.setTabColor(colour);
}

/** Keys, headers and rows of a tab that is being made, around what people may already have typed there. */
export function fill(
  sheet: Sheet,
  template: TabTemplate,
  rows: Grid,
  standing: Tab | undefined,
  language: Locale,
): void {
  const { columns } = template;
  const places = { ...templatePlaces(template), ...standing?.places };
  const head = [
    columns.map(({ key }) => `${template.id}.${key}`),
    columns.map(({ title }) => title[language]),
  ];
  const body = rows.map((cells, index) => {
    const old = standing?.grid[FIRST_ROW - 1 + index] ?? [];
    return columns.map(({ key, formula }, column) => {
      const before = formula ? '' : (old[places[key] ?? column] ?? '');
      return before === '' ? (cells[column] ?? '') : before;
    });
  });
  const hasFormulas = columns.some(({ formula }) => formula);
  const ready = hasFormulas ? Array.from({ length: template.blankRows }, () => columns.map(() => '')) : [];
  writeRows(sheet, template, places, KEY_ROW, [...head, ...body, ...ready], hasFormulas);
}

/** Looks of one column that is put back. @param place 0-based. */
export function layOutColumn(
  sheet: Sheet,
  template: TabTemplate,
  column: Column,
  place: number,
  laying: Laying,
): void {
  const height = sheet.getMaxRows();
  const body = sheet.getRange(FIRST_ROW, place + 1, height - HEADER_ROW, 1);
  body.setNumberFormat(columnFormat(column, laying.language));
  const rule = ruleOf(column, laying);
  if (rule) body.setDataValidation(rule);
  sheet.getRange(KEY_ROW, place + 1, HEADER_ROW, 1).setNumberFormat(TEXT_FORMAT);
  sheet
    .getRange(HEADER_ROW, place + 1)
    .setBackground(PILLAR_COLOURS[template.pillar])
    .setWrap(true);
  if (widthOf(column) !== USUAL_WIDTH) sheet.setColumnWidth(place + 1, widthOf(column));
  if (column.hidden) sheet.hideColumns(place + 1);
}
