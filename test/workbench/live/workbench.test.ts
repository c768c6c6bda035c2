/** The workbench behind the pages: dialogs by running again, tabs in step, calls from a sidebar, what is kept. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../../src/workbench/book/rows';
import { withSheet } from '../../../src/workbench/book/sheets';
import type { BookState, ProtectionState } from '../../../src/workbench/book-state';
import { exportBook } from '../../../src/workbench/export/export-book';
import { keep, keptAt, putAside, takeUp } from '../../../src/workbench/live/keep';
import type { ToPage } from '../../../src/workbench/live/messages';
import { startSession } from '../../../src/workbench/steps/session';
import { smallBook } from '../door/small-book';
import { heardAs, type Listener, listener, type StandIn, standIn } from './stand-in';

let place: StandIn;
let page: Listener;

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  place = standIn();
  page = listener();
  place.workbench.join(page);
});

afterEach(() => {
  place.remove();
  jest.restoreAllMocks();
});

const cells = (book: BookState, count = 3): readonly unknown[] =>
  Array.from({ length: count }, (_, column) => valueAt(book.sheets[0]?.rows[0], column));

const type = (column: number, text: string, format?: string) =>
  place.workbench.hear(page, {
    is: 'type',
    cells: [{ sheetId: 0, row: 0, column, text, ...(format !== undefined && { format }) }],
  });

const run = (name: string) => place.workbench.hear(page, { is: 'run', name, label: name });
const answer = (text: string) => place.workbench.hear(page, { is: 'answer', answer: text });
const call = (name: string, ...args: unknown[]) =>
  place.workbench.hear(page, { is: 'call', call: 7, name, args });

describe('a page that opens', () => {
  it('is told the menu, the language and the whole workbook', () => {
    expect(page.heard.map(({ is }) => is)).toEqual(['surroundings', 'notes', 'book']);
    expect(heardAs(page, 'surroundings')[0]).toMatchObject({
      language: 'id',
      menu: [
        { label: 'Tanya dua kali', call: 'askTwice' },
        { separator: true },
        { label: 'Sidebar' },
        // As Google grants it to a file that is opened: nothing may be shown yet.
        { label: 'LIMITED' },
      ],
    });
  });

  it('gets the menu anew in the other language', async () => {
    await place.workbench.hear(page, { is: 'language', language: 'en' });
    expect(heardAs(page, 'surroundings').at(-1)?.menu[0]).toMatchObject({ label: 'Ask twice' });
  });
});

describe('notes', () => {
  it('are told to every page when they change, and only then', async () => {
    const colleague = listener();
    place.workbench.join(colleague);
    await call('note', 'Netral');
    await type(0, 'x');
    const told = [{ sheetId: 0, row: 1, column: 1, text: 'Netral' }];
    for (const each of [page, colleague]) {
      expect(heardAs(each, 'notes').map(({ notes }) => notes)).toEqual([[], told]);
    }
  });
});

describe('protected cells', () => {
  const protect = (protection: Partial<ProtectionState>): void => {
    const { world } = place.session;
    const whole = { id: 90, description: '', warningOnly: false, unprotected: [], ...protection };
    world.book = withSheet(world.book, 0, (sheet) => ({ ...sheet, protections: [whole] }));
  };
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  const typing = { is: 'type', cells: [{ sheetId: 0, row: 0, column: 0, text: 'x' }] } as const;

  it('that warn are changed once the person is sure', async () => {
    protect({ range: first, warningOnly: true, description: 'Rumus' });
    await place.workbench.hear(page, typing);
    expect(cells(place.workbench.book, 1)).toEqual(['']);
    const [asked] = heardAs(page, 'guarded');
    expect(asked).toEqual({ is: 'guarded', guard: { is: 'asked', description: 'Rumus' }, about: typing });
    expect(heardAs(page, 'cells').at(-1)?.changes).toMatchObject([{ row: 0, column: 0, content: '' }]);
    await place.workbench.hear(page, { ...typing, isSure: true });
    expect(cells(place.workbench.book, 1)).toEqual(['x']);
  });

  it('that are the owner’s alone are not changed by a colleague, however sure', async () => {
    protect({ isOwnersAlone: true });
    const colleague = { ...listener(), isColleague: true };
    place.workbench.join(colleague);
    const rename = { do: 'rename-sheet', sheetId: 0, name: 'Lain' } as const;
    await place.workbench.hear(colleague, { ...typing, isSure: true });
    await place.workbench.hear(colleague, { is: 'reshape', change: rename, isSure: true });
    expect(heardAs(colleague, 'guarded').map(({ guard }) => guard.is)).toEqual(['refused', 'refused']);
    await place.workbench.hear(colleague, { is: 'call', call: 1, name: 'write', args: ['x'] });
    expect(heardAs(colleague, 'failure')[0]?.message).toMatch(/protected cell/);
    await place.workbench.hear(page, typing);
    expect(cells(place.workbench.book)).toEqual(['x', '', '']);
  });
});

it('keeps the workbook, and says why, where starting over does not work', async () => {
  await type(0, 'mine');
  await place.workbench.hear(page, { is: 'start-over' });
  expect(heardAs(page, 'error').map(({ text }) => text)).toEqual([expect.stringMatching(/\w+/)]);
  expect(page.heard.at(-1)).toEqual({ is: 'idle' });
  expect(cells(place.workbench.book)).toEqual(['mine', '', '']);
});

describe('a function that asks', () => {
  it('shows one dialog after the other, and its work counts once', async () => {
    await run('askTwice');
    expect(heardAs(page, 'question').map(({ question }) => question)).toEqual([
      { kind: 'prompt', title: 'Name', message: 'What is\nit called?', buttons: 'OK_CANCEL' },
    ]);
    expect(cells(place.workbench.book)).toEqual(['', '', '']);
    await answer('Ani');
    expect(heardAs(page, 'question')[1]?.question).toMatchObject({ kind: 'alert', buttons: 'YES_NO' });
    await answer('yes');
    expect(cells(place.workbench.book)).toEqual([1, 'Ani', '']);
    expect(heardAs(page, 'toast')).toEqual([{ is: 'toast', title: 'POAC', text: 'Begun' }]);
    expect(heardAs(page, 'cost')[0]?.cost).toMatchObject({ label: 'askTwice' });
  });

  it('goes on as it would at Google when the dialog is closed', async () => {
    await run('askTwice');
    await answer('close');
    expect(cells(place.workbench.book)).toEqual([1, '', '']);
  });

  it('is not begun a second time while its dialog is open', async () => {
    await run('askTwice');
    await run('askTwice');
    expect(heardAs(page, 'error')[0]?.text).toContain('open dialog');
  });

  it('builds on what a colleague wrote while the dialog was open', async () => {
    await run('askTwice');
    const colleague = listener();
    place.workbench.join(colleague);
    await place.workbench.hear(colleague, {
      is: 'type',
      cells: [{ sheetId: 0, row: 0, column: 0, text: '5' }],
    });
    await answer('Ani');
    await answer('yes');
    expect(cells(place.workbench.book)).toEqual([6, 'Ani', '']);
  });
});

describe('what is typed', () => {
  it('is read as Sheets reads it, and every page sees it', async () => {
    const other = listener();
    place.workbench.join(other);
    await type(0, '13/7/2026');
    await type(1, '1.149,5');
    await type(2, '7.15');
    expect(cells(place.workbench.book)).toEqual([46216, 1149.5, '7.15']);
    expect(heardAs(other, 'cells').flatMap(({ changes }) => changes)).toMatchObject([
      { content: '46216', format: 'dd/mm/yyyy' },
      { content: '1149.5' },
      { content: "'7.15" },
    ]);
  });

  it('goes back to what it was where the workbench cannot take it', async () => {
    await type(0, '=WEBSERVICE(B1)');
    expect(heardAs(page, 'error')).toHaveLength(1);
    expect(heardAs(page, 'cells').at(-1)?.changes).toMatchObject([{ row: 0, column: 0, content: '' }]);
  });

  it('keeps the format of a pasted date', async () => {
    await type(0, '46216', 'dd/mm/yyyy');
    expect(place.workbench.book.sheets[0]?.rows[0]?.styles[0]).toEqual({ numberFormat: 'dd/MM/yyyy' });
  });
});

describe('undo and redo', () => {
  const undo = () => place.workbench.hear(page, { is: 'undo' });
  const redo = () => place.workbench.hear(page, { is: 'redo' });

  it('go back and forth through what this person typed', async () => {
    await type(0, 'one');
    await type(0, '13/7/2026');
    await undo();
    expect(cells(place.workbench.book)[0]).toBe('one');
    await undo();
    await undo();
    expect(cells(place.workbench.book)[0]).toBe('');
    await redo();
    await redo();
    expect(cells(place.workbench.book)[0]).toBe(46216);
    expect(heardAs(page, 'cells').at(-1)?.changes).toMatchObject([
      { content: '46216', format: 'dd/mm/yyyy' },
    ]);
  });

  it('leave alone what a colleague or a command wrote', async () => {
    const colleague = listener();
    place.workbench.join(colleague);
    await type(0, 'mine');
    await type(1, 'mine too');
    await place.workbench.hear(colleague, {
      is: 'type',
      cells: [{ sheetId: 0, row: 0, column: 0, text: 'theirs' }],
    });
    await call('write', 'by command');
    await undo();
    await undo();
    expect(cells(place.workbench.book)).toEqual(['theirs', '', 'by command']);
  });

  it('bring back a deleted row', async () => {
    await type(0, 'first');
    const change = { do: 'delete', sheetId: 0, axis: 'rows', lines: [0] } as const;
    await place.workbench.hear(page, { is: 'reshape', change });
    expect(cells(place.workbench.book)[0]).toBe('');
    await undo();
    expect(cells(place.workbench.book)[0]).toBe('first');
  });
});

describe('the shape of the grid', () => {
  it('follows what a person does by hand', async () => {
    await type(0, 'first');
    for (const change of [
      { do: 'insert', sheetId: 0, axis: 'rows', at: 0, count: 2, model: 0 },
      { do: 'resize', sheetId: 0, axis: 'columns', lines: [1], size: 55 },
      { do: 'hide', sheetId: 0, axis: 'rows', lines: [0] },
      { do: 'rename-sheet', sheetId: 0, name: 'Mine' },
      { do: 'add-sheet', at: 0 },
    ] as const) {
      await place.workbench.hear(page, { is: 'reshape', change });
    }
    const [added, mine] = place.workbench.book.sheets;
    expect([added?.name, mine?.name, mine?.columns[1]?.width]).toEqual(['Sheet1', 'Mine', 55]);
    expect(mine?.rows.slice(0, 3).map((row) => [row.hidden, valueAt(row, 0)])).toEqual([
      [true, ''],
      [false, ''],
      [false, 'first'],
    ]);
    expect(heardAs(page, 'error')).toEqual([]);
  });

  it('stays as it is where Sheets would refuse', async () => {
    await place.workbench.hear(page, { is: 'reshape', change: { do: 'delete-sheet', sheetId: 0 } });
    expect(heardAs(page, 'error')[0]?.text).toContain("can't remove all the sheets");
    expect(place.workbench.book.sheets).toHaveLength(1);
  });
});

describe('a sidebar', () => {
  it('is served under its own rules', async () => {
    await run('openSidebar');
    const [frame] = heardAs(page, 'frame');
    expect(frame).toMatchObject({ place: 'sidebar', title: 'Try' });
    const served = place.workbench.frame(frame?.id ?? '');
    expect(served?.policy).toContain("default-src 'none'");
    expect(served?.policy).toContain("trusted-types 'none'");
    expect(served?.policy).not.toContain("script-src 'unsafe-inline'");
  });

  it('has a dialog’s size from HtmlService', async () => {
    await run('openDialog');
    expect(heardAs(page, 'frame')[0]).toMatchObject({
      place: 'dialog',
      title: 'Greeting',
      width: 320,
      height: 200,
    });
  });

  it('calls functions and gets what crosses the wire', async () => {
    await call('write', 'hello');
    await call('giveDate');
    expect(heardAs(page, 'reply').map(({ value }) => value)).toEqual([{ wrote: 'hello' }, null]);
    expect(cells(place.workbench.book)).toEqual(['', '', 'hello']);
  });

  it('hears why a call failed, and nothing of private or missing functions', async () => {
    await call('fail');
    await call('hidden_');
    await call('constructor');
    expect(heardAs(page, 'failure').map(({ message }) => message)).toEqual([
      'It went wrong',
      'Script function not found: hidden_',
      'Script function not found: constructor',
    ]);
  });
});

describe('the workbook between two starts', () => {
  it('is kept before a page is told that it was written: a stop right then loses nothing', async () => {
    const stoppedAt: unknown[] = [];
    const other = {
      send({ is }: ToPage) {
        if (is !== 'reply') return;
        const again = startSession(place.root, join(place.root, 'dist'));
        stoppedAt.push(takeUp(again) && cells(again.world.book)[2]);
      },
    };
    place.workbench.join(other);
    await place.workbench.hear(other, { is: 'call', call: 8, name: 'write', args: ['saved'] });
    expect(stoppedAt).toEqual(['saved']);
  });

  it('is kept at every change, and taken up again with its day and language', async () => {
    place.session.world.clock = '2027-06-17T15:00:00+07:00';
    place.session.world.user = 'en';
    await type(0, 'saved');
    const again = startSession(place.root, join(place.root, 'dist'));
    expect(takeUp(again)).toBe(true);
    expect(cells(again.world.book)[0]).toBe('saved');
    expect([again.world.clock, again.world.user]).toEqual(['2027-06-17T15:00:00+07:00', 'en']);
  });

  it('is put aside, never overwritten, when something else is opened', () => {
    keep(place.session);
    expect(putAside(place.session)).toBe('out/workbench-before.json');
    expect(existsSync(join(place.root, keptAt(place.session)))).toBe(false);
    expect(putAside(place.session)).toBeUndefined();
  });
});

describe('a file that somebody opens', () => {
  const open = (name: string, content: string | Uint8Array) =>
    place.workbench.hear(page, { is: 'open', name, content: Buffer.from(content).toString('base64') });

  it('takes the place of the workbook, and is kept', async () => {
    const file = await exportBook(smallBook(), { title: 'Tahun lalu', when: place.session.world.clock });
    await open('lama.xlsx', file);
    expect(place.workbench.book.name).toBe('Tahun lalu');
    expect(heardAs(page, 'surroundings').at(-1)?.title).toBe('Tahun lalu');
    expect(existsSync(join(place.root, keptAt(place.session)))).toBe(true);
    expect(heardAs(page, 'error')).toEqual([]);
  });

  it('is refused in the language of the person, and the workbook stays', async () => {
    const before = place.workbench.book;
    await open('catatan.xlsx', 'nama;kelas');
    expect(heardAs(page, 'error')[0]?.text).toContain('bukan buku kerja .xlsx');
    expect(place.workbench.book).toBe(before);
  });
});
