/** Days as people write them, and the ones that nobody may guess. */

import { isOpenDate, orderIn, writtenDate } from '../../src/planning/written-dates';

it.each([
  ['2026-07-13', '2026-07-13'],
  ['13/7/2026', '2026-07-13'],
  ['13-07-26', '2026-07-13'],
  ['13 Juli 2026', '2026-07-13'],
  ['Senin, 13 Juli 2026', '2026-07-13'],
  ["Jum'at, 17 Juli 2026", '2026-07-17'],
  ['Jum’at 17 Jul 2026', '2026-07-17'],
  ['Senin/13-07-2026', '2026-07-13'],
  ['13-Agt-26', '2026-08-13'],
  ['3 Nopember 2026', '2026-11-03'],
  ['July 13, 2026', '2026-07-13'],
  ['Mon 13 July 2026', '2026-07-13'],
  ['8/8/2026', '2026-08-08'],
  // 3 August 2026 is a Monday, 8 March 2026 a Sunday.
  ['Senin, 03/08/2026', '2026-08-03'],
  ['Minggu, 03/08/2026', '2026-03-08'],
])('reads %s', (text, date) => {
  expect([writtenDate(text, undefined), isOpenDate(text)]).toEqual([date, false]);
});

it.each(['03/08/2026', '3-8-26', 'Rabu, 03/08/2026'])('leaves %s to the column or a person', (text) => {
  expect(writtenDate(text, undefined)).toBeUndefined();
  expect(isOpenDate(text)).toBe(true);
  expect([writtenDate(text, 'day-first'), writtenDate(text, 'month-first')]).toEqual([
    '2026-08-03',
    '2026-03-08',
  ]);
});

it.each(['', 'minggu kedua Juli', '31-09-2026', '13 Julius 2026', 'Senin', '32/13/2026', '2026'])(
  'finds no day in "%s"',
  (text) => {
    expect([writtenDate(text, 'day-first'), isOpenDate(text)]).toEqual([undefined, false]);
  },
);

it('learns from a column which comes first, and nothing from a column that contradicts itself', () => {
  expect(orderIn(['03/08/2026', '13/08/2026'])).toBe('day-first');
  expect(orderIn(['03/08/2026', '08/13/26'])).toBe('month-first');
  expect(orderIn(['13/08/2026', '08/13/2026'])).toBeUndefined();
  expect(orderIn(['03/08/2026', '8/8/2026', '13 Juli 2026'])).toBeUndefined();
});
