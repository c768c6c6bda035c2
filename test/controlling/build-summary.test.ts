/** The command: its reply, the sheet that it draws, and what it refuses. */

import { isRefusal } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import { shownValue } from '../../src/core/report';
import type { Tab } from '../../src/core/tab';
import { annual } from '../../src/tabs/annual';
import { findings } from '../../src/tabs/findings';
import { funds } from '../../src/tabs/funds';
import { journal } from '../../src/tabs/journal';
import { deskWith, planVolume, samplePlan, sampleTabs, sessionRow, tabOfGiven, tabWith } from './school';
import { AFTER, drawn, outcome, reply, reportOf, run, SAMPLE, wordsOf, YEAR } from './summary-sheet';

describe('the reply', () => {
  it('measures what took place as planned against the volumes of the months', () => {
    const { realisation } = reply(deskWith(SAMPLE), YEAR);
    const volume = samplePlan.reduce(
      (sum, row) => sum + planVolume(row, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
      0,
    );
    expect(realisation).toEqual({ volume, done: 1023, percent: (1023 / volume) * 100 });
  });

  it('has the parts of door.md, its keys in order', () => {
    const answer = reply(deskWith(SAMPLE), { period: '2026-10' });
    expect(Object.keys(answer)).toEqual([
      'period',
      'rows',
      'status',
      'realisation',
      'jp',
      'minutes',
      'byService',
      'byDomain',
      'byMonth',
      'byClass',
      'byCounsellor',
      'byComponent',
      'byCategory',
      'evaluation',
      'followUps',
      'reach',
    ]);
    expect(Object.keys(answer.byClass)).toEqual([...Object.keys(answer.byClass)].sort());
    expect(answer.byComponent.dasar).toMatchObject({ range: [35, 45] });
    expect(answer.rows.skipped).toEqual([{ reason: 'outside-period', count: 1149 - 131 }]);
  });

  it('says null where there is nothing to divide', () => {
    const { realisation, evaluation } = reply(deskWith({ journal: tabWith(journal, []) }), YEAR);
    expect([realisation.percent, evaluation]).toEqual([null, { u: null, c: null, a: null, n: 0 }]);
  });

  it('shares an item of several counsellors out in equal parts', () => {
    const plan = tabOfGiven(annual, [
      { id: 'P1', service: 'KPR', person: 'G1, G2, G3', m1: 7 },
      { id: 'P2', service: 'INF', person: 'G1', m1: 2 },
    ]);
    const volumes = ['G1', 'G2', 'G3'].map(
      (counsellor) =>
        reply(deskWith({ ...SAMPLE, annual: plan }), { ...YEAR, counsellor }).realisation.volume,
    );
    expect(volumes.map((volume) => Math.round(volume * 100) / 100)).toEqual([4.33, 2.33, 2.33]);
  });

  it('names the classes that were not reached, lowest grade first', () => {
    const log = tabWith(journal, [
      sessionRow({ classes: 'VII; IX' }),
      sessionRow({ classes: 'VIII-B; VIII-C; VIII-D; VIII-E' }),
      sessionRow({ classes: 'VIII-F', status: 'notHeld' }),
    ]);
    const { reach } = reply(deskWith({ ...SAMPLE, journal: log }), YEAR);
    expect(reach).toEqual({ counselees: 0, individual: 0, classesNotReached: ['VIII-A', 'VIII-F'] });
  });
});

describe('the sheet', () => {
  it.each(['id', 'en'] as const)('is drawn once: a second run proposes nothing (%s)', (language) => {
    const tabs = sampleTabs(language);
    const desk = deskWith(tabs, { language, today: AFTER });
    const report = reportOf(outcome(desk, YEAR));
    expect(outcome({ ...desk, tabs: { ...tabs, summary: drawn(report) } }, YEAR).edits).toEqual([]);
  });

  it('is drawn again when it was left half made, and when a figure changed', () => {
    const desk = deskWith(SAMPLE, { today: AFTER });
    const tabs = { ...SAMPLE, summary: drawn(reportOf(outcome(desk, YEAR))) };
    expect(outcome({ ...desk, tabs, unfinished: ['summary'] }, YEAR).edits).toHaveLength(1);
    const longer = { ...SAMPLE.journal, grid: [...(SAMPLE.journal?.grid ?? []), sessionRow({})] } as Tab;
    expect(outcome({ ...desk, tabs: { ...tabs, journal: longer } }, YEAR).edits).toHaveLength(1);
  });

  it.each([
    ['a year', '2026-Y', 'pola17'],
    ['a semester', '2026-S2', 'pop2016'],
    ['a month', '2026-10', 'asca'],
  ])('holds %s on two pages, within its columns', (_story, period, framework) => {
    const { lines, widths } = reportOf(outcome(deskWith(SAMPLE, { today: AFTER, framework }), { period }));
    expect(lines.length).toBeLessThanOrEqual(96);
    expect(Math.max(...lines.map(({ cells }) => cells.length))).toBeLessThanOrEqual(widths.length);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(740);
    const long = lines.filter(
      ({ cells }) => cells.length === 1 && String(shownValue(cells[0] ?? '')).length > 108,
    );
    expect(long).toEqual([]);
  });

  it.each(['2026-Y', '2026-S1', '2026-07', '2027-03'])('has a chart that covers nothing: %s', (period) => {
    const { lines, charts, widths } = reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), { period }));
    const [chart] = charts;
    if (!chart) throw new Error('no chart');
    const covered = lines.slice(chart.line, chart.line + Math.ceil(chart.height / 21));
    expect(covered.flatMap(({ cells }) => cells.slice(chart.column)).filter((cell) => cell !== '')).toEqual(
      [],
    );
    expect(chart.width).toBeLessThanOrEqual(
      widths.slice(chart.column).reduce((sum, width) => sum + width, 0),
    );
    expect(lines[chart.from]?.style).toBe('head');
    expect(lines.slice(chart.from + 1, chart.to + 1).every(({ style }) => style === 'row')).toBe(true);
    expect(lines[chart.to + 1]?.style).toBe('total');
  });

  it('hides small counts of counselees and of sessions that stand for them, covers them, and says so', () => {
    const text = wordsOf(reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), YEAR)));
    // Golden: advocacy 3 sessions done; individual counselling 267, of which June has 1 to 4.
    expect(text).toMatch(/^Advokasi\|4\|<5\|–\|<5$/m);
    expect(text).toMatch(/^Konseling perorangan\|288\|265–268\|92–94%\|/m);
    expect(text).toMatch(/^Mediasi\|17\|15\|/m);
    expect(text).toContain('Rentang seperti 7–10');
    expect(text).toContain('<5 berarti 1 sampai 4 murid');
  });

  it('tells a range of lesson periods where sessions and periods together would give a service away', () => {
    const text = wordsOf(reportOf(outcome(deskWith(SAMPLE, { today: AFTER }), { period: '2026-S1' })));
    // Data compilation, 3 in July, and referral are worth none: no other small one of their kind covers them.
    expect(text).toMatch(/^Alih tangan kasus\|3\|<5\|–\|/m);
    expect(text).toMatch(/^Tampilan kepustakaan\|11\|10\|/m);
    const [, least, most] = /\|\|581\|\|\d+\|\|(\d+)–(\d+)\|/.exec(text) ?? [];
    const { jp } = reply(deskWith(SAMPLE, { today: AFTER }), { period: '2026-S1' });
    expect([Number(least) <= jp, jp <= Number(most)]).toEqual([true, true]);
  });

  it('accounts for every row of the journal', () => {
    const log = tabWith(journal, [sessionRow({}), sessionRow({ date: '' }), sessionRow({ service: 'XYZ' })]);
    const text = wordsOf(reportOf(outcome(deskWith({ ...SAMPLE, journal: log }), YEAR)));
    expect(text).toContain(
      'Baris jurnal dibaca 3 = dihitung 1 + dilewati 2 (tanggal tidak terbaca 1, layanan tidak terbaca 1).',
    );
  });

  it('never shows a topic, code, note or typed reason of a confidential session', () => {
    const secret = {
      topic: 'Budi-T',
      counselees: 'Budi-K',
      note: 'Budi-N',
      reason: 'Budi-R',
      result: 'Budi-H',
    };
    const log = tabWith(journal, [
      sessionRow({ service: 'KPR', ...secret }),
      sessionRow({ service: 'KPR', status: 'notHeld', ...secret }),
      sessionRow({ service: 'INF', status: 'postponed', reason: 'Banjir' }),
    ]);
    const text = wordsOf(reportOf(outcome(deskWith({ ...SAMPLE, journal: log }), YEAR)));
    expect(text).not.toContain('Budi');
    expect(text).toContain('Alasan lain: 1');
    expect(text).toContain('Banjir: 1');
  });

  it('counts open findings and funds', () => {
    const found = tabOfGiven(
      findings,
      ['E', 'E', 'W', 'I'].map((severity) => ({ no: '1', severity, status: 'open' })),
    );
    const money = tabOfGiven(funds, [
      { no: '1', volume: 2, price: 500_000 },
      { no: '2', amount: 250_000, spent: 250_000 },
    ]);
    const text = wordsOf(reportOf(outcome(deskWith({ ...SAMPLE, findings: found, funds: money }), YEAR)));
    expect(text).toContain('2 wajib diperbaiki, 1 perlu perhatian');
    expect(text).toContain('Rp1.250.000, terpakai Rp250.000 (20%)');
  });

  it('stands on the journal alone', () => {
    const text = wordsOf(reportOf(outcome(deskWith({ journal: tabWith(journal, [sessionRow({})]) }), YEAR)));
    expect(text).toContain('Belum ada volume rencana untuk periode ini; 1 kegiatan terlaksana.');
  });
});

describe('a request that cannot be met', () => {
  it.each<[Json, string]>([
    [{}, 'no period'],
    [{ period: '' }, 'a blank period'],
    [{ period: 7 }, 'a number'],
    [{ period: '2026-S3' }, 'a semester that is none'],
    [{ period: '2027-Y' }, 'another school year'],
    [{ period: '2026-Y', counsellor: ['G1'] }, 'a counsellor that is no code'],
  ])('is refused with an example: %j', (input) => {
    const refusal = run(deskWith(SAMPLE), input);
    expect(refusal).toMatchObject({ code: 'bad-input' });
    expect(isRefusal(refusal) && refusal.remedy.text.id).toMatch(/\{year\}|2026-10|G1/);
  });

  it.each(['date', 'service', 'status'])('is refused without the column %s of the journal', (key) => {
    const log = tabWith(journal, [sessionRow({})]);
    const places = Object.fromEntries(Object.entries(log.places).filter(([column]) => column !== key));
    expect(run(deskWith({ ...SAMPLE, journal: { ...log, places } }), YEAR)).toMatchObject({
      code: 'damaged',
      tab: 'journal',
    });
  });
});
