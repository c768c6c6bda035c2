/** The monthly, semester and annual report: its official parts, from the journal's own columns. */

import { officialReport } from '../../src/controlling/official-report';
import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import type { Given } from '../../src/core/write';
import { readPeriod } from '../../src/planning/period';
import { journal } from '../../src/tabs/journal';
import { yearFrom } from '../planning/desk';
import { day, deskWith, sampleTabs, sessionRow, tabWith } from './school';

const TABS = sampleTabs();

function printed(key: string, rows?: readonly Given[], language: 'id' | 'en' = 'id'): string {
  const period = readPeriod(key, yearFrom(day('2026-07-13')));
  if (!period) throw new Error(`${key} is no period`);
  const log = rows ? { journal: tabWith(journal, rows.map(sessionRow)) } : {};
  const tabs = language === 'id' ? TABS : sampleTabs('en');
  const report = officialReport.build(
    deskWith({ ...tabs, ...log }, { today: day('2027-07-01'), language }),
    period,
  );
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report.lines
    .map(({ cells }) =>
      cells
        .map((cell) => String(shownValue(cell)))
        .join('|')
        .replace(/\|+$/, ''),
    )
    .join('\n');
}

const LESSON: Given = { classes: 'VII-A', topic: 'Minat', start: '07:15', end: '07:55' };

describe('the official report', () => {
  it.each([
    ['2026-10', 'LAPORAN BULANAN', 'MONTHLY REPORT'],
    ['2026-S1', 'LAPORAN SEMESTER', 'SEMESTER REPORT'],
    ['2026-Y', 'LAPORAN TAHUNAN', 'ANNUAL REPORT'],
  ])('%s has every official part in both languages', (period, title, english) => {
    const id = printed(period);
    for (const part of [
      title,
      'Jenis kegiatan: ',
      'Waktu: ',
      'Sasaran: ',
      'B. Hasil menurut penilaian proses dan hasil',
      'C. Analisis',
      'D. Rencana tindak lanjut',
      'E. Faktor pendukung',
      'F. Faktor penghambat',
      'G. Penyerahan laporan',
      'Kepala Sekolah,',
    ])
      expect(id).toContain(part);
    expect(printed(period, undefined, 'en')).toContain(english);
  });

  it('has the sample’s figures of October', () => {
    // Golden: 121 of the 129 planned activities of October took place.
    expect(printed('2026-10')).toContain('121 dari 129 kegiatan yang direncanakan terlaksana (93,8%).');
  });

  it('has means on their scale alone, with how many they are of', () => {
    const text = printed('2026-09', [
      { ...LESSON, process: 80, u: 3 },
      { ...LESSON, process: 90, u: 4 },
      { ...LESSON, process: 800, u: 9 },
    ]);
    expect(text).toMatch(/^\d+\|Layanan informasi\|24\|3\|12\.5\|85\|2\|3\.5\|–\|–\|2$/m);
    expect(text).toContain('Rata-rata penilaian proses 85% (sangat baik) dari 2 kegiatan.');
    expect(text).toContain('2 nilai di luar skala tidak ikut dirata-rata');
  });

  it('has the means of AKURS in a line of their own, of what is open and on the scale', () => {
    const rows: readonly Given[] = [
      { ...LESSON, result: 'AKURS A3 K4' },
      { ...LESSON, result: 'AKURS A4 K9', u: 3 },
      { ...LESSON, service: 'KPR', format: 'individual', result: 'AKURS A1 K1' },
    ];
    const text = printed('2026-09', rows, 'en');
    expect(text).toContain(
      'AKURS (scale 1 to 4), means of 2 open activities: A: reference 3.5; K: competence 4.',
    );
    expect(text).toMatch(/\|3\|–\|–\|1$/m);
    expect(printed('2026-09', [{ ...LESSON, u: 3 }], 'en')).not.toContain('AKURS');
  });

  it('takes supporting and hindering factors from the journal, but not of confidential services or persons', () => {
    const secret = { service: 'KPR', format: 'individual', supporting: 'Rahasia-A', hindering: 'Rahasia-B' };
    const text = printed('2026-09', [
      { ...LESSON, supporting: 'Wali kelas hadir', hindering: 'Proyektor rusak' },
      { ...LESSON, supporting: 'Dibantu siswa Budi' },
      secret,
    ]);
    expect(text).toMatch(/E\. Faktor pendukung\n• Wali kelas hadir\n/);
    expect(text).toMatch(/F\. Faktor penghambat\n• Proyektor rusak\n/);
    expect(text).not.toMatch(/Rahasia|Budi/);
  });

  it('says that nothing was recorded', () => {
    expect(printed('2026-09', [])).toContain('Belum ada catatan jurnal untuk periode ini.');
  });
});
