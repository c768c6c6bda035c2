/**
 * Sessions of each service as a summary may show them: one session of individual counselling is one pupil.
 * Whoever lays the summaries of all months, both semesters and the year side by side computes no hidden one.
 */

import { computable, GROUND, type HiddenFigure } from './computable';
import { type Month, monthShown, partsShown, type ServiceMonths } from './shown-months';
import { type Between, boundsOf, isFew, type ShownCount } from './suppression';

export interface ShownPeriod {
  /** Of each service, over the period. */
  readonly services: readonly ShownCount[];
  /** Of each month: itself, or what its services say of it. */
  readonly totals: readonly ShownCount[];
  /** Whether the lesson periods of each month may be told, too. */
  readonly arePeriodsTold: readonly boolean[];
  /** Of each service and month, where its lesson periods may not be told: what can be computed of the count. */
  readonly untold: readonly ReadonlyMap<number, Between>[];
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
  const cells = months.flatMap(([month, { cells: ofMonth, sums: known }]) =>
    services.flatMap(({ counts, worth }, service): readonly HiddenFigure[] => {
      const cell = ofMonth[service] ?? 0;
      if (typeof cell === 'number') return [];
      const from = known.get(worth) ?? GROUND;
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
    spans
      .flat()
      .map((month) => [
        month,
        known === undefined
          ? monthShown(services, month, limit)
          : partsShown(services, month, limit, known[month] ?? false),
      ]),
  );
  const shown = [...months.values()];
  const totals = shown.map(({ total }) => total);
  const arePeriodsTold = shown.map(({ arePeriodsKnown }) => arePeriodsKnown);
  const untold = services.map(
    (_, service) =>
      new Map(
        [...months].flatMap(([month, { cells, bounds, arePeriodsKnown }]) =>
          arePeriodsKnown || typeof cells[service] === 'number'
            ? []
            : [[month, bounds[service] ?? boundsOf(0, limit)] as const],
        ),
      ),
  );
  if (shown.length === 1) return { services: shown[0]?.cells ?? [], totals, arePeriodsTold, untold };
  const halves = spans.map((over) =>
    spanOf(services, new Map([...months].filter(([month]) => over.includes(month))), limit),
  );
  const sums = halves.length === 1 ? (halves[0]?.sums ?? []) : yearSums(services, halves, limit);
  if (!isOver) for (const sum of sums.filter(saysMore)) sum.shown = sum.known;
  return { services: sums.map(({ shown: sum }) => sum), totals, arePeriodsTold, untold };
}
