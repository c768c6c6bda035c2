/** Cells with a finding show in their tabs, calculated by the spreadsheet's own rules, and nothing of people's changes. */

import { rmSync } from 'node:fs';
import type { BookState, SheetState } from '../../src/workbench/book-state';
import { loadEngine } from '../../src/workbench/export/engine';
import { pageData } from '../../src/workbench/live/page-data';
import { sortRows } from '../../src/workbench/steps/edit-book';
import { findTab } from '../../src/workbench/steps/find-tab';
import { after, type Bench, builtAddon, makeBench, pictureOf } from './bench';
import { yearWith } from './stories';

let distDir: string;
let bench: Bench;
let engine: Awaited<ReturnType<typeof loadEngine>>;
let checked: BookState;
let marked: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  engine = await loadEngine();
  checked = after(bench, yearWith(bench, 6), 'checkOrganizing');
  marked = after(bench, checked, 'markCells');
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const MARKED = ['annual', 'schedule', 'classes', 'personnel', 'rooms', 'aids', 'administration', 'funds'];

const sheetOf = (book: BookState, tab: string): SheetState => findTab(book, tab).sheet;

/** `schedule F5`, by the colour that the engine shows. */
function pink(book: BookState, tabs = MARKED): readonly string[] {
  return engine.run((Model) => {
    const model = new Model(pageData(book) as object);
    return tabs
      .flatMap((tab) => {
        const { id, rows } = sheetOf(book, tab);
        const width = rows[0]?.values.length ?? 0;
        return rows.flatMap((_row, row) =>
          Array.from({ length: width }, (_, col) => col).flatMap((col) => {
            const { fillColor } = model.getters.getCellComputedStyle({ sheetId: String(id), row, col });
            return fillColor?.toLowerCase() === '#fad2cf' ? [`${tab} ${cellAt(row, col)}`] : [];
          }),
        );
      })
      .sort();
  });
}

const cellAt = (row: number, col: number): string =>
  `${col < 26 ? '' : 'A'}${String.fromCharCode(65 + (col % 26))}${row + 1}`;

const HEADERS = 2;

/** The same as people read it in the list: title and cell of what is neither solved nor ignored. */
function listed(book: BookState): readonly string[] {
  const titles = new Map(MARKED.map((tab) => [sheetOf(book, tab).name, tab]));
  const found = sheetOf(book, 'findings')
    .rows.slice(HEADERS)
    .flatMap(({ values }) => {
      const tab = titles.get(String(values[4] ?? ''));
      return tab && ['Baru', 'Masih ada'].includes(String(values[8])) ? [`${tab} ${values[5]}`] : [];
    });
  return [...new Set(found)].sort();
}

it('marks the cells that the list names, in every tab whose rows have an ID, and no others', () => {
  expect(listed(marked).length).toBeGreaterThan(5);
  expect(pink(marked)).toEqual(listed(marked));
  expect(pink(checked)).toEqual([]);
});

it('goes with a row that is sorted elsewhere', () => {
  const tabs = ['schedule'];
  const sorted = sortRows(marked, { sortRows: { tab: 'schedule', column: 'date' } });
  const again = after(bench, sorted, 'checkOrganizing');
  expect(pink(sorted, tabs).length).toBeGreaterThan(1);
  expect(pink(sorted, tabs)).toEqual(listed(again).filter((cell) => cell.startsWith('schedule')));
});

it('goes away when a finding is set aside, comes back when it is shown again, and ends when asked', () => {
  const [first] = sheetOf(marked, 'findings').rows.slice(HEADERS);
  const no = Number(first?.values[0]);
  const tabs = MARKED.filter((tab) => sheetOf(marked, tab).name === first?.values[4]);
  const there = pink(marked, tabs);
  const aside = after(bench, marked, 'ignoreFinding', { finding: no, reason: 'disepakati' });
  expect(there).toContain(`${tabs[0]} ${first?.values[5]}`);
  expect(pink(aside, tabs)).toEqual(there.filter((cell) => cell !== `${tabs[0]} ${first?.values[5]}`));
  expect(pink(after(bench, aside, 'ignoreFinding', { finding: no, open: true }), tabs)).toEqual(there);
  expect(pictureOf(after(bench, marked, 'markCells', { off: true }))).toBe(pictureOf(checked));
});

it('keeps rules and colours of people, and comes behind their rules', () => {
  const own = {
    ranges: [{ row: 2, column: 0, rows: 3, columns: 2 }],
    criteria: 'CELL_EMPTY',
    values: [],
    background: '#00ff00',
  };
  const { id } = sheetOf(checked, 'rooms');
  const theirs: BookState = {
    ...checked,
    sheets: checked.sheets.map((sheet) =>
      sheet.id === id ? { ...sheet, conditionalFormats: [own] } : sheet,
    ),
  };
  const both = after(bench, theirs, 'markCells');
  const [rule, ours, ...others] = sheetOf(both, 'rooms').conditionalFormats;
  expect(rule).toEqual(own);
  expect(ours?.background).toBe('#fad2cf');
  expect(others).toEqual([]);
  const stylesOf = (book: BookState) => sheetOf(book, 'rooms').rows.map(({ styles }) => styles);
  expect(stylesOf(both)).toEqual(stylesOf(theirs));
  expect(sheetOf(after(bench, both, 'markCells', { off: true }), 'rooms').conditionalFormats).toEqual([own]);
});
