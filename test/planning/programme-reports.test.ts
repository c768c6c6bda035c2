/** The semester, monthly and weekly programmes for print: the field's columns, totals that reconcile, signatures. */

import { textOf } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import { makeBuildReport } from '../../src/planning/build-report';
import { derivePlan } from '../../src/planning/derive-plan';
import { monthlyReport } from '../../src/planning/monthly-report';
import { semesterReport } from '../../src/planning/semester-report';
import { startYear } from '../../src/planning/start-year';
import { weeklyReport } from '../../src/planning/weekly-report';
import { carriedOut, desk, outcome, sampleText, YEAR_FILES } from './desk';

const command = makeBuildReport([semesterReport, monthlyReport, weeklyReport]);

function yearIn(framework: string, language: string): Desk {
  const blank = desk();
  const files = YEAR_FILES.map((file) => ({ ...file }));
  const year = carriedOut(blank, outcome(startYear, { files, framework, language }, blank));
  return carriedOut(year, outcome(derivePlan, { period: '2026-10' }, year));
}

const ID = yearIn('pola17', 'id');
const ASCA = yearIn('asca', 'en');

const linesOf = (before: Desk, kind: string, period: string) =>
  outcome(command, { kind, period }, before).edits.flatMap((edit) =>
    edit.do === 'draw-report' ? edit.report.lines : [],
  );

const printed = (before: Desk, kind: string, period: string): readonly (readonly string[])[] =>
  linesOf(before, kind, period).map(({ cells }) =>
    cells.map((cell) => textOf(typeof cell === 'object' && 'look' in cell ? cell.value : cell)),
  );

