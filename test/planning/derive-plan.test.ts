/** Deriving the plan: the views follow what people changed, and nothing else moves. */

import type { Cell } from '../../src/core/cell';
import type { SelectedRow } from '../../src/core/command';
import { type JsonObject, property } from '../../src/core/json';
import { toRow } from '../../src/core/write';
import { derivePlan } from '../../src/planning/derive-plan';
import { readPlan } from '../../src/planning/read-plan';
import { startYear } from '../../src/planning/start-year';
import { annual } from '../../src/tabs/annual';
import { carriedOut, day, desk, fail, outcome, records, refusal, YEAR_FILES } from './desk';

const sample = carriedOut(desk(), outcome(startYear, { files: YEAR_FILES }, desk()));

/** The sample with one cell of a tab changed by a person. */
function typed(id: string, row: number, column: string, cell: Cell): typeof sample {
  const tab = sample.tabs[id] ?? fail(id);
  const place = tab.places[column] ?? fail(column);
  const grid = tab.grid.map((cells, index) =>
    index === row - 1 ? cells.map((before, at) => (at === place ? cell : before)) : cells,
  );
  return { ...sample, tabs: { ...sample.tabs, [id]: { ...tab, grid } } };
}

describe('deriving the plan', () => {
  it('changes nothing where the views are up to date', () => {
    expect(outcome(derivePlan, {}, sample).edits).toEqual([]);
  });

  it('brings a changed volume into all three views, and then rests', () => {
    const before = typed('annual', 3, 'm3', 5);
    const found = outcome(derivePlan, {}, before);
    expect(found.edits.map((edit) => [edit.do, 'tab' in edit ? edit.tab : ''])).toEqual([
      ['replace-rows', 'semester'],
      ['replace-rows', 'monthly'],
      ['replace-rows', 'weekly'],
    ]);
    const after = carriedOut(before, found);
    const september = records(after.tabs.monthly).find(
      (row) => row.plan === 'PLN-001' && row.month === '2026-09',
    );
    expect(september?.volume).toBe(5);
    expect(outcome(derivePlan, {}, after).edits).toEqual([]);
  });

  it('moves volume out of a week that a new holiday takes', () => {
    const before = typed('calendar', 4, 'to', { date: day('2026-08-20') });
    const after = carriedOut(before, outcome(derivePlan, {}, before));
    const augustWeeks = records(after.tabs.weekly).filter(
      (row) => row.plan === 'PLN-006' && [4, 5, 6, 7].includes(Number(row.week)),
    );
    // 17 to 20 August are off, so that week 6 has one effective day left.
    expect(augustWeeks.map((row) => [row.week, row.volume])).toEqual([
      [4, 4],
      [5, 4],
      [7, 4],
    ]);
    const august = records(after.tabs.calendar).find((row) => row.month === '2026-08');
    expect(august?.effectiveWeeks).toBe(3);
    expect(outcome(derivePlan, {}, after).edits).toEqual([]);
  });

  it('reads component and delivery of a new item, and leaves formulas and words alone', () => {
    const tab = sample.tabs.annual ?? fail('annual');
    const item = toRow(annual, { id: 'PLN-036', service: 'KPR', format: 'individual', strategy: '' }, 'id');
    const before = { ...sample, tabs: { ...sample.tabs, annual: { ...tab, grid: [...tab.grid, item] } } };
    const [edit] = outcome(derivePlan, {}, before).edits;
    expect(edit).toEqual({
      do: 'set-cells',
      tab: 'annual',
      cells: [
        { row: 38, column: 'component', before: '', after: 'Layanan responsif' },
        { row: 38, column: 'strategy', before: '', after: 'Konseling individual' },
      ],
    });
  });

  it('writes views again that were left half made', () => {
    const edits = outcome(derivePlan, {}, { ...sample, unfinished: ['monthly'] }).edits;
    expect(edits.map((edit) => ('tab' in edit ? edit.tab : ''))).toEqual(['monthly']);
  });

  // Sums of the months in the plan file: 72, 116, 121, 129, 121, 22; then 117, 87, 75, 122, 121, 12. On demand
  // are PLN-022, 025 to 028, 032, 033 and 035: 468 in the year, three of them dated already.
  it.each([
    ['2026-Y', 1115, 7, 465],
    ['2026-S1', 581, 7, 243],
    ['2026-S2', 534, 0, 222],
    ['2026-10', 129, 2, 60],
  ])('places %s: what is planned has a day or follows the need', (period, planned, standing, onDemand) => {
    const { reply } = outcome(derivePlan, { period }, sample);
    const placed = planned - onDemand;
    const added = placed - standing;
    const difference = onDemand;
    expect(reply).toMatchObject({
      period,
      planned,
      placed,
      done: 0,
      difference,
      added,
      onDemand,
      unplaced: [],
    });
  });

  it('says for each month what is planned, placed, by the need and missing', () => {
    const october = { month: '2026-10', planned: 129, placed: 2, done: 0, onDemand: 60, missing: 67 };
    expect(outcome(derivePlan, {}, sample).reply).toHaveProperty(['months', 3], october);
  });

  it('places nothing where no period is asked for, and says where the year stands', () => {
    const { reply } = outcome(derivePlan, {}, sample);
    expect(reply).toMatchObject({ period: '2026-Y', planned: 1115, placed: 7, added: 0, onDemand: 465 });
  });

  it.each(['2026-S3', '2025-10', 'Oktober'])('refuses %s and names the periods of the year', (period) => {
    const found = refusal(derivePlan, { period }, sample);
    expect([found.code, found.remedy.gaps?.first, found.remedy.gaps?.last]).toEqual([
      'bad-input',
      '2026-07',
      '2027-06',
    ]);
  });

  it('refuses a period that is no text', () => {
    expect(refusal(derivePlan, { period: 10 }, sample).code).toBe('bad-input');
  });
});

// Source: domain reference 8.3: the totals of July to June.
describe('where the plan stands', () => {
  const year = carriedOut(sample, outcome(derivePlan, { period: '2026-10' }, sample));
  const replyOf = (input: JsonObject, selected?: SelectedRow) =>
    outcome(readPlan, input, { ...year, ...(selected ? { selected } : {}) }).reply;
  const items = property(replyOf({}), 'items') as readonly {
    readonly months: readonly (readonly number[])[];
  }[];
  const sumAt = (month: number, figure: number): number =>
    items.reduce((sum, { months }) => sum + (months[month]?.[figure] ?? 0), 0);

  it('says the volume of every month, and what of it has a day, follows the need or is missing', () => {
    const planned = Array.from({ length: 12 }, (_, month) => sumAt(month, 0));
    expect(planned).toEqual([72, 116, 121, 129, 121, 22, 117, 87, 75, 122, 121, 12]);
    expect(sumAt(3, 1) + sumAt(3, 3) + sumAt(3, 4)).toBe(129);
    expect(sumAt(3, 1)).toBeGreaterThan(0);
    expect(sumAt(3, 2)).toBe(0);
  });

  it('opens the plan item of the selected row with its days, and refuses one that is not there', () => {
    const open = property(replyOf({}, { tab: 'annual', row: 10 }), 'open');
    expect(property(open, 'id')).toBe('PLN-008');
    expect(property(open, 'rows')).toHaveLength(12);
    expect(property(replyOf({ plan: 'PLN-023' }), 'open')).toMatchObject({ id: 'PLN-023', cell: 'A25' });
    expect(refusal(readPlan, { plan: 'PLN-999' }, year).code).toBe('bad-input');
  });
});
