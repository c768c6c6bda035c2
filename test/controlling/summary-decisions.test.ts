/** What the principal is asked, what people tick there, and what else the sheet explains. */

import { rowsSince } from '../../src/controlling/summary-age';
import type { Cell } from '../../src/core/cell';
import type { Tab } from '../../src/core/tab';
import { annual } from '../../src/tabs/annual';
import { findings } from '../../src/tabs/findings';
import { journal } from '../../src/tabs/journal';
import { deskWith, sampleTabs, sessionRow, tabOfGiven, tabWith } from './school';
import { AFTER, drawn, fieldsBelow, outcome, reply, reportOf, SAMPLE, wordsOf, YEAR } from './summary-sheet';

const desk = deskWith(SAMPLE, { today: AFTER });
const HEADING = 'Keputusan yang diminta';

/** The sheet as somebody left it, built again for another period. */
function again(
  change: (grid: Cell[][], rowOf: (label: string) => number) => void,
  language: 'id' | 'en' = 'id',
) {
  const before = drawn(reportOf(outcome(desk, YEAR)));
  const grid = before.grid.map((row) => [...row]);
  change(grid, (label) => grid.findIndex(([first]) => first === label));
  const tabs = { ...SAMPLE, summary: { ...before, grid } };
  return reportOf(outcome({ ...desk, tabs, language }, { period: '2026-S1' }));
}

describe('the decisions asked', () => {
  it('are four, each with a reason where there is one, two boxes and a note', () => {
    const found = tabOfGiven(
      findings,
      (['rooms', 'rooms', 'administration'] as const).map((tab, index) => ({
        no: String(index + 1),
        severity: 'E',
        status: 'open',
        tab,
      })),
    );
    const { lines } = reportOf(outcome(deskWith({ ...SAMPLE, findings: found }, { today: AFTER }), YEAR));
    const at = lines.findIndex(({ cells }) => cells[0] === HEADING);
    expect(lines.slice(at + 2, at + 6).map(({ cells }) => cells)).toEqual([
      ['Ruang dan alat', '2 temuan terbuka', '', '', '☐', '☐', '', ''],
      ['Jam layanan', '92 kegiatan tertunda atau batal', '', '', '☐', '☐', '', ''],
      ['Dana', '', '', '', '☐', '☐', '', ''],
      ['Surat dan SK', '1 temuan terbuka', '', '', '☐', '☐', '', ''],
    ]);
  });

  it.each(['id', 'en'] as const)('keep what was ticked and noted (%s)', (language) => {
    const report = again((grid, rowOf) => {
      const row = grid[rowOf('Dana')] ?? [];
      [row[4], row[6], row[7]] = ['☑', 'Rp2 juta dulu', 7];
    }, language);
    const funds = report.lines.find(({ cells }) => cells[0] === (language === 'id' ? 'Dana' : 'Funds'));
    expect(funds?.cells.slice(4)).toEqual(['☑', '☐', 'Rp2 juta dulu', 7]);
    expect(funds?.writable).toEqual([4, 5, 6, 7]);
  });

  it('keep a matter that somebody added between them', () => {
    const report = again((grid, rowOf) => {
      grid.splice(rowOf('Dana'), 0, ['Guru tambahan', 'satu orang', '', '', 'x', '', '', '']);
    });
    expect(
      report.lines.filter(({ cells }) => cells[0] === 'Guru tambahan').map(({ cells }) => cells[4]),
    ).toEqual(['x']);
    expect(fieldsBelow(report, 'Rekomendasi Koordinator BK')).toHaveLength(3);
  });
});

describe('the sheet explains', () => {
  const text = (
    rows: Parameters<typeof sessionRow>[0][],
    tabs: Readonly<Record<string, Tab>> = {},
    period = '2026-09',
  ) =>
    wordsOf(
      reportOf(
        outcome(
          deskWith({ ...SAMPLE, journal: tabWith(journal, rows.map(sessionRow)), ...tabs }, { today: AFTER }),
          { period },
        ),
      ),
    );

  it('how the latest month stands to the one before', () => {
    const words = wordsOf(reportOf(outcome(desk, { period: '2026-09' })));
    // 108 of 121 after 106 of 116: 89.3 after 91.4 per cent.
    expect(words).toContain('September: 108 dari 121 terlaksana (89,3%), turun 2,1 poin dari Agustus.');
    expect(wordsOf(reportOf(outcome(desk, { period: '2026-07' })))).toContain(
      'Juli: 64 dari 72 terlaksana (88,9%).',
    );
  });

  it('up to which day it reaches', () => {
    expect(text([{ date: '2026-09-07' }, { date: '2026-09-21' }, { date: '2026-10-01' }])).toContain(
      'kegiatan sampai 21 September 2026',
    );
  });

  it('scores outside the scale', () => {
    expect(text([{ u: 9 }, { u: 3 }])).toContain('1 nilai di luar skala (U, C, A 1 sampai 4');
  });

  it('more than was planned', () => {
    const plan = tabOfGiven(annual, [{ id: 'P1', service: 'INF', person: 'G1', m3: 1 }]);
    const words = text([{}, {}], { annual: plan });
    expect(words).toMatch(/^Layanan informasi\|1\|2\|200\|/m);
    expect(words).toContain('Lebih dari 100%');
  });

  it('what is planned for a service that is none, so that the parts sum to the total', () => {
    const plan = tabOfGiven(annual, [
      { id: 'P1', service: 'INF', person: 'G1', m3: 2 },
      { id: 'P2', service: 'Layanan lama', person: 'G1', m3: 3 },
    ]);
    expect(text([{}], { annual: plan })).toMatch(/^Layanan tidak dikenal\|3\|0\|0\|[\s\S]*^Jumlah\|5\|1\|/m);
  });

  it('a counsellor who left and a class that was split, counting both', () => {
    const words = text([{ counsellor: 'G9', classes: 'VII-A1' }, { classes: 'VII-A' }]);
    expect(words).toContain('1 kelas di jurnal tidak ada di tab Kelas');
    expect(words).toContain('1 konselor di jurnal tidak ada di tab Personel');
    expect(words).toContain('dihitung 2 +');
  });

  it('who looks after a class that was not reached', () => {
    expect(text([{ classes: 'VIII; IX; VII-B; VII-C; VII-D; VII-E' }])).toMatch(
      /^VII-A \(G2\), VII-F \(G\d\)$/m,
    );
  });

  it('an empty period and a single row', () => {
    expect(text([])).toContain('Belum ada catatan jurnal untuk periode ini.');
    expect(text([{}])).toMatch(/^Layanan informasi\|\d+\|1\|/m);
  });

  it('nothing of a score outside the scale in the reply, but that there is one', () => {
    const log = tabWith(journal, [sessionRow({ u: 9 }), sessionRow({ u: 3 })]);
    expect(reply(deskWith({ ...SAMPLE, journal: log }), YEAR).evaluation).toEqual({
      u: 3,
      c: null,
      a: null,
      n: 1,
      outOfScale: 1,
    });
  });
});

describe('a summary that is older than the journal', () => {
  it.each(['id', 'en'] as const)('is known by the rows that it read (%s)', (language) => {
    const tabs = sampleTabs(language);
    const sheet = drawn(reportOf(outcome(deskWith(tabs, { language, today: AFTER }), YEAR)));
    const log = tabs.journal as Tab;
    expect(rowsSince(sheet, log)).toBe(0);
    expect(rowsSince(sheet, { ...log, grid: [...log.grid, sessionRow({}), sessionRow({})] })).toBe(2);
    expect(rowsSince(undefined, log)).toBe(0);
  });
});
