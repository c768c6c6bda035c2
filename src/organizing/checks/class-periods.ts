/** PLN-03: classes that have class sessions have a counselling period, so that these can be placed at an hour. */

import { allClassesMeant } from '../../planning/class-book';
import type { Check } from '../check';

const CLASS_FORMAT = 'klasikal';

export const classWithoutPeriod: Check = {
  id: 'PLN-03',
  severity: 'I',
  message: {
    id: '{count} kelas belum punya hari dan jam BK, mulai {class}; layanan klasikalnya dijadwalkan tanpa jam.',
    en: '{count} classes have no day and period, {class} first; their class sessions are placed without an hour.',
  },
  fix: {
    id: 'Isi Hari BK dan Jam ke- di tab Kelas; biarkan bila sekolah memang tidak punya jam BK.',
    en: 'Fill in Day and Period on the tab Classes; leave it where the school has no such period.',
  },
  needs: ['classes.class', 'classes.weekday', 'classes.period', 'annual.format', 'annual.target'],
  leansOn: ['classes.grade'],
  run: (school) => {
    const targets = school.plan
      .filter(({ record }) => record.format === CLASS_FORMAT)
      .flatMap(({ record }) => record.target ?? []);
    const meant = new Set(allClassesMeant(school.classBook, targets));
    const without = school.classes.filter(
      ({ record }) =>
        meant.has(record.class ?? '') && (record.weekday === undefined || record.period === undefined),
    );
    const [first] = without;
    if (!first) return [];
    const gaps = { count: without.length, class: first.record.class ?? '' };
    return [{ tab: 'classes', row: first.row, column: 'period', gaps }];
  },
};
