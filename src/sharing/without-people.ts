/** Leaves out of a template whatever could say who somebody is. */

import { type Desk, tabOf } from '../core/command';
import { looksPersonal } from '../core/personal-data';
import { readRecords } from '../core/record';
import { folded } from '../core/text';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';

/** A counselee's code: one letter and digits. */
const CODE = /(?<![\p{L}\d-])\p{Lu}\d{3,}(?![\p{L}\d])/u;
/** NIP and the like. */
const NUMBER = /\d{8,}/;

/** A name as it is written, and without the degrees behind it. */
const spellings = (name: string): readonly string[] =>
  [name, name.split(',')[0] ?? ''].map(folded).filter((words) => words.length > 2);

function namesIn(desk: Desk): readonly string[] {
  const [people, school] = [tabOf(desk, personnel), tabOf(desk, profile)];
  const principal = school ? readRecords(school).filter(({ record }) => record.setting === 'principal') : [];
  return [
    ...(people ? readRecords(people).map(({ record }) => record.name ?? '') : []),
    ...principal.map(({ record }) => record.value ?? ''),
  ].flatMap(spellings);
}

/**
 * @param withNames of people on the staff, because somebody ticked it; codes and numbers never leave.
 * @returns whether words may leave the school.
 */
export function namesNobody(desk: Desk, withNames: boolean): (words: string) => boolean {
  const names = withNames ? [] : namesIn(desk);
  return (words) => {
    const plain = folded(words);
    if (CODE.test(words) || NUMBER.test(words) || looksPersonal(words)) return false;
    return !names.some((name) => plain.includes(name));
  };
}
