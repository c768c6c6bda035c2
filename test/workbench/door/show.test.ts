/** What the door shows of a workbook: values by key, cells as seen, tabs, metadata, snapshots. */

import type { BookState, MetadataState } from '../../../src/workbench/book-state';
import { readWorkbook, writeWorkbook } from '../../../src/workbench/export/workbook-file';
import * as edits from '../../../src/workbench/steps/edit-book';
import { showMetadata, showTabs, snapshot } from '../../../src/workbench/steps/show-book';
import { showCells, showValues } from '../../../src/workbench/steps/show-values';
import { journal, MONDAY, row, session, sheetOf, smallBook } from './small-book';

const withMetadata = (
  book: BookState,
  ...metadata: readonly Omit<MetadataState, 'id' | 'visibility'>[]
): BookState => ({
  ...book,
  metadata: metadata.map((one, index) => ({ ...one, id: 200 + index, visibility: 'DOCUMENT' })),
});

describe('values', () => {
  it('come by key: dates, times, choices and ticks as data, what cannot be read as it stands', () => {
    expect(showValues(smallBook(), 'journal')).toEqual([
      {
        row: 3,
        id: 'S0002',
        date: '2026-07-14',
        start: '07:35',
        service: 'INF',
        topic: '7-1',
        unplanned: true,
      },
      {
        row: 4,
        id: 'S0001',
        date: '2026-07-13',
        start: '12:00',
        service: 'ORI',
        topic: '=bukan rumus',
        unplanned: false,
      },
      {
        row: 6,
        id: 'S0003',
        date: '3/7/2026',
        start: '',
        service: 'Bukan layanan',
        topic: 'Kelas "VII" & <lain>',
        unplanned: false,
      },
    ]);
  });

  it('give a number that is no day as it stands, also under a date format, and days of long ago', () => {
    const rows = [1e18, -1e9, -36_122].map((serial) => session('S9', serial, ''));
    const book = { ...smallBook(), sheets: [{ ...journal, rows: [...journal.rows, ...rows] }] };
    const shown = showValues(book, 'journal').slice(3);
    // 5 February 1801 is day -36122 of a spreadsheet (GNU date).
    expect(shown.map(({ date }) => date)).toEqual([expect.any(String), expect.any(String), '1801-02-05']);
  });

  it('read a text date that can mean one day only', () => {
    const book = {
      ...smallBook(),
      sheets: [{ ...journal, rows: [...journal.rows, session('S9', '2026-07-03', '7.15')] }],
    };
    expect(showValues(book, 'journal')[3]).toMatchObject({ date: '2026-07-03', start: '07:15' });
  });

  it('give a number that stands where text belongs as text', () => {
    const book = { ...smallBook(), sheets: [{ ...journal, rows: [...journal.rows, row([1969.5, MONDAY])] }] };
    expect(showValues(book, 'journal')[3]).toMatchObject({ row: 8, id: '1969,5', date: String(MONDAY) });
  });

  it('are refused for a sheet that has no columns of ours', () => {
    expect(() => showValues(smallBook(), 'summary')).toThrow(/no columns/);
    expect(() => showValues(smallBook(), 'Catatan: saya?')).toThrow(/no columns/);
  });
});

it('shows cells as a person sees them, up to the last that holds something', () => {
  expect(showCells(smallBook(), 'Catatan: saya?')).toEqual([['bebas', '1,5', 'TRUE']]);
  expect(showCells(smallBook(), 'journal')[2]).toEqual([
    'S0002',
    '14/07/2026',
    '07:35',
    'Layanan informasi',
    '7-1',
    'TRUE',
  ]);
});

