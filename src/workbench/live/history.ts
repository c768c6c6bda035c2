/** Undo and redo of what a person did by hand: the workbook's states are values, going back is taking an older one. */

import { changeRows, rowAt } from '../book/rows';
import { withSheet } from '../book/sheets';
import type { BookState, RowState, SheetState } from '../book-state';
import { cellOf } from './cell-content';
import type { TypedCell } from './messages';

type Place = Pick<TypedCell, 'sheetId' | 'row' | 'column'>;

export interface Step {
  readonly before: BookState;
  readonly after: BookState;
  /** Where it was typed; undefined for a change of the grid's shape. */
  readonly places: readonly Place[] | undefined;
}

const MOST_STEPS = 100;

const put = <Item>(list: readonly Item[], place: number, item: Item, blank: Item): readonly Item[] =>
  Array.from({ length: Math.max(list.length, place + 1) }, (_, index) =>
    index === place ? item : (list[index] ?? blank),
  );

/** One cell as it was in another state of its row. */
function withCell(row: RowState, was: RowState, column: number): RowState {
  const { [column]: _gone, ...formulas } = row.formulas;
  const formula = was.formulas[column];
  return {
    ...row,
    values: put(row.values, column, was.values[column] ?? '', ''),
    formulas: formula === undefined ? formulas : { ...formulas, [column]: formula },
    styles: put(row.styles, column, was.styles[column], undefined),
  };
}

const isSameCell = (one: SheetState | undefined, other: SheetState, { row, column }: Place): boolean =>
  one !== undefined &&
  JSON.stringify(cellOf(one, row, column)) === JSON.stringify(cellOf(other, row, column));

const sheetIn = (book: BookState, id: number): SheetState | undefined =>
  book.sheets.find((sheet) => sheet.id === id);

/** Cells that somebody else has changed meanwhile stay as they are. */
function takeBackCells(book: BookState, { before, after }: Step, places: readonly Place[]): BookState {
  return places.reduce((state, place) => {
    const [now, was] = [sheetIn(state, place.sheetId), sheetIn(before, place.sheetId)];
    if (!now || !was || !isSameCell(sheetIn(after, place.sheetId), now, place)) return state;
    return withSheet(state, place.sheetId, (sheet) =>
      changeRows(sheet, { row: place.row, rows: 1 }, (row) =>
        withCell(row, rowAt(was, place.row), place.column),
      ),
    );
  }, book);
}

/** Leads from `after` to `before`. @returns undefined where too much has changed since. */
function takeBack(book: BookState, step: Step): BookState | undefined {
  if (book.sheets === step.after.sheets) {
    const isThere = step.before.sheets.some(({ id }) => id === book.activeSheetId);
    const activeSheetId = isThere ? book.activeSheetId : step.before.activeSheetId;
    return { ...book, sheets: step.before.sheets, namedRanges: step.before.namedRanges, activeSheetId };
  }
  return step.places && takeBackCells(book, step, step.places);
}

/** Of one browser tab. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  add(step: Step): void {
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** @returns the workbook afterwards; the same one where there is nothing to take back. */
  undo(book: BookState): BookState {
    const step = this.done.pop();
    const after = step && takeBack(book, step);
    if (!step || !after) return book;
    this.undone.push({ before: book, after, places: step.places });
    return after;
  }

  redo(book: BookState): BookState {
    const step = this.undone.pop();
    const after = step && takeBack(book, step);
    if (!step || !after) return book;
    this.done.push({ before: book, after, places: step.places });
    return after;
  }
}
