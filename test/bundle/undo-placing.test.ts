/** Placing and moving are taken back whole: the dated rows, and the views that follow from them. */

import { rmSync } from 'node:fs';
import type { BookState } from '../../src/workbench/book-state';
import { typeInto } from '../../src/workbench/steps/edit-book';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { after, type Bench, blank, builtAddon, makeBench, previewed } from './bench';
import { logOf, yearFiles } from './small-school';

let distDir: string;
let bench: Bench;
let derived: BookState;

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  const made = after(bench, blank(), 'startYear', { files: yearFiles('id') });
  const logged = after(bench, made, 'importSessions', { file: logOf(4) });
  derived = after(bench, logged, 'derivePlan', {});
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

/** What stands in the cells of every tab. */
const cellsOf = (book: BookState): unknown =>
  tabsOf(book).map(({ template, sheet }) => [
    template?.id,
    sheet.rows.map(({ values }) => values).filter((values) => values.some((value) => value !== '')),
  ]);

it('takes a placed month back, with the views as they were', () => {
  const placed = after(bench, derived, 'derivePlan', { period: '2026-10' });
  expect(cellsOf(placed)).not.toEqual(cellsOf(derived));
  expect(cellsOf(after(bench, placed, 'undo', {}))).toEqual(cellsOf(derived));
});

it('takes a move back, with the views as they were', () => {
  const placed = after(bench, derived, 'derivePlan', { period: '2026-10' });
  const moved = after(bench, placed, 'moveSession', { session: 'J01', date: '2026-10-20' });
  expect(cellsOf(moved)).not.toEqual(cellsOf(placed));
  expect(cellsOf(after(bench, moved, 'undo', {}))).toEqual(cellsOf(placed));
});

it('says before placing that it can be undone', () => {
  expect(previewed(bench, derived, 'derivePlan', { period: '2026-10' }).notice).toContain(
    'diurungkan dengan',
  );
});

it('takes nothing back once somebody has written in a placed row', () => {
  const placed = after(bench, derived, 'derivePlan', { period: '2026-10' });
  const rows = tabsOf(placed).find(({ template }) => template?.id === 'schedule')?.sheet.rows ?? [];
  const last = 1 + rows.findLastIndex(({ values }) => values.some((value) => value !== ''));
  const written = typeInto(
    placed,
    { type: { tab: 'schedule', cell: `P${last}`, value: 'bawa proyektor' } },
    2026,
  );
  const { envelope, book } = bench(written, { command: 'undo' });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(cellsOf(book)).toEqual(cellsOf(written));
});
