/** Column groups, as scripts make and fold them (Google's Class Group, Range.shiftColumnGroupDepth). */

import { exportBook } from '../../../src/workbench/export/export-book';
import { importBook } from '../../../src/workbench/import/import-book';
import { pageData } from '../../../src/workbench/live/page-data';
import { inScript, world } from './in-script';

const LOOK = `
  const depths = () => [1, 2, 3, 4, 5, 6].map((column) => sheet().getColumnGroupDepth(column)).join('');
  const hidden = () => [1, 2, 3, 4, 5, 6].filter((column) => sheet().isColumnHiddenByUser(column)).join('');
  cell('B1:D1').shiftColumnGroupDepth(1);`;

it.each([
  ['one more', '', '011100'],
  ['a group inside', "cell('C1').shiftColumnGroupDepth(1);", '012100'],
  ['one less in the middle: two groups', "cell('C1').shiftColumnGroupDepth(-1);", '010100'],
  ['never less than none', "cell('A1:C1').shiftColumnGroupDepth(-5);", '000100'],
  ['never more than eight', "cell('B1').shiftColumnGroupDepth(20);", '081100'],
  ['a group that is removed', 'sheet().getColumnGroup(3, 1).remove();', '000000'],
  ['columns that are inserted before it', 'sheet().insertColumnBefore(1);', '001110'],
])('changes depths: %s', (_what, change, depths) => {
  expect(inScript(`${LOOK} ${change} return depths()`)).toBe(depths);
});

it.each([
  ['open at first', '', [false, '']],
  ['folded', 'one.collapse();', [true, '234']],
  ['unfolded again', 'one.collapse().expand();', [false, '']],
  ['folded with all others', 'sheet().collapseAllColumnGroups();', [true, '234']],
  ['unfolded with all others', 'one.collapse(); sheet().expandAllColumnGroups();', [false, '']],
])('is %s', (_what, change, seen) => {
  expect(
    inScript(
      `${LOOK} const one = sheet().getColumnGroup(2, 1); ${change} return [one.isCollapsed(), hidden()]`,
    ),
  ).toEqual(seen);
});

it('says where it is, where its control stands, and that elsewhere there is none', () => {
  const body = `${LOOK} const one = sheet().getColumnGroup(2, 1);
    return [one.getRange().getA1Notation(), one.getDepth(), one.getControlIndex(), sheet().getColumnGroup(1, 1),
      sheet().getColumnGroup(2, 2), String(sheet().getColumnGroupControlPosition())];`;
  expect(inScript(body)).toEqual(['B1:D1000', 1, 5, null, null, 'AFTER']);
});

it('leaves a column for the control', () => {
  expect(inScript("return message(() => cell('Z1').shiftColumnGroupDepth(1))")).toMatch(/^Exception: /);
});

it('is folded in the page, and unfolding it there shows its columns', () => {
  const place = world();
  inScript(`${LOOK} sheet().getColumnGroup(2, 1).collapse()`, place);
  const { sheets } = pageData(place.book) as {
    readonly sheets: readonly {
      readonly headerGroups: object;
      readonly cols: Readonly<Record<number, object>>;
    }[];
  };
  expect(sheets[0]?.headerGroups).toEqual({ ROW: [], COL: [{ start: 1, end: 3, isFolded: true }] });
  expect(sheets[0]?.cols[1]).toEqual({ size: 100 });
});

it('survives .xlsx', async () => {
  const place = world();
  inScript(`${LOOK} cell('F1').setValue('x'); sheet().getColumnGroup(2, 1).collapse()`, place);
  const file = await exportBook(place.book, { title: 'x', when: place.clock });
  const settings = { fileName: 'x.xlsx', locale: 'in_ID', timeZone: 'Asia/Jakarta' };
  const { book } = await importBook(file, settings);
  expect(book.sheets[0]?.columns.slice(0, 5).map(({ depth, hidden }) => [depth, hidden])).toEqual([
    [0, false],
    [1, true],
    [1, true],
    [1, true],
    [0, false],
  ]);
});
