/** The journal's rows by cell: the log may be long, so that a check reads only what it asks for. */

import { type Cell, textOf } from '../core/cell';
import { readChoice } from '../core/read';
import { cellAt } from '../core/tab';
import type { KeyIn } from '../core/template';
import type { Text } from '../core/text';
import { STATUSES } from '../frameworks/choices';
import { SERVICES, type Service, serviceOf } from '../frameworks/services';
import type { School } from '../organizing/school';
import { refOf } from '../organizing/wording';
import { journal } from '../tabs/journal';

export interface JournalRow {
  readonly row: number;
  readonly cell: (column: KeyIn<typeof journal>) => Cell;
}

/** In sheet order. */
export function journalRows(school: School): readonly JournalRow[] {
  const places = school.tabs[journal.id]?.places ?? {};
  return (school.rows.get(journal.id) ?? []).map(({ row, cells }) => ({
    row,
    cell: (column) => cellAt(cells, places[column]),
  }));
}

export const statusOf = (row: JournalRow): string | undefined => readChoice(STATUSES, row.cell('status'));

const DONE: readonly (string | undefined)[] = ['done', 'partly'];

export const isDone = (row: JournalRow): boolean => DONE.includes(statusOf(row));

export const servedBy = (row: JournalRow): Service | undefined =>
  serviceOf(readChoice(SERVICES, row.cell('service')));

/** The session's ID, else its row. */
export const refOfRow = (row: JournalRow): string | Text =>
  refOf(textOf(row.cell('id')) || undefined, row.row);
