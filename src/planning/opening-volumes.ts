/** What counts of a plan whose year somebody began in the middle: nothing before the start, but what was done by then. */

import { monthsBefore, type SchoolYear } from './period';

export interface Counted {
  /** Volume of each month of the school year: what is owed, and what was done before the start. */
  readonly volumes: readonly number[];
  /** Of it, what was done before the start. */
  readonly before: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whole parts in proportion to weights (largest remainder, the earlier of equals); their sum is the total. */
function proportional(total: number, weights: readonly number[]): readonly number[] {
  const all = sum(weights);
  const last = weights.map((_, index) => (index === weights.length - 1 ? total : 0));
  if (all === 0 || !Number.isInteger(total)) return last;
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const rest = total - sum(parts);
  const order = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  const more = new Set(order.slice(0, rest).map(({ index }) => index));
  return parts.map((part, index) => part + (more.has(index) ? 1 : 0));
}

/**
 * The opening volume lies in the months before the start as the item was planned there; where nothing was planned,
 * in the last of them. A year that began on its first day has it in its first month.
 *
 * @param planned as the annual programme has it, a number a month.
 * @param opening activities done in this school year before its start date.
 */
export function countedVolumes(planned: readonly number[], opening: number, year: SchoolYear): Counted {
  const over = monthsBefore(year);
  const parts = over === 0 ? [opening] : proportional(opening, planned.slice(0, over));
  const before = planned.map((_, index) => parts[index] ?? 0);
  return {
    before,
    volumes: planned.map((volume, index) => (index < over ? 0 : volume) + (before[index] ?? 0)),
  };
}
