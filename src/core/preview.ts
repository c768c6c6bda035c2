/** What edits would do, said before they are done: rows by tab, and every cell of people that would change. */

import { type Cell, isBlank, isBlankRow, type Row, sameCell, textOf } from './cell';
import type { Counts } from './command';
import type { CellChange, DeleteTab, DrawReport, Edit, RelabelTab, ReplaceRows } from './edit';
import { shownValue } from './report';
import { a1, ownCells, rangesOf, type Tab } from './tab';
import { FIRST_ROW, KEY_ROW, type TabTemplate } from './template';

export interface TabPreview {
  readonly id: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly skipped: number;
  /** The whole tab goes. */
  readonly gone?: true;
}

export interface UserCell {
  readonly tab: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface Preview {
  readonly tabs: readonly TabPreview[];
  readonly userCells: readonly UserCell[];
}

interface Rows {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly gone?: true;
}

type Body = readonly (readonly Cell[])[];

const written = (rows: Body): Body => rows.filter((row) => !isBlankRow(row));

/** Row by row: what stands against what comes. */
function compare(before: Body, after: Body): Rows {
  const changed = after.filter((row, index) => {
    const old = before[index];
    return old !== undefined && !row.every((cell, place) => sameCell(cell, old[place]));
  }).length;
  const common = Math.min(before.length, after.length);
  const gone = Math.max(0, before.length - after.length);
  return {
    added: Math.max(0, after.length - before.length),
    changed: changed + gone,
    kept: common - changed,
  };
}

const bodyOf = (tab: Tab | undefined): Body =>
  tab ? written(tab.grid.slice(FIRST_ROW - 1).map((row) => ownCells(tab, row))) : [];

const replaced = (edit: ReplaceRows, tab: Tab | undefined): Rows => compare(bodyOf(tab), written(edit.rows));

/** Below what the report writes and wipes stands what people wrote. @param toWipe lines of the last one */
const drawn = ({ report: { lines } }: DrawReport, tab: Tab | undefined, toWipe: number): Rows =>
  compare(
    tab?.grid.slice(KEY_ROW).slice(0, Math.max(lines.length, toWipe)) ?? [],
    lines.map(({ cells }) => cells.map(shownValue)),
  );

const changedRows = (cells: readonly CellChange[]): number => new Set(cells.map(({ row }) => row)).size;

const relabelledRows = ({ cells, words }: RelabelTab): number =>
  new Set(
    [...cells.map(({ row }) => row), ...words.flatMap(({ rows }) => rows)].filter((row) => row >= FIRST_ROW),
  ).size;

const rowsThatGo = ({ template }: DeleteTab, tab: Tab | undefined): number =>
  template.shape === 'report' ? written(tab?.grid.slice(KEY_ROW) ?? []).length : bodyOf(tab).length;

function rowsOf(edit: Edit, tab: Tab | undefined, toWipe: number): Rows {
  switch (edit.do) {
    case 'make-tab':
      return { added: written(edit.rows).length - bodyOf(tab).length, changed: 0, kept: bodyOf(tab).length };
    case 'add-rows':
      return { added: edit.rows.length, changed: 0, kept: 0 };
    case 'set-cells':
      return { added: 0, changed: changedRows(edit.cells), kept: 0 };
    case 'replace-rows':
      return replaced(edit, tab);
    case 'draw-report':
      return drawn(edit, tab, toWipe);
    case 'remove-rows':
      return { added: 0, changed: edit.count, kept: 0 };
    case 'relabel-tab':
      return { added: 0, changed: relabelledRows(edit), kept: 0 };
    case 'delete-tab':
      return { added: 0, changed: rowsThatGo(edit, tab), kept: 0, gone: true };
    case 'restore-column':
    case 'claim-tab':
    case 'mark-cells':
    case 'remember':
    case 'forget':
      return { added: 0, changed: 0, kept: 0 };
    default:
      return edit satisfies never;
  }
}

const reworded = ({ words }: RelabelTab, tab: Tab): readonly UserCell[] =>
  words.map(({ column, before, after, rows }) => ({
    tab: tab.template.id,
    cell: rangesOf(tab.places[column] ?? 0, rows).join(', '),
    before,
    after,
  }));

/** Cells of people that a change would overwrite: not blank before, and not in a column that we compute. */
function overwritten(edit: Edit, tab: Tab | undefined): readonly UserCell[] {
  if ((edit.do !== 'set-cells' && edit.do !== 'relabel-tab') || !tab) return [];
  const computed = new Set(tab.template.columns.filter((column) => column.computed).map(({ key }) => key));
  const isTheirs = ({ row, before, column }: CellChange): boolean =>
    row >= FIRST_ROW && !isBlank(before) && !computed.has(column);
  const changed = edit.cells.filter(isTheirs).map(({ row, column, before, after }) => ({
    tab: tab.template.id,
    cell: a1(tab.places[column] ?? 0, row),
    before: textOf(before),
    after: textOf(after),
  }));
  return edit.do === 'relabel-tab' ? [...changed, ...reworded(edit, tab)] : changed;
}

/** @param toWipe by tab, the lines of its last report */
export function previewOf(
  edits: readonly Edit[],
  tabs: Readonly<Record<string, Tab>>,
  touched: (edit: Edit) => string | undefined,
  counts: readonly Counts[],
  toWipe: (id: string) => number,
): Preview {
  const byTab = new Map<string, TabPreview>();
  const add = (id: string, more: Partial<TabPreview>): void => {
    const { added, changed, kept, skipped } = byTab.get(id) ?? { added: 0, changed: 0, kept: 0, skipped: 0 };
    byTab.set(id, {
      id,
      added: added + (more.added ?? 0),
      changed: changed + (more.changed ?? 0),
      kept: kept + (more.kept ?? 0),
      skipped: skipped + (more.skipped ?? 0),
      ...(more.gone ? { gone: true } : {}),
    });
  };
  const userCells: UserCell[] = [];
  for (const edit of edits) {
    const id = touched(edit);
    if (id === undefined) continue;
    add(id, rowsOf(edit, tabs[id], toWipe(id)));
    userCells.push(...overwritten(edit, tabs[id]));
  }
  for (const { tab, kept = 0, skipped = 0 } of counts) add(tab, { kept, skipped });
  return { tabs: [...byTab.values()], userCells };
}

/** The lines of a generated tab as they stand and as they will be, with what people may write in each. */
interface Lines {
  /** 1-based row of the first. */
  readonly row: number;
  readonly standing: Body;
  readonly coming: Body;
  /** 0-based place in the sheet of each cell of a line. */
  readonly places: readonly (number | undefined)[];
  readonly isTheirs: (line: number, cell: number) => boolean;
}

/** What decides whether a line of a generated table is as it was built: all but what people may write there. */
export const builtCells = (template: TabTemplate, cells: Row): Row =>
  cells.filter((_, index) => !template.columns[index]?.theirs);

/** A tab that goes: nothing comes, and nothing stays that people may write there. */
function leaving(tab: Tab): Lines {
  const isReport = tab.template.shape === 'report';
  const width = Math.max(0, ...tab.grid.map((row) => row.length));
  return {
    row: isReport ? KEY_ROW + 1 : FIRST_ROW,
    standing: isReport
      ? tab.grid.slice(KEY_ROW)
      : tab.grid.slice(FIRST_ROW - 1).map((row) => ownCells(tab, row)),
    coming: [],
    places: isReport
      ? Array.from({ length: width }, (_, place) => place)
      : tab.template.columns.map(({ key }) => tab.places[key]),
    isTheirs: () => false,
  };
}

function linesOf(edit: DrawReport | ReplaceRows | DeleteTab, tab: Tab): Lines {
  if (edit.do === 'delete-tab') return leaving(tab);
  if (edit.do === 'draw-report') {
    const { lines } = edit.report;
    const width = edit.report.widths.length;
    return {
      row: KEY_ROW + 1,
      standing: tab.grid.slice(KEY_ROW),
      coming: lines.map(({ cells }) => cells.map(shownValue)),
      places: Array.from({ length: width }, (_, place) => place),
      isTheirs: (line, cell) => lines[line]?.writable?.includes(cell) ?? false,
    };
  }
  const { columns } = tab.template;
  return {
    row: FIRST_ROW,
    standing: tab.grid.slice(FIRST_ROW - 1).map((row) => ownCells(tab, row)),
    coming: edit.rows,
    places: columns.map(({ key }) => tab.places[key]),
    isTheirs: (_line, cell) => columns[cell]?.theirs === true || columns[cell]?.hidden === true,
  };
}

/**
 * Cells of a generated tab that people changed since it was built and that the next build would replace.
 *
 * @param builtPrints of the lines as they were built; undefined where nobody knows.
 */
export function editedByHand(
  edit: DrawReport | ReplaceRows | DeleteTab,
  tab: Tab,
  builtPrints: readonly (string | undefined)[],
  printOf: (cells: Row) => string,
): readonly UserCell[] {
  const { row, standing, coming, places, isTheirs } = linesOf(edit, tab);
  const isTable = tab.template.shape === 'table';
  // Sorted, a table's lines are as they were built, each in another place.
  const sorted = new Set(isTable ? builtPrints : []);
  return builtPrints.flatMap((built, line) => {
    const cells = standing[line] ?? [];
    const print = printOf(isTable ? builtCells(tab.template, cells) : cells);
    if (built === undefined || print === built || sorted.has(print)) return [];
    return cells.flatMap((before, index): readonly UserCell[] => {
      const after = coming[line]?.[index] ?? '';
      const place = places[index];
      const stays =
        isBlank(before) || sameCell(before, after) || isTheirs(line, index) || place === undefined;
      const cell = a1(place ?? 0, row + line);
      return stays ? [] : [{ tab: tab.template.id, cell, before: textOf(before), after: textOf(after) }];
    });
  });
}
