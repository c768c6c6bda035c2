/** The words of the summary: which months, which verdict, what a dash means. */

import { shownValue } from '../../src/core/report';
import { journal } from '../../src/tabs/journal';
import { deskWith, sampleTabs, sessionRow, tabWith } from './school';
import { AFTER, outcome, reportOf, SAMPLE, wordsOf, YEAR } from './summary-sheet';

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
