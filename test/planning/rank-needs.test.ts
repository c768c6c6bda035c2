/** The needs assessment: a form's answers or a table of per cents becomes ranked needs beside the plan. */

import fc from 'fast-check';
import type { Cell, Grid } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import { property } from '../../src/core/json';
import { sayIt } from '../../src/core/text';
import { rankNeeds } from '../../src/planning/rank-needs';
import { annual } from '../../src/tabs/annual';
import { needs } from '../../src/tabs/needs';
import { profile } from '../../src/tabs/profile';
import { carriedOut, day, desk, outcome, records, refusal, tab } from './desk';

const planRow = (given: Readonly<Record<string, Cell>>): readonly Cell[] =>
  annual.columns.map(({ key }) => given[key] ?? '');

const PLAN = [
  { id: 'PLN-1', service: 'INF', format: 'klasikal', domain: 'sosial', topic: 'Mencegah perundungan siber' },
  { id: 'PLN-2', service: 'PKO', format: 'klasikal', domain: 'pribadi', topic: 'Mengelola emosi dan marah' },
  { id: 'PLN-3', service: 'INF', format: 'klasikal', domain: 'karier', topic: 'Ragam sekolah lanjutan' },
  { id: 'PLN-4', service: 'KPR', format: 'individual', domain: 'pribadi', topic: 'Konseling perorangan' },
];

const needRow = (given: Readonly<Record<string, Cell>>): readonly Cell[] =>
  needs.columns.map(({ key }) => given[key] ?? '');

const deskWith = (
  grid: Grid | undefined,
  standing: readonly Readonly<Record<string, Cell>>[] = [],
  plan: readonly Readonly<Record<string, Cell>>[] = PLAN,
): Desk =>
  desk({
    tabs: {
      [profile.id]: tab(profile, []),
      [annual.id]: tab(annual, plan.map(planRow)),
      [needs.id]: tab(needs, standing.map(needRow)),
    },
    ...(grid && { other: { title: 'AKPD', grid } }),
  });

const ranked = (before: Desk): Desk => carriedOut(before, outcome(rankNeeds, { tab: 'AKPD' }, before));

const rowsOf = (after: Desk, ...keys: readonly string[]) =>
  records(after.tabs[needs.id]).map((row) => keys.map((key) => row[key]));

const replyOf = (before: Desk, key: string) =>
  property(outcome(rankNeeds, { tab: 'AKPD' }, before).reply, key);

const notice = (before: Desk, language: 'id' | 'en' = 'id') =>
  sayIt(outcome(rankNeeds, { tab: 'AKPD' }, before).notice, language);

/** Four pupils answer; names and classes are no items. */
const FORM: Grid = [
  [
    'Timestamp',
    'Nama',
    'Kelas',
    '[Pribadi] Saya mudah marah',
    'Sosial: Saya sering dirundung',
    'Saya bersedia',
  ],
  [{ date: day('2026-07-20') }, 'Ani', 'VII-A', 'Ya', 'Tidak', 'Ya'],
  [{ date: day('2026-07-22') }, 'Budi', 'VII-A', 'ya', 'Ya', 'Ya'],
  [{ date: day('2026-07-21') }, 'Citra', 'VII-B', 'Tidak', 'Tidak', 'Ya'],
  [{ date: day('2026-07-21') }, 'Doni', 'VII-B', 'Ya', '', 'Ya'],
];

describe('the answers of a form', () => {
  it('become a row an item: how many per cent of those who answered it said yes', () => {
    // By hand: 3 of 4; 1 of the 3 who answered.
    expect(rowsOf(ranked(deskWith(FORM)), 'item', 'domain', 'percent', 'respondents', 'priority')).toEqual([
      ['Saya mudah marah', 'Pribadi', 75, 4, 1],
      ['Saya sering dirundung', 'Sosial', 33.3, 3, 1],
    ]);
  });

  it('say with what and when it was asked, and never who answered', () => {
    const after = ranked(deskWith(FORM));
    expect(rowsOf(after, 'instrument', 'date')[0]).toEqual(['AKPD', { date: '2026-07-22' }]);
    expect(JSON.stringify([after.tabs[needs.id], replyOf(deskWith(FORM), 'byDomain')])).not.toMatch(
      /Ani|Budi|Citra|Doni/,
    );
  });

  it('name an answer that cannot be read by its cell, and count the others', () => {
    const grid = FORM.map((row, index) =>
      index === 3 ? [...row.slice(0, 3), 'kadang', ...row.slice(4)] : row,
    );
    expect(rowsOf(ranked(deskWith(grid)), 'percent', 'respondents')[0]).toEqual([100, 3]);
    expect(replyOf(deskWith(grid), 'unread')).toEqual([{ cell: 'D4', words: 'kadang' }]);
    expect(notice(deskWith(grid))).toContain('D4 "kadang"');
  });

  it('take the domain from the question of a grid', () => {
    const grid: Grid = [['Bidang Karier [1. Saya belum punya cita-cita]'], ['Ya'], ['Tidak']];
    expect(rowsOf(ranked(deskWith(grid)), 'item', 'domain')).toEqual([
      ['Saya belum punya cita-cita', 'Karier'],
    ]);
  });

  it('follow when more pupils have answered', () => {
    const first = ranked(deskWith(FORM.slice(0, 3)));
    const later = { ...first, other: { title: 'AKPD', grid: FORM } };
    expect(rowsOf(first, 'percent', 'respondents')).toEqual([
      [100, 2],
      [50, 2],
    ]);
    expect(rowsOf(ranked(later), 'percent', 'respondents')).toEqual([
      [75, 4],
      [33.3, 3],
    ]);
  });
});

