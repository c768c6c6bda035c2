/** Counsellors, classes and pupils of the school or of one counsellor: who serves how many. */

import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import { isThere, rolesOf } from '../organizing/roles';
import { classBook } from '../planning/class-book';
import type { ClassGroup } from '../tabs/classes';
import { personnel } from '../tabs/personnel';

export interface Staffing {
  readonly counsellors: number;
  readonly classes: number;
  /** Missing where some class does not say how many it has. */
  readonly pupils: number | undefined;
}

export function staffingOf(
  desk: Desk,
  groups: readonly ClassGroup[],
  counsellor: string | undefined,
): Staffing {
  const people = tabOf(desk, personnel);
  const counsellors = (people ? readRecords(people) : []).filter(
    ({ record }) => isThere(record) && rolesOf(record).includes('counsellor'),
  );
  const own = counsellor === undefined ? groups : groups.filter((one) => one.counsellor === counsellor);
  const { names } = classBook(own);
  const pupils = names.map((name) => own.find((one) => one.class === name)?.pupils);
  const isCounted = names.length > 0 && pupils.every((number) => number !== undefined);
  return {
    counsellors: counsellor === undefined ? new Set(counsellors.map(({ record }) => record.code)).size : 1,
    classes: names.length,
    pupils: isCounted ? pupils.reduce((sum: number, number) => sum + (number ?? 0), 0) : undefined,
  };
}
