/** What edits would do, said before they are done: rows by tab, and every cell of people that would change. */

import { type Cell, isBlank, isBlankRow, sameCell, textOf } from './cell';
import type { Counts } from './command';
import type { CellChange, DrawReport, Edit, ReplaceRows } from './edit';
import { shownValue } from './report';
import { a1, cellAt, ownCells, type Tab } from './tab';
import { FIRST_ROW } from './template';

export interface TabPreview {
  readonly id: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly skipped: number;
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

const drawn = (edit: DrawReport, tab: Tab | undefined): Rows =>
  compare(
    tab?.grid.slice(1) ?? [],
    edit.report.lines.map(({ cells }) => cells.map(shownValue)),
  );

const changedRows = (cells: readonly CellChange[]): number => new Set(cells.map(({ row }) => row)).size;

function rowsOf(edit: Edit, tab: Tab | undefined): Rows {
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
      return drawn(edit, tab);
    case 'remove-rows':
      return { added: 0, changed: edit.count, kept: 0 };
    case 'restore-column':
    case 'claim-tab':
    case 'remember':
      return { added: 0, changed: 0, kept: 0 };
    default:
      return edit satisfies never;
  }
}

/** Cells of people that a change would overwrite: not blank before, and not in a column that we compute. */
function overwritten(edit: Edit, tab: Tab | undefined): readonly UserCell[] {
  if (edit.do !== 'set-cells' || !tab) return [];
  const computed = new Set(tab.template.columns.filter((column) => column.computed).map(({ key }) => key));
  return edit.cells
    .filter(({ before, column }) => !isBlank(before) && !computed.has(column))
    .map(({ row, column, before, after }) => ({
      tab: edit.tab,
      cell: a1(tab.places[column] ?? 0, row),
      before: textOf(before),
      after: textOf(after),
    }));
}

export function previewOf(
  edits: readonly Edit[],
  tabs: Readonly<Record<string, Tab>>,
  touched: (edit: Edit) => string | undefined,
  counts: readonly Counts[],
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
    });
  };
  const userCells: UserCell[] = [];
  for (const edit of edits) {
    const id = touched(edit);
    if (id === undefined) continue;
    add(id, rowsOf(edit, tabs[id]));
    userCells.push(...overwritten(edit, tabs[id]));
  }
  for (const { tab, kept = 0, skipped = 0 } of counts) add(tab, { kept, skipped });
  return { tabs: [...byTab.values()], userCells };
}

/** Cells of a generated tab that people changed since it was built and that the next build would replace. */
export function editedByHand(
  edit: DrawReport,
  tab: Tab,
  builtPrints: readonly string[],
  printOf: (cells: readonly Cell[]) => string,
): readonly UserCell[] {
  return edit.report.lines.flatMap((line, index) => {
    const row = index + 2;
    const standing = tab.grid[row - 1] ?? [];
    if (builtPrints[index] === undefined || printOf(standing) === builtPrints[index]) return [];
    return line.cells.flatMap((cell, place): readonly UserCell[] => {
      const before = cellAt(standing, place);
      const after = shownValue(cell);
      const theirs = !isBlank(before) && !sameCell(before, after) && !line.writable?.includes(place);
      return theirs
        ? [{ tab: edit.template.id, cell: a1(place, row), before: textOf(before), after: textOf(after) }]
        : [];
    });
  });
}
