/** Rows of foreign lists (classes, people, plan items, needs, rooms, budget lines) as rows of ours. */

import { MOST_LETTERS, type Row } from '../../core/cell';
import { type Desk, tabOf } from '../../core/command';
import { plainHeading } from '../../core/headings';
import type { Column, TabTemplate } from '../../core/template';
import { toRow } from '../../core/write';
import { readerOf } from '../../planning/foreign-cells';
import type { Looks, Mapping } from '../../planning/foreign-columns';
import type { ForeignRow, ForeignTable } from '../../planning/foreign-table';
import { type DateOrder, isOpenDate, orderIn } from '../../planning/written-dates';
import { personnel } from '../../tabs/personnel';
import type { Asked } from './asked';
import { type LeftOut, noRecord } from './left-out';
import { personCodes } from './people-words';

/** What makes a row of a tab, and what makes two rows the same. */
export interface Kind {
  /** A row without one of these is none. */
  readonly needs: readonly string[];
  /** Equal in equal rows, where the ID does not tell. */
  readonly same: readonly string[];
  /** Of the next ID, where the table gives none: `PLN-036`. */
  readonly id?: { readonly key: string; readonly prefix: string; readonly digits: number };
}

const KINDS: Readonly<Record<string, Kind>> = {
  classes: { needs: ['class'], same: ['class'] },
  personnel: { needs: ['name'], same: ['name'], id: { key: 'code', prefix: 'P', digits: 2 } },
  annual: {
    needs: ['topic'],
    same: ['service', 'format', 'domain', 'topic', 'target'],
    id: { key: 'id', prefix: 'PLN-', digits: 3 },
  },
  needs: { needs: ['item'], same: ['item', 'instrument'] },
  rooms: { needs: ['name'], same: ['name'], id: { key: 'code', prefix: 'R-', digits: 2 } },
  funds: {
    needs: ['text'],
    same: ['plan', 'text', 'source', 'year', 'month'],
    id: { key: 'no', prefix: '', digits: 1 },
  },
};

const NONE: Kind = { needs: [], same: [] };

export const kindOf = ({ id }: TabTemplate): Kind => {
  const { [id]: kind = NONE } = KINDS;
  return kind;
};

const FREE: readonly Column['kind'][] = ['text', 'code', 'list'];

export const rowLooks = (template: TabTemplate): Looks =>
  Object.fromEntries(
    template.columns
      .filter(({ kind }) => !FREE.includes(kind))
      .map((column) => {
        const { read } = readerOf(column);
        return [
          column.key,
          (text: string) => read(text) !== undefined || (column.kind === 'date' && isOpenDate(text)),
        ];
      }),
  );

export interface ReadRows {
  readonly rows: readonly { readonly line: number; readonly cells: Row }[];
  readonly left: readonly LeftOut[];
  readonly openDates: readonly string[];
}

type Given = Readonly<Record<string, string>>;

const TOTALS = [
  'total',
  'jumlah',
  'jml',
  'grand total',
  'sub total',
  'subtotal',
  'jumlah total',
  'rata rata',
];

/** Codes of people stand where a table names them. */
const PEOPLE = ['counsellor', 'person', 'owner'];

function givens(table: ForeignTable, mapping: Mapping, asked: Asked, desk: Desk) {
  const codeOf = personCodes(tabOf(desk, personnel));
  const open: string[] = [];
  const readers = asked.into.columns.map((column) => {
    const place = mapping.places.get(column.key) ?? -1;
    const texts = column.kind === 'date' ? table.rows.map(({ cells }) => cells[place] ?? '') : [];
    const order: DateOrder | undefined = orderIn(texts) ?? asked.dateOrder;
    if (order === undefined) open.push(...texts.filter(isOpenDate));
    const { read } = readerOf(column, order);
    const said = PEOPLE.includes(column.key) ? (text: string) => codeOf(text) ?? text : read;
    return { key: column.key, place, said };
  });
  const given = ({ cells }: ForeignRow): Given =>
    Object.fromEntries(
      readers
        .map(({ key, place, said }) => {
          const text = cells[place] ?? '';
          return [key, text === '' ? '' : (said(text) ?? text)] as const;
        })
        .filter(([, text]) => text !== ''),
    );
  return { given, openDates: open };
}

/** Every row of the table is a row of ours or is left out. */
export function readRows(table: ForeignTable, mapping: Mapping, asked: Asked, desk: Desk): ReadRows {
  const { given, openDates } = givens(table, mapping, asked, desk);
  const { needs } = kindOf(asked.into);
  const has = (row: ForeignRow, key: string): string => row.cells[mapping.places.get(key) ?? -1] ?? '';
  const isRecord = (row: ForeignRow): boolean => {
    const [main = ''] = needs.map((key) => has(row, key));
    const written = row.cells.filter((cell) => cell !== '');
    const isList = mapping.places.size === 1;
    return main !== '' && !TOTALS.includes(plainHeading(main)) && (isList || written.length > 1);
  };
  const whyNot = noRecord(table, isRecord);
  const rows: { readonly line: number; readonly cells: Row }[] = [];
  const left: LeftOut[] = [];
  for (const row of table.rows) {
    const isLong = row.cells.some(({ length }) => length > MOST_LETTERS);
    const reason = isLong ? 'long' : whyNot(row);
    if (reason !== undefined) left.push({ line: row.line, reason });
    else rows.push({ line: row.line, cells: toRow(asked.into, given(row), desk.language) });
  }
  return { rows, left, openDates };
}
