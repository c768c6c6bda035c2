/** Long and wild tables: three thousand rows counted as they are written, ten thousand of anything at all. */

import { adoptTab } from '../../src/actuating/adopt-tab';
import type { Cell, Grid } from '../../src/core/cell';
import type { JsonObject } from '../../src/core/json';
import { carriedOut, outcome, records } from '../planning/desk';
import { empty } from './log';

/** A small generator of the same numbers everywhere (Lehmer, modulus 2^31 - 1). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

const adopted = (grid: Grid, input: JsonObject = {}, before = empty) => {
  const start = { ...before, other: { title: 'Catatan', grid } };
  const found = outcome(adoptTab, { tab: 'Catatan', into: 'journal', ...input }, start);
  return { reply: found.reply as JsonObject, edits: found.edits, after: carriedOut(start, found) };
};

it('a log of 3,000 rows comes in as counted while it was written, and adds nothing the second time', () => {
  const next = chance(7);
  const counted = { added: 0, date: 0, service: 0, services: 0, blank: 0 };
  const services = ['Konsultasi', 'Layanan informasi', 'bimbingan kelompok', 'Home visit', 'Mediasi'];
  const rows = Array.from({ length: 2999 }, (_, index): readonly Cell[] => {
    const month = 8 + (index % 4);
    const date = `2026-${two(month)}-${two(1 + next(28))}`;
    const service = services[next(services.length)] ?? '';
    const rest = [`Topik ${index}`, `IX-${'ABCDEF'[next(6)]}`, 'Terlaksana'];
    const kinds = ['blank', 'date', 'service', 'services'] as const;
    const kind = kinds[next(40)];
    if (kind === undefined) {
      counted.added += 1;
      return [date, service, ...rest];
    }
    counted[kind] += 1;
    const wrong = {
      blank: [],
      date: ['besok', service],
      service: [date, 'Upacara'],
      services: [date, 'Mediasi, konsultasi'],
    };
    return kind === 'blank' ? ['', '', '', '', ''] : [...wrong[kind], ...rest];
  });
  const last = ['2026-11-30', 'Konsultasi', 'Penutup', 'IX-A', 'Terlaksana'];
  const grid = [['Tanggal', 'Layanan', 'Topik', 'Kelas', 'Status'], ...rows, last];
  const { reply, after } = adopted(grid);
  const { added, ...left } = counted;
  const reasons = reply.reasons as readonly { reason: string; count: number }[];
  expect(reply).toMatchObject({ read: 3000, added: added + 1, kept: 0, skipped: 3000 - added - 1 });
  expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toEqual(left);
  expect(new Set(records(after.tabs.journal).map(({ id }) => id)).size).toBe(added + 1);
  const again = adopted(grid, {}, after);
  expect(again.edits).toEqual([]);
  expect(again.reply).toMatchObject({ read: 3000, added: 0, kept: added + 1 });
});

const ANYTHING: readonly Cell[] = [
  '',
  ' ',
  '=1+1',
  '-',
  '2026-08-10',
  '31/02/2026',
  '03/08/2026',
  'Senin, 13 Juli 2026',
  46_216,
  0.3,
  7.15,
  -5,
  1e21,
  true,
  false,
  { minutes: 435 },
  'Konsultasi',
  'konsultasi / mediasi',
  'Terlaksana',
  'Jumlah',
  'VII-A',
  'constructor',
  '__proto__',
  '\u0000',
  'x'.repeat(400),
  '07.15 - 07.55',
  '"; DROP TABLE',
  'Tanggal',
];

it('10,000 rows of anything are added or left out for a reason that has a name, none is lost', () => {
  const next = chance(20_261_124);
  const headings = ['Tanggal', 'Jam', 'Layanan', 'Topik', 'Kelas', 'L', 'P', 'Status', 'Tindak lanjut'];
  const body = Array.from({ length: 9999 }, () => headings.map(() => ANYTHING[next(ANYTHING.length)] ?? ''));
  const grid = [headings, ...body, ['2026-08-10', '', 'Konsultasi', '', '', '', '', 'Terlaksana', '']];
  const { reply, after } = adopted(grid, { dateOrder: 'day-first', blankDates: 'above' });
  const { read, added, kept, skipped } = reply as Readonly<Record<string, number>>;
  const reasons = reply.reasons as readonly { reason: string; count: number; rows: readonly number[] }[];
  const names = ['date', 'service', 'services', 'status', 'long', 'total', 'heading', 'section', 'blank'];
  expect(read).toBe(10_000);
  expect(Number(added) + Number(kept) + Number(skipped)).toBe(10_000);
  expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(skipped);
  expect(new Set(reasons.flatMap(({ rows }) => rows)).size).toBe(skipped);
  expect(reasons.map(({ reason }) => reason).filter((reason) => !names.includes(reason))).toEqual([]);
  expect(records(after.tabs.journal)).toHaveLength(Number(added));
});
