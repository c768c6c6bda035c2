/** ORG-P01: every role that the programme needs has somebody who is there. */

import type { CheckInfo } from '../../core/finding';
import { nextFreeRow } from '../../core/tab';
import { folded, same, type Text } from '../../core/text';
import { REQUIRED_ROLES, roleOf } from '../../frameworks/roles';
import type { Check, Hit } from '../check';
import { isThere, roleKey, rolesOf } from '../roles';
import type { School } from '../school';
import { joined } from '../wording';

const INFO: CheckInfo = {
  id: 'ORG-P01',
  severity: 'E',
  message: { id: 'Peran wajib "{role}" belum ada orangnya.', en: 'Required role "{role}" has no person.' },
  fix: {
    id: 'Isi Nama pada baris peran itu, atau ubah Wajib menjadi Tidak.',
    en: 'Fill in Name in the row of the role, or set Required = No.',
  },
};

/** What the framework needs and what rows are marked as required, by role. */
function neededRoles(school: School): ReadonlyMap<string, Text> {
  const roles = new Map<string, Text>();
  for (const key of REQUIRED_ROLES[school.framework]) {
    if (key !== 'homeroom') roles.set(key, roleOf(key).label);
  }
  for (const { record } of school.people) {
    for (const words of record.required === true ? (record.role ?? []) : []) {
      if (!roles.has(roleKey(words))) roles.set(roleKey(words), same(words));
    }
  }
  return roles;
}

/** The row that speaks of the role, else the first free one. */
function whereMissing(school: School, role: string): Hit {
  const tab = school.tabs.personnel;
  const found = school.people.find(({ record }) => rolesOf(record).includes(role));
  if (!found) return { tab: 'personnel', row: tab ? nextFreeRow(tab) : 1, column: 'role' };
  return { tab: 'personnel', row: found.row, column: found.record.name === undefined ? 'name' : 'active' };
}

export const requiredRoles: Check = {
  ...INFO,
  needs: ['personnel.role', 'personnel.name', 'personnel.required', 'personnel.active'],
  run: (school) => {
    const filled = new Set(
      school.people.filter(({ record }) => isThere(record)).flatMap(({ record }) => rolesOf(record)),
    );
    return [...neededRoles(school)]
      .filter(([key]) => !filled.has(key))
      .map(([key, role]) => ({ ...whereMissing(school, key), gaps: { role } }));
  },
};

const isHomeroomOf = (school: School, name: string): boolean =>
  school.people.some(
    ({ record }) =>
      isThere(record) &&
      rolesOf(record).includes('homeroom') &&
      (record.classes ?? '').split(/[;,]/).some((part) => folded(part) === folded(name)),
  );

export const homeroomTeachers: Check = {
  ...INFO,
  needs: ['personnel.role', 'personnel.name', 'personnel.active', 'personnel.classes', 'classes.homeroom'],
  run: (school) => {
    if (!REQUIRED_ROLES[school.framework].includes('homeroom')) return [];
    const { label } = roleOf('homeroom');
    const without = school.classes.filter(
      ({ record }) => record.homeroom === undefined && !isHomeroomOf(school, record.class ?? ''),
    );
    // A school that keeps none of them hears it once.
    const nobody = without.length === school.classes.length;
    return (nobody ? without.slice(0, 1) : without).map(({ row, record }) => ({
      tab: 'classes',
      row,
      column: 'homeroom',
      gaps: { role: nobody ? label : joined(label, ` ${record.class ?? ''}`) },
    }));
  },
};
