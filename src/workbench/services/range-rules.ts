/** Range: data validation, checkboxes and notes. */

import { rowAt } from '../book/rows';
import { insertCheckboxes, removeCheckboxes, setNotes, setRule, setRules, tick } from '../book/rules';
import { sheetOf, withSheet } from '../book/sheets';
import type { SheetState, ValidationState } from '../book-state';
import { itself } from './behind';
import { checkShape, gridOf } from './range-values';
import type { GasRange, RangeSelf } from './runtime';
import { ruleBehind, ruleObject } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const sheetBehind = (self: RangeSelf): SheetState => sheetOf(self.runtime.book.state, self.sheetId);

function set(self: RangeSelf, change: (sheet: SheetState) => SheetState): GasRange {
  self.runtime.book.change((book) => withSheet(book, self.sheetId, change));
  return itself(self);
}

/** setNotes with numbers gives "25.0" (§1.7). */
const noteText = (note: unknown): string => {
  if (typeof note === 'number' && Number.isInteger(note)) return note.toFixed(1);
  return note === null || note === undefined ? '' : String(note);
};

export const rangeRules = {
  setDataValidation(this: RangeSelf, rule: Rule | null) {
    return set(this, (sheet) => setRule(sheet, this.at, ruleBehind(rule))); // §1.7
  },
  setDataValidations(this: RangeSelf, rules: readonly (readonly (Rule | null)[])[]) {
    checkShape(this, rules);
    return set(this, (sheet) =>
      setRules(sheet, this.at, (place, across) => ruleBehind(rules[place]?.[across])),
    ); // §1.7
  },
  clearDataValidations(this: RangeSelf) {
    return set(this, (sheet) => setRule(sheet, this.at, undefined)); // unverified
  },
  getDataValidation(this: RangeSelf) {
    return ruleObject(this, rowAt(sheetBehind(this), this.at.row).validations[this.at.column]); // unverified
  },
  getDataValidations(this: RangeSelf) {
    const objects = new Map<ValidationState, Rule | null>();
    return gridOf(this, sheetBehind(this), (row, column) => {
      const rule = row.validations[column];
      if (rule === undefined) return null;
      if (!objects.has(rule)) objects.set(rule, ruleObject(this, rule));
      return objects.get(rule) ?? null;
    }); // unverified
  },
  insertCheckboxes(this: RangeSelf, ...values: unknown[]) {
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: false };
    return set(this, (sheet) => insertCheckboxes(sheet, this.at, rule)); // §1.7: resets to FALSE
  },
  removeCheckboxes(this: RangeSelf) {
    return set(this, (sheet) => removeCheckboxes(sheet, this.at)); // unverified
  },
  check(this: RangeSelf) {
    return set(this, (sheet) => tick(sheet, this.at, true)); // unverified
  },
  uncheck(this: RangeSelf) {
    return set(this, (sheet) => tick(sheet, this.at, false)); // unverified
  },
  setNote(this: RangeSelf, note: string | null) {
    return set(this, (sheet) => setNotes(sheet, this.at, () => noteText(note))); // unverified
  },
  setNotes(this: RangeSelf, notes: readonly (readonly (string | null)[])[]) {
    checkShape(this, notes);
    return set(this, (sheet) =>
      setNotes(sheet, this.at, (place, across) => noteText(notes[place]?.[across])),
    ); // §1.7
  },
  clearNote(this: RangeSelf) {
    return set(this, (sheet) => setNotes(sheet, this.at, () => '')); // unverified
  },
  getNote(this: RangeSelf) {
    return rowAt(sheetBehind(this), this.at.row).notes[this.at.column] ?? ''; // unverified
  },
  getNotes(this: RangeSelf) {
    return gridOf(this, sheetBehind(this), (row, column) => row.notes[column] ?? ''); // unverified
  },
} satisfies Partial<Range>;
