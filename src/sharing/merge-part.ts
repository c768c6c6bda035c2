/** One part of a template against its tab: which cells it writes, which rows come and go, and what stays the school's. */

import { type Cell, isBlank, textOf } from '../core/cell';
import type { CellChange } from '../core/edit';
import { a1, cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Locale } from '../core/text';
import { toCell, toRow } from '../core/write';
import { derivedIn, type Lock, type PackPart, type PackRow, type PackValue, partColumns } from './pack';
import { rowsByKey, type StandingRow, standingRows } from './pack-rows';
import { type Verdict, verdictOn } from './three-way';

/** Where the school and the template differ. */
export interface Difference {
  /** `plan/PLN-001/topic`; a whole row is `plan/PLN-001`. */
  readonly place: string;
  readonly verdict: Exclude<Verdict, 'same'>;
  /** Template id. */
  readonly tab: string;
  readonly cell: string;
  /** As they stand in the tab; blank for a row or a word that is not there. */
  readonly mine: string;
  readonly fresh: string;
  /** The template's is written. */
  readonly isTaken: boolean;
}

export interface MergedPart {
  readonly cells: readonly CellChange[];
  /** In template order. */
  readonly rows: readonly (readonly Cell[])[];
  readonly removed: number;
  readonly differences: readonly Difference[];
}

export interface Merging {
  readonly part: PackPart;
  readonly tab: Tab;
  readonly language: Locale;
  /** Undefined for a first import. */
  readonly old: readonly PackRow[] | undefined;
  readonly fresh: readonly PackRow[];
  readonly lock: Lock | undefined;
  /** Whether the person wants the template's, where both changed it. */
  readonly wants: (place: string) => boolean;
}

type Found = Omit<MergedPart, 'rows'> & { readonly rows: readonly PackRow[] };

const NOTHING: Found = { cells: [], rows: [], removed: 0, differences: [] };

const shown = (merging: Merging, row: PackRow): string =>
  partColumns(merging.part)
    .filter(({ key }) => row[key] !== undefined && key !== 'id')
    .slice(0, 4)
    .map((column) => textOf(toCell(column, row[column.key], merging.language)))
    .join(' · ');

const isTaken = (verdict: Verdict, place: string, { wants }: Merging): boolean =>
  verdict === 'take' || verdict === 'follow' || (verdict === 'ask' && wants(place));

/** Cells that a person wrote beside what the template has in the row, in our columns and in their own. */
function hasOtherWords({ part, tab }: Merging, row: number): boolean {
  const packed = new Set(part.columns);
  const computed = tab.template.columns.filter((column) => column.computed).map(({ key }) => key);
  const ours = [...packed, ...computed, ...(part.beside ?? [])].map((key) => tab.places[key]);
  return (tab.grid[row - 1] ?? []).some(
    (cell, place) => !ours.includes(place) && cell !== false && !isBlank(cell),
  );
}

/** Computed cells that follow from what a row says. */
const derivedCells = (merging: Merging, row: number, values: PackRow): readonly CellChange[] =>
  changesIn(merging, row, derivedIn(merging.part, values, merging.language));

function changesIn(
  { tab, language }: Merging,
  row: number,
  values: Readonly<Record<string, PackValue | undefined>>,
): readonly CellChange[] {
  return tab.template.columns.flatMap(({ key, ...column }): readonly CellChange[] => {
    const isMeant = Object.keys(values).includes(key) && tab.places[key] !== undefined;
    const before = cellAt(tab.grid[row - 1], tab.places[key]);
    const after = isMeant ? toCell({ key, ...column }, values[key], language) : '';
    return isMeant && textOf(before) !== textOf(after) ? [{ row, column: key, before, after }] : [];
  });
}

function mergedRow(
  merging: Merging,
  key: string,
  { row, values }: StandingRow,
  old: PackRow | undefined,
  fresh: PackRow,
): Found {
  const { part, tab, lock, language } = merging;
  const taken: Record<string, PackValue | undefined> = {};
  const differences = partColumns(part).flatMap((column): readonly Difference[] => {
    const at = tab.places[column.key];
    const ways = { old: old?.[column.key], mine: values[column.key], fresh: fresh[column.key] };
    // A column that was deleted, and one of which the template never spoke.
    if (at === undefined || (ways.old === undefined && ways.fresh === undefined)) return [];
    const verdict = verdictOn({ ...ways, isLocked: lock !== undefined });
    if (verdict === 'same') return [];
    const place = `${part.name}/${key}/${column.key}`;
    const takes = isTaken(verdict, place, merging);
    if (takes) taken[column.key] = ways.fresh;
    return [
      {
        place,
        verdict,
        tab: tab.template.id,
        cell: a1(at, row),
        mine: textOf(cellAt(tab.grid[row - 1], at)),
        fresh: textOf(toCell(column, ways.fresh, language)),
        isTaken: takes,
      },
    ];
  });
  if (Object.keys(taken).length === 0) return { ...NOTHING, differences };
  const after = { ...values, ...taken } as PackRow;
  return {
    ...NOTHING,
    cells: [...changesIn(merging, row, taken), ...derivedCells(merging, row, after)],
    differences,
  };
}

