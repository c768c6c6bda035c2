/**
 * A second, exact look at what is published: of each hidden number another table of whole numbers is sought that
 * reads the same, trying all of them. It knows nothing of how figures are hidden.
 */

import type { ShownCount } from '../../src/controlling/suppression';

/** One month as its own summary prints it. */
export interface PrintedColumn {
  readonly cells: readonly ShownCount[];
  /** Places whose sum is known, with that sum. */
  readonly sums: readonly { readonly places: readonly number[]; readonly sum: number }[];
  /** Largest number tried where nothing bounds it. */
  readonly most: number;
}

type Vector = readonly number[];

function choices(shown: ShownCount, limit: number, most: number): readonly number[] {
  const between = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.min(to, most) - from + 1) }, (_, index) => from + index);
  if (typeof shown === 'number') return [shown];
  if (shown === 'few') return between(1, limit - 1);
  if (shown === 'covered') return between(limit, most);
  return shown === 'withheld' ? between(0, most) : between(shown.least, shown.most);
}

/** Every column that reads like this one. */
function columnsLike({ cells, sums, most }: PrintedColumn, limit: number): readonly Vector[] {
  const begun = cells.reduce<readonly Vector[]>(
    (vectors, cell) =>
      vectors.flatMap((vector) =>
        choices(cell, limit, most)
          .map((number) => [...vector, number])
          .filter((longer) =>
            sums.every(
              ({ places, sum }) => places.reduce((all, place) => all + (longer[place] ?? 0), 0) <= sum,
            ),
          ),
      ),
    [[]],
  );
  return begun.filter((vector) =>
    sums.every(({ places, sum }) => places.reduce((all, place) => all + (vector[place] ?? 0), 0) === sum),
  );
}

/** Sums over months as a later summary prints them. */
export interface PrintedSums {
  readonly months: readonly number[];
  readonly shown: readonly ShownCount[];
}

/** Whether a sum may still become what is printed when more months are added, or is it when none is left. */
function fits(sum: number, shown: ShownCount, limit: number, isWhole: boolean): boolean {
  const all = choices(shown, limit, Math.max(sum, limit));
  const [least = Number.POSITIVE_INFINITY] = all;
  const most = typeof shown === 'object' ? shown.most : shown === 'few' ? limit - 1 : Number(shown);
  const isTooMuch = sum > (Number.isNaN(most) ? Number.POSITIVE_INFINITY : most);
  return !isTooMuch && (!isWhole || sum >= least);
}

/** The first table that reads like this one, with a column chosen from each list. */
function tableLike(
  lists: readonly (readonly Vector[])[],
  sums: readonly PrintedSums[],
  limit: number,
): readonly Vector[] | undefined {
  const table: Vector[] = [];
  const check = ({ months, shown }: PrintedSums): boolean => {
    const known = months.filter((month) => month < table.length);
    return shown.every((one, place) => {
      const sum = known.reduce((all, month) => all + (table[month]?.[place] ?? 0), 0);
      return fits(sum, one, limit, known.length === months.length);
    });
  };
  const go = (month: number): boolean =>
    month === lists.length ||
    (lists[month] ?? []).some((vector) => {
      table.push(vector);
      if (sums.every(check) && go(month + 1)) return true;
      table.pop();
      return false;
    });
  return go(0) ? table : undefined;
}

/** @returns hidden cells, as `service/month`, that have one possible value. */
export function giveaways(
  columns: readonly PrintedColumn[],
  sums: readonly PrintedSums[],
  limit: number,
): readonly string[] {
  const lists = columns.map((column) => columnsLike(column, limit));
  const first = tableLike(lists, sums, limit);
  if (!first) throw new Error('No table reads like the printed one.');
  return columns.flatMap(({ cells }, month) =>
    cells.flatMap((cell, place) => {
      if (typeof cell === 'number') return [];
      const others = lists.map((list, of) =>
        of === month ? list.filter((vector) => vector[place] !== first[month]?.[place]) : list,
      );
      return tableLike(others, sums, limit) ? [] : [`${place}/${month}`];
    }),
  );
}
