/** Column groups (Google's Class Group): made by depth, folded and unfolded as one. */

import { type ColumnGroup, changeColumns, groupsOf } from '../book/groups';
import { NotEmulated, Refusal, SAYS } from '../book/refusals';
import { sheetOf, withSheet } from '../book/sheets';
import type { ColumnState } from '../book-state';
import { itself } from './behind';
import { member } from './enums';
import { type GasSheet, type RangeSelf, range, type Self, type SheetSelf, stateOf } from './runtime';

type Group = GoogleAppsScript.Spreadsheet.Group;

interface GroupSelf extends Self {
  readonly sheetId: number;
  /** 0-based column in it. */
  readonly column: number;
  readonly depth: number;
}

const MOST_DEPTH = 8;

const groupsIn = (self: Self, sheetId: number): readonly ColumnGroup[] =>
  groupsOf(sheetOf(stateOf(self), sheetId).columns);

const groupAt = (self: Self, { sheetId, column, depth }: Pick<GroupSelf, 'sheetId' | 'column' | 'depth'>) =>
  groupsIn(self, sheetId).find((one) => one.depth === depth && one.start <= column && column <= one.end);

function found(self: GroupSelf): ColumnGroup {
  const group = groupAt(self, self);
  if (group === undefined) throw new Refusal('The group has been removed.');
  return group;
}

function change(self: Self, id: number, group: ColumnGroup, how: (column: ColumnState) => ColumnState): void {
  self.runtime.book.change((book) => withSheet(book, id, (sheet) => changeColumns(sheet, group, how)));
}

/** An inner group stays folded when the outer one is unfolded: that is not kept here. */
function fold(self: Self, sheetId: number, group: ColumnGroup, hidden: boolean): void {
  const isOuter = groupsIn(self, sheetId).some(
    (one) => one.depth > group.depth && one.start >= group.start && one.end <= group.end,
  );
  if (isOuter) throw new NotEmulated('Folding a group with groups inside');
  change(self, sheetId, group, (column) => ({ ...column, hidden }));
}

const foldAll = (hidden: boolean) =>
  function (this: SheetSelf): GasSheet {
    for (const group of groupsIn(this, this.sheetId)) fold(this, this.sheetId, group, hidden);
    return itself(this);
  };

/** Class Group; what is thrown for a removed one is unverified. */
export const group = {
  collapse(this: GroupSelf): Group {
    fold(this, this.sheetId, found(this), true);
    return itself(this);
  },
  expand(this: GroupSelf): Group {
    fold(this, this.sheetId, found(this), false);
    return itself(this);
  },
  isCollapsed(this: GroupSelf) {
    return found(this).isCollapsed;
  },
  getControlIndex(this: GroupSelf) {
    return found(this).end + 2;
  },
  getDepth(this: GroupSelf) {
    return found(this).depth;
  },
  getRange(this: GroupSelf) {
    const { start, end } = found(this);
    const rows = sheetOf(stateOf(this), this.sheetId).rows.length;
    return range(this, this.sheetId, { row: 0, column: start, rows, columns: end - start + 1 });
  },
  remove(this: GroupSelf): void {
    change(this, this.sheetId, found(this), (column) => ({ ...column, depth: column.depth - 1 }));
  },
} satisfies Partial<Group>;

export const sheetGroups = {
  getColumnGroup(this: SheetSelf, position: number, depth: number): Group | null {
    const place = { sheetId: this.sheetId, column: position - 1, depth };
    return groupAt(this, place) === undefined ? null : this.runtime.make<Group>('Group', place); // unverified
  },
  getColumnGroupDepth(this: SheetSelf, position: number) {
    const column = sheetOf(stateOf(this), this.sheetId).columns[position - 1];
    if (column === undefined) throw new Refusal(SAYS.columnsOutOfBounds);
    return column.depth; // Sheet.getColumnGroupDepth
  },
  getColumnGroupControlPosition(this: SheetSelf) {
    return member<GoogleAppsScript.Spreadsheet.GroupControlTogglePosition>(
      'GroupControlTogglePosition',
      'AFTER',
    ); // unverified: the default
  },
  collapseAllColumnGroups: foldAll(true),
  expandAllColumnGroups: foldAll(false),
} satisfies Partial<GoogleAppsScript.Spreadsheet.Sheet>;

export const rangeGroups = {
  /** The last column has no place behind it for the control. */
  shiftColumnGroupDepth(this: RangeSelf, delta: number) {
    const { column: start, columns } = this.at;
    const end = start + columns - 1;
    if (delta > 0 && end + 1 === sheetOf(stateOf(this), this.sheetId).columns.length) {
      throw new Refusal('You cannot group the last column.'); // Range.shiftColumnGroupDepth; the words are unverified
    }
    this.runtime.book.change((book) =>
      withSheet(book, this.sheetId, (sheet) =>
        changeColumns(sheet, { start, end }, (column) => ({
          ...column,
          depth: Math.min(MOST_DEPTH, Math.max(0, column.depth + delta)),
        })),
      ),
    );
    return itself<GoogleAppsScript.Spreadsheet.Range>(this);
  },
} satisfies Partial<GoogleAppsScript.Spreadsheet.Range>;
