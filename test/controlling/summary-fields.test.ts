/** What people write on the summary stands again when it is built again. */

import type { Cell, Grid } from '../../src/core/cell';
import type { Report } from '../../src/core/report';
import { deskWith } from './school';
import { AFTER, drawn, fieldsBelow, outcome, reportOf, SAMPLE, YEAR } from './summary-sheet';

describe('the sheet', () => {
  it('keeps what people wrote, whatever language it stood in and wherever it moved', () => {
    const desk = deskWith(SAMPLE, { today: AFTER });
    const before = drawn(reportOf(outcome(desk, YEAR)));
    const at = before.grid.findIndex(([label]) => label === 'Rekomendasi Koordinator BK') + 2;
    const grid: Grid = [
      ['summary'],
      ...before.grid.map((row, index) => (index === at ? ['2.', 'Tambah ruang', 3] : row)),
    ];
    const tabs = { ...SAMPLE, summary: { ...before, grid } };
    const report = reportOf(outcome({ ...desk, tabs, language: 'en' }, { period: '2026-S1' }));
    const [, field] = fieldsBelow(report, 'Recommendations of the lead counsellor');
    expect(field?.cells.slice(0, 4)).toEqual(['2.', 'Tambah ruang', 3, '']);
    expect(field?.writable).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('what people write in the fields', () => {
  const RECOMMENDATIONS = 'Rekomendasi Koordinator BK';
  const NOTES = 'Catatan pimpinan';
  const desk = deskWith(SAMPLE, { today: AFTER });
  const before = drawn(reportOf(outcome(desk, YEAR)));
  /** Drawn again after people wrote: row by heading and number. */
  const rebuilt = (change: (grid: Cell[][], rowOf: (heading: string, number: number) => number) => void) => {
    const grid = before.grid.map((row) => [...row]);
    change(grid, (heading, number) => grid.findIndex(([label]) => label === heading) + number);
    return reportOf(outcome({ ...desk, tabs: { ...SAMPLE, summary: { ...before, grid } } }, SEMESTER));
  };
  // Another period, so that the sheet is drawn again.
  const SEMESTER = { period: '2026-S1' };
  const left = (report: Report, heading: string) =>
    fieldsBelow(report, heading).map(({ cells }) => cells.slice(0, 2));

  it('stands behind bare numbers', () => {
    const report = reportOf(outcome(desk, YEAR));
    expect(left(report, RECOMMENDATIONS)).toEqual([
      ['1.', ''],
      ['2.', ''],
      ['3.', ''],
    ]);
    expect(left(report, NOTES)).toEqual([
      ['1.', ''],
      ['2.', ''],
    ]);
  });

  it('stays in its own section', () => {
    const report = rebuilt((grid, rowOf) => {
      grid[rowOf(RECOMMENDATIONS, 1)] = ['1.', 'Tambah ruang'];
      grid[rowOf(NOTES, 1)] = ['1.', 'Setuju'];
    });
    expect(left(report, RECOMMENDATIONS)[0]).toEqual(['1.', 'Tambah ruang']);
    expect(left(report, NOTES)).toEqual([
      ['1.', 'Setuju'],
      ['2.', ''],
    ]);
  });

  it.each([
    ['over the number', 'Tambah ruang'],
    ['behind the number', '2. Tambah ruang'],
  ])('moves into its cell where it was typed %s', (_story, words) => {
    const report = rebuilt((grid, rowOf) => {
      grid[rowOf(RECOMMENDATIONS, 2)] = [words];
      grid[rowOf(NOTES, 2)] = [words];
    });
    expect(left(report, RECOMMENDATIONS)).toEqual([
      ['1.', ''],
      ['2.', 'Tambah ruang'],
      ['3.', ''],
    ]);
    expect(left(report, NOTES)[1]).toEqual(['2.', 'Tambah ruang']);
  });

  it('stays over the number where the cell is taken', () => {
    const report = rebuilt((grid, rowOf) => {
      grid[rowOf(RECOMMENDATIONS, 1)] = ['Ruang', 'Tambah satu'];
    });
    expect(left(report, RECOMMENDATIONS)).toEqual([
      ['Ruang', 'Tambah satu'],
      ['2.', ''],
      ['3.', ''],
    ]);
  });

  it('gets a line of its own where a row was inserted', () => {
    const report = rebuilt((grid, rowOf) => {
      grid[rowOf(RECOMMENDATIONS, 3)] = ['3.', 'Tiga'];
      grid.splice(rowOf(RECOMMENDATIONS, 3), 0, ['', 'Sisipan']);
    });
    expect(left(report, RECOMMENDATIONS)).toEqual([
      ['1.', ''],
      ['2.', ''],
      ['3.', 'Tiga'],
      ['4.', 'Sisipan'],
    ]);
    expect(left(report, NOTES)).toHaveLength(2);
  });

  it('is found though the heading was reworded', () => {
    const report = rebuilt((grid, rowOf) => {
      grid[rowOf(RECOMMENDATIONS, 2)] = ['2.', 'Tambah ruang'];
      grid[rowOf(RECOMMENDATIONS, 0)] = ['Usul'];
      grid[rowOf(NOTES, 2)] = ['2.', 'Setuju'];
      grid[rowOf(NOTES, 0)] = ['Kata pimpinan'];
    });
    expect(left(report, RECOMMENDATIONS)[1]).toEqual(['2.', 'Tambah ruang']);
    expect(left(report, NOTES)[1]).toEqual(['2.', 'Setuju']);
  });

  it('does not take in the signatures below', () => {
    const report = rebuilt((grid, rowOf) => {
      grid[rowOf(NOTES, 1)] = ['Setuju'];
      grid.splice(rowOf(NOTES, 3), 1);
    });
    expect(left(report, NOTES)).toEqual([
      ['1.', 'Setuju'],
      ['2.', ''],
    ]);
  });
});
