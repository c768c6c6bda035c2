/** ORG-P15, F09 and M06: people, rooms and aids of which the programme makes no use. */

import { clip, folded } from '../../core/text';
import { REQUIRED_ROLES } from '../../frameworks/roles';
import type { Person } from '../../tabs/personnel';
import { ALL_ROOMS, activities } from '../bookings';
import type { Check } from '../check';
import { isThere, rolesOf } from '../roles';
import type { School } from '../school';
import { mentions, refOf } from '../wording';

/** Whoever carries the programme as a whole is not looked for in its activities. */
function carriesProgramme({ framework }: School, person: Person): boolean {
  const roles: readonly string[] = REQUIRED_ROLES[framework];
  return person.required === true || rolesOf(person).some((role) => roles.includes(role));
}

/** Named among those involved: by code, by name or by role. */
function isInvolved({ code, name, role = [] }: Person, words: string): boolean {
  const said = folded(words);
  return [code, name, ...role].some((one) => one !== undefined && one !== '' && mentions(said, folded(one)));
}

export const unusedPerson: Check = {
  id: 'ORG-P15',
  severity: 'I',
  message: {
    id: '{name} belum dilibatkan dalam kegiatan mana pun.',
    en: '{name} is not used in any activity.',
  },
  fix: { id: 'Libatkan dalam kegiatan, atau isi Aktif = Tidak.', en: 'Assign a task, or set Active = No.' },
  needs: [
    'personnel.code',
    'personnel.name',
    'personnel.role',
    'personnel.required',
    'personnel.active',
    'annual.person',
    'schedule.person',
    'schedule.parties',
  ],
  leansOn: ['annual.id', 'schedule.id'],
  run: (school) => {
    const used = new Set(activities(school).flatMap(({ people }) => people));
    const parties = school.bookings.map(({ record }) => record.parties ?? '').join('; ');
    // Nobody has said yet who does what.
    if (used.size === 0) return [];
    return school.people
      .filter(
        ({ record }) =>
          isThere(record) &&
          !used.has(record.code ?? '') &&
          !carriesProgramme(school, record) &&
          !isInvolved(record, parties),
      )
      .map(({ row, record }) => ({
        tab: 'personnel',
        row,
        column: 'code',
        gaps: { name: clip(record.name ?? '') },
      }));
  },
};

export const unusedRoom: Check = {
  id: 'ORG-F09',
  severity: 'I',
  message: { id: '{room} belum dipakai dalam program.', en: '{room} is not used in the programme.' },
  fix: {
    id: 'Boleh dibiarkan, atau hapus barisnya.',
    en: 'Leave it as it is, or delete the row.',
  },
  // A placeholder means other rooms where it is not known who uses it.
  needs: [...ALL_ROOMS, 'rooms.reason'],
  leansOn: ['rooms.name', 'annual.id', 'schedule.id'],
  run: (school) => {
    const used = new Set(activities(school).flatMap(({ rooms }) => rooms.map(({ code }) => code)));
    // Nobody has said yet what takes place where.
    if (used.size === 0) return [];
    return school.rooms
      .filter(({ record: { code, reason } }) => code !== undefined && reason === undefined && !used.has(code))
      .map(({ row, record }) => ({
        tab: 'rooms',
        row,
        column: 'code',
        gaps: { room: record.name ?? refOf(record.code, row) },
      }));
  },
};

export const unusedAid: Check = {
  id: 'ORG-M06',
  severity: 'I',
  message: { id: '{aid} tidak dipakai dalam program.', en: '{aid} is not used in the programme.' },
  fix: {
    id: 'Boleh dibiarkan, atau pakai dalam rencana kegiatan.',
    en: 'Leave it as it is, or use it in a plan item.',
  },
  needs: ['aids.code', 'annual.aids', 'schedule.aids'],
  leansOn: ['aids.name', 'annual.id', 'schedule.id'],
  run: (school) => {
    const used = new Set(activities(school).flatMap(({ aids }) => aids));
    // Nobody has said yet which activity needs what.
    if (used.size === 0) return [];
    return school.aids
      .filter(({ record: { code } }) => code !== undefined && !used.has(code))
      .map(({ row, record }) => ({
        tab: 'aids',
        row,
        column: 'code',
        gaps: { aid: record.name ?? refOf(record.code, row) },
      }));
  },
};
