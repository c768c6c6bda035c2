/**
 * Sessions of each service as a summary may show them: one session of individual counselling is one pupil.
 * Whoever lays the summaries of all months, both semesters and the year side by side computes no hidden one.
 */

import { computable, GROUND, type HiddenFigure } from './computable';
import {
  type Between,
  boundsOf,
  columnBounds,
  isFew,
  type ShownColumn,
  type ShownCount,
  suppress,
} from './suppression';

export interface ServiceMonths {
  readonly isGuarded: boolean;
  /**
   * Services that are worth lesson periods and those that are not cover each other apart: the totals of sessions
   * and of periods together give away the sum of either kind.
   */
  readonly isWorth: boolean;
  /** Sessions of each month of the period. */
  readonly counts: readonly number[];
  /** Whether the month's own summary lists the service. */
  readonly isListed: readonly boolean[];
}

export interface ShownPeriod {
  /** Of each service, over the period. */
  readonly services: readonly ShownCount[];
  /** Whether each month's total may be shown; that of the period, if all of them. */
  readonly totals: readonly boolean[];
}

interface Month {
  readonly cells: readonly ShownCount[];
  /** What can be computed of each cell. */
  readonly bounds: readonly Between[];
  /** By kind of service. */
  readonly isTotalShown: ReadonlyMap<boolean, boolean>;
}

/** A total that another table decides about: where hiding single cells is not enough, none is shown. */
function besideTotal(shown: ShownColumn, total: number, isTotalShown: boolean): ShownColumn {
  if (isTotalShown && typeof shown.total === 'number') return shown;
  return { cells: shown.cells.map(() => 'withheld'), total: isTotalShown ? total : 'withheld' };
}

/** As the month's own summary has it: nothing of other months decides it, so it never changes afterwards. */
function monthShown(
  services: readonly ServiceMonths[],
  month: number,
  limit: number,
  isKnownTotal: boolean | undefined,
): Month {
  const cells: ShownCount[] = services.map(({ counts }) => counts[month] ?? 0);
  const bounds: Between[] = cells.map((cell) => boundsOf(cell, limit));
  const isTotalShown = new Map<boolean, boolean>();
  for (const kind of [true, false]) {
    const places = services.flatMap(({ isWorth, isListed }, place) =>
      isWorth === kind && isListed[month] ? [place] : [],
    );
    const items = places.map((place) => ({
      count: services[place]?.counts[month] ?? 0,
      isGuarded: services[place]?.isGuarded ?? true,
    }));
    const total = items.reduce((sum, { count }) => sum + count, 0);
    const own = suppress(items, total, limit);
    const shown = isKnownTotal === undefined ? own : besideTotal(own, total, isKnownTotal);
    const ofShown = columnBounds(
      items.map(({ count }) => count),
      shown,
      limit,
    );
    places.forEach((place, index) => {
      cells[place] = shown.cells[index] ?? 0;
      bounds[place] = ofShown[index] ?? boundsOf(0, limit);
    });
    isTotalShown.set(kind, typeof shown.total === 'number');
  }
  return { cells, bounds, isTotalShown };
}

