/** How what people type is read: never guessed, never lost. */

import { isBlankRow, readDate, readNumber, readTime, readYesNo, sameCell, textOf } from '../../src/core/cell';
import { parseIsoDate } from '../../src/core/civil-date';
import { readChoice, readList } from '../../src/core/read';
import { toCell } from '../../src/core/write';
import { STATUSES } from '../../src/frameworks/choices';
import { SERVICES } from '../../src/frameworks/services';
import { WEEKDAYS } from '../../src/frameworks/weekdays';

describe('a date in text', () => {
  it.each([
    ['2026-07-03', '2026-07-03'],
    ['31/7/2026', '2026-07-31'],
    ['7/31/2026', '2026-07-31'],
    ['5-5-2026', '2026-05-05'],
  ])('%s can only be %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['3/7/2026', '31/2/2026', '2026-02-30', 'besok', '', '3/7/26'])('%s is not guessed', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('a time in text', () => {
  it.each([
    ['7:15', 435],
    ['07.15', 435],
    ['13:45:00', 825],
  ])('%s is %d minutes after midnight', (text, minutes) => {
    expect(readTime(text)).toBe(minutes);
  });

  it.each(['24:00', '7:60', '0715', 'pagi'])('%s is no time', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});

it('reads numbers only where text is plainly one', () => {
  expect(readNumber('30')).toBe(30);
  expect(readNumber('1.234,5')).toBeUndefined();
  expect(readNumber('')).toBeUndefined();
});

it('reads yes and no in both languages, and a box that nobody ticked as no', () => {
  expect([readYesNo('Ya'), readYesNo('yes'), readYesNo(true)]).toEqual([true, true, true]);
  expect([readYesNo('Tidak'), readYesNo(false), readYesNo('No')]).toEqual([false, false, false]);
  expect(readYesNo('mungkin')).toBeUndefined();
});

it('takes a choice by key or by label in either language, whatever its case', () => {
  expect(readChoice(STATUSES, 'terlaksana SEBAGIAN')).toBe('partly');
  expect(readChoice(STATUSES, 'Not held')).toBe('notHeld');
  expect(readChoice(SERVICES, 'KPR')).toBe('KPR');
  expect(readChoice(SERVICES, 'Individual counselling')).toBe('KPR');
  expect(readChoice(WEEKDAYS, "Jum'at")).toBe('friday');
  expect(readChoice(STATUSES, 'constructor')).toBeUndefined();
});

it('reads several codes from one cell, each once', () => {
  expect(readList('VII-A; VII-B,VII-A')).toEqual(['VII-A', 'VII-B']);
  expect(readList('')).toEqual([]);
});

it('keeps what a kind cannot read as text', () => {
  const date = { key: 'date', kind: 'date', title: { id: '', en: '' } } as const;
  const count = { key: 'n', kind: 'number', title: { id: '', en: '' } } as const;
  const status = { key: 's', kind: 'choice', title: { id: '', en: '' }, choices: STATUSES } as const;
  expect(toCell(date, '3/7/2026', 'id')).toBe('3/7/2026');
  expect(toCell(date, '2026-07-03', 'id')).toEqual({ date: parseIsoDate('2026-07-03') });
  expect(toCell(count, 'banyak', 'id')).toBe('banyak');
  expect(toCell(count, '30', 'id')).toBe(30);
  expect(toCell(status, 'done', 'en')).toBe('Done');
  expect(toCell(status, 'lupa', 'en')).toBe('lupa');
});

it('calls a row blank that holds nothing but unticked boxes', () => {
  expect(isBlankRow(['', false, ' '])).toBe(true);
  expect(isBlankRow(['', 0])).toBe(false);
});

it('compares days and times by what they are', () => {
  const one = parseIsoDate('2026-07-03');
  const other = parseIsoDate('2026-07-04');
  if (!one || !other) throw new Error('no days');
  expect(sameCell({ date: one }, { date: one })).toBe(true);
  expect(sameCell({ date: one }, { date: other })).toBe(false);
  expect(sameCell({ minutes: 435 }, { minutes: 435 })).toBe(true);
  expect(sameCell('', undefined)).toBe(true);
  expect(textOf({ minutes: 435 })).toBe('07:15');
});
