/** What the person has selected, and selecting for the person: of the file, of a sheet, of a range. */

import { NotEmulated, Refusal } from '../book/refusals';
import { activeOf, selectCurrent, selectionOn, selectRanges } from '../book/selection';
import { sheetOf } from '../book/sheets';
import { behind, itself } from './behind';
import { type RangeListSelf, rangeListOf } from './range-list';
import { type GasRange, type RangeSelf, range, type Self, type SheetSelf, sheet, stateOf } from './runtime';
import { namedPlace } from './sheet-ranges';

type GasRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GasSelection = GoogleAppsScript.Spreadsheet.Selection;

const activeSheet = (self: Self): number => stateOf(self).activeSheetId;
const ownSheet = ({ sheetId }: SheetSelf): number => sheetId;

function activeRange(self: Self, sheetId: number): GasRange {
  return range(self, sheetId, activeOf(selectionOn(stateOf(self), sheetId)));
}

function activeRangeList(self: Self, sheetId: number): GasRangeList {
  const { ranges } = selectionOn(stateOf(self), sheetId);
  return rangeListOf(
    self,
    ranges.map((at) => ({ sheetId, at })),
  );
}

function currentCell(self: Self, sheetId: number): GasRange {
  const { current } = selectionOn(stateOf(self), sheetId);
  return range(self, sheetId, { ...current, rows: 1, columns: 1 });
}

/** What is selected on a sheet that is not in front is unverified: here each sheet remembers its own. */
const reading = <Of extends Self>(sheetOfSelf: (self: Of) => number) => ({
  getActiveRange(this: Of) {
    return activeRange(this, sheetOfSelf(this)); // Class Selection: the last one of several
  },
  getActiveRangeList(this: Of) {
    return activeRangeList(this, sheetOfSelf(this)); // Class Selection
  },
  getCurrentCell(this: Of) {
    return currentCell(this, sheetOfSelf(this)); // Class Selection
  },
});

/** @throws NotEmulated for a range elsewhere: what a sheet makes of that is not known. */
function checkOwn(place: number, own: number | undefined): void {
  if (own !== undefined && place !== own) throw new NotEmulated('Selecting on another sheet than this one');
}

function activate(self: Self, places: RangeListSelf['places'], own: number | undefined): void {
  const [first] = places;
  if (first === undefined) return;
  for (const { sheetId } of places) {
    checkOwn(sheetId, own);
    if (sheetId !== first.sheetId) throw new NotEmulated('RangeList.activate over several sheets');
  }
  self.runtime.book.change((book) =>
    selectRanges(
      book,
      first.sheetId,
      places.map(({ at }) => at),
    ),
  );
}

function makeCurrent(self: Self, cell: RangeSelf, own: number | undefined): void {
  checkOwn(cell.sheetId, own);
  if (cell.at.rows * cell.at.columns !== 1) throw new Refusal('The current cell must be a single cell.');
  self.runtime.book.change((book) => selectCurrent(book, cell.sheetId, cell.at));
}

const selecting = <Of extends Self>(own: (self: Of) => number | undefined) => ({
  getSelection(this: Of): GasSelection {
    return this.runtime.make<GasSelection>('Selection'); // Class Selection: of the sheet in front
  },
  setActiveRange(this: Of, wanted: GasRange): GasRange {
    activate(this, [behind<RangeSelf>(wanted)], own(this));
    return wanted; // Sheet.setActiveRange: the upper left cell is the current one
  },
  setActiveRangeList(this: Of, wanted: GasRangeList): GasRangeList {
    activate(this, behind<RangeListSelf>(wanted).places, own(this));
    return wanted; // Sheet.setActiveRangeList: the last one is the active one
  },
  setCurrentCell(this: Of, wanted: GasRange): GasRange {
    makeCurrent(this, behind<RangeSelf>(wanted), own(this));
    return wanted; // Sheet.setCurrentCell
  },
});

const anywhere = (): undefined => undefined;

export const appSelection = { ...reading(activeSheet), ...selecting(anywhere) };

function setActiveSelection(self: Self, wanted: GasRange | string, own: number | undefined): GasRange {
  const { sheetId, at } =
    typeof wanted === 'string'
      ? namedPlace(self, own ?? activeSheet(self), wanted)
      : behind<RangeSelf>(wanted);
  activate(self, [{ sheetId, at }], own);
  return range(self, sheetId, at);
}

export const spreadsheetSelection = {
  ...appSelection,
  setActiveSelection(this: Self, wanted: GasRange | string) {
    return setActiveSelection(this, wanted, undefined); // Spreadsheet.setActiveSelection
  },
};

export const sheetSelection = {
  ...reading(ownSheet),
  ...selecting(ownSheet),
  setActiveSelection(this: SheetSelf, wanted: GasRange | string) {
    return setActiveSelection(this, wanted, this.sheetId); // Sheet.setActiveSelection
  },
};

export const selection = {
  ...reading(activeSheet),
  getActiveSheet(this: Self) {
    return sheet(this, sheetOf(stateOf(this), activeSheet(this))); // Class Selection
  },
} satisfies Partial<GasSelection>;

export const rangeSelection = {
  activate(this: RangeSelf): GasRange {
    activate(this, [this], undefined);
    return itself(this); // Range.activate
  },
  activateAsCurrentCell(this: RangeSelf): GasRange {
    makeCurrent(this, this, undefined);
    return itself(this); // Range.activateAsCurrentCell
  },
} satisfies Partial<GoogleAppsScript.Spreadsheet.Range>;

export const rangeListSelection = {
  activate(this: RangeListSelf): GasRangeList {
    activate(this, this.places, undefined);
    return itself(this); // RangeList.activate
  },
} satisfies Partial<GasRangeList>;