describe('a table of per cents', () => {
  const TABLE: Grid = [
    ['Hasil AKPD kelas VII'],
    [],
    ['No', 'Butir pernyataan', 'Bidang', 'Persen'],
    [1, 'Saya mudah marah', 'Pribadi', 0.4],
    [2, 'Saya belum tahu sekolah lanjutan', 'Karier', 0.62],
    [3, 'Saya takut bicara', 'Pribadi', 0.4],
    [4, 'Saya sulit tidur', 'Pribadi', 0.755],
    ['', 'Jumlah', '', 2.175],
  ];

  it('is read below its title, fractions as per cents, totals left out', () => {
    const grid = TABLE.slice(0, 7);
    expect(rowsOf(ranked(deskWith(grid)), 'item', 'percent', 'priority')).toEqual([
      ['Saya sulit tidur', 75.5, 1],
      ['Saya mudah marah', 40, 2],
      ['Saya takut bicara', 40, 2],
      ['Saya belum tahu sekolah lanjutan', 62, 1],
    ]);
  });

  it('leaves the line of totals out', () => {
    const grid = TABLE.map((row, index) => (index > 2 ? [...row.slice(0, 3), Number(row[3]) * 100] : row));
    expect(replyOf(deskWith(grid), 'needs')).toBe(4);
  });

  it('may be headed by domains and count pupils instead', () => {
    const grid: Grid = [
      ['Butir', 'Jumlah ya', 'Jumlah siswa'],
      ['A. Bidang Belajar', '', ''],
      ['Saya sulit mencatat', 90, 180],
      ['B. Bidang Karier', '', ''],
      ['Saya belum punya cita-cita', 45, 180],
    ];
    expect(rowsOf(ranked(deskWith(grid)), 'domain', 'percent', 'respondents')).toEqual([
      ['Belajar', 50, 180],
      ['Karier', 25, 180],
    ]);
  });

  it('names a per cent that is none, in either notation, by its cell', () => {
    const grid: Grid = [
      ['Item', 'Per cent'],
      ['I am often angry', '45,5%'],
      ['I cannot sleep', 'many'],
      ['I have no friends', 130],
    ];
    expect(rowsOf(ranked(deskWith(grid)), 'percent')).toEqual([[45.5]]);
    expect(replyOf(deskWith(grid), 'unread')).toEqual([
      { cell: 'B3', words: 'many' },
      { cell: 'B4', words: '130' },
    ]);
  });
});

