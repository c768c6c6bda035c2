/** Workload: published figures of the rules, and the sample's journal counted anew from its file. */

import { workloadReport } from '../../src/controlling/workload-report';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { groupsRuleOn, periodsOfPupils } from '../../src/frameworks/workload-rules';
import { readPeriod } from '../../src/planning/period';
import { classes } from '../../src/tabs/classes';
import { personnel } from '../../src/tabs/personnel';
import { yearFrom } from '../planning/desk';
import { day, deskWith, sampleSessions, sampleTabs, tabOfGiven } from './school';

const built = (key: string, more: Parameters<typeof deskWith>[1] = {}, tabs = sampleTabs()) => {
  const period = readPeriod(key, yearFrom(day('2026-07-13')));
  if (!period) throw new Error(`${key} is no period`);
  const report = workloadReport.build(deskWith(tabs, { today: day('2027-07-05'), ...more }), period);
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report.lines.map(({ style, cells }) => ({ style, cells: cells.map(shownValue) }));
};

type Lines = ReturnType<typeof built>;

/** The rows below the n-th head with that word in its second cell. */
const rowsBelow = (lines: Lines, head: string, nth = 0) => {
  const heads = lines.flatMap(({ style, cells }, at) =>
    style === 'cellHead' && cells[1] === head ? [at] : [],
  );
  const rest = lines.slice((heads[nth] ?? lines.length) + 1);
  const end = rest.findIndex(({ style }) => style !== 'cells' && style !== 'cellTotal');
  return rest.slice(0, end).map(({ cells }) => cells);
};

const isDone = ({ status = '' }) => status === 'Terlaksana' || status === 'Terlaksana sebagian';

const heldBy = (counsellor: string, month = '') =>
  sampleSessions.filter(
    (row) => isDone(row) && row.konselor === counsellor && row.tanggal?.startsWith(month),
  );

const sumOf = (rows: typeof sampleSessions, column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

const PEOPLE = ['G1', 'G2', 'G3'];

it.each([
  [80, 32, 13],
  [150, 30, 24],
  [160, 30, 24],
  [180, 30, 24],
  [190, 30, 26],
  [191, 32, 24],
  [192, 32, 26],
])('gives %i pupils in groups of %i the %i periods of the rule of 2014', (pupils, size, periods) => {
  expect(periodsOfPupils(pupils, size)).toBe(periods);
});

it.each([
  ['2017-07-17', undefined],
  ['2023-07-17', 'Permendikbud 15/2018'],
  ['2024-07-15', 'Permendikbudristek 25/2024'],
  ['2026-07-01', 'Permendikdasmen 11/2025'],
])('on %s the rule on class groups is %s', (date, name) => {
  expect(groupsRuleOn(date)?.name).toBe(name);
});

it('shows five and six class groups as fulfilled, beside the periods of the journal', () => {
  const rows = rowsBelow(built('2026-Y'), 'Nama');
  // One class of G3's grade has no counsellor: five groups of 30 are 150 pupils, the least that count as 24 periods.
  expect(rows.map((cells) => cells.slice(2, 9))).toEqual([
    [6, 0, 0, 6, 'Terpenuhi', 180, 24],
    [6, 0, 0, 6, 'Terpenuhi', 180, 24],
    [5, 0, 0, 5, 'Terpenuhi', 150, 24],
  ]);
  // The sample's own figures, `sessions-golden.json`.
  expect(rows.map((cells) => cells[10])).toEqual([566, 480, 501]);
  expect(rows.map((cells) => cells[9])).toEqual(PEOPLE.map((code) => heldBy(code).length));
});

it('shows for each counsellor what was held in each month, and how much that is a week', () => {
  const lines = built('2026-S1');
  PEOPLE.forEach((code, place) => {
    const rows = rowsBelow(lines, 'Bulan', place);
    expect(rows).toHaveLength(7);
    const october = rows[3] ?? [];
    const own = heldBy(code, '2026-10');
    expect(october.slice(1, 5)).toEqual(['Oktober 2026', expect.any(Number), own.length, sumOf(own, 'jp')]);
    expect(october[5]).toBe(sumOf(own, 'jp') / Number(october[2]));
  });
});

it('divides a running month by the weeks that have begun, and leaves out months to come', () => {
  const tabs = { ...sampleTabs(), journal: { ...sampleTabs().journal, grid: [[], []] } } as ReturnType<
    typeof sampleTabs
  >;
  const rows = rowsBelow(built('2026-S1', { today: day('2026-10-06') }, tabs), 'Bulan');
  expect(rows.map((cells) => cells[1])).toEqual([
    'Juli 2026',
    'Agustus 2026',
    'September 2026',
    'Oktober 2026',
    'Jumlah',
  ]);
  // The week of Monday 5 October alone: the one before belongs to September by its Wednesday.
  expect(rows[3]?.[2]).toBe(1);
});

it('shares the time of each counsellor over components, beside the range of the school level', () => {
  const rows = rowsBelow(built('2026-Y'), 'Komponen');
  const basic = ['ORI', 'INF', 'PKO', 'BKP', 'TPU'];
  const own = heldBy('G1');
  const minutes = sumOf(
    own.filter(({ kode = '' }) => basic.includes(kode)),
    'menit',
  );
  expect(rows[0]?.slice(1)).toEqual([
    'Layanan dasar',
    minutes / 60,
    (minutes / sumOf(own, 'menit')) * 100,
    '35–45%',
  ]);
});

it('counts class groups of other schools and extra duties, and says how many are missing', () => {
  const people = [
    { code: 'G1', name: 'Ratna', role: 'Guru BK', otherSchools: 2, extraDuty: 1 },
    { code: 'G2', name: 'Bima', role: 'Guru BK' },
  ];
  const groups = ['VII-A', 'VII-B', 'VII-C', 'VII-D', 'VII-E'].map((name, at) => ({
    class: name,
    pupils: at === 4 ? undefined : 30,
    counsellor: at < 2 ? 'G1' : 'G2',
  }));
  const tabs = {
    ...sampleTabs(),
    personnel: tabOfGiven(personnel, people),
    classes: tabOfGiven(classes, groups),
  };
  const [first = [], second = []] = rowsBelow(built('2026-07', {}, tabs), 'Nama');
  // 60 pupils: 90 short of 150 are 13.5, so 14 periods of 24.
  expect(first.slice(1, 9)).toEqual(['Ratna', 2, 2, 1, 5, 'Terpenuhi', 60, 10]);
  expect(second.slice(1, 9)).toEqual(['Bima', 3, 0, 0, 3, 'Kurang 2 rombel', '–', '–']);
});

it('hides the hours of only a few sessions, and others from which they could be computed', () => {
  const rows = rowsBelow(built('2026-10'), 'Komponen');
  // Of all that supports the system, G1 held one activity in October.
  expect(heldBy('G1', '2026-10').filter(({ kode = '' }) => ['INS', 'HIM'].includes(kode))).toHaveLength(1);
  expect(rows[3]?.slice(1, 4)).toEqual(['Dukungan sistem', '–', '–']);
  expect(rows.filter((cells) => cells[2] === '–').length).toBeGreaterThan(1);
});

it('speaks of hours and the reference for pupils, and of no rule on lesson periods, in an ASCA school', () => {
  const lines = built('2026-Y', { framework: 'asca', language: 'en' });
  const words = lines.flatMap(({ cells }) => cells.map(String));
  expect(rowsBelow(lines, 'Name').map((cells) => cells[5])).toEqual(PEOPLE.map(() => '1–250'));
  expect(words).toContain('Hours a week');
  expect(words.some((one) => one.includes('Permendik'))).toBe(false);
});
