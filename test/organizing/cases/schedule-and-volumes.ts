/** Dates, hours and volumes. */

import type { Cases } from './case';

/** Lessons from 07:15 to 12:15, activities after lessons from 13:45; school days Monday to Friday. */
const SCHOOL = `profile
  | setting       | value               |
  | startDate     | 2026-07-13          |
  | schoolDays    | 5                   |
  | lessonMinutes | 40                  |
  | periods       | 07:15; 07:55; 08:35 |
  | afterSchool   | 13:45               |

  classes
  | class | grade | pupils | weekday | period |
  | VII-A | 7     | 30     | Senin   | 2      |
  | VII-B | 7     | 30     | Senin   | 2-3    |
  | VII-C | 7     | 30     | Senin   |        |
  | VII-D | 7     | 30     |         |        |`;

/** So many dated rows inside lesson hours and outside. */
function dated(inside: number, outside: number): string {
  const row = (id: number, start: string, end: string) => `| J${id} | 2026-10-12 | ${start} | ${end} |`;
  const rows = [
    ...Array.from({ length: inside }, (_, index) => row(index + 1, '07:15', '07:55')),
    ...Array.from({ length: outside }, (_, index) => row(inside + index + 1, '13:45', '14:30')),
  ];
  return ['schedule', '| id | date | start | end |', ...rows].join('\n');
}

