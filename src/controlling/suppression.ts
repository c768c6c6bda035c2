/** Small counts of pupils are not shown to others, nor anything from which they could be computed. */

/** What can be computed of a hidden sum from its parts as they are shown elsewhere. */
export interface Between {
  readonly least: number;
  readonly most: number;
}

/**
 * A count as it may be shown: itself, `few` (1 to below the limit), `covered` (the limit or more, hidden for
 * another's sake), `withheld` (hidden, and nothing said of it), or what is known of a sum.
 */
export type ShownCount = number | 'few' | 'covered' | 'withheld' | Between;

export interface ShownColumn {
  readonly cells: readonly ShownCount[];
  readonly total: ShownCount;
}

export interface Item {
  readonly count: number;
  /** Stands for pupils of a service that is not open to everybody. */
  readonly isGuarded: boolean;
}

export const isFew = (count: number, limit: number): boolean => count > 0 && count < limit;

/** Hides a small count; zero may be shown. Source: domain reference 5.7. */
export const shownAlone = (count: number, limit: number): ShownCount => (isFew(count, limit) ? 'few' : count);

const hiddenAs = (count: number, limit: number): ShownCount => {
  if (count === 0) return 'withheld';
  return isFew(count, limit) ? 'few' : 'covered';
};

/** What a reader knows of a count from how it is shown. */
export function boundsOf(shown: ShownCount, limit: number): Between {
  if (shown === 'few') return { least: 1, most: limit - 1 };
  if (shown === 'covered') return { least: limit, most: Number.POSITIVE_INFINITY };
  if (shown === 'withheld') return { least: 0, most: Number.POSITIVE_INFINITY };
  return typeof shown === 'number' ? { least: shown, most: shown } : shown;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What a reader can compute of each count from how the column and its total are shown. */
export function columnBounds(
  counts: readonly number[],
  { cells, total }: ShownColumn,
  limit: number,
): readonly Between[] {
  const bounds = cells.map((cell) => boundsOf(cell, limit));
  if (typeof total !== 'number') return bounds;
  const hidden = cells.flatMap((cell, place) => (typeof cell === 'number' ? [] : [place]));
  const together = sumOf(hidden.map((place) => counts[place] ?? 0));
  return bounds.map(({ least, most }, place) => {
    if (!hidden.includes(place)) return { least, most };
    const others = hidden.filter((other) => other !== place);
    return {
      least: Math.max(least, together - sumOf(others.map((other) => bounds[other]?.most ?? 0))),
      most: Math.min(most, together - sumOf(others.map((other) => bounds[other]?.least ?? 0))),
    };
  });
}

/** True where the total leaves one possible value for some hidden count. */
const isComputable = (counts: readonly number[], column: ShownColumn, limit: number): boolean =>
  columnBounds(counts, column, limit).some(
    ({ least, most }, place) => least >= most && typeof column.cells[place] !== 'number',
  );

/**
 * What is hidden next for the others' sake: the smallest guarded count. Open ones cover nothing: lists of their
 * activities may be handed over, too.
 */
function nextCover(items: readonly Item[], cells: readonly ShownCount[]): number {
  const [first] = items
    .flatMap(({ count, isGuarded }, place) =>
      isGuarded && count > 0 && typeof cells[place] === 'number' ? [{ place, count }] : [],
    )
    .sort((one, other) => one.count - other.count);
  return first?.place ?? -1;
}

/** A reader knows less of a hidden total than of its cells. */
function hiddenTotal(cells: readonly ShownCount[], total: number, limit: number): ShownCount {
  const hidden = cells.filter((cell) => typeof cell !== 'number').length;
  return isFew(total, limit) && hidden > 1 ? 'withheld' : hiddenAs(total, limit);
}

/**
 * Hides small guarded counts, then other guarded ones until none can be computed from the total. Where that does
 * not help, their zeros are hidden too: the total no longer says which one it is. Where there are none, the total
 * is hidden.
 *
 * @param total the column's shown total. Distinct pupils of several services may be fewer than the sum of
 *   the column, which tells a reader less than the sum would: the sum decides what is hidden.
 * @param limit counts from it on may be shown.
 * @param isHidden places that are hidden for other reasons.
 */
export function suppress(
  items: readonly Item[],
  total: number,
  limit: number,
  isHidden: (place: number) => boolean = () => false,
): ShownColumn {
  const counts = items.map(({ count }) => count);
  const cells = items.map(({ count, isGuarded }, place): ShownCount => {
    const hides = (isGuarded && isFew(count, limit)) || (count > 0 && isHidden(place));
    return hides ? hiddenAs(count, limit) : count;
  });
  while (isComputable(counts, { cells, total }, limit)) {
    const cover = nextCover(items, cells);
    if (cover < 0) {
      if (!items.some(({ count, isGuarded }) => isGuarded && count === 0))
        return { cells, total: hiddenTotal(cells, total, limit) };
      return { cells: cells.map((cell, place) => (items[place]?.isGuarded ? 'withheld' : cell)), total };
    }
    cells[cover] = hiddenAs(counts[cover] ?? 0, limit);
  }
  return { cells, total };
}
