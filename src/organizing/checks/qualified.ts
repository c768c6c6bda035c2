/** ORG-P11 and ORG-P14: counselling is done by the qualified, and outsiders come by letter or agreement. */

import { clip, folded } from '../../core/text';
import { COUNSELLING_QUALIFICATIONS, OUTSIDE_ROLES } from '../../frameworks/roles';
import type { Person } from '../../tabs/personnel';
import { activities } from '../bookings';
import { type Check, groupOf, type Hit } from '../check';
import { isThere } from '../roles';
import { USES, usesOf } from '../uses';
import { refOf } from '../wording';

const COUNSELLING: readonly string[] = ['KPR', 'KKP'];

/** Of whom nothing is said, nothing is known. */
function isUnqualified({ qualification = '' }: Person): boolean {
  const words = folded(qualification)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return words.length > 0 && !words.some((word) => COUNSELLING_QUALIFICATIONS.includes(word));
}

/** One finding for each person of a plan item, and one for its dated rows together. */
export const unqualifiedCounsellor: Check = {
  id: 'ORG-P11',
  severity: 'W',
  message: {
    id: '{name} bukan berkualifikasi BK tetapi menjadi pelaksana {service} ({ref}).',
    en: '{name} has no counselling qualification but delivers {service} ({ref}).',
  },
  fix: {
    id: 'Ganti pelaksananya, atau perbaiki Kualifikasi.',
    en: 'Change the person, or correct Qualification.',
  },
  needs: ['personnel.code', 'personnel.qualification', 'annual.id', 'annual.service'],
  leansOn: ['personnel.name', 'annual.person', 'schedule.person', 'schedule.plan'],
  run: (school) => {
    const found = new Map<string, Hit & { readonly touches: number[] }>();
    for (const { tab, row, id, plan, people, service } of activities(school)) {
      if (!service || !COUNSELLING.includes(service.key)) continue;
      for (const code of people) {
        const person = school.personOf.get(code);
        if (!person || !isUnqualified(person)) continue;
        const key = JSON.stringify([tab, plan ?? row, code]);
        const said = found.get(key);
        if (said) {
          said.touches.push(row);
          continue;
        }
        const gaps = { name: person.name ?? code, service: service.label, ref: refOf(id, row) };
        found.set(key, { tab, row, column: 'person', gaps, touches: [], ...groupOf(plan, code) });
      }
    }
    return [...found.values()];
  },
};

const isOutside = (person: Person): boolean =>
  isThere(person) &&
  (person.role ?? []).some((role) => OUTSIDE_ROLES.some((word) => folded(role).startsWith(word)));

const UNUSED = {
  id: 'Narasumber/ahli {name} belum ada surat atau MoU.',
  en: 'External person {name} has no letter or MoU.',
};

export const outsiderWithoutLetter: Check = {
  id: 'ORG-P14',
  severity: 'W',
  message: {
    id: 'Narasumber/ahli {name} belum ada surat atau MoU ({ref}).',
    en: 'External person {name} has no letter or MoU ({ref}).',
  },
  fix: { id: 'Isi Instansi, Kontak, dan Surat/MoU.', en: 'Fill in Agency, Contact and Letter/MoU.' },
  otherMessages: [UNUSED],
  needs: [
    'personnel.name',
    'personnel.role',
    'personnel.active',
    'personnel.agency',
    'personnel.contact',
    'personnel.letter',
  ],
  leansOn: USES,
  run: (school) => {
    const outsiders = school.people.filter(({ record }) => isOutside(record) && record.letter === undefined);
    const uses = outsiders.length > 0 ? usesOf(school) : [];
    return outsiders.map(({ row, record }): Hit => {
      const { code = '', name = '', agency, contact } = record;
      const column = agency === undefined ? 'agency' : contact === undefined ? 'contact' : 'letter';
      const first = uses.find(({ people }) => people.includes(code));
      const hit = { tab: 'personnel', row, column };
      return first
        ? { ...hit, gaps: { name: clip(name), ref: first.ref } }
        : { ...hit, message: UNUSED, gaps: { name: clip(name) } };
    });
  },
};