describe('tabs', () => {
  it('say what they are, by mark, by key row, or not ours', () => {
    expect(showTabs(smallBook()).map(({ id, title, state }) => [id, title, state])).toEqual([
      ['journal', 'Jurnal BK', 'damaged'],
      ['summary', 'Ringkasan untuk Pimpinan', 'ready'],
      [null, 'Catatan: saya?', 'ready'],
    ]);
  });

  it('are found by their key row when the mark is gone', () => {
    const book = { ...smallBook(), sheets: [{ ...journal, metadata: [] }] };
    expect(showTabs(book)[0]).toMatchObject({ id: 'journal', rows: 7, columns: 6, hidden: false });
  });

  it('are not guessed when two sheets fit', () => {
    const bare = { ...journal, metadata: [] };
    const book = { ...smallBook(), sheets: [bare, { ...bare, id: 11, name: 'Salinan' }] };
    expect(showTabs(book).map(({ id }) => id)).toEqual([null, null]);
  });

  it('leave the copy of a marked tab to its owner', () => {
    const book = { ...smallBook(), sheets: [journal, { ...journal, id: 11, name: 'Salinan' }] };
    expect(showTabs(book).map(({ id }) => id)).toEqual(['journal', null]);
  });

  it('are under construction as long as the workbook says so', () => {
    const book = withMetadata(smallBook(), {
      key: 'poac-building',
      value: '{"command":"startYear","tabs":["summary"]}',
    });
    expect(showTabs(book).map(({ state }) => state)).toEqual(['damaged', 'building', 'ready']);
  });
});

it('shows metadata of a tab, and of the spreadsheet by a star', () => {
  const book = withMetadata(
    smallBook(),
    { key: 'poac-version', value: '1' },
    { key: 'poac-language', value: 'id' },
  );
  expect(showMetadata(book, 'journal')).toEqual([{ key: 'poac-tab', value: 'journal', on: 'sheet' }]);
  expect(showMetadata(book, '*').map(({ key, on }) => [key, on])).toEqual([
    ['poac-language', 'spreadsheet'],
    ['poac-version', 'spreadsheet'],
  ]);
});

describe('a snapshot', () => {
  const text = (book: BookState): string => JSON.stringify(snapshot(book));

  it('is the same for workbooks that differ only in what Google hands out', () => {
    const other = smallBook();
    const numbers = new Map(other.sheets.map(({ id }) => [id, id + 500]));
    const sheets = other.sheets.map((sheet) => ({
      ...sheet,
      id: numbers.get(sheet.id) ?? 0,
      metadata: sheet.metadata.map((one) => ({ ...one, id: 700 })),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        id: 800,
        ranges: chart.ranges.map((range) => ({ ...range, sheetId: numbers.get(range.sheetId) ?? 0 })),
      })),
    }));
    expect(text({ ...other, sheets, activeSheetId: 509, nextId: 999, properties: { a: 'b' } })).toBe(
      text(smallBook()),
    );
  });

  it.each<[string, (book: BookState) => BookState]>([
    [
      'a value',
      (book) => edits.typeInto(book, { type: { tab: 'journal', cell: 'E3', value: 'lain' } }, 2026),
    ],
    ['a title', (book) => edits.rename(book, { rename: { tab: 'journal', title: 'Lain' } })],
    ['a row', (book) => edits.insertRows(book, { insertRows: { tab: 'journal', before: 7, count: 1 } })],
    ['a chart', (book) => ({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, charts: [] })) })],
    [
      'a colour',
      (book) => ({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, tabColor: '#ff0000' })) }),
    ],
    ['metadata', (book) => withMetadata(book, { key: 'poac-language', value: 'en' })],
    [
      'a look',
      (book) => ({
        ...book,
        sheets: [{ ...journal, rows: journal.rows.map((one) => ({ ...one, styles: [] })) }],
      }),
    ],
    [
      'a rule',
      (book) => ({
        ...book,
        sheets: [{ ...journal, rows: journal.rows.map((one) => ({ ...one, validations: [] })) }],
      }),
    ],
  ])('tells apart workbooks that differ in %s', (_what, change) => {
    expect(text(change(smallBook()))).not.toBe(text(smallBook()));
  });
});

describe('a saved workbook', () => {
  it('comes back as it was, blank rows shared', () => {
    const book = { ...smallBook(), properties: { 'poac-last-change': '{}' } };
    expect(readWorkbook(writeWorkbook(book))).toEqual(book);
  });

  it('is small where its rows are alike', () => {
    const rows = Array.from({ length: 5000 }, () => session('', '', '', '', '', false));
    const book = { ...smallBook(), sheets: [sheetOf(1, 'Jurnal', rows)] };
    expect(writeWorkbook(book).length).toBeLessThan(5000);
    expect(readWorkbook(writeWorkbook(book))).toEqual(book);
  });

  it.each([['{}'], ['[]'], ['{"format":"poac-workbench","version":2}'], ['PK\u0003\u0004'], ['']])(
    'is refused when it is none: %j',
    (text) => {
      expect(() => readWorkbook(text)).toThrow();
    },
  );
});
