/** What a run could not look at: what was found there before stays as it stands, for nobody can call it solved. */

import { missingColumns } from '../core/tab';
import type { Text } from '../core/text';
import { timedBookings } from './bookings';
import type { Check } from './check';
import { identitiesOf } from './identity';
import type { Listed } from './listed';
import { lacks, type School } from './school';
import { mentions, refOf } from './wording';

const DATE = 'schedule.date';

/** The columns by which a tab's rows are named in messages. */
const namesRows = ({ id, key }: { readonly id?: true; readonly key: string }): boolean =>
  id === true || key === 'name';

const lostItsNames = (school: School, tabId: string): boolean => {
  const tab = school.tabs[tabId];
  return !tab || missingColumns(tab).some(namesRows);
};

/** It kept silent, saw less, or named things otherwise. */
function isHampered(school: School, { needs, leansOn = [] }: Check): boolean {
  const columns = [...needs, ...leansOn];
  if (columns.some((name) => lacks(school, name))) return true;
  return columns.some((name) => lostItsNames(school, name.split('.')[0] ?? ''));
}

/** Rows of the schedule whose day or time cannot be read: they may clash as before. */
function untimedRefs(school: School): readonly (string | Text)[] {
  const timed = new Set(timedBookings(school).map(({ row }) => row));
  return school.bookings.filter(({ row }) => !timed.has(row)).map(({ row, record }) => refOf(record.id, row));
}

/** @returns whether an earlier finding that is not there now may still be there. */
export function unsureOf(checks: readonly Check[], school: School): (earlier: Listed) => boolean {
  const hampered = new Set(checks.filter((check) => isHampered(school, check)).map(({ id }) => id));
  const blind = new Set(
    checks.flatMap(({ id, blindOn }) => blindOn?.(school).map((tab) => `${id} ${tab}`) ?? []),
  );
  const unsaid = new Map(checks.map(({ id, blindTo }) => [id, blindTo?.(school) ?? []]));
  const isUnsaid = (earlier: Listed): boolean => identitiesOf(earlier, unsaid).length > 0;
  const byDate = new Set(checks.filter(({ needs }) => needs.includes(DATE)).map(({ id }) => id));
  const untimed = untimedRefs(school);
  return (earlier) => {
    const { check, tab, message } = earlier;
    return (
      hampered.has(check) ||
      blind.has(`${check} ${tab}`) ||
      (byDate.has(check) && untimed.some((ref) => mentions(message, ref))) ||
      isUnsaid(earlier)
    );
  };
}
