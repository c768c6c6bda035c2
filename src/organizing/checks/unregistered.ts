/** ORG-P06, ORG-F01 and ORG-M01: persons, places and aids of plan and schedule stand in their tabs. */

import { clip } from '../../core/text';
import { type Activity, ALL_ROOMS, activities } from '../bookings';
import { type Check, groupOf, type Hit } from '../check';
import type { School } from '../school';
import { refOf } from '../wording';

/**
 * One hit for each unknown code of a plan item, and one for its dated rows together: they took the code from it, and
 * are mended with it.
 */
function unknownCodes(
  school: School,
  column: string,
  codesOf: (activity: Activity) => readonly string[],
): readonly Hit[] {
  const first = new Map<string, Hit & { readonly touches: number[] }>();
  const hits: Hit[] = [];
  for (const activity of activities(school)) {
    const { tab, row, id, plan } = activity;
    for (const code of new Set(codesOf(activity))) {
      const key = JSON.stringify([tab, plan ?? row, code]);
      const said = first.get(key);
      if (said) {
        said.touches.push(row);
        continue;
      }
      const hit = {
        tab,
        row,
        column,
        gaps: { code: clip(code), ref: refOf(id, row) },
        touches: [],
        ...groupOf(plan, code),
      };
      first.set(key, hit);
      hits.push(hit);
    }
  }
  return hits;
}

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
