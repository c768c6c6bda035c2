/** Sheet: protections, conditional formats, charts and names that belong to it; the ranges' share of it. */

import { sheetOf } from '../book/sheets';
import type { SheetState } from '../book-state';
import { chartsOf, insertChart, newChartBuilder, removeChart, updateChart } from './chart';
import { formatsOf, setFormats } from './conditional-format';
import { namedRangesOf } from './named-range';
import { protect, protectionsOf } from './protection';
import { type RangeSelf, type Self, type SheetSelf, stateOf } from './runtime';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Format = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const own = (self: SheetSelf): SheetState => sheetOf(stateOf(self), self.sheetId);

export const sheetParts = {
  getConditionalFormatRules(this: SheetSelf) {
    return formatsOf(this, own(this)); // unverified
  },
  setConditionalFormatRules(this: SheetSelf, rules: readonly Format[]) {
    setFormats(this, own(this), rules); // §1.7
  },
  clearConditionalFormatRules(this: SheetSelf) {
    setFormats(this, own(this), []); // unverified
  },
  protect(this: SheetSelf) {
    return protect(this, own(this), undefined); // §1.7: the existing one when there is one
  },
  getProtections(this: SheetSelf, type: unknown) {
    return protectionsOf(this, [own(this)], type); // unverified
  },
  getNamedRanges(this: SheetSelf) {
    return namedRangesOf(this, this.sheetId); // unverified
  },
  newChart(this: SheetSelf) {
    return newChartBuilder(this); // §1.7
  },
  insertChart(this: SheetSelf, chart: Chart) {
    insertChart(this, this.sheetId, chart); // unverified
  },
  updateChart(this: SheetSelf, chart: Chart) {
    updateChart(this, this.sheetId, chart); // unverified
  },
  removeChart(this: SheetSelf, chart: Chart) {
    removeChart(this, this.sheetId, chart); // unverified
  },
  getCharts(this: SheetSelf) {
    return chartsOf(this, own(this)); // unverified
  },
} satisfies Partial<Sheet>;

export const rangeParts = {
  protect(this: RangeSelf) {
    return protect(this, sheetOf(stateOf(this), this.sheetId), this.at); // §1.7: stacks
  },
} satisfies Partial<GoogleAppsScript.Spreadsheet.Range>;

export const spreadsheetParts = {
  getProtections(this: Self, type: unknown) {
    return protectionsOf(this, stateOf(this).sheets, type); // unverified
  },
} satisfies Partial<GoogleAppsScript.Spreadsheet.Spreadsheet>;
