/** Sentences for people: their gaps, and the words that depend on a number. */

import { say } from '../../src/core/text';

const ROWS = { id: '{count} baris berubah', en: '{count} {count|row|rows} changed' };

it('says one row and several rows as English does, and as Indonesian does', () => {
  expect([0, 1, 2].map((count) => say(ROWS, 'en', { count }))).toEqual([
    '0 rows changed',
    '1 row changed',
    '2 rows changed',
  ]);
  expect(say(ROWS, 'id', { count: 1 })).toBe('1 baris berubah');
});

it('leaves a gap without a value as it is, so that it is noticed', () => {
  expect(say(ROWS, 'en', { count: '1' })).toBe('1 row changed');
  expect(say(ROWS, 'en', { count: '1,149' })).toBe('1,149 rows changed');
  expect(say(ROWS, 'en')).toBe('{count} {count|row|rows} changed');
  expect(say(ROWS, 'en', { toString: 'x' })).toBe('{count} {count|row|rows} changed');
});

it('takes what a person wrote as it stands', () => {
  const text = { id: 'Kelas "{class}"', en: 'Class "{class}"' };
  expect(say(text, 'en', { class: '{class|a|b} $& {count}' })).toBe('Class "{class|a|b} $& {count}"');
});