export const SCHEDULE_AND_VOLUMES: Cases = {
  'ORG-K04': {
    found: `${SCHOOL}

      annual
      | id      | format   |
      | PLN-001 | klasikal |

      schedule
      | id | date       | start | end   | plan    | class |
      | J1 | 2026-10-13 | 07:55 | 08:35 | PLN-001 | VII-A | start`,
    says: ['J1', 'VII-A'],
    // No class session, no class, an exchanged period, a class without a period.
    silent: `${SCHOOL}

      annual
      | id      | format     |
      | PLN-001 | klasikal   |
      | PLN-002 | individual |

      schedule
      | id | date       | start | end   | plan    | class | note |
      | J1 | 2026-10-13 | 07:55 | 08:35 | PLN-002 | VII-A |      |
      | J2 | 2026-10-13 | 07:55 | 08:35 | PLN-001 |       |      |
      | J3 | 2026-10-13 | 07:55 | 08:35 | PLN-001 | VII-A | Tukar jam dengan IPA |
      | J4 | 2026-10-13 | 07:55 | 08:35 | PLN-001 | VII-D |      |
      | J5 | 2026-10-13 |       |       | PLN-001 | VII-A |      |`,
    // From its first minute to its last; a second row of the same class and plan item is said with the first.
    edge: `${SCHOOL}

      annual
      | id      | format   |
      | PLN-001 | klasikal |
      | PLN-002 | klasikal |

      schedule
      | id | date       | start | end   | plan    | class |
      | J1 | 2026-10-12 | 07:55 | 08:35 | PLN-001 | VII-A |
      | J2 | 2026-10-12 | 07:54 | 08:35 | PLN-001 | VII-A | start
      | J3 | 2026-10-12 | 07:55 | 08:36 | PLN-001 | VII-A |
      | J4 | 2026-10-12 | 07:55 | 09:15 | PLN-001 | VII-B |
      | J5 | 2026-10-12 | 07:55 | 09:16 | PLN-002 | VII-B | start
      | J6 | 2026-10-12 | 10:00 | 10:40 | PLN-001 | VII-C |
      | J7 | 2026-10-13 | 10:00 | 10:40 | PLN-001 | VII-C | start`,
  },
  'ORG-K05': {
    found: `${SCHOOL}

      ${dated(4, 8)}`,
    says: [67, 50],
    firstCell: 'schedule!C2',
    silent: `${SCHOOL}

      ${dated(8, 4)}`,
    // Half of them is within the limit.
    edge: `${SCHOOL}

      ${dated(6, 6)}`,
  },
  'ORG-K07': {
    found: `classes
      | class |
      | VII-A |
      | VII-B |

      calendar
      | month   | ownWeeks |
      | 2026-10 | 4        |

      annual
      | id      | format   | m4 |
      | PLN-001 | klasikal | 6  |
      | PLN-002 | klasikal | 3  |`,
    says: [{ id: 'Oktober 2026', en: 'October 2026' }, 9, 8],
    firstCell: 'annual!N2',
    // Counselling takes no class period; a school without classes has no periods to fill.
    silent: `classes
      | class |
      | VII-A |
      | VII-B |

      calendar
      | month   | ownWeeks |
      | 2026-10 | 4        |

      annual
      | id      | format     | m4 |
      | PLN-001 | individual | 60 |
      | PLN-002 | klasikal   | 3  |`,
    edge: `classes
      | class |
      | VII-A |
      | VII-B |

      calendar
      | month   | ownWeeks |
      | 2026-10 | 4        |

      annual
      | id      | format   | m4 |
      | PLN-001 | klasikal | 6  |
      | PLN-002 | klasikal | 2  |
      | PLN-003 | klasikal |    |`,
  },
  'ORG-X05': {
    found: `annual
      | id      | service | m4 |
      | PLN-001 | INF     | 2  | m4

      schedule
      | id | plan    | date       |
      | J1 | PLN-001 | 2026-10-12 |`,
    says: [
      { id: 'jadwal', en: 'Schedule' },
      'PLN-001',
      1,
      { id: 'volume Oktober 2026', en: 'volume of October 2026' },
      2,
    ],
    // Nothing dated yet; counselling follows the need; put off to a later month and held there.
    silent: `annual
      | id      | service | m4 | m5 |
      | PLN-001 | INF     | 2  |    |
      | PLN-002 | KPR     | 9  |    |
      | PLN-003 | INF     | 1  | 0  |

      schedule
      | id | plan    | date       |
      | J1 | PLN-002 | 2026-10-12 |
      | J2 | PLN-003 | 2026-10-12 |
      | J3 | PLN-003 | 2026-11-02 |

      journal
      | id | date       | plan    | status  | newDate    |
      | S1 | 2026-10-12 | PLN-003 | Ditunda | 2026-11-02 |`,
    // As many as planned; one more, also of counselling; the last day of the month is still of the month.
    edge: `annual
      | id      | service | m4 | m5 |
      | PLN-001 | INF     | 2  |    |
      | PLN-002 | KPR     | 1  |    | m4
      | PLN-003 | INF     |    | 1  |
      | PLN-004 | INF     | 1  |    | m5

      schedule
      | id | plan    | date       |
      | J1 | PLN-001 | 2026-10-01 |
      | J2 | PLN-001 | 2026-10-31 |
      | J3 | PLN-002 | 2026-10-12 |
      | J4 | PLN-002 | 2026-10-13 |
      | J5 | PLN-003 | 2026-11-01 |
      | J6 | PLN-004 | 2026-11-01 |`,
  },
  'ORG-X06': {
    framework: 'asca',
    found: `annual
      | id      | service | format     | m1 | periods |
      | PLN-001 | KPR     | individual | 79 | 1       |
      | PLN-002 | PRG     | kolaboratif | 21 | 1      |`,
    says: [{ id: 'Perencanaan dan dukungan sekolah', en: 'Program planning and school support' }, 21, 0, 20],
    firstCell: 'annual!Z2',
    silent: `annual
      | id      | service | format     | m1 | periods |
      | PLN-001 | KPR     | individual | 90 | 1       |
      | PLN-002 | PRG     | kolaboratif | 10 | 1      |`,
    edge: `annual
      | id      | service | format     | m1 | m2 | periods |
      | PLN-001 | KPR     | individual | 40 |    | 2       |
      | PLN-002 | PRG     | kolaboratif |   | 20 | 1       |
      | PLN-003 | PRG     | kolaboratif |   |    | 1       |`,
  },
};
