/** ORG-P10: staff serve by an assignment decree that is still valid. */

import { isBlank } from '../../core/cell';
import { KEEPS_DECREES, ROLES } from '../../frameworks/roles';
import type { Person } from '../../tabs/personnel';
import type { Check } from '../check';
import { isThere, rolesOf } from '../roles';
import { cellOf, type School } from '../school';

const BY_DECREE: readonly string[] = ROLES.filter((role) => 'byDecree' in role).map(({ key }) => key);

const needsDecree = (person: Person): boolean =>
  isThere(person) && rolesOf(person).some((role) => BY_DECREE.includes(role));

/** The first of number, date and validity that is not in order. */
function lackingColumn(school: School, row: number, person: Person): string | undefined {
  if (person.decree === undefined) return 'decree';
  if (isBlank(cellOf(school, 'personnel', row, 'decreeDate'))) return 'decreeDate';
  return person.validUntil !== undefined && person.validUntil < school.today ? 'validUntil' : undefined;
}

export const decrees: Check = {
  id: 'ORG-P10',
  severity: 'W',
  message: {
    id: 'SK tugas {name} kosong atau kedaluwarsa.',
    en: 'Assignment decree of {name} is missing or expired.',
  },
  fix: {
    id: 'Isi Nomor SK, Tanggal SK, dan Berlaku s.d.',
    en: 'Fill in Decree no., Decree date and Valid until.',
  },
  needs: [
    'personnel.name',
    'personnel.role',
    'personnel.active',
    'personnel.decree',
    'personnel.decreeDate',
    'personnel.validUntil',
  ],
  run: (school) =>
    KEEPS_DECREES[school.framework]
      ? school.people.flatMap(({ row, record }) => {
          const column = needsDecree(record) ? lackingColumn(school, row, record) : undefined;
          return column === undefined
            ? []
            : [{ tab: 'personnel', row, column, gaps: { name: record.name ?? '' } }];
        })
      : [],
};
