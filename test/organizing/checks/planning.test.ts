/** The calendar adds up, and class sessions have a period. */

import { PLANNING_CHECKS } from '../../../src/organizing/planning-checks';
import { PLAN, tellStories } from '../stories';

const YEAR = `
  profile
  | setting   | value      |
  | startDate | 2026-07-13 |
`;

tellStories(PLANNING_CHECKS, {
  'PLN-01': [
    [
      'points at the later of two spans that overlap',
      `${YEAR}
       calendar
       | from       | to         | kind                     | name       |
       | 2026-09-21 | 2026-09-25 | Pekan kegiatan atau ujian | STS        |
       | 2026-09-24 | 2026-09-28 | Libur sekolah            | Libur desa | from
       | 2026-10-05 | 2026-10-09 | Libur sekolah            | Libur lain |`,
    ],
    [
      'is content with a holiday in a break and with two holidays on one day',
      `${YEAR}
       calendar
       | from       | to         | kind          | name     |
       | 2026-12-21 | 2027-01-01 | Libur sekolah | Semester |
       | 2026-12-25 |            | Libur         | Natal    |
       | 2026-12-25 |            | Libur         | Lain     |`,
    ],
  ],
  'PLN-02': [
    [
      'points at a holiday of another year and at a span that ends before it begins',
      `${YEAR}
       calendar
       | from       | to         | kind          | name    |
       | 2025-08-17 |            | Libur         | HUT RI  | from
       | 2026-12-21 | 2026-12-01 | Libur sekolah | Semester | to`,
    ],
    [
      'is content with a break that goes on into the next school year',
      `${YEAR}
       calendar
       | from       | to         | kind          | name |
       | 2027-06-21 | 2027-07-16 | Libur sekolah | LS2  |`,
    ],
  ],
  'PLN-03': [
    [
      'points at the first of the classes that have no period',
      `annual
       | id      | service | format   | target |
       | PLN-001 | INF     | klasikal | VII    |

       classes
       | class | grade | weekday | period |
       | VII-A | 7     | Senin   | 2      |
       | VII-B | 7     | Senin   |        | period
       | VII-C | 7     |         |        |`,
    ],
    ['keeps silent where no class session is planned for them', PLAN.replace('klasikal', 'kelompok')],
  ],
});
