/** Inserting, deleting and moving whole rows and columns; everything that points at cells follows. */

import type { BookState, RowState, SheetState, Style, ValidationState } from '../book-state';
import { type Axis, type Shift, shiftIndex, shiftList } from './axis';
import { BLANK_COLUMN, BLANK_ROW } from './blank';
import { followEverywhere } from './follow';
import { Refusal, SAYS } from './refusals';
import { NO_FORMULAS, remembering, rowAt, trimmed } from './rows';
import { checkSize, sheetOf, withSheet } from './sheets';

/** A new row looks like its model: formats and rules, nothing else (unverified). */
const rowLike = ({ styles, validations }: RowState): RowState =>
  styles.length === 0 && validations.length === 0 ? BLANK_ROW : { ...BLANK_ROW, styles, validations };

function shiftRecord<Item>(
  record: Readonly<Record<number, Item>>,
  shift: Shift,
): Readonly<Record<number, Item>> {
  const entries = Object.entries(record);
  if (entries.length === 0) return record;
  const kept = entries.flatMap(([column, item]) => {
    const place = shiftIndex(Number(column), shift);
    return place === undefined ? [] : [[place, item] as const];
  });
  return kept.length === 0 ? (NO_FORMULAS as Readonly<Record<number, Item>>) : Object.fromEntries(kept);
}

/** One row after its columns were shifted; an inserted column looks like column `model`. */
const rowWithShiftedColumns = (shift: Shift, model: number | undefined): ((row: RowState) => RowState) => {
  const style = (row: RowState): Style | undefined => (model === undefined ? undefined : row.styles[model]);
  const rule = (row: RowState): ValidationState | undefined =>
    model === undefined ? undefined : row.validations[model];
  return (row) =>
    row === BLANK_ROW
      ? row
      : {
          ...row,
          values: trimmed(shiftList(row.values, shift, ''), ''),
          formulas: shiftRecord(row.formulas, shift),
          styles: trimmed(shiftList(row.styles, shift, undefined, style(row)), undefined),
          validations: trimmed(shiftList(row.validations, shift, undefined, rule(row)), undefined),
          notes: shiftRecord(row.notes, shift),
          ...(row.links && { links: shiftRecord(row.links, shift) }),
        };
};

const frozenAfter = (frozen: number, shift: Shift): number => {
  if (shift.is === 'insert') return shift.at < frozen ? frozen + shift.count : frozen;
  if (shift.is === 'move') return frozen;
  return frozen - Math.max(0, Math.min(frozen, shift.at + shift.count) - shift.at);
};

function shiftGrid(sheet: SheetState, axis: Axis, shift: Shift, model: number | undefined): SheetState {
  if (axis === 'rows') {
    const fresh = model === undefined ? BLANK_ROW : rowLike(rowAt(sheet, model));
    return {
      ...sheet,
      rows: shiftList(sheet.rows, shift, BLANK_ROW, fresh),
      frozenRows: frozenAfter(sheet.frozenRows, shift),
    };
  }
  const width = model === undefined ? undefined : sheet.columns[model]?.width;
  const column = width === undefined ? BLANK_COLUMN : { ...BLANK_COLUMN, width };
  return {
    ...sheet,
    columns: shiftList(sheet.columns, shift, BLANK_COLUMN, column),
    rows: sheet.rows.map(remembering(rowWithShiftedColumns(shift, model))),
    frozenColumns: frozenAfter(sheet.frozenColumns, shift),
  };
}

function shifted(book: BookState, id: number, axis: Axis, shift: Shift, model?: number): BookState {
  const moved = withSheet(book, id, (sheet) => shiftGrid(sheet, axis, shift, model));
  return followEverywhere(moved, id, axis, shift);
}

const sizeOf = (sheet: SheetState, axis: Axis): number => sheet[axis].length;

function check(book: BookState, id: number, axis: Axis, at: number, count: number): void {
  const inside = at >= 0 && count >= 1 && at + count <= sizeOf(sheetOf(book, id), axis);
  if (!inside) throw new Refusal(axis === 'rows' ? SAYS.rowsOutOfBounds : SAYS.columnsOutOfBounds);
}

/**
 * @param at 0-based place of the first new one; the axis' length appends.
 * @param model the row or column whose formats and rules the new ones take (unverified).
 */
export function insertLines(
  book: BookState,
  id: number,
  axis: Axis,
  at: number,
  count: number,
  model?: number,
): BookState {
  const sheet = sheetOf(book, id);
  if (at < 0 || at > sizeOf(sheet, axis) || count < 1) {
    throw new Refusal(axis === 'rows' ? SAYS.rowsOutOfBounds : SAYS.columnsOutOfBounds);
  }
  checkSize(book, count * sizeOf(sheet, axis === 'rows' ? 'columns' : 'rows'));
  return shifted(book, id, axis, { is: 'insert', at, count }, model);
}

/** @param at 0-based. @throws Refusal outside the grid, or when nothing but frozen ones would be left. */
export function deleteLines(book: BookState, id: number, axis: Axis, at: number, count: number): BookState {
  check(book, id, axis, at, count);
  const sheet = sheetOf(book, id);
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const lost = Math.max(0, at + count - Math.max(at, frozen));
  if (sizeOf(sheet, axis) - frozen - lost <= 0) {
    throw new Refusal(axis === 'rows' ? SAYS.lastRows : SAYS.lastColumns);
  }
  return shifted(book, id, axis, { is: 'delete', at, count });
}

/** @param to 0-based place, counted before the move, in front of which they land. */
export function moveLines(
  book: BookState,
  id: number,
  axis: Axis,
  at: number,
  count: number,
  to: number,
): BookState {
  check(book, id, axis, at, count);
  if (to < 0 || to > sizeOf(sheetOf(book, id), axis)) {
    throw new Refusal(axis === 'rows' ? SAYS.rowsOutOfBounds : SAYS.columnsOutOfBounds);
  }
  if (to >= at && to <= at + count) return book;
  return shifted(book, id, axis, { is: 'move', at, count, to });
}
