/** Takes back what the last command did to what people wrote, as far as nobody changed it since. */

import { isBlank, sameCell } from '../core/cell';
import { withCells } from '../core/changed-tab';
import { CLOSED_DAYS, closedMonthsIn, LOCK_COLUMN, monthOfRow } from '../core/closed-months';
import { type Change, type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { fingerprint } from '../core/hash';
import { cellAt, ownCells, type Tab } from '../core/tab';
import type { Text } from '../core/text';
import { journal } from '../tabs/journal';
import { SCHEMA } from '../tabs/schema';
import { refuseClosed } from '../texts/closed-months';

const TEXTS = {
  nothing: { id: 'Tidak ada perubahan yang dapat diurungkan.', en: 'There is nothing to undo.' },
  nothingRemedy: {
    id: 'Gunakan File > Riwayat versi untuk kembali ke keadaan sebelumnya.',
    en: 'Use File > Version history to go back to an earlier state.',
  },
  changed: {
    id: 'Baris atau sel itu sudah diubah sesudahnya, jadi tidak diurungkan.',
    en: 'Those rows or cells were changed since, so nothing was undone.',
  },
  finished: { id: 'Perubahan terakhir sudah diurungkan.', en: 'The last change is undone.' },
  done: {
    id: 'Perubahan terakhir diurungkan: {rows} baris dan {cells} sel.',
    en: 'Last change undone: {rows} {rows|row|rows} and {cells} {cells|cell|cells}.',
  },
  doneRows: {
    id: 'Perubahan terakhir diurungkan: {rows} baris.',
    en: 'Last change undone: {rows} {rows|row|rows}.',
  },
  doneCells: {
    id: 'Perubahan terakhir diurungkan: {cells} sel.',
    en: 'Last change undone: {cells} {cells|cell|cells}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const doneWords = ({ rows, cells }: { readonly rows: number; readonly cells: number }): Text => {
  if (cells === 0) return TEXTS.doneRows;
  return rows === 0 ? TEXTS.doneCells : TEXTS.done;
};

const refusal = (message: Text): Refusal => ({
  code: 'refused',
  message: { text: message },
  remedy: { text: TEXTS.nothingRemedy },
});

/** The fingerprint of rows as they stand, by the same rule as when they were added. */
function standingPrint(tab: Tab, row: number, count: number): string {
  const { columns } = tab.template;
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = ownCells(tab, tab.grid[row - 1 + index] ?? []);
    return cells.map((cell, place) => (columns[place]?.formula ? '' : cell));
  });
  return fingerprint(JSON.stringify(rows));
}

const stands = (desk: Desk, change: Change): boolean =>
  change.added.every(({ tab, row, count, print }) => {
    const found = desk.tabs[tab];
    return found !== undefined && standingPrint(found, row, count) === print;
  }) &&
  change.cells.every(({ tab, row, column, after }) => {
    const found = desk.tabs[tab];
    return found !== undefined && sameCell(cellAt(found.grid[row - 1], found.places[column]), after);
  });

function cellEdits(change: Change): readonly Edit[] {
  const byTab = new Map<string, CellChange[]>();
  for (const { tab, row, column, before, after } of change.cells) {
    const cells = byTab.get(tab) ?? [];
    cells.push({ row, column, before: after, after: isBlank(before) ? '' : before });
    byTab.set(tab, cells);
  }
  return [...byTab].map(([tab, cells]) => ({ do: 'set-cells', tab, cells }));
}

/** A month that is no longer closed: nothing is kept of what its days held. */
function daysLeft({ tabs, closedDays = {} }: Desk, change: Change): readonly Edit[] {
  const open = new Set(
    change.cells.flatMap(({ tab, row, column, before }) => {
      const found = column === LOCK_COLUMN && isBlank(before) ? tabs[tab] : undefined;
      return found ? [monthOfRow(found, row)] : [];
    }),
  );
  const all = Object.entries(closedDays);
  const left = all.filter(([day]) => !open.has(day.slice(0, 7)));
  if (left.length === all.length) return [];
  if (left.length === 0) return [{ do: 'forget', fact: CLOSED_DAYS }];
  return [{ do: 'remember', fact: CLOSED_DAYS, value: JSON.stringify(Object.fromEntries(left)) }];
}

/** The tabs as they are when the change has been taken back. */
function tabsBefore(desk: Desk, change: Change): Desk['tabs'] {
  const tabs = { ...desk.tabs };
  for (const { tab, row, count } of change.added) {
    const found = tabs[tab];
    if (!found) continue;
    const grid = found.grid.map((cells, index) => (index >= row - 1 && index < row - 1 + count ? [] : cells));
    tabs[tab] = { ...found, grid };
  }
  for (const edit of cellEdits(change)) {
    const found = edit.do === 'set-cells' ? tabs[edit.tab] : undefined;
    if (found && edit.do === 'set-cells') tabs[edit.tab] = withCells(found, edit.cells);
  }
  return tabs;
}

/** What follows from the tabs is made anew from them as they were. */
function rebuilt(desk: Desk, change: Change, makers: readonly Command[]): readonly Edit[] {
  const { follows } = change;
  if (!follows) return [];
  const before: Desk = { ...desk, tabs: tabsBefore(desk, change), resumes: false };
  return makers.flatMap((maker): readonly Edit[] => {
    const lacks = maker.reads.some(
      ({ id }) => !before.tabs[id] && !maker.optional.some((one) => one.id === id),
    );
    const thinking = maker.accept({});
    const outcome = lacks || isRefusal(thinking) ? undefined : thinking(before);
    if (!outcome || isRefusal(outcome)) return [];
    return outcome.edits.filter((edit) => edit.do === 'replace-rows' && follows.includes(edit.tab));
  });
}

function run(desk: Desk, makers: readonly Command[]): Outcome | Refusal {
  const change = desk.lastChange;
  if (!change)
    return desk.resumes ? { edits: [], notice: { text: TEXTS.finished }, reply: {} } : refusal(TEXTS.nothing);
  if (!desk.resumes && !stands(desk, change)) return refusal(TEXTS.changed);
  const removals = change.added.map(
    ({ tab, row, count, gridBefore }): Edit => ({ do: 'remove-rows', tab, row, count, gridBefore }),
  );
  const takenBack = [...removals, ...cellEdits(change)];
  // What closed or opened a month may be taken back; what was written before it was closed may not.
  const isLock = change.cells.some(({ column }) => column === LOCK_COLUMN);
  const closed = isLock || desk.resumes ? [] : closedMonthsIn(desk.tabs, takenBack);
  if (closed.length > 0) return refuseClosed(journal.id, closed);
  const rows = change.added.reduce((sum, { count }) => sum + count, 0);
  const gaps = { rows, cells: change.cells.length };
  return {
    edits: [...takenBack, ...daysLeft(desk, change), ...rebuilt(desk, change, makers)],
    notice: { text: doneWords(gaps), gaps },
    reply: { command: change.command, ...gaps },
  };
}

/** @param makers of the tables that follow from others. */
export const makeUndo = (makers: readonly Command[]): Command => ({
  reads: [],
  optional: SCHEMA,
  undoes: true,
  rebuildsFrom: makers.flatMap(({ reads, optional }) => [...reads, ...optional]),
  accept: () => (desk) => run(desk, makers),
});
