/** The border of cells: days of the spreadsheet's zone, times of day with their old offset, text that stays text. */

import { parseIsoDate } from '../../src/core/civil-date';
import { readValues, toGoogle, zoneOf } from '../../src/google/cells';

const day = (text: string) => {
  const date = parseIsoDate(text);
  if (!date) throw new Error(text);
  return { date };
};

describe('a date that Google hands over', () => {
  it.each([
    ['Asia/Jakarta', '2026-07-12T17:00:00Z'],
    ['Asia/Makassar', '2026-07-12T16:00:00Z'],
    ['Asia/Jayapura', '2026-07-12T15:00:00Z'],
    ['UTC', '2026-07-13T00:00:00Z'],
  ])('is the day that people see in %s', (zone, instant) => {
    expect(readValues([[new Date(instant)]], zoneOf(zone))).toEqual([[day('2026-07-13')]]);
  });

  it.each([
    // IANA time zone database, Asia/Jakarta: +07:30 from 1 May 1948, +07:07:12 before 1924.
    ['1949-06-15', '1949-06-14T16:30:00Z'],
    ['1801-02-03', '1801-02-02T16:52:48Z'],
  ])('is that day long ago, too: %s', (text, instant) => {
    expect(readValues([[new Date(instant)]], zoneOf('Asia/Jakarta'))).toEqual([[{ date: text }]]);
  });

  it('is a number where its year has five digits, and words where it is no date at all', () => {
    // 1 January 12026 is 10,000 Gregorian years of 365.2425 days after day 46023 of a spreadsheet.
    const far = new Date(Date.UTC(12_026, 0, 1));
    const [[serial, none] = []] = readValues([[far, new Date(Number.NaN)]], zoneOf('UTC'));
    expect([serial, none]).toEqual([46_023 + 3_652_425, 'Invalid Date']);
  });

  it('is a time of day where it has no day, under the local mean time of 1899 or today’s offset', () => {
    const zone = zoneOf('Asia/Jakarta');
    // 07:15 on 30 December 1899: at +7:07:12 as zone tables have it, and at +7.
    const old = new Date(Date.UTC(1899, 11, 30, 7, 15) - 25_632_000);
    const plain = new Date(Date.UTC(1899, 11, 30, 7, 15) - 25_200_000);
    expect(readValues([[old, plain]], zone)).toEqual([[{ minutes: 435 }, { minutes: 435 }]]);
  });
});

describe('a cell that goes to Google', () => {
  it('is a serial number for a day and a part of a day for a time', () => {
    // 13 July 2026 is day 46216 of a spreadsheet (counted from 30 December 1899).
    expect(toGoogle(day('2026-07-13'))).toBe(46_216);
    expect(toGoogle({ minutes: 720 })).toBe(0.5);
  });

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+62 812', "'+62 812"],
    ['-', "'-"],
    ['@admin', "'@admin"],
    ['＝1+1', "'＝1+1"],
    ['0012', "'0012"],
    ['7-1', "'7-1"],
    ['VII-A', 'VII-A'],
    ['TRUE', "'TRUE"],
    ["'kutip", "''kutip"],
    ['Konseling perorangan', 'Konseling perorangan'],
    ['', ''],
  ])('keeps %s as text', (text, guarded) => {
    expect(toGoogle(text)).toBe(guarded);
  });
});
