/** Whom the services reached: classes in the order of their grades, counselees by code. */

import { type ClassBook, classBook } from '../planning/class-book';
import type { ClassGroup } from '../tabs/classes';
import type { Summary } from './summarize';

/** `VII-2` before `VII-10`. */
const sortKey = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

const byName = (one: string, other: string): number => {
  const [before, after] = [sortKey(one), sortKey(other)];
  if (before === after) return 0;
  return before < after ? -1 : 1;
};

/** Lowest grade first; classes of no known grade last. */
function inOrder({ byGrade, names }: ClassBook): readonly string[] {
  const graded = [...byGrade].sort(([one], [other]) => one - other);
  const placed = graded.flatMap(([, group]) => [...group].sort(byName));
  return [...placed, ...names.filter((name) => !placed.includes(name)).sort(byName)];
}

/** Names of the school's classes, or of one counsellor's own. */
export const classNames = (groups: readonly ClassGroup[], counsellor?: string): readonly string[] =>
  inOrder(
    classBook(counsellor === undefined ? groups : groups.filter((one) => one.counsellor === counsellor)),
  );

/** Classes in which nothing took place. */
export const notReached = (names: readonly string[], { by }: Summary): readonly string[] =>
  names.filter((name) => (by.class.get(name)?.done ?? 0) === 0);

/** Distinct codes over all services. */
export const counseleeCount = ({ counselees }: Summary): number =>
  new Set([...counselees.values()].flatMap((codes) => [...codes])).size;
