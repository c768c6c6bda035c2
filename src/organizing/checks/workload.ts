/** ORG-P04 and ORG-P05: how many pupils and class groups each counsellor serves. */

import { isBlank } from '../../core/cell';
import { GROUPS_PER_COUNSELLOR, PUPILS_PER_COUNSELLOR } from '../../frameworks/thresholds';
import { careOf, NOBODY } from '../care';
import type { Check, Hit } from '../check';
import { isThere, rolesOf } from '../roles';
import { cellOf, type School } from '../school';

const counsellors = (school: School) =>
  school.people.filter(({ record }) => isThere(record) && rolesOf(record).includes('counsellor'));

export const pupilsPerCounsellor: Check = {
  id: 'ORG-P04',
  severity: 'I',
  message: {
    id: '{name} mengampu {n} siswa (acuan {min}-{max}).',
    en: '{name} serves {n} pupils (reference {min}-{max}).',
  },
  fix: {
    id: 'Pindahkan kelas antar guru BK di tab Kelas, atau tulis alasannya di Catatan.',
    en: 'Move classes between counsellors on the tab Classes, or say why in Note.',
  },
  needs: [
    'personnel.code',
    'personnel.name',
    'personnel.role',
    'personnel.active',
    'classes.class',
    'classes.pupils',
    'classes.counsellor',
  ],
  leansOn: ['personnel.note'],
  run: (school) => {
    const care = careOf(school.classes);
    const { least, most } = PUPILS_PER_COUNSELLOR[school.framework];
    const all = [...school.classBook.pupilsOf.values()].reduce((sum, pupils) => sum + pupils, 0);
    return counsellors(school).flatMap(({ row, record }): readonly Hit[] => {
      const { pupils, groups, counted } = care.get(record.code ?? '') ?? NOBODY;
      const isAccepted = !isBlank(cellOf(school, 'personnel', row, 'note'));
      // A smaller school cannot give anybody so many.
      const fits = pupils <= most && (pupils >= least || !counted || all < least);
      if (groups === 0 || isAccepted || fits) return [];
      const gaps = { name: record.name ?? '', n: pupils, min: least, max: most };
      return [{ tab: 'personnel', row, column: 'pupils', gaps }];
    });
  },
};

export const groupsPerCounsellor: Check = {
  id: 'ORG-P05',
  severity: 'W',
  message: {
    id: '{name} membimbing {n} rombel; minimum 5 rombel per tahun.',
    en: '{name} has {n} class groups; the minimum is 5 per year.',
  },
  fix: {
    id: 'Tambah rombel di tab Kelas, atau isi Rombel sekolah lain atau Tugas tambahan (rombel).',
    en: 'Add class groups on the tab Classes, or fill in Groups elsewhere or Extra duty (groups).',
  },
  needs: [
    'personnel.code',
    'personnel.name',
    'personnel.role',
    'personnel.active',
    'personnel.otherSchools',
    'personnel.extraDuty',
    'classes.class',
    'classes.counsellor',
  ],
  run: (school) => {
    const care = careOf(school.classes);
    const least = GROUPS_PER_COUNSELLOR[school.framework];
    // A smaller school cannot give anybody so many.
    if (school.classBook.names.length < least) return [];
    return counsellors(school).flatMap(({ row, record }): readonly Hit[] => {
      const own = care.get(record.code ?? '')?.groups ?? 0;
      const n = own + (record.otherSchools ?? 0) + (record.extraDuty ?? 0);
      if (n >= least) return [];
      return [{ tab: 'personnel', row, column: 'groups', gaps: { name: record.name ?? '', n, least } }];
    });
  },
};