/** Volumes by month, counted from the file itself: July first. */
const VOLUMES = (() => {
  const [head = '', ...rows] = sampleText('plan-2026-2027.csv').trim().split('\n');
  const names = head.split(',');
  const months = ['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember', 'Januari', 'Februari'];
  const at = (row: string, name: string): number => {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    return Number((cells[names.indexOf(name)] ?? '').replace(/[",]/g, ''));
  };
  return months.map((name) => rows.reduce((sum, row) => sum + at(row, name), 0));
})();

const headOf = (grid: readonly (readonly string[])[]): readonly string[] =>
  grid.find(([first]) => first === 'No') ?? [];

const columnOf = (grid: readonly (readonly string[])[], name: string): number => headOf(grid).indexOf(name);

const itemRows = (grid: readonly (readonly string[])[]) => grid.filter(([first = '']) => /^\d+$/.test(first));

const sumOf = (grid: readonly (readonly string[])[], name: string): number =>
  itemRows(grid).reduce((sum, row) => sum + Number(row[columnOf(grid, name)]), 0);

// Source: domain reference 2.3 and 8.3.
describe('the semester programme', () => {
  const grid = printed(ID, 'semester-programme', '2026-S1');

  it('has the columns of the field, and planned, placed and done beside each other', () => {
    expect(headOf(grid).join(' | ')).toBe(
      'No | Jenis layanan/kegiatan pendukung | Format | Bidang | Materi/topik | Sasaran | Jul | Agu | Sep | Okt | Nov | Des | Jumlah | JP | Terjadwal | Terlaksana | Ket',
    );
  });

  it('adds up to the volumes of the file, month by month', () => {
    const total = grid.find((row) => row[1] === 'Jumlah') ?? [];
    expect(total.slice(6, 12).map(Number)).toEqual(VOLUMES.slice(0, 6));
    // Domain reference 8.3: the totals of July to December.
    expect(total.slice(6, 12).map(Number)).toEqual([72, 116, 121, 129, 121, 22]);
    expect(sumOf(grid, 'Jumlah')).toBe(581);
  });

  it('shades the month without an effective week, in its head and in every row', () => {
    const december = headOf(grid).indexOf('Des');
    const rows = linesOf(ID, 'semester-programme', '2026-S1').filter(({ style }) => style === 'cells');
    expect(rows.every(({ shaded }) => shaded?.join() === String(december))).toBe(true);
    expect(grid.find((row) => row[5] === 'Minggu efektif')?.slice(6, 13)).toEqual([
      '3',
      '4',
      '4',
      '4',
      '4',
      '0',
      '19',
    ]);
  });

  it('says months and words in the language of the workbook, and groups by component in 2016', () => {
    expect(headOf(printed(ASCA, 'semester-programme', '2026-S2'))).toEqual(
      expect.arrayContaining(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Placed', 'Done']),
    );
    const groups = printed({ ...ID, framework: 'pop2016' }, 'semester-programme', '2026-S1')
      .map((row) => row[1] ?? '')
      .filter((words) => /^[A-E]\. /.test(words));
    expect(groups.map(([letter]) => letter).join('')).toBe('ABCDE');
  });
});

// Source: domain reference 2.4.
describe('the monthly programme', () => {
  it('adds up to the volume of the month, placed on days and as needed', () => {
    const grid = printed(ID, 'monthly-programme', '2026-10');
    expect(sumOf(grid, 'Volume')).toBe(VOLUMES[3]);
    const total = grid.find((row) => row[1] === 'Jumlah');
    expect(total?.[columnOf(grid, 'Volume')]).toBe('129');
    expect(grid.flat().join('\n')).toContain('129 kegiatan direncanakan');
  });

  it('shades weeks without lessons and names what is in their way', () => {
    const shaded = linesOf(ID, 'monthly-programme', '2026-09').filter((one) => one.shaded);
    expect(shaded[0]?.cells.join(' ')).toMatch(/11 \(21–25 Sep\).*Sumatif Tengah Semester/);
    // Something was placed there all the same: its row is shaded, too.
    expect(shaded.every(({ cells }) => cells[1] === '11 (21–25 Sep)')).toBe(true);
  });

  it('keeps what counselling is about to itself', () => {
    const rows = itemRows(printed(ID, 'monthly-programme', '2026-10'));
    const counselling = rows.filter((row) => row.includes('Konseling perorangan'));
    expect(counselling.length).toBeGreaterThan(0);
    for (const row of counselling)
      expect(row).toEqual(expect.arrayContaining(['(rahasia)', 'konseli berkode']));
  });
});

// Source: domain reference 2.5.
describe('the weekly programme', () => {
  const grid = printed(ID, 'weekly-programme', '2026-10');

  it('has a table for each of the four weeks, with totals and the older target', () => {
    expect(grid.filter(([first = '']) => /^Minggu ke-\d+: /.test(first))).toHaveLength(4);
    expect(grid.filter(([first]) => first === 'Target minimum')).toHaveLength(4);
    expect(headOf(grid)).toEqual(expect.arrayContaining(['Pukul', 'Di dalam/luar jam', 'RPL/SATLAN']));
  });

  it('counts every dated row of its weeks once', () => {
    const dated = itemRows(grid).filter((row) => /\d{4}$/.test(row[1] ?? '')).length;
    const rows = (ID.tabs.schedule?.grid ?? []).slice(2).filter((row) => {
      const date = textOf(row[ID.tabs.schedule?.places.date ?? 0]);
      // The weeks whose Wednesday lies in October: 5 October to 1 November, and 28 September's has its own in September.
      return date >= '2026-10-05' && date <= '2026-11-01';
    });
    expect(dated).toBe(rows.length);
  });
});

// Source: domain reference 0.1 (7) and 2.0.
it.each(['semester-programme', 'monthly-programme', 'weekly-programme'])(
  'is signed, and shows an ASCA school no NIP, periods or religion (%s)',
  (kind) => {
    const words = printed(ASCA, kind, '2026-10').flat().join('\n');
    expect(words).toContain('Acknowledged by,');
    expect(words).not.toMatch(/NIP|NUPTK|\bJP\b|Periods|Religious|counsellor|guidance and/i);
    expect(printed(ID, kind, '2026-10').flat().join('\n')).toMatch(/Mengetahui,[\s\S]*NIP \d{8} /);
  },
);
