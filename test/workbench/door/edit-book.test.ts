/** What a person does by hand in the workbench has the effect that it has in Sheets. */

import type { BookState } from '../../../src/workbench/book-state';
import * as edits from '../../../src/workbench/steps/edit-book';
import { StepFailure } from '../../../src/workbench/steps/failure';
import { showTabs } from '../../../src/workbench/steps/show-book';
import { showCells, showValues } from '../../../src/workbench/steps/show-values';
import { smallBook } from './small-book';

const type = (book: BookState, cell: string, value: string | number | boolean, tab = 'journal'): BookState =>
  edits.typeInto(book, { type: { tab, cell, value } }, 2026);

const column = (book: BookState, key: string): readonly unknown[] =>
  showValues(book, 'journal').map((row) => row[key]);

const titles = (book: BookState): readonly string[] => showTabs(book).map(({ title }) => title);

const problemOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof StepFailure ? error.problem : error;
  }
  return undefined;
};

describe('typing', () => {
  it('reads a date day first where the locale does', () => {
    expect(column(type(smallBook(), 'B3', '3/7/2026'), 'date')[0]).toBe('2026-07-03');
  });

  it('reads a date month first where the locale does', () => {
    expect(column(type({ ...smallBook(), locale: 'en_US' }, 'B3', '3/7/2026'), 'date')[0]).toBe('2026-03-07');
  });

  it('keeps text where the cell is plain text', () => {
    expect(column(type(smallBook(), 'A3', '1/2'), 'id')[0]).toBe('1/2');
  });

  it('types a number as a person of the locale would', () => {
    expect(showCells(type(smallBook(), 'B1', 2.5, 'Catatan: saya?'), 'Catatan: saya?')[0]?.[1]).toBe('2,5');
  });

  it('computes what rests on the cell', () => {
    expect(showCells(type(smallBook(), 'B4', '70', 'summary'), 'summary')[5]?.[1]).toBe('183');
  });

  it('is refused by a rule that refuses', () => {
    const problem = problemOf(() => type(smallBook(), 'D3', 'Karaoke'));
    expect(String((problem as Error).message)).toMatch(/D3/);
  });

  it.each(['B99', 'Z1', 'A1:B2', 'bukan sel', "'Jurnal BK'!A1"])(
    'is refused in %s, which is no cell of the tab',
    (cell) => {
      expect(problemOf(() => type(smallBook(), cell, 'x'))).toMatchObject({ code: 'bad-input', cell });
    },
  );

  it('is refused in a tab that nobody knows', () => {
    expect(problemOf(() => type(smallBook(), 'A1', 'x', 'nowhere'))).toMatchObject({
      code: 'bad-input',
      tab: 'nowhere',
    });
  });
});

describe('tabs', () => {
  it('are found by their id whatever they are called', () => {
    const book = edits.rename(smallBook(), { rename: { tab: 'journal', title: 'Buku harian' } });
    expect(titles(book)).toContain('Buku harian');
    expect(column(book, 'id')).toEqual(column(smallBook(), 'id'));
  });

  it('are found by their title when they are not ours', () => {
    expect(titles(edits.deleteTab(smallBook(), { deleteTab: 'Catatan: saya?' }))).toHaveLength(2);
  });

  it('move to the place that was asked for', () => {
    const book = edits.moveTab(smallBook(), { moveTab: { tab: 'summary', to: 1 } });
    expect(titles(book)[0]).toBe('Ringkasan untuk Pimpinan');
    expect(titles(edits.moveTab(book, { moveTab: { tab: 'summary', to: 3 } }))[2]).toBe(
      'Ringkasan untuk Pimpinan',
    );
  });

  it('that are ours and missing are called missing, not unknown', () => {
    const book = edits.deleteTab(smallBook(), { deleteTab: 'journal' });
    expect(problemOf(() => showValues(book, 'journal'))).toMatchObject({ code: 'damaged', tab: 'journal' });
  });
});

describe('columns', () => {
  const keys = (book: BookState): readonly string[] => showTabs(book)[0]?.keys ?? [];

  it.each([
    [1, ['date', 'id', 'start', 'service', 'topic', 'unplanned']],
    [4, ['id', 'start', 'service', 'date', 'topic', 'unplanned']],
    [6, ['id', 'start', 'service', 'topic', 'unplanned', 'date']],
  ])('stand at place %i after they were moved there', (to, expected) => {
    const book = edits.moveColumn(smallBook(), { moveColumn: { tab: 'journal', column: 'date', to } });
    expect(keys(book)).toEqual(expected);
    expect(column(book, 'date')).toEqual(column(smallBook(), 'date'));
  });

  it('leave their keys in place when another is inserted before them', () => {
    const book = edits.insertColumn(smallBook(), { insertColumn: { tab: 'journal', before: 3 } });
    expect(showCells(book, 'journal')[0]).toEqual([
      'journal.id',
      'journal.date',
      '',
      'journal.start',
      'journal.service',
      'journal.topic',
      'journal.unplanned',
    ]);
  });

  it('are gone when they are deleted, and asking for one again says so', () => {
    const step = { deleteColumn: { tab: 'journal', column: 'topic' } };
    const book = edits.deleteColumn(smallBook(), step);
    expect(keys(book)).not.toContain('topic');
    expect(problemOf(() => edits.deleteColumn(book, step))).toMatchObject({
      code: 'damaged',
      tab: 'journal',
    });
  });

  it('that nobody knows are bad input, and so is a place outside the tab', () => {
    const unknown = { deleteColumn: { tab: 'journal', column: 'shoes' } };
    expect(problemOf(() => edits.deleteColumn(smallBook(), unknown))).toMatchObject({ code: 'bad-input' });
    const outside = { moveColumn: { tab: 'journal', column: 'date', to: 7 } };
    expect(problemOf(() => edits.moveColumn(smallBook(), outside))).toMatchObject({ code: 'bad-input' });
  });
});

describe('rows', () => {
  it('are inserted with the rules of their neighbours', () => {
    const book = edits.insertRows(smallBook(), { insertRows: { tab: 'journal', before: 3, count: 2 } });
    expect(showValues(book, 'journal').map(({ row }) => row)).toEqual([5, 6, 8]);
    expect(String((problemOf(() => type(book, 'D3', 'Karaoke')) as Error).message)).toMatch(/D3/);
  });

  it('are deleted with what stands in them', () => {
    const book = edits.deleteRows(smallBook(), { deleteRows: { tab: 'journal', row: 3, count: 1 } });
    expect(column(book, 'id')).toEqual(['S0001', 'S0003']);
  });

  it('are sorted below the header, whole, blanks last', () => {
    const book = edits.sortRows(smallBook(), { sortRows: { tab: 'journal', column: 'id' } });
    expect(showValues(book, 'journal').map(({ row, id, topic }) => [row, id, topic])).toEqual([
      [3, 'S0001', '=bukan rumus'],
      [4, 'S0002', '7-1'],
      [5, 'S0003', 'Kelas "VII" & <lain>'],
    ]);
  });
});
