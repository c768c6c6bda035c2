/** A closed month: nothing of it changes until it is opened, nothing typed into it is lost. */

import { adoptTab } from '../../src/actuating/adopt-tab';
import { closeMonth } from '../../src/actuating/close-month';
import { importSessions } from '../../src/actuating/import-sessions';
import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { recordSession } from '../../src/actuating/record-session';
import type { Desk } from '../../src/core/command';
import type { Json } from '../../src/core/json';
import { sayIt } from '../../src/core/text';
import { makeUndo } from '../../src/sharing/undo';
import { journal } from '../../src/tabs/journal';
import { run } from '../organizing/stories';
import { carriedOut, day, outcome, records, refusal } from '../planning/desk';
import { empty, HEADER, log, row } from './log';

const AUGUST = row('S0001', '2026-08-18');
const SEPTEMBER = row('S0002', '2026-09-08');

const withLog = (...lines: readonly string[]): Desk =>
  carriedOut(empty, outcome(importSessions, log(HEADER, ...lines), empty));

const after = (input: Json, before: Desk): Desk => carriedOut(before, outcome(closeMonth, input, before));

const two = withLog(AUGUST, SEPTEMBER);
const closed = after({ month: '2026-08' }, two);

const reopened = after({ month: '2026-08', open: true }, closed);
const closedAgain = (desk: Desk): Desk => after({ month: '2026-08' }, desk);

const lockedIn = (desk: Desk): readonly unknown[] =>
  records(desk.tabs.journal).flatMap(({ id, locked }) => (id === '' ? [] : [locked]));

const SESSION = {
  date: '2026-08-19',
  service: 'INF',
  counsellor: 'G2',
  domain: 'sosial',
  format: 'klasikal',
  classes: 'VII-A',
};

const said = (sessions: Json): string => {
  const { code, message } = refusal(recordSession, { sessions }, closed);
  return `${code}: ${message.text.en.replace('{months}', String(message.gaps?.months))}`;
};

it('locks the rows of that month and of no other, in the words of the workbook', () => {
  expect(lockedIn(closed)).toEqual(['Ya', '']);
  expect(lockedIn(after({ month: '2026-08' }, withLog(SEPTEMBER)))).toEqual(['']);
});

it('does nothing the second time, and opens again what it closed', () => {
  expect(outcome(closeMonth, { month: '2026-08' }, closed).edits).toEqual([]);
  for (const input of [
    { month: 'buka 2026-08' },
    { month: 'open 2026-08' },
    { month: '2026-08', open: true },
  ])
    expect(after(input, closed).tabs).toEqual(two.tabs);
  expect(outcome(closeMonth, { month: '2026-09', open: true }, closed).edits).toEqual([]);
});

it.each(['', '2026-S1', '2026-Y', '2025-08', 'Agustus', '2026-13', 7, '2026-11'])(
  'refuses %p, which is no month that has begun',
  (month) => expect(refusal(closeMonth, { month }, two).code).toBe('bad-input'),
);

it('records nothing in a closed month, and says which; another month is as before', () => {
  const words = 'refused: The journal of 2026-08 is closed; nothing was changed.';
  expect(said([SESSION])).toBe(words);
  expect(said([{ id: 'S0001', topic: 'Lain' }])).toBe(words);
  expect(said([{ id: 'S0002', date: '2026-08-20' }])).toBe(words);
  const recorded = outcome(recordSession, { sessions: [{ ...SESSION, date: '2026-09-09' }] }, closed);
  expect(recorded.reply).toMatchObject({ added: 1 });
});

it('still answers a repeated save of what stands there: nothing changes by it', () => {
  const saved = carriedOut(two, outcome(recordSession, { sessions: [SESSION] }, two));
  const later = after({ month: '2026-08' }, saved);
  expect(outcome(recordSession, { sessions: [SESSION] }, later).edits).toEqual([]);
});

it('imports the rows of open months, and names the lines of closed ones', () => {
  const file = log(HEADER, AUGUST, row('S0007', '2026-08-25'), row('S0008', '2026-09-22'));
  const { reply, notice } = outcome(importSessions, file, closed);
  expect(reply).toMatchObject({ read: 3, added: 1, kept: 1, skipped: 1, closed: 1 });
  expect(notice.text.en).toContain('Not imported, since the month is closed: 1 (file line 3)');
});

it('takes back neither a row nor a cell of a month that was closed since', () => {
  const { journal } = closed.tabs;
  const cell = { tab: 'journal', row: 3, column: 'topic', before: '', after: 'Etika' };
  const undo = makeUndo([]);
  const lastChange = { command: 'recordSession', added: [], cells: [cell] };
  expect(refusal(undo, {}, { ...closed, lastChange }).message.gaps).toEqual({ months: '2026-08' });
  expect(outcome(undo, {}, { ...two, lastChange }).reply).toMatchObject({ cells: 1 });
  expect(journal).toBeDefined();
});