describe('the plan item that answers a need', () => {
  const table = (...rows: readonly (readonly Cell[])[]): Grid => [
    ['Butir', 'Bidang', 'Persen', 'ID rencana'],
    ...rows,
  ];

  it('is the one that the table names, else the one that names the need, else the one that shares its words', () => {
    const plan = PLAN.map((item) => (item.id === 'PLN-3' ? { ...item, need: 'Saya bingung' } : item));
    const grid = table(
      ['Saya takut', 'Pribadi', 50, 'pln-4'],
      ['Saya bingung', 'Karier', 40],
      ['Saya belum bisa mengelola emosi dengan baik', 'Pribadi', 30],
    );
    expect(rowsOf(ranked(deskWith(grid, [], plan)), 'item', 'plan', 'note')).toEqual([
      ['Saya takut', 'PLN-4', ''],
      ['Saya belum bisa mengelola emosi dengan baik', 'PLN-2', 'ID rencana dipilih menurut kata; periksa.'],
      ['Saya bingung', 'PLN-3', ''],
    ]);
  });

  it('is nobody where one word alone is shared, or the words are of another domain', () => {
    const grid = table(
      ['Saya mudah marah', 'Pribadi', 60],
      ['Saya mengelola emosi dan marah', 'Belajar', 50],
    );
    expect(rowsOf(ranked(deskWith(grid)), 'plan')).toEqual([[''], ['']]);
  });

  it('is missed from a quarter of the pupils on: the boundary is in, below it is not', () => {
    const grid = table(['A butir', 'Pribadi', 25], ['B butir', 'Pribadi', 24.9], ['C butir', 'Sosial', 80]);
    expect(replyOf(deskWith(grid), 'unanswered')).toMatchObject([
      { item: 'C butir', percent: 80 },
      { item: 'A butir', percent: 25 },
    ]);
    expect(notice(deskWith(grid))).toContain(
      'Belum dijawab rencana (2, dari 25% murid ke atas): C butir 80%; A butir 25%.',
    );
    expect(notice(deskWith(grid), 'en')).toContain('Not answered by the plan (2, from 25% of the pupils)');
  });

  it('counts as none where its ID is on no plan item', () => {
    const before = deskWith(undefined, [
      { item: 'Saya takut', domain: 'Pribadi', percent: 50, plan: 'PLN-99' },
    ]);
    expect(property(outcome(rankNeeds, {}, before).reply, 'unanswered')).toMatchObject([
      { item: 'Saya takut' },
    ]);
  });

  it('leaves the plan items that answer nothing to be named; counselling answers what comes', () => {
    const grid = table(['Saya takut', 'Pribadi', 50, 'PLN-2']);
    expect(replyOf(deskWith(grid), 'plansWithoutNeed')).toMatchObject([{ id: 'PLN-1' }, { id: 'PLN-3' }]);
    expect(notice(deskWith(grid))).toContain('Rencana tanpa kebutuhan (2): PLN-1; PLN-3.');
  });
});

describe('what people wrote', () => {
  const OWN = {
    item: 'Saya mudah marah',
    domain: 'Sosial',
    percent: 10,
    plan: 'PLN-4',
    instrument: 'Wawancara',
    note: 'kata wali kelas',
  };

  it('stays: domain, per cent, plan item and note of a row of theirs', () => {
    const after = ranked(deskWith(FORM, [OWN]));
    expect(records(after.tabs[needs.id])[0]).toMatchObject(OWN);
    expect(rowsOf(after, 'item')).toHaveLength(2);
  });

  it('gives the rank when a domain is picked later', () => {
    const grid: Grid = [
      ['Saya mudah marah', 'Saya takut'],
      ['Ya', 'Ya'],
      ['Ya', 'Tidak'],
    ];
    const first = ranked(deskWith(grid));
    expect(rowsOf(first, 'domain', 'priority')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    const standing = records(first.tabs[needs.id]).map((row) => ({ ...row, domain: 'Pribadi' }));
    const after = ranked({ ...deskWith(undefined, standing), other: { title: 'AKPD', grid } });
    expect(rowsOf(after, 'percent', 'priority')).toEqual([
      [100, 1],
      [50, 2],
    ]);
  });
});

const anyPercent = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10);
const anyRow = fc.tuple(
  fc.integer({ min: 1, max: 30 }),
  fc.constantFrom('Pribadi', 'Sosial', 'Belajar', 'Karier', ''),
  anyPercent,
);

it('ranks every need by how many of its domain are asked for more, and proposes nothing the second time', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: ([name]) => name, maxLength: 12 }), (rows) => {
      const grid: Grid = [
        ['Butir', 'Bidang', 'Persen'],
        ...rows.map(([name, domain, percent]) => [`Butir ${'x'.repeat(name)}`, domain, `${percent}%`]),
      ];
      fc.pre(rows.length > 0);
      const after = ranked(deskWith(grid));
      for (const { domain, percent, priority } of records(after.tabs[needs.id])) {
        const larger = rows.filter(([, other, value]) => other === domain && value > Number(percent)).length;
        expect(priority).toBe(domain === '' ? '' : larger + 1);
      }
      expect(outcome(rankNeeds, { tab: 'AKPD' }, after).edits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('says what to do where the tab is not there, holds nothing of the kind, or the needs are blank', () => {
  expect(refusal(rankNeeds, { tab: 'AKPD' }, deskWith(undefined)).code).toBe('bad-input');
  expect(refusal(rankNeeds, { tab: 'AKPD' }, deskWith([['Nama'], ['Ani']])).message.text.en).toContain(
    'no Yes/No',
  );
  expect(refusal(rankNeeds, { tab: 7 }, deskWith(undefined)).code).toBe('bad-input');
  const nothing = outcome(rankNeeds, {}, deskWith(undefined));
  expect(nothing.edits).toEqual([]);
  expect(sayIt(nothing.notice, 'en')).toContain('still blank');
});
