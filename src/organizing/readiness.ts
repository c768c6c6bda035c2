/** Whether each dated row is ready: from the findings that hold it up. */

import type { CellChange, Edit } from '../core/edit';
import type { Severity } from '../core/finding';
import type { Locale } from '../core/text';
import { labelOf } from '../core/write';
import { READINESS } from '../frameworks/choices';
import { schedule } from '../tabs/schedule';
import { heldUp } from './reach';
import type { Register } from './register';
import { cellOf, type School } from './school';
import { mentions, refOf } from './wording';

export type Readiness = (typeof READINESS)[number]['key'];

/** Ready without anything to mend or to mind. Source: domain reference 3.7. */
export function readinessBy(reasons: readonly { readonly severity: Severity }[]): Readiness {
  if (reasons.some(({ severity }) => severity === 'E')) return 'not';
  return reasons.some(({ severity }) => severity === 'W') ? 'conditional' : 'ready';
}

/** Where a required column is missing nobody can say what is ready. */
function canTell(school: School): boolean {
  const places = school.tabs[schedule.id]?.places;
  return (
    places?.readiness !== undefined &&
    schedule.columns.every((column) => !('required' in column) || places[column.key] !== undefined)
  );
}

/** Changes the cells that say something else, and no others; rows that could not be looked at keep theirs. */
export function readinessEdit(
  school: School,
  { standing, kept }: Pick<Register, 'standing' | 'kept'>,
  language: Locale,
): readonly Edit[] {
  if (!canTell(school)) return [];
  const unsure = kept.filter(({ tab }) => tab === schedule.id).map(({ message }) => message);
  const { byRow } = heldUp(school, standing);
  const cells = school.bookings.flatMap(({ row, record }): readonly CellChange[] => {
    if (unsure.some((message) => mentions(message, refOf(record.id, row)))) return [];
    const now = readinessBy(byRow.get(`${schedule.id} ${row}`) ?? []);
    const before = cellOf(school, schedule.id, row, 'readiness');
    const after = labelOf(READINESS, now, language);
    return before === after ? [] : [{ row, column: 'readiness', before, after }];
  });
  return cells.length > 0 ? [{ do: 'set-cells', tab: schedule.id, cells }] : [];
}
