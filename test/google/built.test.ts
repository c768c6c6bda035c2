/** What is remembered of a generated tab fits into developer metadata (30,000 letters), however long the tab is. */

import { packed, unpacked } from '../../src/google/built';

const linesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => (10_000 + index).toString(36).padStart(4, '0'));

it('is all of a list of some thousand lines', () => {
  const built = { layout: 'rows', lines: linesOf(5000) };
  expect(unpacked(packed(built))).toEqual(built);
});

it.each([5799, 5800, 9000, 200_000])('is the upper lines of %d, and how many there are', (count) => {
  const lines = linesOf(count);
  const value = packed({ layout: 'rows', lines });
  expect(value.length).toBeLessThan(29_950);
  const kept = unpacked(value);
  expect(kept.lines).toHaveLength(count);
  const known = kept.lines.filter((line) => line !== undefined);
  expect(known.length).toBeGreaterThan(5700);
  expect(known).toEqual(lines.slice(0, known.length));
  expect(unpacked(packed({ ...kept, layout: '' }))).toEqual({ ...kept, layout: '' });
});
