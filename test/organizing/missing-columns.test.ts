/** Tabs and columns that are gone: said once, with a repair, and never taken for a hundred other mistakes. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { schoolOf } from '../../src/organizing/school';
import { type StandingFinding, standingFindings } from '../../src/organizing/standing';
import { deskWith, type Tabs, withoutColumn } from './pictures';
import { sampleTabs } from './sample';
import { solvedBetween } from './stories';

const sample = sampleTabs();

function without(id: string, key: string): Tabs {
  const tab = sample[id];
  if (!tab) throw new Error(`No tab ${id}`);
  return { ...sample, [id]: withoutColumn(tab, key) };
}

interface Heard {
  readonly lost: readonly StandingFinding[];
  /** What is said of anything else than lost columns. */
  readonly others: readonly string[];
}

function heardOf(tabs: Tabs): Heard {
  const all = standingFindings(ORGANIZING_CHECKS, schoolOf({ ...deskWith({}), tabs }));
  const others = all.filter(({ check }) => check !== 'ORG-X07');
  return {
    lost: all.filter(({ check }) => check === 'ORG-X07'),
    others: others.map(({ check, tab, row }) => `${check} ${tab} ${row}`),
  };
}

const BEFORE = new Set(heardOf(sample).others);
const isNew = (one: string): boolean => !BEFORE.has(one);

/** Columns that a check speaks of. */
const NEEDED = new Set<string>(ORGANIZING_CHECKS.flatMap(({ needs }) => needs));

const columns = Object.values(sample).flatMap(({ template }) =>
  template.columns
    .filter(({ id, key, required }) => id || required || NEEDED.has(`${template.id}.${key}`))
    .map(({ key }) => [template.id, key] as const),
);

describe('a column that is gone', () => {
  it('is named, points to where it would be put back, and offers the repair', () => {
    const [finding, ...others] = heardOf(without('rooms', 'capacity')).lost;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ tab: 'rooms', cell: 'P2', row: 2, severity: 'E' });
    expect(finding && sayIt(finding.message, 'id')).toBe(
      'Kolom "Kapasitas" tidak ditemukan pada tab Ruang dan Tempat.',
    );
    expect(finding && sayIt(finding.message, 'en')).toBe('Column "Capacity" not found on tab Rooms.');
    expect(finding?.fix.id).toContain('Pulihkan tab dan kolom...');
    expect(finding?.fix.en).toContain('Repair...');
  });

  it('is told of beside another one, each with a place of its own', () => {
    const { rooms } = without('rooms', 'capacity');
    if (!rooms) throw new Error('No rooms');
    const tabs = { ...sample, rooms: withoutColumn(rooms, 'private') };
    expect(heardOf(tabs).lost.map(({ cell }) => cell)).toEqual(['O2', 'P2']);
  });

  it.each(columns)('brings no new mistakes with it: %s.%s', (id, key) => {
    const { lost, others } = heardOf(without(id, key));
    expect(lost).toHaveLength(1);
    expect(others.filter(isNew)).toEqual([]);
  });
});

describe('what was found before', () => {
  const CHECKS = [...ORGANIZING_CHECKS, ...JOURNAL_CHECKS];
  const desk = (tabs: Tabs) => ({ ...deskWith({}), tabs });

  it.each(Object.values(sample).map(({ template }) => [template.id, template] as const))(
    'is not called solved because a column of %s is gone',
    (id, { columns }) => {
      for (const { key } of columns) {
        expect(solvedBetween(CHECKS, desk(sample), desk(without(id, key)))).toEqual([]);
      }
    },
  );

  it.each(Object.keys(sample))('is not called solved because the tab %s is gone', (id) => {
    const { [id]: _gone, ...tabs } = sample;
    expect(solvedBetween(CHECKS, desk(sample), desk(tabs))).toEqual([]);
  });
});

describe('a tab that is gone', () => {
  const others = Object.keys(sample).filter((id) => id !== 'findings');

  it.each(others)('is said once and breaks nothing: %s', (id) => {
    const { [id]: _gone, ...tabs } = sample;
    const heard = heardOf(tabs);
    expect(heard.lost.map(({ tab, cell }) => `${tab} ${cell}`)).toEqual([`${id} A1`]);
    const [said] = heard.lost.map(({ message }) => message);
    const title = sample[id]?.template.title;
    expect(said && sayIt(said, 'id')).toBe(`Tab "${title?.id}" tidak ditemukan.`);
    expect(said && sayIt(said, 'en')).toBe(`The tab "${title?.en}" was not found.`);
    expect(heard.others.filter(isNew)).toEqual([]);
  });

  it('leaves nothing to say of findings: the check makes that tab itself', () => {
    const { findings: _gone, ...tabs } = sample;
    expect(heardOf(tabs).lost).toEqual([]);
  });
});
