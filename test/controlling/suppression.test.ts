/** Which counts of pupils may be shown, and that no hidden one can be computed. */

import fc from 'fast-check';
import { type ShownCount, shownAlone, suppress } from '../../src/controlling/suppression';

const LIMIT = 5;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

describe('a count of pupils', () => {
  it.each([
    [0, 0],
    [1, 'few'],
    [4, 'few'],
    [5, 5],
  ] as const)('%s is shown as %s', (count, shown) => {
    expect(shownAlone(count, LIMIT)).toBe(shown);
  });
});

describe('a column of counts with a total', () => {
  it.each([
    ['without small counts is shown', [0, 5, 17], 22, [0, 5, 17], 22],
    ['hides the next smallest beside a lonely small count', [3, 9, 40], 52, ['few', 'covered', 40], 52],
    ['hides no more where two small counts cover each other', [2, 3, 40], 45, ['few', 'few', 40], 45],
    ['hides more where two ones could only be ones', [1, 1, 9, 40], 51, ['few', 'few', 'covered', 40], 51],
    ['hides its total where nothing else can help', [3, 0, 0], 3, ['few', 0, 0], 'few'],
    [
      'hides its total where all small counts are as large as can be',
      [4, 4, 0],
      8,
      ['few', 'few', 0],
      'covered',
    ],
  ] as const)('%s', (_story, counts, total, cells, shownTotal) => {
    expect(suppress(counts, total, LIMIT)).toEqual({ cells, total: shownTotal });
  });

  const choices = (cell: ShownCount): readonly number[] => {
    if (cell === 'few') return [1, 2, 3, 4];
    return cell === 'covered' ? Array.from({ length: 40 }, (_, index) => LIMIT + index) : [cell];
  };

  /** Every column that reads like this one, found by trying all of them. */
  const columnsLike = (cells: readonly ShownCount[], total: number): readonly (readonly number[])[] =>
    cells
      .reduce<readonly (readonly number[])[]>(
        (begun, cell) =>
          begun.flatMap((numbers) =>
            choices(cell)
              .map((number) => [...numbers, number])
              .filter((more) => sum(more) <= total),
          ),
        [[]],
      )
      .filter((numbers) => sum(numbers) === total);

  it('leaves at least two values possible for each hidden count', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const { cells, total } = suppress(counts, sum(counts), LIMIT);
        expect(cells.filter((cell, index) => typeof cell === 'number' && cell !== counts[index])).toEqual([]);
        expect(counts.filter((count, index) => count > 0 && count < LIMIT && cells[index] !== 'few')).toEqual(
          [],
        );
        if (typeof total !== 'number') return;
        const columns = columnsLike(cells, total);
        const possible = cells.map((_, index) => new Set(columns.map((numbers) => numbers[index])).size);
        expect(cells.filter((cell, index) => typeof cell !== 'number' && (possible[index] ?? 0) < 2)).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