/** The sum of one service over months. */
interface Sum {
  readonly service: number;
  readonly value: number;
  /** What its parts say of it as they are shown: shown instead of it, it adds nothing to what is known. */
  readonly known: Between;
  shown: ShownCount;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** A small sum is hidden from the first. */
function sumsOf(
  services: readonly ServiceMonths[],
  partsOf: (service: number) => readonly (readonly [value: number, known: Between])[],
  limit: number,
): readonly Sum[] {
  return services.map(({ isGuarded }, service) => {
    const parts = partsOf(service);
    const value = sumOf(parts.map(([part]) => part));
    const known = {
      least: sumOf(parts.map(([, { least }]) => least)),
      most: sumOf(parts.map(([, { most }]) => most)),
    };
    const hides = isGuarded && isFew(value, limit) && known.least < known.most;
    return { service, value, known, shown: hides ? 'few' : value };
  });
}

/** Whether something of it is said that its parts do not say. */
const saysMore = ({ known, shown }: Sum): boolean => known.least < known.most && typeof shown !== 'object';

/** Hides sums until nothing is computable: the one that covers most, the smallest of several. */
function settle(sums: readonly Sum[], figures: () => readonly HiddenFigure[]): void {
  const left = (sum: Sum): number => {
    const { shown } = sum;
    sum.shown = sum.known;
    const { length } = computable(figures());
    sum.shown = shown;
    return length;
  };
  while (computable(figures()).length > 0) {
    const [best] = sums
      .filter(saysMore)
      .map((sum) => ({ sum, left: left(sum) }))
      .sort((one, other) => one.left - other.left || one.sum.value - other.sum.value);
    if (!best) return;
    best.sum.shown = best.sum.known;
  }
}

/** Hidden sums as figures of the table. */
const figuresOf = (
  sums: readonly Sum[],
  limit: number,
  from: (service: number) => string,
  to: (service: number) => string,
): readonly HiddenFigure[] =>
  sums
    .filter(({ shown }) => typeof shown !== 'number')
    .map(({ service, value, shown }) => ({
      from: from(service),
      to: to(service),
      value,
      ...boundsOf(shown === 'few' ? shown : 'withheld', limit),
    }));

/** Months with the sums over them, the hidden ones joined into one table. */
interface Span {
  readonly sums: readonly Sum[];
  readonly figures: (nodeOfWhole: (service: number) => string) => readonly HiddenFigure[];
}

function spanOf(services: readonly ServiceMonths[], shown: ReadonlyMap<number, Month>, limit: number): Span {
  const months = [...shown];
  const node = (service: number): string => `${service} over ${months[0]?.[0]}`;
  const sums = sumsOf(
    services,
    (service) =>
      months.map(([month, { bounds }]) => [
        services[service]?.counts[month] ?? 0,
        bounds[service] ?? boundsOf(0, limit),
      ]),
    limit,
  );
  const cells = months.flatMap(([month, { cells: ofMonth, isTotalShown }]) =>
    services.flatMap(({ counts, isWorth }, service): readonly HiddenFigure[] => {
      const cell = ofMonth[service] ?? 0;
      if (typeof cell === 'number') return [];
      const from = isTotalShown.get(isWorth) === true ? `month ${month} ${isWorth}` : GROUND;
      return [{ from, to: node(service), value: counts[month] ?? 0, ...boundsOf(cell, limit) }];
    }),
  );
  const figures: Span['figures'] = (nodeOfWhole) => [...cells, ...figuresOf(sums, limit, node, nodeOfWhole)];
  // As the semester's own summary has it.
  settle(sums, () => figures(() => GROUND));
  return { sums, figures };
}

function yearSums(services: readonly ServiceMonths[], spans: readonly Span[], limit: number): readonly Sum[] {
  const node = (service: number): string => `${service} over all`;
  const sums = sumsOf(
    services,
    (service) =>
      spans.map(({ sums: ofSpan }) => [
        ofSpan[service]?.value ?? 0,
        boundsOf(ofSpan[service]?.shown ?? 0, limit),
      ]),
    limit,
  );
  settle(sums, () => [
    ...spans.flatMap((span) => span.figures(node)),
    ...figuresOf(sums, limit, node, () => GROUND),
  ]);
  return sums;
}

export interface Months {
  readonly services: readonly ServiceMonths[];
  /** Places of the months of each semester within the period. */
  readonly spans: readonly (readonly number[])[];
  /** Whether the period is over: what it shows while it runs must not give the latest sessions away. */
  readonly isOver: boolean;
  /** Where the table only parts what another one sums up: whether that shows the total of each month. */
  readonly totals?: readonly boolean[];
}

/** @param limit counts from it on may be shown. */
export function shownPeriod({ services, spans, isOver, totals: known }: Months, limit: number): ShownPeriod {
  const months = new Map(
    spans.flat().map((month) => [month, monthShown(services, month, limit, known?.[month])]),
  );
  const shown = [...months.values()];
  const totals = shown.map(({ isTotalShown }) => [...isTotalShown.values()].every((isShown) => isShown));
  if (shown.length === 1) return { services: shown[0]?.cells ?? [], totals };
  const halves = spans.map((over) =>
    spanOf(services, new Map([...months].filter(([month]) => over.includes(month))), limit),
  );
  const sums = halves.length === 1 ? (halves[0]?.sums ?? []) : yearSums(services, halves, limit);
  if (!isOver) for (const sum of sums.filter(saysMore)) sum.shown = sum.known;
  return { services: sums.map(({ shown: sum }) => sum), totals };
}
