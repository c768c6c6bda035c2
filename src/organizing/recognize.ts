/** Which row of the findings tab a finding had before, wherever its cell has moved meanwhile. */

import { identitiesNow, identitiesOf, type Messages } from './identity';
import type { Listed } from './listed';
import { placeIn } from './mark';
import type { StandingFinding } from './standing';

/** Hands out each row once, in the order in which rows were put in. */
function shelf(rows: readonly Listed[], namesOf: (row: Listed) => readonly string[], taken: Set<Listed>) {
  const byName = new Map<string, Listed[]>();
  for (const row of [...rows].reverse()) {
    for (const name of namesOf(row)) {
      const same = byName.get(name);
      if (same) same.push(row);
      else byName.set(name, [row]);
    }
  }
  return (names: readonly string[]): Listed | undefined => {
    for (const name of names) {
      const same = byName.get(name) ?? [];
      for (let row = same.pop(); row; row = same.pop()) {
        if (taken.has(row)) continue;
        taken.add(row);
        return row;
      }
    }
    return undefined;
  };
}

const placesOf = (mark: string): readonly string[] => {
  const place = placeIn(mark);
  return place === '' ? [] : [place];
};

/**
 * The row that each finding had: first where it still stands in its cell, then where it moved, then where
 * something else is wrong in the same place, last among those that were solved once.
 */
export function earlierRows(
  before: readonly Listed[],
  found: readonly StandingFinding[],
  messages: Messages,
): ReadonlyMap<StandingFinding, Listed> {
  const names = new Map(before.map((row) => [row, identitiesOf(row, messages)]));
  const namesOf = (row: Listed): readonly string[] => names.get(row) ?? [];
  const inCell = (name: string, cell: string): string => `${cell} ${name}`;
  const open = before.filter(({ status }) => status !== 'solved');
  const solved = before.filter(({ status }) => status === 'solved');
  const taken = new Set<Listed>();
  const shelves = [
    shelf(open, (row) => namesOf(row).map((name) => inCell(name, row.cell)), taken),
    shelf(open, namesOf, taken),
    shelf(open, ({ mark }) => placesOf(mark), taken),
    shelf(solved, namesOf, taken),
  ] as const;
  const namesAt = (index: number, finding: StandingFinding): readonly string[] => {
    if (index === 2) return placesOf(finding.mark);
    const now = identitiesNow(finding);
    return index === 0 ? now.map((name) => inCell(name, finding.cell)) : now;
  };
  const rows = new Map<StandingFinding, Listed>();
  shelves.forEach((take, index) => {
    for (const finding of found) {
      if (rows.has(finding)) continue;
      const row = take(namesAt(index, finding));
      if (row) rows.set(finding, row);
    }
  });
  return rows;
}
