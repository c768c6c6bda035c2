/** Banding: alternating backgrounds, made with a theme and coloured at will. */

import { checkFree } from '../book/bandings';
import { meets } from '../book/merges';
import { Refusal } from '../book/refusals';
import { sheetOf, withSheet } from '../book/sheets';
import type { BandColors, BandingState, Rectangle, SheetState } from '../book-state';
import { behind, itself } from './behind';
import { nameOfMember } from './enums';
import { type GasRange, type RangeSelf, range, type Self, type SheetSelf, stateOf } from './runtime';

type Banding = GoogleAppsScript.Spreadsheet.Banding;

interface BandingSelf extends Self {
  readonly id: number;
}

/** Header, second band, footer, as the themes look in Sheets; the first band is white (unverified). */
const THEMES: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68eb2'],
};

const object = (self: Self, { id }: BandingState): Banding => self.runtime.make<Banding>('Banding', { id });

interface Found {
  readonly sheet: SheetState;
  readonly state: BandingState;
}

function found(self: BandingSelf): Found {
  for (const sheet of stateOf(self).sheets) {
    const state = sheet.bandings?.find(({ id }) => id === self.id);
    if (state !== undefined) return { sheet, state };
  }
  throw new Refusal('The banding has been deleted.');
}

function replace(self: BandingSelf, change: (state: BandingState) => readonly BandingState[]): void {
  const { sheet } = found(self);
  self.runtime.book.change((book) =>
    withSheet(book, sheet.id, (state) => ({
      ...state,
      bandings: (state.bandings ?? []).flatMap((one) => (one.id === self.id ? change(one) : [one])),
    })),
  );
}

function add(self: Self, sheetId: number, part: Omit<BandingState, 'id'>): Banding {
  checkFree(sheetOf(stateOf(self), sheetId), part.range);
  const made = { id: stateOf(self).nextId, ...part };
  self.runtime.book.change((book) =>
    withSheet({ ...book, nextId: made.id + 1 }, sheetId, (state) => ({
      ...state,
      bandings: [...(state.bandings ?? []), made],
    })),
  );
  return object(self, made);
}

const apply = (along: 'rows' | 'columns') =>
  function (this: RangeSelf, theme: unknown = 'LIGHT_GREY', showHeader = true, showFooter = false): Banding {
    const [header, second, footer] = THEMES[nameOfMember(theme)] ?? ['', '', ''];
    const colors = { ...(showHeader && { header }), first: '#ffffff', second, ...(showFooter && { footer }) };
    return add(this, this.sheetId, { range: this.at, rows: {}, columns: {}, [along]: colors });
  };

const get = (along: 'rows' | 'columns', part: keyof BandColors) =>
  function (this: BandingSelf): string | null {
    return found(this).state[along][part] ?? null; // unverified
  };

const set = (along: 'rows' | 'columns', part: keyof BandColors) =>
  function (this: BandingSelf, color: string | null): Banding {
    replace(this, (state) => {
      const { [part]: _before, ...others } = state[along];
      const colors = color === null ? others : { ...others, [part]: color.toLowerCase() };
      return [{ ...state, [along]: colors }];
    }); // unverified
    return itself(this);
  };

export const banding = {
  getHeaderRowColor: get('rows', 'header'),
  getFirstRowColor: get('rows', 'first'),
  getSecondRowColor: get('rows', 'second'),
  getFooterRowColor: get('rows', 'footer'),
  getHeaderColumnColor: get('columns', 'header'),
  getFirstColumnColor: get('columns', 'first'),
  getSecondColumnColor: get('columns', 'second'),
  getFooterColumnColor: get('columns', 'footer'),
  setHeaderRowColor: set('rows', 'header'),
  setFirstRowColor: set('rows', 'first'),
  setSecondRowColor: set('rows', 'second'),
  setFooterRowColor: set('rows', 'footer'),
  setHeaderColumnColor: set('columns', 'header'),
  setFirstColumnColor: set('columns', 'first'),
  setSecondColumnColor: set('columns', 'second'),
  setFooterColumnColor: set('columns', 'footer'),
  getRange(this: BandingSelf) {
    const { sheet, state } = found(this);
    return range(this, sheet.id, state.range); // unverified
  },
  setRange(this: BandingSelf, place: GasRange) {
    const { sheetId, at } = behind<RangeSelf>(place);
    const { sheet } = found(this);
    if (sheetId !== sheet.id) throw new Refusal('Range not found');
    checkFree(sheet, at, this.id);
    replace(this, (state) => [{ ...state, range: at }]); // unverified
    return itself<Banding>(this);
  },
  copyTo(this: BandingSelf, place: GasRange) {
    const { sheetId, at } = behind<RangeSelf>(place);
    const { id: _own, ...state } = found(this).state;
    return add(this, sheetId, { ...state, range: at }); // unverified
  },
  remove(this: BandingSelf) {
    replace(this, () => []); // unverified
  },
} satisfies Partial<Banding>;

const bandingsOf = (self: Self, sheets: readonly SheetState[], at?: Rectangle): Banding[] =>
  sheets
    .flatMap(({ bandings = [] }) => bandings)
    .filter(({ range: own }) => at === undefined || meets(own, at))
    .map((state) => object(self, state));

export const rangeBandings = {
  applyRowBanding: apply('rows'), // the defaults are the reference's: a header, no footer
  applyColumnBanding: apply('columns'),
  getBandings(this: RangeSelf) {
    return bandingsOf(this, [sheetOf(stateOf(this), this.sheetId)], this.at); // unverified
  },
} satisfies Partial<GasRange>;

export const sheetBandings = {
  getBandings(this: SheetSelf) {
    return bandingsOf(this, [sheetOf(stateOf(this), this.sheetId)]); // unverified
  },
} satisfies Partial<GoogleAppsScript.Spreadsheet.Sheet>;

export const spreadsheetBandings = {
  getBandings(this: Self) {
    return bandingsOf(this, stateOf(this).sheets); // unverified
  },
} satisfies Partial<GoogleAppsScript.Spreadsheet.Spreadsheet>;