/** A row of the template that does not stand in the tab: new, or taken out by the school. */
function absentRow(merging: Merging, key: string, old: PackRow | undefined, fresh: PackRow): Found {
  const { part, tab, lock } = merging;
  if (!old) return { ...NOTHING, rows: [fresh] };
  const place = `${part.name}/${key}`;
  const verdict = verdictOn({
    old: JSON.stringify(old),
    mine: '',
    fresh: JSON.stringify(fresh),
    isLocked: lock !== undefined,
  });
  if (verdict === 'same') return NOTHING;
  const takes = isTaken(verdict, place, merging);
  const difference: Difference = {
    place,
    verdict,
    tab: tab.template.id,
    cell: '',
    mine: '',
    fresh: shown(merging, fresh),
    isTaken: takes,
  };
  return { ...NOTHING, rows: takes ? [fresh] : [], differences: [difference] };
}

const outgoing = (
  { part, tab }: Merging,
  key: string,
  standing: StandingRow,
  mine: string,
  isTaken: boolean,
) =>
  ({
    place: `${part.name}/${key}`,
    verdict: isTaken ? 'follow' : 'keep',
    tab: tab.template.id,
    cell: a1(tab.places[part.columns[0] ?? ''] ?? 0, standing.row),
    mine,
    fresh: '',
    isTaken,
  }) as const;

function blanked(merging: Merging, row: number): readonly CellChange[] {
  const { columns, derived = [] } = merging.part;
  return changesIn(merging, row, Object.fromEntries([...columns, ...derived].map((one) => [one, undefined])));
}

/** A row that the new template no longer has: goes where the school made nothing of it. */
function droppedRow(merging: Merging, key: string, standing: StandingRow, old: PackRow): Found {
  const { part, lock } = merging;
  const { row, values } = standing;
  if (part.stays) return NOTHING;
  const isTouched = part.columns.some((column) => values[column] !== old[column]);
  if (!hasOtherWords(merging, row) && (lock !== undefined || !isTouched))
    return { ...NOTHING, cells: blanked(merging, row), removed: 1 };
  return { ...NOTHING, differences: [outgoing(merging, key, standing, shown(merging, values), false)] };
}

/** A row of the school's in a part that lets nobody add: goes, named, unless somebody wrote beside it. */
function addedRow(merging: Merging, key: string, standing: StandingRow): Found {
  const { row, values } = standing;
  const goes = !hasOtherWords(merging, row);
  const differences = [outgoing(merging, key, standing, shown(merging, values), goes)];
  return goes
    ? { ...NOTHING, cells: blanked(merging, row), removed: 1, differences }
    : { ...NOTHING, differences };
}

/** Rows beside what is computed (the weeks of each month) that are free for what comes. */
function freeRows({ part, tab }: Merging): readonly number[] {
  if (!part.beside) return [];
  const taken = tab.template.columns.filter(
    (column) => !column.computed && !part.beside?.includes(column.key),
  );
  return tab.grid.flatMap((cells, index) => {
    const isFree = taken.every(({ key }) => isBlank(cellAt(cells, tab.places[key])));
    return index >= FIRST_ROW - 1 && isFree && cells.some((cell) => !isBlank(cell)) ? [index + 1] : [];
  });
}

function placed(merging: Merging, { cells, rows, removed, differences }: Found): MergedPart {
  const free = freeRows(merging);
  const { part, tab, language } = merging;
  const full = rows.map((row) => ({ ...row, ...derivedIn(part, row, language) }));
  return {
    cells: [
      ...cells,
      ...full.slice(0, free.length).flatMap((row, at) => changesIn(merging, free[at] ?? 0, row)),
    ],
    rows: full.slice(free.length).map((row) => toRow(tab.template, row, language)),
    removed,
    differences,
  };
}

export function mergePart(merging: Merging): MergedPart {
  const { part, tab, language, lock } = merging;
  const old = rowsByKey(part, merging.old ?? [], language);
  const fresh = rowsByKey(part, merging.fresh, language);
  const mine = standingRows(part, tab);
  const found = [
    ...[...fresh].map(([key, row]) => {
      const standing = mine.get(key);
      return standing
        ? mergedRow(merging, key, standing, old.get(key), row)
        : absentRow(merging, key, old.get(key), row);
    }),
    ...[...old].map(([key, row]) => {
      const standing = fresh.has(key) ? undefined : mine.get(key);
      return standing ? droppedRow(merging, key, standing, row) : NOTHING;
    }),
    ...(lock === 'locked' && !part.stays ? [...mine] : []).map(([key, standing]) =>
      fresh.has(key) || old.has(key) ? NOTHING : addedRow(merging, key, standing),
    ),
  ];
  return placed(merging, {
    cells: found.flatMap(({ cells }) => cells),
    rows: found.flatMap(({ rows }) => rows),
    removed: found.reduce((sum, one) => sum + one.removed, 0),
    differences: found.flatMap(({ differences }) => differences),
  });
}
