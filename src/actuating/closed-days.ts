/** What the days of a closed month said when it was closed, so that a change by hand does not go unnoticed. */

import { yearMonthOf } from '../core/civil-date';
import { CLOSED_DAYS, type ClosedDays } from '../core/closed-months';
import type { Desk } from '../core/command';
import type { Edit } from '../core/edit';
import { fingerprint } from '../core/hash';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import type { Column } from '../core/template';
import { journal } from '../tabs/journal';
import { CONFIDENTIAL } from './session-rules';

const COLUMNS: readonly Column[] = journal.columns;
/** What people say of a session; what is computed may follow another framework or language later. */
const SAID = COLUMNS.filter(({ key, computed }) => !computed && key !== 'id').map(({ key }) => key);

/** Of six letters each: a year of them fits in one fact of the workbook. */
const LETTERS = 6;

const isHidden = (words: unknown): boolean => Object.values(CONFIDENTIAL).some((one) => one === words);

/** By day, whatever the order of the rows and the language of the workbook. */
export function dayPrints(tab: Tab, months: ReadonlySet<string>): ClosedDays {
  const said = new Map<string, string[]>();
  for (const { record } of readRecords({ ...tab, template: journal })) {
    const { date } = record;
    if (date === undefined || !months.has(yearMonthOf(date))) continue;
    const values: Readonly<Record<string, unknown>> = record;
    const row = SAID.map((key) => (isHidden(values[key]) ? '' : (values[key] ?? null)));
    said.set(date, [...(said.get(date) ?? []), JSON.stringify(row)]);
  }
  return Object.fromEntries(
    [...said].sort().map(([date, rows]) => [date, fingerprint(rows.sort().join()).slice(-LETTERS)]),
  );
}

/** The prints of one month take the place of those that it had. */
export function keepDays({ closedDays = {} }: Desk, month: string, prints: ClosedDays): readonly Edit[] {
  const others = Object.entries(closedDays).filter(([date]) => !date.startsWith(month));
  const all = Object.fromEntries([...others, ...Object.entries(prints)].sort());
  const isKept = JSON.stringify(all) === JSON.stringify(closedDays);
  return isKept ? [] : [{ do: 'remember', fact: CLOSED_DAYS, value: JSON.stringify(all) }];
}
