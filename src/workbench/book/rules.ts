/** Validation rules and notes of cells. */

import type { Rectangle, SheetState, ValidationState } from '../book-state';
import {
  changeRows,
  changeRowsAlike,
  NO_FORMULAS,
  remembering,
  spliced,
  trimmed,
  valueAt,
  without,
} from './rows';

type Rule = ValidationState | undefined;

/** One rule, or none, for every cell of a rectangle. */
export function setRule(sheet: SheetState, at: Rectangle, rule: Rule): SheetState {
  const line = remembering((list: readonly Rule[]) =>
    spliced<Rule>(list, at.column, at.columns, undefined, () => rule),
  );
  return changeRowsAlike(sheet, at, (row) => ({ ...row, validations: line(row.validations) }));
}

export const setRules = (
  sheet: SheetState,
  at: Rectangle,
  rules: (place: number, across: number) => Rule,
): SheetState =>
  changeRows(sheet, at, (row, place) => ({
    ...row,
    validations: spliced<Rule>(row.validations, at.column, at.columns, undefined, (_before, across) =>
      rules(place, across),
    ),
  }));

/** Checkboxes are not ticked at first, whatever the cells held (§1.7). */
export const insertCheckboxes = (sheet: SheetState, at: Rectangle, rule: ValidationState): SheetState =>
  changeRows(setRule(sheet, at, rule), at, (row) => ({
    ...row,
    values: spliced(row.values, at.column, at.columns, '', () =>
      rule.values.length < 2 ? false : (rule.values[1] as string),
    ),
    formulas: without(row.formulas, at.column, at.columns),
  }));

/** The rule goes, and so does the FALSE of an empty box (unverified). */
export const removeCheckboxes = (sheet: SheetState, at: Rectangle): SheetState =>
  changeRows(sheet, at, (row) => {
    const inside = (column: number): boolean => column >= at.column && column < at.column + at.columns;
    const isBox = (column: number): boolean =>
      inside(column) && row.validations[column]?.criteria === 'CHECKBOX';
    const values = row.values.map((value, column) => (isBox(column) ? '' : value));
    const validations = row.validations.map((rule, column) => (isBox(column) ? undefined : rule));
    return { ...row, values: trimmed(values, ''), validations: trimmed(validations, undefined) };
  });

/** A blank note is none. */
export const setNotes = (
  sheet: SheetState,
  at: Rectangle,
  notes: (place: number, across: number) => string,
): SheetState =>
  changeRows(sheet, at, (row, place) => {
    const kept: Record<number, string> = { ...without(row.notes, at.column, at.columns) };
    for (let across = 0; across < at.columns; across++) {
      const note = notes(place, across);
      if (note !== '') kept[at.column + across] = note;
    }
    return { ...row, notes: Object.keys(kept).length === 0 ? NO_FORMULAS : kept };
  });

/** Turns every box of the rectangle on or off; other cells stay. */
export const tick = (sheet: SheetState, at: Rectangle, on: boolean): SheetState =>
  changeRows(sheet, at, (row) => ({
    ...row,
    values: spliced(row.values, at.column, at.columns, '', (_value, across) => {
      const column = at.column + across;
      const rule = row.validations[column];
      if (rule?.criteria !== 'CHECKBOX') return valueAt(row, column);
      const [checked = true, unchecked = false] = rule.values as readonly (string | boolean)[];
      return on ? checked : unchecked;
    }),
  }));
