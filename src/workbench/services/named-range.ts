/** Named ranges: letters, digits and underscores, nothing that looks like a cell (§1.7). */

import { Refusal } from '../book/refusals';
import type { NamedRangeState, Rectangle } from '../book-state';
import { behind, itself } from './behind';
import { type GasRange, type RangeSelf, range, type Self, stateOf } from './runtime';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

interface NamedSelf extends Self {
  name: string;
}

const VALID = /^[A-Za-z_]\w{0,249}$/;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d+C\d+|true|false)$/i;

function checkName(name: string): void {
  if (!VALID.test(name) || LIKE_A_CELL.test(name)) throw new Refusal(`Invalid range name: ${name}`);
}

export function setNamedRange(self: Self, name: string, sheetId: number, at: Rectangle): void {
  checkName(name);
  self.runtime.book.change((book) => ({
    ...book,
    namedRanges: [...book.namedRanges.filter((one) => one.name !== name), { name, sheetId, range: at }],
  }));
}

export const namedRangesOf = (self: Self, sheetId?: number): NamedRange[] =>
  stateOf(self)
    .namedRanges.filter((named) => sheetId === undefined || named.sheetId === sheetId)
    .map(({ name }) => self.runtime.make<NamedRange>('NamedRange', { name }));

function own(self: NamedSelf): NamedRangeState {
  const named = stateOf(self).namedRanges.find(({ name }) => name === self.name);
  if (named === undefined) throw new Refusal(`The named range "${self.name}" does not exist.`);
  return named;
}

/** Unverified but for the names. */
export const namedRange = {
  getName(this: NamedSelf) {
    return own(this).name;
  },
  getRange(this: NamedSelf) {
    const { sheetId, range: at } = own(this);
    return range(this, sheetId, at);
  },
  setName(this: NamedSelf, name: string) {
    checkName(name);
    const before = own(this);
    this.runtime.book.change((book) => ({
      ...book,
      namedRanges: book.namedRanges.map((one) => (one === before ? { ...one, name } : one)),
    }));
    this.name = name;
    return itself<NamedRange>(this);
  },
  setRange(this: NamedSelf, place: GasRange) {
    const { sheetId, at } = behind<RangeSelf>(place);
    setNamedRange(this, own(this).name, sheetId, at);
    return itself<NamedRange>(this);
  },
  remove(this: NamedSelf) {
    const before = own(this);
    this.runtime.book.change((book) => ({
      ...book,
      namedRanges: book.namedRanges.filter((one) => one !== before),
    }));
  },
} satisfies Partial<NamedRange>;
