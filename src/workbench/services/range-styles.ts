/** Range: how cells look, uniformly or cell by cell. */

import { GENERAL } from '../book/number-format';
import { rowAt } from '../book/rows';
import { sheetOf, withSheet } from '../book/sheets';
import { merged, restyle, restyleEach } from '../book/styles';
import type { SheetState, Style } from '../book-state';
import { itself } from './behind';
import { member } from './enums';
import { LOOKS, type Look } from './looks';
import { checkShape, gridOf } from './range-values';
import type { GasRange, RangeSelf } from './runtime';

type Range = GoogleAppsScript.Spreadsheet.Range;

const sheetBehind = (self: RangeSelf): SheetState => sheetOf(self.runtime.book.state, self.sheetId);

function set(self: RangeSelf, change: (sheet: SheetState) => SheetState): GasRange {
  self.runtime.book.change((book) => withSheet(book, self.sheetId, change));
  return itself(self);
}

/** One look for the whole range. */
const uniform = <Input>(look: Look<Input>) =>
  function (this: RangeSelf, input: Input): GasRange {
    const change = look(input);
    return set(this, (sheet) => restyle(sheet, this.at, (style) => merged(style, change)));
  };

/** A look for each cell; each pair of look before and change is worked out once. */
const each = <Input>(look: Look<Input>) =>
  function (this: RangeSelf, grid: readonly (readonly Input[])[]): GasRange {
    checkShape(this, grid);
    const known = new Map<Input, Map<Style | undefined, Style | undefined>>();
    const styled = (style: Style | undefined, input: Input): Style | undefined => {
      const results = known.get(input) ?? new Map<Style | undefined, Style | undefined>();
      known.set(input, results);
      if (!results.has(style)) results.set(style, merged(style, look(input)));
      return results.get(style);
    };
    return set(this, (sheet) =>
      restyleEach(sheet, this.at, (style, place, across) => styled(style, grid[place]?.[across] as Input)),
    );
  };

type Read<Output> = (style: Style | undefined) => Output;

const one = <Output>(read: Read<Output>) =>
  function (this: RangeSelf): Output {
    return read(rowAt(sheetBehind(this), this.at.row).styles[this.at.column]);
  };

const all = <Output>(read: Read<Output>) =>
  function (this: RangeSelf): Output[][] {
    return gridOf(this, sheetBehind(this), (row, column) => read(row.styles[column]));
  };

const READ = {
  numberFormat: (style) => style?.numberFormat ?? GENERAL,
  background: (style) => style?.background ?? '#ffffff',
  fontColor: (style) => style?.fontColor ?? '#000000',
  fontWeight: (style) => style?.fontWeight ?? 'normal',
  fontStyle: (style) => style?.fontStyle ?? 'normal',
  fontLine: (style) => style?.fontLine ?? 'none',
  fontFamily: (style) => style?.fontFamily ?? 'Arial',
  horizontal: (style) => style?.horizontal ?? 'general',
  vertical: (style) => style?.vertical ?? 'bottom',
} as const satisfies Readonly<Record<string, Read<string>>>;

const wrapOf: Read<GoogleAppsScript.Spreadsheet.WrapStrategy> = (style) =>
  member('WrapStrategy', style?.wrap ?? 'OVERFLOW');

const sizeOf: Read<number> = (style) => style?.fontSize ?? 10;

/** §1.7 for number formats, backgrounds and alignments; the rest is unverified. */
export const rangeStyles = {
  setNumberFormat: uniform(LOOKS.numberFormat),
  setNumberFormats: each(LOOKS.numberFormat),
  getNumberFormat: one(READ.numberFormat),
  getNumberFormats: all(READ.numberFormat),
  setBackground: uniform(LOOKS.background),
  setBackgrounds: each(LOOKS.background),
  getBackground: one(READ.background),
  getBackgrounds: all(READ.background),
  setFontColor: uniform(LOOKS.fontColor),
  setFontColors: each(LOOKS.fontColor),
  getFontColor: one(READ.fontColor),
  getFontColors: all(READ.fontColor),
  setFontWeight: uniform(LOOKS.fontWeight),
  setFontWeights: each(LOOKS.fontWeight),
  getFontWeight: one(READ.fontWeight),
  getFontWeights: all(READ.fontWeight),
  setFontStyle: uniform(LOOKS.fontStyle),
  setFontStyles: each(LOOKS.fontStyle),
  getFontStyle: one(READ.fontStyle),
  getFontStyles: all(READ.fontStyle),
  setFontLine: uniform(LOOKS.fontLine),
  setFontLines: each(LOOKS.fontLine),
  getFontLine: one(READ.fontLine),
  setFontFamily: uniform(LOOKS.fontFamily),
  getFontFamily: one(READ.fontFamily),
  setFontSize: uniform(LOOKS.fontSize),
  setFontSizes: each(LOOKS.fontSize),
  getFontSize: one(sizeOf),
  getFontSizes: all(sizeOf),
  setHorizontalAlignment: uniform(LOOKS.horizontal),
  setHorizontalAlignments: each(LOOKS.horizontal),
  getHorizontalAlignment: one(READ.horizontal),
  getHorizontalAlignments: all(READ.horizontal),
  setVerticalAlignment: uniform(LOOKS.vertical),
  setVerticalAlignments: each(LOOKS.vertical),
  getVerticalAlignment: one(READ.vertical),
  getVerticalAlignments: all(READ.vertical),
  setWrap: uniform(LOOKS.wrap),
  setWraps: each(LOOKS.wrap),
  setWrapStrategy: uniform(LOOKS.wrapStrategy),
  setWrapStrategies: each(LOOKS.wrapStrategy),
  getWrapStrategy: one(wrapOf),
  getWrapStrategies: all(wrapOf),
  getWrap: one((style) => style?.wrap === 'WRAP'),
  getWraps: all((style) => style?.wrap === 'WRAP'),
} satisfies Partial<Range>;
