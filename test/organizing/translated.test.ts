/** A workbook in another language: its words change, and nothing of what the checks find in it. */

import fc from 'fast-check';
import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import type { Grid } from '../../src/core/cell';
import type { Edit } from '../../src/core/edit';
import { FIRST_ROW } from '../../src/core/template';
import { type Locale, sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { schoolOf } from '../../src/organizing/school';
import { standingFindings } from '../../src/organizing/standing';
import { switchEdits } from '../../src/planning/relabelling';
import { deskWith, type Tabs } from './pictures';
import { sampleTabs } from './sample';
import { check, listed, rowsOf, written } from './weeks';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];
const SAMPLE = sampleTabs();

/** What the shell does with the words of one tab. */
function reworded(tabs: Tabs, edit: Edit): Tabs {
  if (edit.do !== 'relabel-tab') return tabs;
  const tab = tabs[edit.template.id];
  if (!tab) throw new Error(`No tab ${edit.template.id}`);
  const grid = tab.grid.map((row) => [...row]);
  const write = (row: number, column: string, after: Grid[number][number]): void => {
    (grid[row - 1] ?? [])[tab.places[column] ?? -1] = after;
  };
  for (const { row, column, after } of edit.cells) write(row, column, after);
  for (const { rows, column, after } of edit.words) for (const row of rows) write(row, column, after);
  return { ...tabs, [edit.template.id]: { ...tab, grid } };
}

/** As "Language" of the menu puts it into other words. */
const translated = (tabs: Tabs, from: Locale, language: Locale): Tabs =>
  switchEdits(
    deskWith(tabs, { language: from }),
    { to: { language, framework: 'pola17' }, fact: 'language' },
    [],
  ).reduce(reworded, deskWith(tabs).tabs);

/** All of each finding: its cell, what it rests on, and what it says to either reader. */
const foundIn = (tabs: Tabs, language: Locale): readonly unknown[] =>
  standingFindings(CHECKS, schoolOf(deskWith(tabs, { language }))).map(({ message, ...finding }) => ({
    ...finding,
    says: [sayIt(message, 'id'), sayIt(message, 'en')],
  }));

const wordsOf = (tabs: Tabs): readonly string[] =>
  Object.values(tabs).flatMap(({ grid }) => grid.flat().filter((cell) => typeof cell === 'string'));

it('has other headers and choices, and the numbers, days and codes it had', () => {
  const english = translated(SAMPLE, 'id', 'en');
  expect(new Set(wordsOf(english)).has('Condition')).toBe(true);
  expect(new Set(wordsOf(english)).has('Kondisi')).toBe(false);
  const figures = (tabs: Tabs): readonly unknown[] =>
    Object.values(tabs).flatMap(({ grid }) => grid.flat().filter((cell) => typeof cell !== 'string'));
  expect(figures(english)).toEqual(figures(deskWith(SAMPLE).tabs));
});

it('gives the same findings at the same cells, with the same values, whichever rows there are', () => {
  const anyRowsGone = fc.array(fc.tuple(fc.constantFrom(...Object.keys(SAMPLE)), fc.nat({ max: 40 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(anyRowsGone, (gone) => {
      const tabs: Record<string, Tabs[string]> = { ...SAMPLE };
      for (const [id, at] of gone) {
        const tab = tabs[id];
        if (tab) tabs[id] = { ...tab, grid: tab.grid.filter((_, index) => index !== FIRST_ROW - 1 + at) };
      }
      expect(foundIn(translated(tabs, 'id', 'en'), 'en')).toEqual(foundIn(tabs, 'id'));
    }),
    { numRuns: 8 },
  );
});

it('keeps what was ignored, and has its own list back in the first language', () => {
  const ignored = written(check(SAMPLE).tabs, '1', {
    status: 'Diabaikan',
    reason: 'guru baru datang Januari',
  });
  const first = check(ignored);
  const second = check(translated(first.tabs, 'id', 'en'), '2026-10-06', { language: 'en' });
  expect(second.reply).toEqual(first.reply);
  expect(listed(second)).toContain('1 Ignored ORG-P02');
  const third = check(translated(second.tabs, 'en', 'id'));
  expect(rowsOf(third.tabs)).toEqual(rowsOf(first.tabs));
});
