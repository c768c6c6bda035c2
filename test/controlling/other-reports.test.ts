/** Evidence, supervision and the register: what stands in them, and what never does. */

import { evidenceReport } from '../../src/controlling/evidence-report';
import { handOver } from '../../src/controlling/hand-over';
import { hoursReport } from '../../src/controlling/hours-report';
import { implementationReport } from '../../src/controlling/implementation-report';
import { supervisionReport } from '../../src/controlling/supervision-report';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { makeBuildReport, type ReportKind } from '../../src/planning/build-report';
import { readPeriod } from '../../src/planning/period';
import { journal } from '../../src/tabs/journal';
import { supervision } from '../../src/tabs/supervision';
import { outcome, yearFrom } from '../planning/desk';
import { day, deskWith, sampleTabs, tabOfGiven } from './school';

type Given = Readonly<Record<string, string | number>>;

function built(
  kind: ReportKind,
  tabs: Parameters<typeof deskWith>[0],
  key = '2026-S1',
  language: 'id' | 'en' = 'id',
) {
  const period = readPeriod(key, yearFrom(day('2026-07-13')));
  if (!period) throw new Error(`${key} is no period`);
  const report = kind.build(
    deskWith({ ...sampleTabs(language), ...tabs }, { today: day('2026-10-06'), language }),
    period,
  );
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report.lines.map(({ style, cells }) => ({ style, cells: cells.map(shownValue) }));
}

const wordsIn = (lines: ReturnType<typeof built>): string => JSON.stringify(lines);

const OPEN: Given = {
  date: '2026-09-01',
  service: 'INF',
  format: 'klasikal',
  domain: 'karier',
  topic: 'Pilihan sekolah',
  classes: 'IX-A',
  status: 'Terlaksana',
  counsellor: 'G1',
};

const journalOf = (...rows: readonly Given[]) => ({
  journal: tabOfGiven(
    journal,
    rows.map((row, index) => ({ id: `S${index}`, ...row })),
  ),
});

const five = (row: Given): readonly Given[] => Array.from({ length: 5 }, () => row);

describe('an open service beside a small confidential one', () => {
  const one = { ...OPEN, service: 'KPR', format: 'individual', topic: 'Zyxwvut', evidence: 'Zyxwvut' };
  const open = { ...OPEN, evidence: 'Foto' };

  it.each([evidenceReport, implementationReport])('is listed; the other is not ($key)', (kind) => {
    const words = wordsIn(built(kind, journalOf(one, open, open)));
    expect(words).toContain('Pilihan sekolah');
    expect(words).not.toContain('Zyxwvut');
  });
});

describe('evidence by domain', () => {
  it('lists what open activities left, in the order of their days, and counts those without', () => {
    const lines = built(
      evidenceReport,
      journalOf(
        { ...OPEN, date: '2026-09-08', evidence: 'Foto papan karier' },
        { ...OPEN, evidence: 'Daftar hadir IX-A' },
        OPEN,
        { ...OPEN, domain: 'sosial', evidence: 'Poster' },
      ),
    );
    const part = lines.findIndex(({ style, cells }) => style === 'part' && cells[0] === 'Karier');
    expect(lines.slice(part + 2, part + 5).map(({ cells }) => cells[5] ?? cells[0])).toEqual([
      'Daftar hadir IX-A',
      'Foto papan karier',
      '1 kegiatan belum mempunyai bukti.',
    ]);
    expect(lines.some(({ style, cells }) => style === 'part' && cells[0] === 'Sosial')).toBe(true);
  });

  it('never shows a confidential or individual activity, one that was not held, or what looks like a name', () => {
    const secret = { evidence: 'CANARY', topic: 'CANARY' };
    const lines = built(
      evidenceReport,
      journalOf(
        ...five({ ...OPEN, ...secret, service: 'KPR', format: 'individual', counselees: 'CANARY' }),
        ...five({ ...OPEN, ...secret, service: 'BKP', format: 'kelompok' }),
        { ...OPEN, ...secret, format: 'individual' },
        { ...OPEN, ...secret, status: 'Ditunda' },
        { ...OPEN, ...secret, date: '2027-02-01' },
        { ...OPEN, evidence: 'Foto siswa Canary' },
      ),
    );
    expect(wordsIn(lines)).not.toMatch(/canary/i);
    expect(wordsIn(lines)).toContain('1 bukti tidak ditampilkan');
  });

  it('says so where there is nothing', () => {
    expect(wordsIn(built(evidenceReport, journalOf(), '2026-S1', 'en'))).toContain(
      'No open activity in this period',
    );
  });
});

