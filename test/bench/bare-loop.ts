/** The least that a summary could do: one pass over the same columns into typed arrays, nothing checked. */

import type { Cell, Grid } from '../../src/core/cell';

/** 0-based places of the columns that a summary looks at. */
export interface BareColumns {
  readonly date: number;
  readonly start: number;
  readonly end: number;
  readonly followUpDate: number;
  /** Columns whose words are counted: service, status and the like. */
  readonly words: readonly number[];
  readonly scores: readonly number[];
}

const MOST_WORDS = 4096;

const minutesOf = (cell: Cell | undefined): number =>
  typeof cell === 'object' && 'minutes' in cell ? cell.minutes : 0;
const dayOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && 'date' in cell ? cell.date : '';

/** A number for each word, in the order of first sight. */
function idOf(known: Map<Cell, number>, word: Cell): number {
  const id = known.get(word);
  if (id !== undefined) return id;
  known.set(word, known.size);
  return known.size - 1;
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

const bump = (numbers: Int32Array | Float64Array, place: number, by: number): void => {
  numbers[place] = (numbers[place] ?? 0) + by;
};

/** @returns a number that depends on everything counted, so that the engine leaves nothing out. */
export function bareLoop(grid: Grid, columns: BareColumns, first: number): number {
  const { date, start, end, followUpDate, words, scores } = columns;
  const known = words.map(() => new Map<Cell, number>());
  const counts = words.map(() => new Int32Array(MOST_WORDS));
  const minutes = words.map(() => new Int32Array(MOST_WORDS));
  const months = new Map<Cell, number>();
  const byMonth = new Int32Array(MOST_WORDS);
  const sums = new Float64Array(scores.length);
  const late = new Int32Array(1);
  for (let index = first; index < grid.length; index += 1) {
    const row = grid[index] as readonly Cell[];
    const length = minutesOf(row[end]) - minutesOf(row[start]);
    bump(byMonth, idOf(months, dayOf(row[date]).slice(0, 7)), 1);
    for (let which = 0; which < words.length; which += 1) {
      const id = idOf(known[which] as Map<Cell, number>, row[words[which] as number] ?? '') % MOST_WORDS;
      bump(counts[which] as Int32Array, id, 1);
      bump(minutes[which] as Int32Array, id, length);
    }
    for (let which = 0; which < scores.length; which += 1) {
      const score = row[scores[which] as number];
      if (typeof score === 'number') bump(sums, which, score);
    }
    if (dayOf(row[followUpDate]) > '2026-10-06') bump(late, 0, 1);
  }
  const all = [byMonth, sums, late, ...counts, ...minutes];
  return all.reduce((sum, numbers) => sum + total(numbers), 0);
}
