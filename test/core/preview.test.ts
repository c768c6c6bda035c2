/** Which cells of a table that commands generate count as changed by hand. */

import type { Row } from '../../src/core/cell';
import { builtCells, editedByHand } from '../../src/core/preview';
import type { Tab } from '../../src/core/tab';
import { findings } from '../../src/tabs/findings';
import { tabWith } from '../organizing/pictures';

const row = (no: string, message: string, status = 'Baru', mark = `${no}.x`): Row =>
  findings.columns.map(({ key }) => ({ no, message, status, mark })[key as string] ?? '');

const print = (cells: Row): string => cells.join('|');
const ROWS = [row('1', 'Pesan satu'), row('2', 'Pesan dua'), row('3', 'Pesan tiga')];
const BUILT = ROWS.map((cells) => print(builtCells(findings, cells)));

const edited = (
  rows: readonly Row[],
  coming: readonly Row[] = [row('4', 'Pesan empat')],
  built: readonly (string | undefined)[] = BUILT,
) => {
  const tab: Tab = tabWith(findings, rows);
  return editedByHand({ do: 'replace-rows', tab: 'findings', rows: coming }, tab, built, print);
};

it('are none in a table that was sorted', () => {
  expect(edited([...ROWS].reverse())).toEqual([]);
});

it('are those of a row that says something else, but not what people may write there or cannot see', () => {
  const changed = [...ROWS.slice(0, 2), row('3', 'Kata saya', 'Diabaikan', 'lain')];
  expect(edited(changed)).toEqual([
    { tab: 'findings', cell: 'A5', before: '3', after: '' },
    { tab: 'findings', cell: 'G5', before: 'Kata saya', after: '' },
  ]);
});

it('are none in a line of which nobody knows how it was built', () => {
  expect(
    edited([...ROWS.slice(0, 2), row('3', 'Kata saya')], undefined, [...BUILT.slice(0, 2), undefined]),
  ).toEqual([]);
});
