/** ORG-P06, ORG-F01 and ORG-M01: persons, places and aids of plan and schedule stand in their tabs. */

import { type Activity, activities } from '../bookings';
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
    en: 'Person "{code}" in {ref} is not in Personel.',
  },
  fix: {
    id: 'Pilih kode dari daftar, atau tambahkan orangnya.',
    en: 'Correct the code by the drop-down, or add the person.',
  },
  needs: ['personnel.code'],
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
  fix: { id: 'Pilih dari daftar, atau tambahkan ruangnya.', en: 'Pick from the list or add the room.' },
  needs: ['rooms.code', 'classes.class', 'personnel.code'],
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
  fix: { id: 'Tambahkan ke tab Alat, atau perbaiki kodenya.', en: 'Add to Alat or correct the code.' },
  needs: ['aids.code'],
  run: (school) => unknownCodes(school, 'aids', ({ aids }) => aids.filter((code) => !school.aidOf.has(code))),
};
