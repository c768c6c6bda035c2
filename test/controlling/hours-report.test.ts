/** Hours of activity: equal to the sample's log, counted anew from its file. */

import { hoursReport } from '../../src/controlling/hours-report';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { SERVICES } from '../../src/frameworks/services';
import { readPeriod } from '../../src/planning/period';
import { yearFrom } from '../planning/desk';
import { day, deskWith, sampleSessions, sampleTabs } from './school';

const built = (key: string, framework = 'pola17') => {
  const period = readPeriod(key, yearFrom(day('2026-07-13')));
  if (!period) throw new Error(`${key} is no period`);
  const report = hoursReport.build(deskWith(sampleTabs(), { framework }), period);
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report.lines.map(({ style, cells }) => ({ style, cells: cells.map(shownValue) }));
};

type Lines = ReturnType<typeof built>;

/** The tables one after the other: heading, rows, total. */
const tablesIn = (lines: Lines) =>
  lines.flatMap(({ style, cells }, index) => {
    if (style !== 'part') return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line.style === 'space');
    const own = rest.slice(0, end);
    return [
      {
        heading: String(cells[0]),
        rows: own.filter((line) => line.style === 'cells').map((line) => line.cells),
        totals: own.filter((line) => line.style === 'cellTotal').map((line) => line.cells),
      },
    ];
  });

const isDone = ({ status = '' }) => status === 'Terlaksana' || status === 'Terlaksana sebagian';

const heldIn = (month: string, counsellor: string) =>
  sampleSessions.filter(
    (row) => isDone(row) && row.tanggal?.startsWith(month) && row.konselor === counsellor,
  );

const sumOf = (rows: typeof sampleSessions) => rows.reduce((sum, { jp }) => sum + Number(jp), 0);

it.each(['2026-10', '2027-02'])(
  'shows in %s what each counsellor held, by service and quarter of the month',
  (month) => {
    const tables = tablesIn(built(month));
    const people = ['G1', 'G2', 'G3'];
    expect(tables).toHaveLength(people.filter((code) => heldIn(month, code).length > 0).length);
    tables.forEach(({ rows, totals }, index) => {
      const own = heldIn(month, people[index] ?? '');
      expect(totals[0]?.slice(-2)).toEqual([own.length, sumOf(own)]);
      expect(totals[1]?.[11]).toBe(sumOf(own) / 4);
      for (const cells of rows) {
        const key = SERVICES.find(({ label }) => label.id === cells[1])?.key;
        const ofService = own.filter(({ kode }) => kode === key);
        const quarters = [1, 8, 15, 22].map((first, place) => {
          const last = place === 3 ? 31 : first + 6;
          return ofService.filter(({ tanggal = '' }) => {
            const date = Number(tanggal.slice(8));
            return date >= first && date <= last;
          });
        });
        const expected = quarters.flatMap((held): (string | number)[] =>
          held.length === 0 ? ['', ''] : [held.length, sumOf(held)],
        );
        expect([cells[1], ...cells.slice(2)]).toEqual([
          cells[1],
          ...expected,
          ofService.length,
          sumOf(ofService),
        ]);
      }
    });
  },
);

it('has a table a month and counsellor for a semester, and says so where nothing was held', () => {
  const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
  const pairs = months.flatMap((month) =>
    ['G1', 'G2', 'G3'].filter((code) => heldIn(month, code).length > 0),
  );
  expect(tablesIn(built('2026-S1'))).toHaveLength(pairs.length);
  expect(tablesIn(built('2026-S1')).length).toBeGreaterThan(15);
});

it('counts hours instead of lesson periods for an ASCA school', () => {
  const words = built('2026-10', 'asca').flatMap(({ cells }) => cells.map(String));
  expect(words).toContain('Jam');
  expect(words).not.toContain('Ek. JP');
});
