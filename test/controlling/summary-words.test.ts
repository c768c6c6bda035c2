/** The words of the summary: which months, which verdict, what a dash means. */

import { isRefusal } from '../../src/core/command';
import { shownValue } from '../../src/core/report';
import { journal } from '../../src/tabs/journal';
import { deskWith, sampleClasses, sampleSessions, sampleTabs, sessionRow, tabWith } from './school';
import { AFTER, outcome, reportOf, run, SAMPLE, wordsOf, YEAR } from './summary-sheet';

describe('the sheet', () => {
  it('shows a month beside the months of its semester before it', () => {
    const text = wordsOf(reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), { period: '2026-09' })));
    expect(text).toContain('Jul|72|64|');
    expect(text).toContain('Sep|121|108|');
    expect(text).not.toMatch(/^Okt\|/m);
    expect(text).toContain('Rencana dan pelaksanaan Juli–September 2026');
    expect(text).toMatch(/^Jumlah s\.d\. September\|/m);
  });

  it.each([
    ['2026-07', 'Planned and done, July 2026', 'Total to July'],
    ['2027-03', 'Planned and done, January–March 2027', 'Total to March'],
    ['2026-Y', 'Planned and done by month', 'Total'],
  ])('says in English which months the table spans: %s', (period, title, total) => {
    const desk = deskWith(sampleTabs('en'), { today: AFTER, language: 'en' });
    const { lines } = reportOf(outcome(desk, { period }));
    const at = lines.findIndex(({ cells }) => cells[0] === title);
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at).find(({ style }) => style === 'total')?.cells[0]).toBe(total);
  });

  it('does not judge a period without an entry', () => {
    const desk = deskWith({ ...SAMPLE, journal: tabWith(journal, []) }, { today: AFTER });
    const text = wordsOf(reportOf(outcome(desk, YEAR)));
    expect(text).toContain('Belum ada catatan jurnal untuk periode ini.');
    expect(text).not.toMatch(/perlu ditingkatkan|kurang baik|ditunda, 0/);
    const english = wordsOf(reportOf(outcome({ ...desk, language: 'en' }, YEAR)));
    expect(english).toContain('The journal has no entry for this period yet.');
  });

  it('says of the lowest category what to do', () => {
    const log = tabWith(journal, [sessionRow({})]);
    const desk = deskWith({ ...SAMPLE, journal: log }, { today: AFTER });
    expect(wordsOf(reportOf(outcome(desk, YEAR)))).toContain(': perlu ditingkatkan.');
    const english = wordsOf(reportOf(outcome({ ...desk, language: 'en' }, YEAR)));
    expect(english).toContain(': needs improvement.');
  });

  it('judges shares of time over several months only', () => {
    const text = (period: string) =>
      wordsOf(reportOf(outcome(deskWith(SAMPLE, { today: AFTER, framework: 'pop2016' }), { period })));
    const verdict = /(sesuai|di bawah|di atas) acuan/;
    expect(text('2026-S1')).toMatch(verdict);
    expect(text('2026-10')).toContain('35–45%');
    expect(text('2026-10')).not.toMatch(verdict);
  });

  it('has one word for overdue', () => {
    const id = wordsOf(reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), YEAR)));
    expect(id.match(/Lewat batas/g)).toHaveLength(3);
    expect(id).not.toMatch(/Terlambat|Lewat tanggal/);
  });

  it('says where no counselee is recorded by code', () => {
    const { lines } = reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), YEAR));
    const row = lines.find(({ cells }) => cells[0] === 'Layanan informasi');
    expect(shownValue(row?.cells[4] ?? '')).toBe('–');
    expect(wordsOf({ lines, widths: [], charts: [] })).toContain(
      '– pada kolom Konseli: konseli tidak dicatat dengan kode.',
    );
  });
});

describe('the sheet tells how far the work reaches', () => {
  const textIn = (input: object, tabs: object = {}, framework = 'pola17') =>
    wordsOf(reportOf(outcome(deskWith({ ...SAMPLE, ...tabs }, { today: AFTER, framework }), { ...input })));

  it('how many counselees there were, what share of the pupils, and how often each', () => {
    const codes = sampleSessions
      .filter(({ status = '', tanggal = '' }) => status.startsWith('Terlaksana') && tanggal < '2027-01')
      .flatMap(({ kode_konseli = '' }) => kode_konseli.split(' ').filter(Boolean));
    const each = new Set(codes).size;
    const pupils = sampleClasses.reduce((sum, { siswa }) => sum + siswa, 0);
    const percent = String(Math.round((1000 * each) / pupils) / 10).replace('.', ',');
    expect(textIn({ period: '2026-S1' })).toContain(
      `Konseli: ${each} dari ${pupils} murid (${percent}%), rata-rata sekitar ${Math.round(codes.length / each)} kali`,
    );
  });

  it('neither how many nor how often where there are too few counselees', () => {
    const log = tabWith(journal, [sessionRow({ service: 'KPR', counselees: 'K1 K2' })]);
    expect(textIn(YEAR, { journal: log })).toMatch(/^Jumlah\|1115\|1–4\|0–1%\|<5/m);
    expect(textIn(YEAR, { journal: log })).not.toMatch(/^Konseli:/m);
  });

  it('who fulfils the rule on class groups; what the activities are worth a week only where it was chosen', () => {
    const rule =
      'Aturan rombel: 3 dari 3 guru BK melayani sekurang-kurangnya 5 rombel (Permendikdasmen 11/2025).';
    expect(textIn(YEAR)).toContain(rule);
    expect(textIn(YEAR)).not.toContain('JP/minggu');
    // 183 periods as in SQL, by 3 counsellors and the 4 weeks whose Wednesday is in October.
    expect(textIn({ period: '2026-10', workload: true })).toContain(
      'Rombel: 3 dari 3 guru BK memenuhi ≥5 (Permendikdasmen 11/2025); kegiatan: 15,3 JP/minggu tiap guru BK.',
    );
  });

  it('what is known of the week where the periods may not be told to the last', () => {
    expect(textIn({ ...YEAR, workload: true })).toMatch(/kegiatan: [\d,]+–[\d,]+ JP\/minggu/);
  });

  it('in hours, and without a rule on class groups, at an ASCA school', () => {
    const text = textIn({ ...YEAR, workload: true }, {}, 'asca');
    expect(text).not.toMatch(/ombel:|JP.minggu/);
    expect(text).toMatch(/Menurut kegiatan: [\d,–]+ jam per minggu efektif/);
  });

  it('refuses a choice that is neither yes nor no', () => {
    const result = run(deskWith(SAMPLE, { today: AFTER }), { ...YEAR, workload: 'ya' });
    expect(isRefusal(result) && result.code).toBe('bad-input');
  });

  it('how the process went, its category and the sessions that were rated; too few show no mean', () => {
    const rated = (scores: readonly (number | string)[]) =>
      textIn(YEAR, {
        journal: tabWith(
          journal,
          scores.map((process) => sessionRow({ process })),
        ),
      });
    expect(rated([80, 90, 70, 85, 84])).toContain('Proses: rata-rata 82% (baik) dari 5 kegiatan');
    expect(rated([80, 90])).toContain('Proses: dinilai pada <5 kegiatan; rata-ratanya belum ditampilkan.');
    expect(rated([''])).not.toContain('Proses:');
    const off = rated([80, 90, 70, 85, 84, 850]);
    expect(off).toContain('82% (baik) dari 5 kegiatan');
    expect(off).toContain('1 nilai di luar skala');
  });
});
