/** Protections (§1.7): an owner may always edit; a colleague with whom the file is shared may not. */

import { NotEmulated, Refusal } from '../book/refusals';
import { withSheet } from '../book/sheets';
import type { ProtectionState, Rectangle, SheetState } from '../book-state';
import { behind, itself } from './behind';
import { member, nameOfMember } from './enums';
import { type GasRange, type RangeSelf, range, type Self, stateOf } from './runtime';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

interface ProtectionSelf extends Self {
  readonly id: number;
}

const object = (self: Self, id: number): Protection => self.runtime.make<Protection>('Protection', { id });

/** A sheet has one protection at most; ranges stack new ones. */
export function protect(self: Self, sheet: SheetState, at: Rectangle | undefined): Protection {
  const existing = at === undefined ? sheet.protections.find((one) => one.range === undefined) : undefined;
  if (existing !== undefined) return object(self, existing.id);
  const id = stateOf(self).nextId;
  const made: ProtectionState = {
    id,
    ...(at !== undefined && { range: at }),
    description: '',
    warningOnly: false,
    unprotected: [],
  };
  self.runtime.book.change((book) =>
    withSheet({ ...book, nextId: id + 1 }, sheet.id, (state) => ({
      ...state,
      protections: [...state.protections, made],
    })),
  );
  return object(self, id);
}

export function protectionsOf(self: Self, sheets: readonly SheetState[], type: unknown): Protection[] {
  const ofSheet = nameOfMember(type) === 'SHEET';
  return sheets
    .flatMap(({ protections }) => protections)
    .filter((one) => (one.range === undefined) === ofSheet)
    .map(({ id }) => object(self, id));
}

interface Found {
  readonly sheet: SheetState;
  readonly protection: ProtectionState;
}

function found(self: ProtectionSelf): Found {
  for (const sheet of stateOf(self).sheets) {
    const protection = sheet.protections.find(({ id }) => id === self.id);
    if (protection !== undefined) return { sheet, protection };
  }
  throw new Refusal('The protection has been deleted.');
}

function update(self: ProtectionSelf, part: Partial<ProtectionState>): Protection {
  const { sheet, protection } = found(self);
  self.runtime.book.change((book) =>
    withSheet(book, sheet.id, (state) => ({
      ...state,
      protections: state.protections.map((one) => (one === protection ? { ...one, ...part } : one)),
    })),
  );
  return itself(self);
}

/** Other people have no addresses here. */
const nobody = function (this: ProtectionSelf): Protection {
  found(this);
  return itself(this);
};

/** Whoever is taken off the list, all but the owner are: there is one colleague at most. */
const everybody = function (this: ProtectionSelf): Protection {
  return update(this, { isOwnersAlone: true, warningOnly: false }); // unverified
};

export const protection = {
  getDescription(this: ProtectionSelf) {
    return found(this).protection.description; // unverified
  },
  setDescription(this: ProtectionSelf, description: string) {
    return update(this, { description }); // unverified
  },
  isWarningOnly(this: ProtectionSelf) {
    return found(this).protection.warningOnly; // §1.7
  },
  setWarningOnly(this: ProtectionSelf, warningOnly: boolean) {
    return update(this, { warningOnly, ...(warningOnly && { isOwnersAlone: false }) }); // §1.7
  },
  getUnprotectedRanges(this: ProtectionSelf) {
    const { sheet, protection: own } = found(this);
    return own.unprotected.map((at) => range(this, sheet.id, at)); // unverified
  },
  setUnprotectedRanges(this: ProtectionSelf, ranges: readonly GasRange[]) {
    const { sheet, protection: own } = found(this);
    if (own.range !== undefined) throw new Refusal('Unprotected ranges need a protected sheet.');
    const places = ranges.map((one) => behind<RangeSelf>(one));
    if (places.some(({ sheetId }) => sheetId !== sheet.id)) throw new Refusal('Range not found');
    return update(this, { unprotected: places.map(({ at }) => at) }); // unverified
  },
  getRange(this: ProtectionSelf) {
    const { sheet, protection: own } = found(this);
    const whole = { row: 0, column: 0, rows: sheet.rows.length, columns: sheet.columns.length };
    return range(this, sheet.id, own.range ?? whole); // unverified
  },
  setRange(this: ProtectionSelf, place: GasRange) {
    const { sheetId, at } = behind<RangeSelf>(place);
    if (sheetId !== found(this).sheet.id) throw new NotEmulated('Protection.setRange on another sheet');
    return update(this, { range: at }); // unverified
  },
  getProtectionType(this: ProtectionSelf) {
    const type = found(this).protection.range === undefined ? 'SHEET' : 'RANGE';
    return member<GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', type); // unverified
  },
  canEdit(this: ProtectionSelf) {
    const { isOwnersAlone } = found(this).protection;
    return !(this.runtime.world.isColleague && isOwnersAlone); // §1.7: the owner always can
  },
  getEditors(this: ProtectionSelf) {
    found(this);
    return []; // §1.7: none in a new protection
  },
  addEditor: nobody,
  addEditors: nobody,
  removeEditor: everybody,
  removeEditors: everybody,
  setDomainEdit(this: ProtectionSelf): Protection {
    throw new Refusal('Domain editing is not supported for this file.'); // §1.7: files owned by gmail
  },
  remove(this: ProtectionSelf) {
    const { sheet, protection: own } = found(this);
    this.runtime.book.change((book) =>
      withSheet(book, sheet.id, (state) => ({
        ...state,
        protections: state.protections.filter((one) => one !== own),
      })),
    ); // unverified
  },
} satisfies Partial<Protection>;
