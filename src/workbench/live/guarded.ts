/** What somebody changes by hand, held against the protections of the workbook. */

import { type Guard, guardOf } from '../book/protections';
import type { BookState, Rectangle, SheetState } from '../book-state';
import type { ByHand, Reshape } from './messages';

interface Place {
  readonly sheetId: number;
  /** Undefined for the sheet itself. */
  readonly at: Rectangle | undefined;
}

const line = (axis: 'rows' | 'columns', place: number, { rows, columns }: SheetState): Rectangle =>
  axis === 'rows'
    ? { row: place, column: 0, rows: 1, columns: columns.length }
    : { row: 0, column: place, rows: rows.length, columns: 1 };

/** Sizes and what is hidden are nobody's words. */
function placesOf(change: Reshape, sheets: readonly SheetState[]): readonly Place[] {
  switch (change.do) {
    case 'delete': {
      const sheet = sheets.find(({ id }) => id === change.sheetId);
      const { sheetId, axis, lines } = change;
      return sheet ? lines.map((place) => ({ sheetId, at: line(axis, place, sheet) })) : [];
    }
    case 'delete-sheet':
    case 'rename-sheet':
      return [{ sheetId: change.sheetId, at: undefined }];
    default:
      return [];
  }
}

/** @returns the strictest of the protections that it meets. */
export function guardOver({ sheets }: BookState, message: ByHand, isColleague: boolean): Guard | undefined {
  const places =
    message.is === 'reshape'
      ? placesOf(message.change, sheets)
      : message.cells.map(({ sheetId, row, column }) => ({
          sheetId,
          at: { row, column, rows: 1, columns: 1 },
        }));
  const guards = places.flatMap(({ sheetId, at }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    return (sheet && guardOf(sheet, at, isColleague)) ?? [];
  });
  return guards.find(({ is }) => is === 'refused') ?? guards[0];
}
