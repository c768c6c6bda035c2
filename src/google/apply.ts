/** Carries edits out, in order, under a mark that says what is under construction and is removed last. */

import { isBlank } from '../core/cell';
import type { AddedRows, Change } from '../core/command';
import { type DrawReport, type Edit, type MakeTab, type MarkCells, touchedTab } from '../core/edit';
import { fingerprint } from '../core/hash';
import { nextFreeRow, type Tab } from '../core/tab';
import { FIRST_ROW, type TabTemplate } from '../core/template';
import { rememberRows } from './built';
import { changesOf, fitFormats } from './cell-formats';
import { drawReport } from './draw-report';
import { endMark, remember } from './facts';
import { fill, fitTable, foldColumns, type Laying, layOut, layOutColumn, showOrHide } from './layout';
import { ensureSheet, lookUpNames, type Made, type Names, readNames } from './make-tab';
import { type List, listOnce, markCells } from './mark-cells';
import { relabel } from './relabel';
import {
  addRows,
  isOneRun,
  rectanglesOf,
  removeRows,
  replaceRows,
  writeColumn,
  writeRectangle,
} from './tables';
import { makeRoomBeside, takeOut } from './take-out';
import { BUILDING_KEY, FACT_PREFIX, TAB_KEY, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Work {
  readonly command: string;
  readonly workbook: Workbook;
  readonly tabs: Readonly<Record<string, Tab>>;
  readonly laying: Laying;
  readonly unfinished: readonly string[];
  /** Several tabs are made at once. */
  readonly isBatch: boolean;
  readonly made: Map<string, Made>;
  /** 0-based place of the next column to restore, by tab. */
  readonly widths: Map<string, number>;
  readonly added: AddedRows[];
  /** Lists that name cells to be marked. */
  readonly lists: Map<string, List>;
  names: Names | undefined;
}

const isMaking = (edit: Edit): edit is MakeTab | DrawReport =>
  edit.do === 'make-tab' || edit.do === 'draw-report';

const resumes = (work: Work, template: TabTemplate): boolean => work.unfinished.includes(template.id);

const namesOf = (work: Work): Names => {
  work.names ??= work.isBatch ? readNames(work.workbook) : lookUpNames(work.workbook);
  return work.names;
};

function ensure(work: Work, template: TabTemplate): Made {
  const before = work.made.get(template.id);
  if (before) return before;
  const made = ensureSheet(work.workbook, namesOf(work), template, {
    language: work.laying.language,
    resumes: resumes(work, template),
  });
  work.made.set(template.id, made);
  return made;
}

function sheetOf(work: Work, id: string): Sheet {
  const sheet = work.workbook.sheets.get(id);
  if (!sheet) throw new Error(`No sheet for tab ${id}: the command has to make it first`);
  return sheet;
}

function tabOf(work: Work, id: string): Tab {
  const tab = work.tabs[id];
  if (!tab) throw new Error(`Tab ${id} is changed but was not read`);
  return tab;
}

function makeTable(work: Work, { template, rows }: MakeTab): void {
  const made = ensure(work, template);
  const standing = made.isNew ? undefined : work.tabs[template.id];
  const height = fitTable(namesOf(work), made, template, rows.length);
  layOut(made.sheet, template, height, work.laying);
  foldColumns(made.sheet, template.columns, made.isNew);
  showOrHide(made.sheet, template, rows.length > 0 && !template.backstage);
  fill(made.sheet, template, rows, standing, work.laying.language);
  rememberRows(work.workbook, template, rows);
}

function drawTab(work: Work, edit: DrawReport): void {
  const { template } = edit;
  const made = ensure(work, template);
  drawReport(edit, {
    workbook: work.workbook,
    names: namesOf(work),
    made,
    language: work.laying.language,
    resumes: resumes(work, template),
  });
}

function addToTab(work: Work, edit: Extract<Edit, { do: 'add-rows' }>): void {
  const tab = tabOf(work, edit.tab);
  // Before the rows: a run that stops in between is finished by running it again.
  if (tab.template.hidden && nextFreeRow(tab) === FIRST_ROW) sheetOf(work, edit.tab).showSheet();
  const { row, gridBefore } = addRows(sheetOf(work, edit.tab), tab, edit.rows);
  if (tab.template.generated) return;
  const written = edit.rows.map((cells) =>
    cells.map((cell, index) => (tab.template.columns[index]?.formula && isBlank(cell) ? '' : cell)),
  );
  work.added.push({
    tab: edit.tab,
    row,
    count: edit.rows.length,
    gridBefore,
    print: fingerprint(JSON.stringify(written)),
  });
}

/** A tab that was hidden until rows came is hidden again with the last of them. */
function takeFromTab(work: Work, edit: Extract<Edit, { do: 'remove-rows' }>): void {
  const tab = tabOf(work, edit.tab);
  const isAll = edit.row === FIRST_ROW && nextFreeRow(tab) <= edit.row + edit.count;
  if (tab.template.hidden && isAll) sheetOf(work, edit.tab).hideSheet();
  removeRows(sheetOf(work, edit.tab), tab, edit);
}

function setCells(work: Work, edit: Extract<Edit, { do: 'set-cells' }>): void {
  const tab = tabOf(work, edit.tab);
  const sheet = sheetOf(work, edit.tab);
  fitFormats(sheet, tab, edit.cells, work.laying.language);
  for (const one of rectanglesOf(tab, edit.cells)) writeRectangle(sheet, one);
}

function replaceBody(work: Work, { tab: id, rows }: Extract<Edit, { do: 'replace-rows' }>): void {
  const tab = tabOf(work, id);
  const sheet = sheetOf(work, id);
  fitFormats(sheet, tab, changesOf(tab, rows), work.laying.language);
  replaceRows(sheet, tab, rows);
  rememberRows(work.workbook, tab.template, rows);
}

function restoreColumn(work: Work, edit: Extract<Edit, { do: 'restore-column' }>): void {
  const tab = tabOf(work, edit.tab);
  const sheet = sheetOf(work, edit.tab);
  const place = work.widths.get(edit.tab) ?? Math.max(...tab.grid.map((row) => row.length));
  if (sheet.getMaxColumns() <= place) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  layOutColumn(sheet, tab.template, edit.column, place, work.laying);
  writeColumn(sheet, tab, edit.column, place, work.laying.language);
  work.widths.set(edit.tab, place + 1);
}

function markIn(work: Work, edit: MarkCells): void {
  const list = listOnce(work.lists, edit, sheetOf(work, edit.list.tab), tabOf(work, edit.list.tab));
  markCells(edit, sheetOf(work, edit.tab), tabOf(work, edit.tab), list);
}

function carryOut(work: Work, edit: Edit): void {
  switch (edit.do) {
    case 'make-tab':
      makeTable(work, edit);
      return;
    case 'draw-report':
      drawTab(work, edit);
      return;
    case 'add-rows':
      addToTab(work, edit);
      return;
    case 'set-cells':
      setCells(work, edit);
      return;
    case 'replace-rows':
      replaceBody(work, edit);
      return;
    case 'remove-rows':
      takeFromTab(work, edit);
      return;
    case 'restore-column':
      restoreColumn(work, edit);
      return;
    case 'relabel-tab':
      relabel(edit, {
        sheet: sheetOf(work, edit.template.id),
        tab: tabOf(work, edit.template.id),
        laying: work.laying,
        names: namesOf(work),
      });
      return;
    case 'mark-cells':
      markIn(work, edit);
      return;
    case 'claim-tab':
      sheetOf(work, edit.template.id).addDeveloperMetadata(TAB_KEY, edit.template.id);
      return;
    case 'delete-tab':
      takeOut(work.workbook, edit.template);
      return;
    case 'remember':
      remember(work.workbook, edit.fact, edit.value);
      return;
    case 'forget':
      work.workbook.facts.get(`${FACT_PREFIX}${edit.fact}`)?.remove();
      return;
    default:
      edit satisfies never; // a new kind of edit does not compile until it is carried out here
  }
}

/** One rectangle written in one call is whole or not there: it needs no mark. */
function isOneWrite(work: Work, edits: readonly Edit[]): boolean {
  const [edit] = edits;
  if (edits.length !== 1) return false;
  if (edit?.do === 'add-rows') return isOneRun(tabOf(work, edit.tab));
  if (edit?.do !== 'set-cells') return false;
  return rectanglesOf(tabOf(work, edit.tab), edit.cells).length <= 1;
}

/** Edits that leave a tab incomplete when they are broken off; the others are whole or not there, column by column. */
const BUILDING: readonly Edit['do'][] = ['make-tab', 'draw-report', 'add-rows', 'replace-rows'];

function beginMark(work: Work, edits: readonly Edit[]) {
  const { workbook, command, unfinished } = work;
  const begun = edits.filter((edit) => BUILDING.includes(edit.do)).map(touchedTab);
  const tabs = [...unfinished, ...begun].filter((id): id is string => id !== undefined);
  const value = JSON.stringify({ command, tabs: [...new Set(tabs)] });
  const before = workbook.facts.get(BUILDING_KEY);
  if (before) return before.getValue() === value ? before : before.setValue(value);
  workbook.spreadsheet.addDeveloperMetadata(BUILDING_KEY, value);
  return undefined;
}

export interface Applying {
  readonly command: string;
  readonly workbook: Workbook;
  readonly tabs: Readonly<Record<string, Tab>>;
  readonly laying: Laying;
  readonly unfinished: readonly string[];
  /** Keeps what is needed to undo; called while the mark still stands. */
  readonly settle: (change: Change) => void;
}

export function applyEdits(applying: Applying, edits: readonly Edit[]): void {
  const making = edits.filter(isMaking);
  const work: Work = {
    ...applying,
    isBatch: making.length > 1,
    made: new Map(),
    widths: new Map(),
    added: [],
    lists: new Map(),
    names: undefined,
  };
  const marks = edits.length > 0 && !isOneWrite(work, edits);
  if (marks) beginMark(work, edits);
  for (const edit of making) ensure(work, edit.template);
  if (making.length === 0)
    makeRoomBeside(work.workbook, edits.filter((edit) => edit.do === 'delete-tab').length);
  for (const edit of edits) carryOut(work, edit);
  applying.settle({
    command: applying.command,
    added: work.added,
    cells: edits.flatMap((edit) =>
      edit.do === 'set-cells' ? edit.cells.map((cell) => ({ ...cell, tab: edit.tab })) : [],
    ),
  });
  const home = work.isBatch ? work.made.get('home') : undefined;
  if (home) applying.workbook.spreadsheet.setActiveSheet(home.sheet);
  if (marks || applying.workbook.building) endMark(applying.workbook);
  SpreadsheetApp.flush();
}
