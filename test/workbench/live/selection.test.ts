/** Each tab of the browser has a selection of its own: the add-on sees it, and takes its person elsewhere. */

import type { Selected } from '../../../src/workbench/live/messages';
import { heardAs, type Listener, listener, type StandIn, standIn } from './stand-in';

let place: StandIn;
let mine: Listener;
let theirs: Listener;

beforeEach(() => {
  place = standIn();
  [mine, theirs] = [listener(), listener()];
  for (const page of [mine, theirs]) place.workbench.join(page);
});

afterEach(() => place.remove());

/** A rectangle on a sheet, its upper left cell the current one. */
const selected = (sheetId: number, row: number, column: number, rows: number): Selected => ({
  sheetId,
  ranges: [{ row, column, rows, columns: 1 }],
  current: { row, column },
});

async function asked(page: Listener, name: string, where: Selected): Promise<unknown> {
  await place.workbench.hear(page, { is: 'call', call: 1, name, args: [], selected: where });
  return heardAs(page, 'reply').at(-1)?.value;
}

it('is seen by a command that its person calls', async () => {
  await place.workbench.hear(mine, { is: 'reshape', change: { do: 'add-sheet', at: 1 } });
  const [first, second] = place.workbench.book.sheets.map(({ id }) => id);
  expect(await asked(mine, 'tellWhere', selected(first ?? -1, 1, 2, 3))).toBe('Sheet1!C2:C4');
  expect(await asked(theirs, 'tellWhere', selected(second ?? -1, 6, 0, 1))).toBe('Sheet2!A7');
  expect(await asked(mine, 'tellWhere', selected(first ?? -1, 4, 0, 1))).toBe('Sheet1!A5');
});

it('counts for nothing where its sheet has gone', async () => {
  expect(await asked(mine, 'tellWhere', selected(99, 1, 1, 1))).toBe('Sheet1!A1');
});

it('follows a command that goes to a cell, in the tab of its person alone', async () => {
  await asked(mine, 'goThere', selected(0, 8, 0, 1));
  const there = { ranges: [{ row: 2, column: 1, rows: 2, columns: 2 }], current: { row: 2, column: 1 } };
  expect(heardAs(mine, 'activate')).toEqual([{ is: 'activate', sheetId: 0, selected: there }]);
  expect(heardAs(theirs, 'activate')).toEqual([]);
});

it('stays where a command leaves it', async () => {
  await asked(mine, 'tellWhere', selected(0, 8, 0, 1));
  expect(heardAs(mine, 'activate')).toEqual([]);
});
