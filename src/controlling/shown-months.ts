/** One month's sessions of each service as its own summary may show them, and what else it can tell of the month. */

import {
  type Between,
  boundsOf,
  columnBounds,
  type ShownColumn,
  type ShownCount,
  shownAlone,
  suppress,
} from './suppression';

/** No lesson period, always the same number, or as many as were held. */
export const WORTHS = ['none', 'fixed', 'held'] as const;

export type Worth = (typeof WORTHS)[number];

export interface ServiceMonths {
  readonly isGuarded: boolean;
  /**
   * What an activity is worth: services cover each other only among their like, since the totals of sessions and
   * of periods together give away the sum of each kind.
   */
  readonly worth: Worth;
  /** Sessions of each month of the period. */
  readonly counts: readonly number[];
  /** Whether the month's own summary lists the service. */
  readonly isListed: readonly boolean[];
}

export interface Month {
  readonly cells: readonly ShownCount[];
  /** What can be computed of each cell. */
  readonly bounds: readonly Between[];
  /** Names of the sums that are known; services of one kind may have theirs together with others. */
  readonly sums: ReadonlyMap<Worth, string>;
  readonly total: ShownCount;
  readonly arePeriodsKnown: boolean;
}

/** A total that another table decides about: where hiding single cells is not enough, none is shown. */
function besideTotal(shown: ShownColumn, total: number, isTotalShown: boolean): ShownColumn {
  if (isTotalShown && typeof shown.total === 'number') return shown;
  return { cells: shown.cells.map(() => 'withheld'), total: isTotalShown ? total : 'withheld' };
}

interface Listed {
  readonly places: readonly number[];
  readonly shown: ShownColumn;
}

/** Services of one kind or of all, as one column with a total. */
function columnOf(
  services: readonly ServiceMonths[],
  month: number,
  limit: number,
  kinds: readonly Worth[],
): Listed {
  const places = services.flatMap(({ worth, isListed }, place) =>
    kinds.includes(worth) && isListed[month] ? [place] : [],
  );
  const items = places.map((place) => ({
    count: services[place]?.counts[month] ?? 0,
    isGuarded: services[place]?.isGuarded ?? true,
  }));
  const total = items.reduce((sum, { count }) => sum + count, 0);
  return { places, shown: suppress(items, total, limit) };
}

/** Every cell keeps a number of its own, and the sum is told. */
const isTold = ({ shown: { cells, total } }: Listed): boolean =>
  typeof total === 'number' && !cells.includes('withheld');

/** A small count is hidden; nothing else is, since no total is told. */
const alone = ({ counts, isGuarded }: ServiceMonths, month: number, limit: number): ShownCount =>
  isGuarded ? shownAlone(counts[month] ?? 0, limit) : (counts[month] ?? 0);

/** The sum of what is known of each. */
const sumOfBounds = (bounds: readonly Between[]): Between => ({
  least: bounds.reduce((sum, { least }) => sum + least, 0),
  most: bounds.reduce((sum, { most }) => sum + most, 0),
});

/**
 * As the month's own summary has it: nothing of other months decides it, so it never changes afterwards. Sessions
 * and lesson periods are both told where each kind of service covers its own; else the sessions alone, where all
 * cover each other; else neither, but what the services say of them.
 */
export function monthShown(services: readonly ServiceMonths[], month: number, limit: number): Month {
  const apart = WORTHS.map((kind) => columnOf(services, month, limit, [kind]));
  const together = columnOf(services, month, limit, WORTHS);
  const arePeriodsKnown = apart.every(isTold);
  const columns = arePeriodsKnown ? apart : isTold(together) ? [together] : [];
  const cells = services.map((service) => alone(service, month, limit));
  const bounds = cells.map((cell) => boundsOf(cell, limit));
  for (const { places, shown } of columns) {
    const counts = places.map((place) => services[place]?.counts[month] ?? 0);
    const known = columnBounds(counts, shown, limit);
    places.forEach((place, index) => {
      cells[place] = shown.cells[index] ?? 0;
      bounds[place] = known[index] ?? boundsOf(0, limit);
    });
  }
  const whole = services.reduce((sum, { counts }) => sum + (counts[month] ?? 0), 0);
  const nameOf = (kind: Worth): string => `month ${month} ${arePeriodsKnown ? kind : 'all'}`;
  return {
    cells,
    bounds,
    sums: new Map(columns.length === 0 ? [] : WORTHS.map((kind) => [kind, nameOf(kind)])),
    total: columns.length === 0 ? sumOfBounds(bounds) : whole,
    arePeriodsKnown,
  };
}

/** A month of a table that only parts what another one sums up. */
export function partsShown(
  services: readonly ServiceMonths[],
  month: number,
  limit: number,
  isTotalKnown: boolean,
): Month {
  const counts = services.map(({ counts: all }) => all[month] ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const items = counts.map((count) => ({ count, isGuarded: true }));
  const shown = besideTotal(suppress(items, total, limit), total, isTotalKnown);
  return {
    cells: shown.cells,
    bounds: columnBounds(counts, shown, limit),
    sums: new Map(isTotalKnown ? WORTHS.map((kind) => [kind, `month ${month}`]) : []),
    total: shown.total,
    arePeriodsKnown: true,
  };
}
