/** Whether each dated row is ready: from the findings that stand on it. */

import type { CellChange, Edit } from '../core/edit';
import type { Locale } from '../core/text';
import { labelOf } from '../core/write';
import { READINESS } from '../frameworks/choices';
import { schedule } from '../tabs/schedule';
import type { Register } from './register';
import { cellOf, type School } from './school';
import type { StandingFinding } from './standing';
import { mentions, refOf } from './wording';

type Readiness = (typeof READINESS)[number]['key'];

/** What a finding of this severity leaves of a row's readiness. */
const LEAVES: Readonly<Record<string, Readiness>> = { E: 'not', W: 'conditional', I: 'ready' };
const WORST: readonly Readiness[] = ['ready', 'conditional', 'not'];

/** The worst that stands on each row of the schedule. */
function readinessByRow(standing: readonly StandingFinding[]): ReadonlyMap<number, Readiness> {
  const found = new Map<number, Readiness>();
  for (const { tab, rows, severity } of standing) {
    if (tab !== schedule.id) continue;
    const now = LEAVES[severity] ?? 'ready';
    for (const row of rows) {
      const before = found.get(row) ?? 'ready';
      if (WORST.indexOf(now) > WORST.indexOf(before)) found.set(row, now);
    }
  }
  return found;
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
  const byRow = readinessByRow(standing);
  const cells = school.bookings.flatMap(({ row, record }): readonly CellChange[] => {
    if (unsure.some((message) => mentions(message, refOf(record.id, row)))) return [];
    const now = byRow.get(row) ?? 'ready';
    const before = cellOf(school, schedule.id, row, 'readiness');
    const after = labelOf(READINESS, now, language);
    return before === after ? [] : [{ row, column: 'readiness', before, after }];
  });
  return cells.length > 0 ? [{ do: 'set-cells', tab: schedule.id, cells }] : [];
}