describe('the report on the programme', () => {
  const rowsIn = (lines: ReturnType<typeof built>) =>
    lines.filter(({ style }) => style === 'cells').map(({ cells }) => cells.slice(1));

  it('puts the activities of a topic together, with what came of them', () => {
    const lines = built(
      implementationReport,
      journalOf(
        {
          ...OPEN,
          process: 90,
          u: 4,
          c: 3,
          a: 3,
          supporting: 'Ruang tersedia',
          followUp: 'Layanan lanjutan',
        },
        { ...OPEN, date: '2026-09-08', classes: 'IX-B', process: 75, u: 3, hindering: 'Listrik padam' },
        { ...OPEN, topic: 'Minat', process: 59.9 },
        { ...OPEN, topic: 'Belum dinilai' },
      ),
    );
    // Means by hand: 82.5 %, U 3.5; categories of set K4-2016 in the domain reference, 5.2.
    expect(rowsIn(lines)).toEqual([
      [
        'Layanan informasi: Pilihan sekolah',
        'Sel 1 Sep, Sel 8 Sep',
        'IX-A, IX-B',
        '82,5% (baik)',
        'U 3,5, C 3, A 3',
        'Layanan lanjutan',
        'Ruang tersedia',
        'Listrik padam',
      ],
      ['Layanan informasi: Minat', 'Sel 1 Sep', 'IX-A', '59,9% (kurang baik)', '–', '–', '–', '–'],
      ['Layanan informasi: Belum dinilai', 'Sel 1 Sep', 'IX-A', '–', '–', '–', '–', '–'],
    ]);
    expect(wordsIn(lines)).toContain('2 topik dinilai prosesnya; 1 di antaranya baik atau sangat baik.');
    expect(wordsIn(lines)).toContain('1 topik belum mempunyai penilaian');
  });

  it('holds no word of a confidential or individual activity, and none that looks like a name', () => {
    const secret = { topic: 'CANARY', result: 'CANARY', supporting: 'CANARY', hindering: 'CANARY' };
    const lines = built(
      implementationReport,
      journalOf(
        ...five({ ...OPEN, ...secret, service: 'KPR', format: 'individual', counselees: 'CANARY' }),
        ...five({ ...OPEN, ...secret, service: 'KKP', format: 'kelompok' }),
        { ...OPEN, ...secret, format: 'individual' },
        { ...OPEN, topic: 'Siswa Canary', result: 'murid Canary', note: 'CANARY', followUpNote: 'CANARY' },
      ),
    );
    expect(wordsIn(lines)).not.toMatch(/canary/i);
    expect(rowsIn(lines)).toHaveLength(1);
  });
});

it('tells of each supervision what was agreed, and which follow-ups are open and late', () => {
  const rows = [
    { no: '1', date: '2026-08-10', kind: 'internal', supervisor: 'Kepala sekolah', deadline: '2026-09-01' },
    { no: '2', date: '2026-09-20', kind: 'external', supervisor: 'Pengawas', deadline: '2026-10-06' },
    { no: '3', date: '2026-09-25', kind: 'external', deadline: '2026-09-30', status: 'closed' },
    { no: '4', date: '2027-01-20', kind: 'external', supervisor: 'Semester dua' },
  ];
  const lines = built(supervisionReport, { supervision: tabOfGiven(supervision, rows) });
  const table = lines.filter(({ style }) => style === 'cells').map(({ cells }) => cells);
  expect(table.map(([, date, kind]) => [date, kind])).toEqual([
    [{ date: '2026-08-10' }, 'Intern'],
    [{ date: '2026-09-20' }, 'Ekstern'],
    [{ date: '2026-09-25' }, 'Ekstern'],
  ]);
  expect(table.map((cells) => String(cells[10]).endsWith('lewat batas'))).toEqual([true, false, false]);
  expect(wordsIn(lines)).toContain('2 tindak lanjut masih terbuka, 1 lewat batas.');
});

it('has a line for each month of a semester and one for the semester, blank for a hand to fill in', () => {
  const rows = built(handOver, {}).filter(({ style }) => style === 'cells');
  expect(rows.map(({ cells }) => cells[1])).toEqual([
    'Juli 2026',
    'Agustus 2026',
    'September 2026',
    'Oktober 2026',
    'November 2026',
    'Desember 2026',
    'Semester ganjil 2026/2027',
  ]);
  expect(rows.every(({ cells }) => cells.slice(2).every((cell) => cell === ''))).toBe(true);
  expect(built(handOver, {}, '2026-10').filter(({ style }) => style === 'cells')).toHaveLength(1);
});

// By the paper of the exported file: 844 pixels stand on an upright A4 page, 1,144 do not.
it.each([
  [hoursReport, 'portrait'],
  [implementationReport, 'landscape'],
])('says to print it the way in which its file lies', (kind, way) => {
  const before = deskWith(sampleTabs(), { today: day('2026-10-06') });
  const { notice } = outcome(makeBuildReport([kind]), { kind: kind.key, period: '2026-09' }, before);
  expect(notice.gaps?.paper).toMatchObject({ en: way });
});
