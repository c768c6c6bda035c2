/** Copying cells: the source repeats into a larger target and is not cut for a smaller one (§1.7). */

import type { BookState, Rectangle, SheetState } from '../book-state';
import { copiedFormula } from './formula-references';
import { Refusal, SAYS } from './refusals';
import { changeRows, NO_FORMULAS, rowAt, spliced, valueAt, without } from './rows';
import { sheetOf, withSheet } from './sheets';

export interface Place {
  readonly sheetId: number;
  readonly at: Rectangle;
}

export interface Parts {
  readonly values: boolean;
  readonly formulas: boolean;
  readonly formats: boolean;
  readonly rules: boolean;
}

/** A whole number of copies of the source, at least one. */
function targetOf(source: Rectangle, target: Rectangle): Rectangle {
  const fits = (inner: number, outer: number): number => (outer % inner === 0 ? outer : inner);
  return {
    ...target,
    rows: fits(source.rows, target.rows),
    columns: fits(source.columns, target.columns),
  };
}

function copyInto(
  from: SheetState,
  source: Rectangle,
  to: SheetState,
  target: Rectangle,
  parts: Parts,
): SheetState {
  return changeRows(to, target, (row, place) => {
    const sourceRow = source.row + (place % source.rows);
    const model = rowAt(from, sourceRow);
    const columnOf = (across: number): number => source.column + (across % source.columns);
    const formulas: Record<number, string> = { ...without(row.formulas, target.column, target.columns) };
    for (let across = 0; parts.formulas && across < target.columns; across++) {
      const formula = model.formulas[columnOf(across)];
      if (formula === undefined) continue;
      const [down, right] = [target.row + place - sourceRow, target.column + across - columnOf(across)];
      formulas[target.column + across] = copiedFormula(formula, down, right);
    }
    const filled = Object.keys(formulas).length > 0;
    const { column, columns } = target;
    return {
      ...row,
      ...(parts.values && {
        values: spliced(row.values, column, columns, '', (_old, across) => valueAt(model, columnOf(across))),
        formulas: filled ? formulas : NO_FORMULAS,
      }),
      ...(parts.formats && {
        styles: spliced(
          row.styles,
          column,
          columns,
          undefined,
          (_old, across) => model.styles[columnOf(across)],
        ),
      }),
      ...(parts.rules && {
        validations: spliced(
          row.validations,
          column,
          columns,
          undefined,
          (_old, across) => model.validations[columnOf(across)],
        ),
      }),
    };
  });
}

export function copyCells(book: BookState, source: Place, target: Place, parts: Parts): BookState {
  const from = sheetOf(book, source.sheetId);
  const at = targetOf(source.at, target.at);
  const grid = sheetOf(book, target.sheetId);
  if (at.row + at.rows > grid.rows.length || at.column + at.columns > grid.columns.length) {
    throw new Refusal(SAYS.outside);
  }
  return withSheet(book, target.sheetId, (to) => copyInto(from, source.at, to, at, parts));
}
