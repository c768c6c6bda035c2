/** The checks in code are those of the field's list: none is missing unsaid, none is made up. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { LIST } from './cases/case';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

/** Answered in another place than the findings tab. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'EVL-06': 'the summary closes such cells by itself',
  'ORG-X08': 'the sidebar alone',
};

/** Domain reference 0.1 (10), a cell that cannot be read, the calendar and class periods, and codes nobody was given. */
const ADDED: readonly string[] = ['ORG-A14', 'ORG-X09', 'PLN-01', 'PLN-02', 'PLN-03', 'SES-08'];

it('are the list, without what is answered elsewhere, and what was added to it', () => {
  const listed = LIST.map(({ id }) => id).filter((id) => ELSEWHERE[id] === undefined);
  expect([...new Set(CHECKS.map(({ id }) => id))].sort()).toEqual([...listed, ...ADDED].sort());
});

it('leave out only what the list has', () => {
  const listed = LIST.map(({ id }) => id);
  expect(listed).toHaveLength(81);
  expect(listed).toEqual(expect.arrayContaining(Object.keys(ELSEWHERE)));
});
