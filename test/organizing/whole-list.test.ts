/** The checks in code are those of the field's list: none is missing unsaid, none is made up. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { LATER, LIST } from './cases/case';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

it('are the whole list, and what was added to it', () => {
  expect(LIST).toHaveLength(81);
  expect([...new Set(CHECKS.map(({ id }) => id))].sort()).toEqual(
    [...LIST, ...LATER].map(({ id }) => id).sort(),
  );
});
