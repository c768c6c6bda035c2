/** ORG-P06, ORG-F01 and ORG-M01: persons, places and aids of plan and schedule stand in their tabs. */

import { type Activity, ALL_ROOMS, activities } from '../bookings';
import type { Check, Hit } from '../check';
import type { School } from '../school';
import { clip, refOf } from '../wording';

/** One hit for each code of each activity that is unknown. */
const unknownCodes = (
  school: School,
  column: string,
  codesOf: (activity: Activity) => readonly string[],
): readonly Hit[] =>
  activities(school).flatMap((activity) =>
    [...new Set(codesOf(activity))].map((code) => ({
      tab: activity.tab,
      row: activity.row,
      column,
      gaps: { code: clip(code), ref: refOf(activity.id, activity.row) },
    })),
  );

export const unregisteredPerson: Check = {
  id: 'ORG-P06',
  severity: 'E',
  message: {
    id: 'Pelaksana "{code}" pada {ref} tidak ada di tab Personel.',
    en: 'Person "{code}" in {ref} is not on the tab People.',
  },
  fix: {
    id: 'Pilih kode dari daftar, atau tambahkan orangnya di tab Personel.',
    en: 'Pick a code from the list, or add the person to the tab People.',
  },
  needs: ['personnel.code'],
  leansOn: ['annual.person', 'schedule.person'],
  run: (school) =>
    unknownCodes(school, 'person', ({ people }) => people.filter((code) => !school.personOf.has(code))),
};

export const unregisteredPlace: Check = {
  id: 'ORG-F01',
  severity: 'E',
  message: {
    id: 'Tempat "{code}" pada {ref} tidak terdaftar.',
    en: 'Place "{code}" in {ref} is not registered.',
  },
  fix: {
    id: 'Pilih dari daftar, atau tambahkan ruangnya di tab Ruang dan Tempat.',
    en: 'Pick from the list, or add the room to the tab Rooms.',
  },
  needs: ['rooms.code', 'classes.class', 'personnel.code'],
  leansOn: ALL_ROOMS,
  run: (school) =>
    unknownCodes(school, 'place', ({ rooms }) =>
      rooms.filter(({ exists }) => !exists).map(({ code }) => code),
    ),
};

export const unregisteredAid: Check = {
  id: 'ORG-M01',
  severity: 'E',
  message: {
    id: 'Alat "{code}" pada {ref} tidak terdaftar.',
    en: 'Aid "{code}" in {ref} is not registered.',
  },
  fix: {
    id: 'Tambahkan ke tab Alat dan Media, atau perbaiki kodenya.',
    en: 'Add it to the tab Aids, or correct the code.',
  },
  needs: ['aids.code'],
  leansOn: ['annual.aids', 'schedule.aids'],
  run: (school) => unknownCodes(school, 'aids', ({ aids }) => aids.filter((code) => !school.aidOf.has(code))),
};
