/** Each fix that the findings offer, from the add-on as it is shipped: seen first, done in its cell alone, taken back. */

import { rmSync } from 'node:fs';
import { a1 } from '../../src/core/tab';
import { FIXES } from '../../src/organizing/fixes';
import type { BookState } from '../../src/workbench/book-state';
import { deleteColumn, typeInto } from '../../src/workbench/steps/edit-book';
import { findTab, tabsOf } from '../../src/workbench/steps/find-tab';
import { after, type Bench, blank, builtAddon, makeBench, pictureOf, previewed } from './bench';

/** What goes wrong in the sample school besides what was planted there: tab, row, and what is typed. */
const MORE: readonly (readonly [tab: string, row: number, cells: Readonly<Record<string, string>>])[] = [
  ['annual', 7, { person: 'WKSS' }],
  ['annual', 8, { service: 'INFF' }],
  ['classes', 3, { pupils: "'30 murid" }],
  ['funds', 4, { price: "'Rp 150.000" }],
  ['rooms', 4, { available: 'Sen 07:00-08:00' }],
  ['schedule', 11, { ...booked('J11', '2026-10-13', '13:45', '14:45'), place: 'R-TAMU', person: 'G2' }],
  ['schedule', 12, { ...booked('J12', '2026-10-13', '14:00', '15:00'), place: 'R-TAMU', person: 'G1' }],
  ['schedule', 13, { ...booked('J13', '2026-10-14', '13:45', '14:30', 'PLN-022'), place: 'R-TAMU' }],
  ['schedule', 14, { ...booked('J14', '2026-10-15', '08:00', '08:40'), place: 'R-AULA', target: '30' }],
  ['schedule', 15, { ...booked('J15', '2026-10-15', '10:00', '10:40', 'PLN-022'), place: 'R-KON-G2' }],
];

function booked(id: string, date: string, start: string, end: string, plan = 'PLN-004') {
  return { id, date, start, end, plan, target: '1' };
}

interface Offered {
  readonly no: number;
  readonly check: string;
  readonly tab: string;
  readonly cell: string;
  readonly offer?: { readonly print: string };
}

let distDir: string;
let bench: Bench;
let school: BookState;
let offered: readonly Offered[];

/** Brings the findings up to date. @returns the workbook, and what the page is told. */
function check(book: BookState) {
  const { envelope, book: checked } = bench(book, { command: 'checkOrganizing', input: { list: true } });
  if (!envelope?.ok || !('reply' in envelope.value)) throw new Error(JSON.stringify(envelope));
  const reply = envelope.value.reply as unknown as {
    readonly list: { readonly findings: readonly Offered[] };
  };
  return { checked, found: reply.list.findings };
}

beforeAll(async () => {
  distDir = await builtAddon();
  bench = makeBench(distDir);
  const year = after(bench, blank(), 'startYear', { sample: true });
  const typed = MORE.reduce(
    (book, [tab, row, cells]) =>
      Object.entries(cells).reduce((one, [key, value]) => {
        const cell = a1(findTab(one, tab).places.get(key) ?? -1, row);
        return typeInto(one, { type: { tab, cell, value } }, 2026);
      }, book),
    year,
  );
  const { checked, found } = check(
    deleteColumn(typed, { deleteColumn: { tab: 'aids', column: 'lendable' } }),
  );
  school = checked;
  offered = found.filter(({ offer }) => offer !== undefined);
});

afterAll(() => rmSync(distDir, { recursive: true, force: true }));

const offerOf = (id: string): Offered => {
  const found = offered.find((one) => one.check === id);
  if (!found) throw new Error(`${id} offers nothing`);
  return found;
};

/** `schedule!B6`: every cell that says something else. */
function changedCells(before: BookState, now: BookState): readonly string[] {
  const valuesOf = (book: BookState): ReadonlyMap<string, unknown> =>
    new Map(
      tabsOf(book).flatMap(({ sheet, template }) =>
        sheet.rows.flatMap(({ values }, row) =>
          values.flatMap((value, place) =>
            value === '' ? [] : [[`${template?.id}!${a1(place, row + 1)}`, value] as const],
          ),
        ),
      ),
    );
  const [one, other] = [valuesOf(before), valuesOf(now)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((cell) => one.get(cell) !== other.get(cell));
}

/** Where it may write: its cell; what is missing comes in a row or a column of its own, at that cell. */
function isItsOwn({ check: id, tab, cell }: Offered, changed: string): boolean {
  const [letters = '', row = ''] = cell.split(/(?<=[A-Z])(?=\d)/);
  if (id === 'ORG-A01')
    return (
      changed.startsWith(`${tab}!`) &&
      changed.endsWith(row) &&
      !/\d/.test(changed.slice(tab.length + 1, -row.length))
    );
  if (id === 'ORG-X07') return new RegExp(`^${tab}!${letters}\\d+$`).test(changed);
  return changed === `${tab}!${cell}`;
}

const CANNOT_UNDO: readonly string[] = ['ORG-X07'];

/** Mended one after another, so that one more check tells of all of them. */
let mended: BookState | undefined;

it.each(Object.keys(FIXES))('%s: seen, done in its cell alone, and taken back', (id) => {
  const before = mended ?? school;
  const found = offerOf(id);
  const input = { finding: found.no };
  const shown = previewed(bench, before, 'applyFix', input);
  expect(shown.tabs.map((tab) => tab.id)).toEqual([found.tab]);
  expect(shown.userCells.filter(({ tab, cell }) => !isItsOwn(found, `${tab}!${cell}`))).toEqual([]);
  const { envelope, book: fixed } = bench(before, { command: 'applyFix', input, accept: shown.token });
  expect(envelope).toMatchObject({ ok: true, value: { reply: { no: found.no, fixed: true } } });
  const changed = changedCells(before, fixed);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((cell) => !isItsOwn(found, cell))).toEqual([]);
  mended = fixed;
  const { envelope: undone, book: back } = bench(fixed, { command: 'undo' });
  expect(undone?.ok).toBe(!CANNOT_UNDO.includes(id));
  if (undone?.ok) expect(pictureOf(back)).toBe(pictureOf(before));
});

it('solves what it was offered for', () => {
  const left = check(mended ?? school).found.map(({ no }) => no);
  expect(Object.keys(FIXES).filter((id) => left.includes(offerOf(id).no))).toEqual([]);
});

it('can be taken back after another check, too', () => {
  const found = offerOf('ORG-P06');
  const fixed = after(bench, school, 'applyFix', { finding: found.no });
  const back = after(bench, check(fixed).checked, 'undo');
  expect(changedCells(school, back).filter((cell) => cell.startsWith('annual!'))).toEqual([]);
});