it('takes back the closing itself', () => {
  const { edits } = outcome(closeMonth, { month: '2026-08' }, two);
  const cells = edits.flatMap((edit) =>
    edit.do === 'set-cells' ? edit.cells.map((cell) => ({ ...cell, tab: edit.tab })) : [],
  );
  const lastChange = { command: 'closeMonth', added: [], cells };
  const undone = outcome(makeUndo([]), {}, { ...closed, lastChange });
  expect(lockedIn(carriedOut(closed, undone))).toEqual(['', '']);
});

describe('a row typed into a closed month', () => {
  const { journal } = closed.tabs;
  const typed: Desk = {
    ...closed,
    today: day('2026-10-06'),
    tabs: {
      ...closed.tabs,
      ...(journal && {
        journal: {
          ...journal,
          grid: [
            ...journal.grid,
            journal.template.columns.map(({ key }) =>
              key === 'date' ? { date: day('2026-08-20') } : key === 'service' ? 'Konsultasi' : '',
            ),
          ],
        },
      }),
    },
  };

  it('is a finding that says what to do, and is completed by no other command', () => {
    expect(run(JOURNAL_CHECKS, 'SES-09', typed).map(({ check, cell }) => [check, cell])).toEqual([
      ['SES-09', 'B5'],
    ]);
    const other = outcome(recordSession, { sessions: [{ ...SESSION, date: '2026-09-09' }] }, typed);
    expect(records(carriedOut(typed, other).tabs.journal)[2]).toMatchObject({ id: '', locked: '' });
  });

  it('gets its ID and its lock when the month is closed once more', () => {
    const again = after({ month: '2026-08' }, typed);
    expect(records(again.tabs.journal)[2]).toMatchObject({ id: 'S0003', day: 'Kamis', locked: 'Ya' });
    expect(run(JOURNAL_CHECKS, 'SES-09', again)).toEqual([]);
  });
});

describe('a row that somebody changes by hand after its month was closed', () => {
  const edited = (row: number, column: string, words: string, before: Desk = closed): Desk =>
    carriedOut(before, {
      edits: [{ do: 'set-cells', tab: 'journal', cells: [{ row, column, before: '', after: words }] }],
      notice: { text: { id: '', en: '' } },
      reply: {},
    });

  const found = (desk: Desk): readonly unknown[] =>
    run(JOURNAL_CHECKS, 'SES-09', desk).map(({ cell, message }) => [cell, sayIt(message, 'id')]);

  it('is a finding on its day, and none where another month changed', () => {
    expect(found(closed)).toEqual([]);
    expect(found(edited(3, 'topic', 'Lain'))).toEqual([
      ['B3', expect.stringMatching(/2026-08-18.*berubah setelah bulannya ditutup/)],
    ]);
    expect(found(edited(4, 'topic', 'Lain'))).toEqual([]);
  });

  it('is found where its day was changed, its row emptied or its service made unreadable', () => {
    const names = journal.columns.map(({ key }) => key);
    const emptied = names.reduce((desk, key) => edited(3, key, key === 'locked' ? 'Ya' : '', desk), closed);
    expect(found(edited(3, 'service', 'entah apa'))).toHaveLength(1);
    expect(found({ ...edited(3, 'date', '2026-08-19') })).toHaveLength(1);
    expect(found(edited(4, 'date', '2026-08-20', edited(4, 'locked', 'Ya', emptied)))).toHaveLength(1);
  });

  it('says nothing of what follows by computation, of another order, or of a month that is open again', () => {
    expect(found(edited(3, 'component', 'Layanan dasar'))).toEqual([]);
    expect(found(edited(3, 'topic', 'Lain', reopened))).toEqual([]);
    const tab = closed.tabs.journal;
    if (!tab) throw new Error('no journal');
    const [keys = [], heads = [], ...rows] = tab.grid;
    const turned = { ...tab, grid: [keys, heads, ...rows.reverse()] };
    expect(found({ ...closed, tabs: { ...closed.tabs, journal: turned } })).toEqual([]);
  });

  it('is accepted by closing the month once more', () => {
    const later = closedAgain(edited(3, 'topic', 'Lain'));
    expect(found(later)).toEqual([]);
    expect(outcome(closeMonth, { month: '2026-08' }, later).edits).toEqual([]);
  });
});

describe('a month that is closed', () => {
  it('gets no row from another tab; its rows are named, those of open months come', () => {
    const rows = [
      ['Tanggal', 'Layanan', 'Status', 'Topik'],
      ['2026-08-25', 'Layanan informasi', 'Terlaksana', 'Etika'],
      ['2026-09-22', 'Layanan informasi', 'Terlaksana', 'Minat'],
    ];
    const desk: Desk = { ...closed, other: { title: 'Jurnal lama', grid: rows } };
    const { reply } = outcome(adoptTab, { tab: 'Jurnal lama', into: 'journal' }, desk);
    expect(reply).toMatchObject({ added: 1, skipped: 1, reasons: [{ reason: 'closed', rows: [2] }] });
  });
});

it('says before it closes how many rows are still only planned', () => {
  const planned = withLog(AUGUST.replace('Terlaksana', 'Direncanakan'));
  expect(outcome(closeMonth, { month: '2026-08' }, planned).foreseen?.gaps).toMatchObject({ count: 1 });
});
