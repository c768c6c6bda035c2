/** Small counts of pupils are not shown to others, nor anything from which they could be computed. */

/** A count as it may be shown: itself, `few` (below the limit), or `covered` (hidden for another's sake). */
export type ShownCount = number | 'few' | 'covered';

export interface ShownColumn {
  readonly cells: readonly ShownCount[];
  readonly total: ShownCount;
}

const isFew = (count: number, limit: number): boolean => count > 0 && count < limit;

/** Hides a small count; zero may be shown. Source: domain reference 5.7. */
export const shownAlone = (count: number, limit: number): ShownCount => (isFew(count, limit) ? 'few' : count);

interface Hidden {
  readonly count: number;
  /** What a reader knows of it: `<5` lies within 1 to 4, `≥5` is 5 or more. */
  readonly least: number;
  readonly most: number;
}

const hiddenOf = (count: number, limit: number): Hidden =>
  isFew(count, limit)
    ? { count, least: 1, most: limit - 1 }
    : { count, least: limit, most: Number.POSITIVE_INFINITY };

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** True where the total leaves one possible value for a hidden count. */
function isComputable(one: Hidden, hidden: readonly Hidden[]): boolean {
  const others = hidden.filter((other) => other !== one);
  const together = sumOf(hidden.map(({ count }) => count));
  const least = Math.max(one.least, together - sumOf(others.map(({ most }) => most)));
  const most = Math.min(one.most, together - sumOf(others.map((other) => other.least)));
  return least >= most;
}

/**
 * Hides small counts, then the next smallest ones until none can be computed from the total; where even
 * that does not help, the total too.
 *
 * @param total the column's shown total. Distinct pupils of several services may be fewer than the sum of
 *   the column, which tells a reader less than the sum would: the sum decides what is hidden.
 * @param limit counts from it on may be shown.
 */
export function suppress(counts: readonly number[], total: number, limit: number): ShownColumn {
  const isHidden = counts.map((count) => isFew(count, limit));
  const shown = (): readonly ShownCount[] =>
    counts.map((count, index) => {
      if (!isHidden[index]) return count;
      return isFew(count, limit) ? 'few' : 'covered';
    });
  if (isFew(total, limit)) return { cells: shown(), total: 'few' };
  for (;;) {
    const hidden = counts.filter((_, index) => isHidden[index]).map((count) => hiddenOf(count, limit));
    if (!hidden.some((one) => isComputable(one, hidden))) return { cells: shown(), total };
    const rest = counts.filter((count, index) => count > 0 && !isHidden[index]);
    if (rest.length === 0) return { cells: shown(), total: 'covered' };
    isHidden[counts.findIndex((count, index) => !isHidden[index] && count === Math.min(...rest))] = true;
  }
}
