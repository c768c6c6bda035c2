/** The notes of a workbook, for pages: the grid's engine has none of its own. */

import { BLANK_ROW } from '../book/blank';
import type { BookState } from '../book-state';
import type { Note } from './messages';

export const notesOf = ({ sheets }: BookState): readonly Note[] =>
  sheets.flatMap(({ id, rows }) =>
    rows.flatMap(({ notes }, row) =>
      notes === BLANK_ROW.notes
        ? []
        : Object.entries(notes).map(([column, text]) => ({ sheetId: id, row, column: Number(column), text })),
    ),
  );
