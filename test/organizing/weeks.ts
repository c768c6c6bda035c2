/** A school over some weeks: checked, changed as a person would, and checked again. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import type { Cell, Grid } from '../../src/core/cell';
import { type Desk, isRefusal, type Outcome } from '../../src/core/command';
import type { CellChange, Edit } from '../../src/core/edit';
import type { Tab } from '../../src/core/tab';
import { makeCheckOrganizing } from '../../src/organizing/check-organizing';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { findings } from '../../src/tabs/findings';
import { day, deskWith, pictureOf, type Tabs, tabWith } from './pictures';

export const command = makeCheckOrganizing([...ORGANIZING_CHECKS, ...JOURNAL_CHECKS]);

export function outcomeOf(desk: Desk): Outcome {
  const thinking = command.accept({});
  if (isRefusal(thinking)) throw new Error(thinking.message.text.en);
  const outcome = thinking(desk);
  if (isRefusal(outcome)) throw new Error(outcome.message.text.en);
  return outcome;
}

function withCells(tab: Tab, cells: readonly CellChange[]): Tab {
  const grid = tab.grid.map((row) => [...row]);
  for (const { row, column, after } of cells) (grid[row - 1] ?? [])[tab.places[column] ?? -1] = after;
  return { ...tab, grid };
}

function edited(tabs: Tabs, edit: Edit): Tabs {
  if (edit.do === 'make-tab') return { ...tabs, [edit.template.id]: tabWith(edit.template, edit.rows) };
  const id = edit.do === 'replace-rows' || edit.do === 'set-cells' ? edit.tab : '';
  const tab = tabs[id];
  if (!tab) throw new Error(`No tab for ${edit.do}`);
  if (edit.do === 'set-cells') return { ...tabs, [id]: withCells(tab, edit.cells) };
  const rows = edit.do === 'replace-rows' ? edit.rows : [];
  return { ...tabs, [id]: { ...tab, grid: [...tab.grid.slice(0, 2), ...rows] } };
}

/** What the shell does with the edits of this command, on tabs as they are made. */
export const carriedOut = (tabs: Tabs, edits: readonly Edit[]): Tabs => edits.reduce(edited, tabs);

export interface Run extends Outcome {
  readonly tabs: Tabs;
}

export function check(tabs: Tabs, today = '2026-10-06', more: Partial<Desk> = {}): Run {
  const outcome = outcomeOf(deskWith(tabs, { today: day(today), ...more }));
  return { ...outcome, tabs: carriedOut(deskWith(tabs).tabs, outcome.edits) };
}

type Key = (typeof findings.columns)[number]['key'];

export const place = (key: Key): number => findings.columns.findIndex((column) => column.key === key);

/** What a person sees of a row. */
export const seen = (row: Grid[number]): string => row.slice(0, place('mark')).join('');

export const rowsOf = (tabs: Tabs): Grid =>
  tabs.findings?.grid.slice(2).filter((row) => row[place('no')] !== '') ?? [];

/** `1 Baru ORG-P02`. */
export const listed = ({ tabs }: Run): readonly string[] =>
  rowsOf(tabs).map((row) => ['no', 'status', 'check'].map((key) => row[place(key as Key)]).join(' '));

/** As a person fills in the findings tab. */
export function written(tabs: Tabs, no: string, values: Partial<Record<Key, Cell>>): Tabs {
  const tab = tabs.findings;
  if (!tab) throw new Error('No findings yet');
  const grid = tab.grid.map((row) =>
    row[place('no')] === no ? row.map((cell, at) => values[findings.columns[at]?.key as Key] ?? cell) : row,
  );
  return { ...tabs, findings: { ...tab, grid } };
}

export const withTab = (tabs: Tabs, picture: string): Tabs => ({ ...tabs, ...pictureOf(picture).tabs });

/** A school in which only class rows can be wrong. */
export const CLEAN = pictureOf(`
  personnel
  | code | name | role                    | decree | decreeDate |
  | KS   | Adi  | Kepala sekolah          | 1      | 2026-07-06 |
  | G1   | Sari | Koordinator BK; Guru BK | 2      | 2026-07-06 |

  needs
  | item        | date       |
  | Sulit tidur | 2026-07-20 |
`).tabs;

export const classesOf = (...rows: readonly string[]): string =>
  `classes
   | class | pupils | counsellor | homeroom |
   ${rows.map((name) => `| ${name.replace('!', '')} | 30 | ${name.endsWith('!') ? '' : 'G1'} | W |`).join('\n')}`;

export const school = (...rows: readonly string[]): Tabs => withTab(CLEAN, classesOf(...rows));
