/** What the sheet says where hardly anything took place, and that no word of a confidential session is in it. */

import fc from 'fast-check';
import type { Json } from '../../src/core/json';
import { shownValue } from '../../src/core/report';
import type { Given } from '../../src/core/write';
import { SERVICES } from '../../src/frameworks/services';
import { annual } from '../../src/tabs/annual';
import { journal } from '../../src/tabs/journal';
import { day, deskWith, sampleSessions, sampleTabs, sessionRow, tabOfGiven, tabWith } from './school';
import { AFTER, outcome, reportOf, SAMPLE, wordsOf } from './summary-sheet';

const COUNSELLING: Given = {
  service: 'KPR',
  format: 'individual',
  classes: 'IX-F',
  counselees: 'K4711',
  start: '08:00',
  end: '08:45',
  u: 3,
  c: 3,
  a: 3,
  followUpStatus: 'open',
  followUpDate: '2026-09-20',
};

const LESSON: Given = { classes: 'VII-A', start: '07:15', end: '07:55' };

/** @param plan services with a volume in September. */
const sheet = (
  rows: readonly Given[],
  plan: readonly string[] = [],
  language: 'id' | 'en' = 'id',
): string => {
  const tabs = {
    ...(language === 'id' ? SAMPLE : sampleTabs('en')),
    journal: tabWith(journal, rows.map(sessionRow)),
    annual: tabOfGiven(
      annual,
      plan.map((service, index) => ({ id: `P${index}`, service, person: 'G1', m3: 8 })),
      language,
    ),
  };
  return wordsOf(reportOf(outcome(deskWith(tabs, { today: AFTER, language }), { period: '2026-09' })));
};

describe('a month of one counselling session', () => {
  it('tells the total as what the services say of it, and no class', () => {
    const text = sheet([COUNSELLING], ['KPR']);
    expect(text).toContain('1–4 dari 8 kegiatan yang direncanakan terlaksana (–)');
    expect(text).toMatch(/^Konseling perorangan\|8\|<5\|–\|<5(\||$)/m);
    expect(text).toMatch(/^Sep\|8\|1–4\|–$/m);
    expect(text).toMatch(/^Jumlah\|8\|1–4\|–\|/m);
    expect(text).not.toMatch(/VIII-A|dari 18|dibaca 1/);
    expect(text).toMatch(/^Rata-rata\|–\|–\|–\|<5\|<5\|0\|<5$/m);
  });

  it('is not covered by a service that is open to everybody: lists of its activities are handed over, too', () => {
    const text = sheet([COUNSELLING, LESSON, LESSON], ['KPR', 'INF']);
    expect(text).toMatch(/^Konseling perorangan\|8\|<5\|–\|/m);
    expect(text).toMatch(/^Layanan informasi\|8\|2\|25\|/m);
    expect(text).toMatch(/^Jumlah\|16\|3–6\|18–38%\|/m);
    expect(text).not.toMatch(/responsif\|\|0[,.]75/);
  });

  it('has no count of what was not held', () => {
    const text = sheet([COUNSELLING, { ...COUNSELLING, status: 'notHeld', reason: 'Siswa absen' }], ['KPR']);
    expect(text).toContain('0 terlaksana sebagian, 0 ditunda, <5 tidak terlaksana');
    expect(text).toMatch(/kegiatan: Siswa absen: <5\.$/m);
  });
});

describe('a copy of the sheet alone', () => {
  it.each(['2026-Y', '2026-S1', '2026-10'])(
    'holds values only: no formula, link, code or session: %s',
    (period) => {
      const { lines } = reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), { period }));
      const cells = lines.flatMap(({ cells: own }) => own.map((cell) => String(shownValue(cell))));
      expect(lines.filter(({ leadsTo }) => leadsTo !== undefined)).toEqual([]);
      expect(cells.filter((cell) => /^=|#gid|https?:/.test(cell))).toEqual([]);
      // Codes of counselees and ids of sessions, as the sample has them.
      expect(cells.filter((cell) => /\b[KS]\d{4}\b/.test(cell))).toEqual([]);
      const topics = new Set(sampleSessions.map(({ topik = '' }) => topik).filter((topic) => topic !== ''));
      expect(cells.filter((cell) => topics.has(cell))).toEqual([]);
    },
  );
});

describe('prints laid side by side', () => {
  const guarded = SERVICES.filter(({ confidentiality }) => confidentiality > 0).map(({ key }) => key);
  const confidential = fc.array(
    fc.record({
      date: fc.constantFrom('2026-09-01', '2026-09-09', '2026-09-18'),
      service: fc.constantFrom(...guarded),
      format: fc.constantFrom('individual', 'kelompok'),
      domain: fc.constantFrom('pribadi', 'sosial', 'karier'),
      status: fc.constantFrom('done', 'partly', 'postponed', 'notHeld', 'planned'),
      counsellor: fc.constantFrom('G1', 'G2', 'G9'),
      classes: fc.constantFrom('VII-A', 'IX-F', ''),
      counselees: fc.constantFrom('K4711', 'K4711 K4712', ''),
      unplanned: fc.boolean(),
      u: fc.constantFrom(1, 4, 9),
      start: fc.constant('08:00'),
      end: fc.constantFrom('08:40', '09:30'),
      followUpStatus: fc.constantFrom('open', 'closed'),
      followUpDate: fc.constantFrom('2026-09-10', '2026-10-10'),
    }),
    { minLength: 1, maxLength: 9 },
  );
  const before = [LESSON, LESSON, { ...COUNSELLING, date: '2026-08-12' }];
  const print = (rows: readonly Given[], today: string, input: Json): string => {
    const tabs = {
      ...SAMPLE,
      journal: tabWith(journal, [...before, ...rows].map(sessionRow)),
    };
    return wordsOf(reportOf(outcome(deskWith(tabs, { today: day(today) }), input)));
  };

  it('of one counsellor read the same whatever confidential service was held at all', () => {
    const input = { period: '2026-S1', counsellor: 'G1' };
    const none = print([], '2027-07-01', input);
    expect(none).toContain('Hanya layanan terbuka');
    fc.assert(
      fc.property(confidential, (rows) => {
        expect(print(rows, '2027-07-01', input)).toBe(none);
      }),
      { numRuns: 60 },
    );
  });
});

describe('words of confidential sessions', () => {
  const CANARY = 'Zyxwvut';
  const guarded = SERVICES.filter(({ confidentiality }) => confidentiality > 0).map(({ key }) => key);

  it('are in no summary, whatever column they were typed in', () => {
    const columns = [
      'topic',
      'counselees',
      'note',
      'reason',
      'result',
      'supporting',
      'hindering',
      'followUpNote',
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            service: fc.constantFrom(...guarded),
            status: fc.constantFrom('done', 'partly', 'postponed', 'notHeld', 'planned'),
            column: fc.constantFrom(...columns, 'parties', 'evidence', 'target'),
            date: fc.constantFrom('2026-09-01', '2026-10-01', 'kemarin'),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.constantFrom('id' as const, 'en' as const),
        (sessions, language) => {
          const rows = sessions.map(({ column, ...row }) => ({ ...row, [column]: `${CANARY} K9876` }));
          const text = sheet([...rows, LESSON], ['INF', 'KPR'], language);
          expect(text).not.toMatch(/Zyxwvut|K9876/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
