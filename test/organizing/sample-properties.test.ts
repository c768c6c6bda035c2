/** What holds of every check over the sample school: the order of rows, and rows that have nothing to do with it. */

import fc from 'fast-check';
import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { FIRST_ROW } from '../../src/core/template';
import { sayIt } from '../../src/core/text';
import { toCell } from '../../src/core/write';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { schoolOf } from '../../src/organizing/school';
import { type StandingFinding, standingFindings } from '../../src/organizing/standing';
import { deskWith, type Tabs } from './pictures';
import { sampleTabs } from './sample';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];
const SAMPLE = sampleTabs();

const foundIn = (tabs: Tabs): readonly StandingFinding[] =>
  standingFindings(CHECKS, schoolOf(deskWith(tabs)));

const before = foundIn(SAMPLE);
const kindsOf = (findings: readonly StandingFinding[]): readonly string[] =>
  findings.map(({ check, severity, tab }) => `${check} ${severity} ${tab}`).sort();

const body = (tabs: Tabs, id: string) => tabs[id]?.grid.slice(FIRST_ROW - 1) ?? [];

/** The setting of each row of the profile stands in the row itself, so that it may be shuffled too. */
const withRows = (tabs: Tabs, id: string, rows: readonly (readonly unknown[])[]): Tabs => {
  const tab = tabs[id];
  const grid = [...(tab?.grid.slice(0, FIRST_ROW - 1) ?? []), ...rows] as NonNullable<typeof tab>['grid'];
  return tab ? { ...tabs, [id]: { ...tab, grid } } : tabs;
};

it('finds the planted defects in the sample', () => {
  expect(before.length).toBeGreaterThan(60);
});

it('finds the same in whatever order the rows of each tab stand', () => {
  const anyOrder = fc.tuple(
    ...Object.keys(SAMPLE).map((id) => {
      const rows = body(SAMPLE, id);
      return fc
        .shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length })
        .map((shuffled) => [id, shuffled] as const);
    }),
  );
  fc.assert(
    fc.property(anyOrder, (orders) => {
      const shuffled = orders.reduce((tabs, [id, rows]) => withRows(tabs, id, rows), SAMPLE);
      expect(kindsOf(foundIn(shuffled))).toEqual(kindsOf(before));
    }),
    { numRuns: 8 },
  );
});

const UNRELATED = [
  ['rooms', { code: 'R-LAIN', name: 'Ruang lain', use: 'gudang', capacity: '4', private: 'Ya' }],
  ['aids', { code: 'A-LAIN', name: 'Papan lain', count: '1', condition: 'Baik' }],
  ['administration', { code: 'X-LAIN', name: 'Catatan rapat', kind: 'Format', status: 'Siap', owner: 'G1' }],
  ['funds', { no: '99', plan: 'Umum', text: 'Kertas', volume: '1', price: '1000', source: 'Yayasan' }],
  ['procedures', { service: 'KPR', stage: 'Penutup' }],
  ['needs', { item: 'Butir lain' }],
  ['supervision', { no: '1', date: '2025-03-02' }],
] as const;

it.each(UNRELATED)('says nothing else of any other row because of one more in %s', (id, cells) => {
  const tabs = deskWith(SAMPLE).tabs;
  const template = tabs[id]?.template;
  const given: Readonly<Record<string, string>> = cells;
  const row = template?.columns.map((column) => toCell(column, given[column.key] ?? '', 'id')) ?? [];
  const rows = body(tabs, id);
  const added = FIRST_ROW + rows.length;
  const isItsOwn = (finding: StandingFinding): boolean => finding.tab === id && finding.row >= added;
  const said = (findings: readonly StandingFinding[]): readonly string[] =>
    findings
      .filter((finding) => !isItsOwn(finding))
      .map((finding) => `${finding.check} ${finding.tab} ${finding.cell} ${sayIt(finding.message, 'id')}`)
      .sort();
  expect(said(foundIn(withRows(tabs, id, [...rows, row])))).toEqual(said(before));
});
