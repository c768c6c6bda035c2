/** A school in Papua plans the same days as one in Jakarta, wherever the script believes itself to be. */

import { rmSync } from 'node:fs';
import { emptyBook } from '../../src/workbench/book/blank';
import type { BookState } from '../../src/workbench/book-state';
import { showValues } from '../../src/workbench/steps/show-values';
import { after, builtAddon, makeBench } from './bench';
import { logOf, yearFiles } from './small-school';

let distDir: string;

beforeAll(async () => {
  distDir = await builtAddon();
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

/** @param clock an hour at which it may be another day elsewhere. */
function yearIn(timeZone: string, clock: string): BookState {
  const bench = makeBench(distDir, 'id', clock);
  const files = yearFiles('id').map(({ name, text }) => ({
    name,
    text: text.replace('Asia/Jakarta', timeZone),
  }));
  const made = after(bench, emptyBook({ locale: 'in_ID', timeZone }), 'startYear', { files });
  const logged = after(bench, made, 'importSessions', { file: logOf(4) });
  return after(bench, logged, 'derivePlan', { period: '2026-Y' });
}

const DATED = ['calendar', 'schedule', 'journal', 'weekly', 'monthly'];

const datesOf = (book: BookState): unknown => DATED.map((tab) => showValues(book, tab));

it.each([
  ['WIB', 'Asia/Jakarta', '2026-10-06T23:59:00+07:00'],
  ['WITA', 'Asia/Makassar', '2026-10-06T00:01:00+08:00'],
  ['WIT', 'Asia/Jayapura', '2026-10-06T00:01:00+09:00'],
  ['no zone of Indonesia', 'America/New_York', '2026-10-06T12:00:00-04:00'],
])('plans and keeps the same days and hours in %s', (_name, timeZone, clock) => {
  const book = yearIn(timeZone, clock);
  expect(datesOf(book)).toEqual(datesOf(yearIn('Asia/Jakarta', '2026-10-06T08:00:00+07:00')));
  const visits = showValues(book, 'schedule').slice(0, 2);
  expect(visits).toMatchObject([
    { id: 'J01', date: '2026-08-17', start: '07:55', end: '08:35' },
    { id: 'J02', date: '2026-10-07', start: '13:45', end: '14:30' },
  ]);
  expect(showValues(book, 'journal')[0]).toMatchObject({ date: '2026-08-03', day: 'Senin' });
});
