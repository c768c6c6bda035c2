/** RangeList: one call that does the same to several ranges. */

import { behind, itself, type Method } from './behind';
import { rangeRules } from './range-rules';
import { rangeShape } from './range-shape';
import { rangeStyles } from './range-styles';
import { rangeValues } from './range-values';
import { type RangeSelf, range, type Self } from './runtime';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export interface RangeListSelf extends Self {
  readonly places: readonly Pick<RangeSelf, 'sheetId' | 'at'>[];
  /** For the price. */
  readonly cells: number;
}

export const rangeListOf = (self: Self, places: RangeListSelf['places']): RangeList =>
  self.runtime.make<RangeList>('RangeList', {
    places,
    cells: places.reduce((sum, { at }) => sum + at.rows * at.columns, 0),
  });

/** Carries out a method of Range on each range. */
const onEach = (method: Method) =>
  function (this: RangeListSelf, ...args: unknown[]): RangeList {
    for (const { sheetId, at } of this.places) {
      method.apply(behind<RangeSelf>(range(this, sheetId, at)), args);
    }
    return itself(this);
  };

/** Each as its namesake on Range; the list itself is unverified. */
export const rangeList = {
  getRanges(this: RangeListSelf) {
    return this.places.map(({ sheetId, at }) => range(this, sheetId, at));
  },
  breakApart: onEach(rangeShape.breakApart),
  check: onEach(rangeRules.check),
  clear: onEach(rangeShape.clear),
  clearContent: onEach(rangeValues.clearContent),
  clearDataValidations: onEach(rangeRules.clearDataValidations),
  clearFormat: onEach(rangeShape.clearFormat),
  clearNote: onEach(rangeRules.clearNote),
  insertCheckboxes: onEach(rangeRules.insertCheckboxes),
  removeCheckboxes: onEach(rangeRules.removeCheckboxes),
  setBackground: onEach(rangeStyles.setBackground),
  setBorder: onEach(rangeShape.setBorder),
  setFontColor: onEach(rangeStyles.setFontColor),
  setFontFamily: onEach(rangeStyles.setFontFamily),
  setFontLine: onEach(rangeStyles.setFontLine),
  setFontSize: onEach(rangeStyles.setFontSize),
  setFontStyle: onEach(rangeStyles.setFontStyle),
  setFontWeight: onEach(rangeStyles.setFontWeight),
  setFormula: onEach(rangeValues.setFormula),
  setHorizontalAlignment: onEach(rangeStyles.setHorizontalAlignment),
  setNote: onEach(rangeRules.setNote),
  setNumberFormat: onEach(rangeStyles.setNumberFormat),
  setValue: onEach(rangeValues.setValue),
  setVerticalAlignment: onEach(rangeStyles.setVerticalAlignment),
  setWrap: onEach(rangeStyles.setWrap),
  setWrapStrategy: onEach(rangeStyles.setWrapStrategy),
  uncheck: onEach(rangeRules.uncheck),
} satisfies Partial<RangeList>;
