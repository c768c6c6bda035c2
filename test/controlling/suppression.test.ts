/** Which counts of pupils may be shown in one column, and what covers them. */

import { type Item, shownAlone, suppress } from '../../src/controlling/suppression';

const LIMIT = 5;

const guarded = (...counts: readonly number[]): readonly Item[] =>
  counts.map((count) => ({ count, isGuarded: true }));

const open = (...counts: readonly number[]): readonly Item[] =>
  counts.map((count) => ({ count, isGuarded: false }));

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
    ['without small counts is shown', guarded(0, 5, 17), [0, 5, 17], 22],
    ['hides the next smallest beside a lonely small count', guarded(3, 9, 40), ['few', 'covered', 40], 52],
    ['hides no more where two small counts cover each other', guarded(2, 3, 40), ['few', 'few', 40], 45],
    ['hides more where two ones could only be ones', guarded(1, 1, 9, 40), ['few', 'few', 'covered', 40], 51],
    ['shows small counts of open services', open(3, 0, 1), [3, 0, 1], 4],
    [
      'hides the zeros of guarded ones rather than an open one, which lists tell anyway',
      [...guarded(2, 0), ...open(3, 20)],
      ['withheld', 'withheld', 3, 20],
      25,
    ],
    [
      'hides its zeros where nothing else took place',
      guarded(3, 0, 0),
      ['withheld', 'withheld', 'withheld'],
      3,
    ],
    ['hides its total where there is no zero', guarded(4, 4), ['few', 'few'], 'covered'],
    ['says nothing of a small total over several counts', guarded(1, 1), ['few', 'few'], 'withheld'],
    ['has a small total of one count', guarded(3), ['few'], 'few'],
  ] as const)('%s', (_story, items, cells, shownTotal) => {
    const total = items.reduce((sum, { count }) => sum + count, 0);
    expect(suppress(items, total, LIMIT)).toEqual({ cells, total: shownTotal });
  });

  it('hides what is hidden for other reasons, too', () => {
    const { cells } = suppress(guarded(9, 8, 40), 57, LIMIT, (place) => place === 0);
    expect(cells).toEqual(['covered', 'covered', 40]);
  });
});
