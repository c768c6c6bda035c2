/** Persons, rooms and classes at the same time; days on which they are there; the calendar itself. */

import type { Cases } from './case';

const OCTOBER_5 = { id: '5 Oktober 2026', en: '5 October 2026' };

const CLASS_PLAN = `annual
      | id      | service | format     | target |
      | PLN-004 | INF     | klasikal   | VII    |
      | PLN-022 | KPR     | individual |        |

      classes
      | class | grade | pupils | weekday | period |
      | VII-A | 7     | 30     | Senin   | 2      |
      | VII-B | 7     | 30     | Senin   | 3      |`;

export const BOOKINGS: Cases = {
  'ORG-P06': {
    found: `personnel
      | code |
      | G1   |

      schedule
      | id  | person |
      | J07 | G9     | person`,
    says: ['G9', 'J07'],
    inWords: {
      id: 'Pelaksana "G9" pada J07 tidak ada di tab Personel.',
      en: 'Person "G9" in J07 is not on the tab People.',
    },
    silent: `personnel
      | code |
      | G1   |
      | G2   |

      schedule
      | id  | person |
      | J01 | G1     |
      | J02 | G1, G2 |`,
    // One of several; nobody named is another check's; the dates of a plan item are said with it, once.
    edge: `personnel
      | code |
      | G1   |

      annual
      | id      | person  |
      | PLN-001 | G1; G7  | person
      | PLN-002 |         |

      schedule
      | id  | plan    | person |
      | J01 | PLN-001 | G7     | person
      | J02 | PLN-001 | G7     |
      | J03 | PLN-002 | g1     | person`,
  },
  'ORG-P07': {
    found: `personnel
      | code | name |
      | G2   | Bima |

      schedule
      | id  | date       | start | end   | person |
      | J01 | 2026-10-05 | 13:45 | 15:05 | G2     |
      | J03 | 2026-10-05 | 14:00 | 14:45 | G2     | person`,
    says: ['Bima', OCTOBER_5, '14:00-14:45', 'J01', 'J03'],
    // Another person, another day, a time that cannot be read.
    silent: `schedule
      | id  | date       | start | end   | person |
      | J01 | 2026-10-05 | 13:45 | 15:05 | G2     |
      | J02 | 2026-10-05 | 13:45 | 15:05 | G1     |
      | J03 | 2026-10-06 | 13:45 | 15:05 | G2     |
      | J04 | 2026-10-05 | 14:00 | siang | G2     |`,
    // The minute in which one ends the next may begin.
    edge: `schedule
      | id  | date       | start | end   | person |
      | J01 | 2026-10-05 | 13:45 | 15:05 | G2     |
      | J02 | 2026-10-05 | 15:05 | 15:45 | G2     |
      | J03 | 2026-10-05 | 15:44 | 16:00 | G1; G2 | person`,
  },
  'ORG-P08': {
    found: `personnel
      | code | name | available           |
      | G3   | Sari | Sen-Kam 07:15-15:30 |

      schedule
      | id  | date       | start | end   | person |
      | J01 | 2026-10-09 | 08:00 | 09:00 | G3     | person`,
    says: ['Sari', { id: '9 Oktober 2026', en: '9 October 2026' }, '08:00-09:00', 'J01'],
    // By appointment is anybody's guess; nothing is said.
    silent: `personnel
      | code | name | available           |
      | G3   | Sari | Sen-Kam 07:15-15:30 |
      | PGW  | Budi | janji               |
      | G4   | Dewi |                     |

      schedule
      | id  | date       | start | end   | person       |
      | J01 | 2026-10-08 | 08:00 | 09:00 | G3; PGW; G4  |
      | J02 | 2026-10-10 | 20:00 | 21:00 | PGW; G4      |`,
    // From the first minute to the last.
    edge: `personnel
      | code | name | available           |
      | G3   | Sari | Sen-Kam 07:15-15:30 |

      schedule
      | id  | date       | start | end   | person |
      | J01 | 2026-10-05 | 07:15 | 15:30 | G3     |
      | J02 | 2026-10-06 | 07:14 | 08:00 | G3     | person
      | J03 | 2026-10-07 | 15:00 | 15:31 | G3     | person`,
  },
  'ORG-F02': {
    found: `rooms
      | code  | shared |
      | R-BKP | Tidak  |

      schedule
      | id  | date       | start | end   | place |
      | J01 | 2026-10-05 | 13:45 | 15:05 | R-BKP |
      | J02 | 2026-10-05 | 14:30 | 15:15 | R-BKP | place`,
    says: ['R-BKP', OCTOBER_5, '14:30-15:05', 'J01', 'J02'],
    // Shared, unknown, another day.
    silent: `rooms
      | code  | shared |
      | R-BKP | Tidak  |
      | R-PUS | Ya     |

      schedule
      | id  | date       | start | end   | place |
      | J01 | 2026-10-05 | 13:45 | 15:05 | R-PUS |
      | J02 | 2026-10-05 | 14:30 | 15:15 | R-PUS |
      | J03 | 2026-10-05 | 13:45 | 15:05 | OBJ-2 |
      | J04 | 2026-10-05 | 14:30 | 15:15 | OBJ-2 |
      | J05 | 2026-10-05 | 13:45 | 15:05 | R-BKP |
      | J06 | 2026-10-06 | 13:45 | 15:05 | R-BKP |`,
    // The same minute; a class's own room under its two names; nothing said of sharing is not shared.
    edge: `classes
      | class |
      | VII-A |

      rooms
      | code  | shared |
      | R-BKP |        |

      schedule
      | id  | date       | start | end   | place   | class |
      | J01 | 2026-10-05 | 08:00 | 09:00 | R-BKP   |       |
      | J02 | 2026-10-05 | 09:00 | 10:00 | R-BKP   |       |
      | J03 | 2026-10-05 | 09:59 | 11:00 | R-BKP   |       | place
      | J04 | 2026-10-06 | 08:00 | 09:00 | R-KLS   | VII-A |
      | J05 | 2026-10-06 | 08:59 | 09:30 | R-VII-A |       | place`,
  },
  'ORG-K01': {
    found: `calendar
      | from       | to         | kind    | name                 |
      | 2026-08-17 |            | holiday | Hari Kemerdekaan RI  |

      schedule
      | id  | date       |
      | J04 | 2026-08-17 | date`,
    says: ['J04', { id: '17 Agustus 2026', en: '17 August 2026' }, 'Hari Kemerdekaan RI'],
    // An exam week is no holiday; a day that cannot be read is another check's.
    silent: `calendar
      | from       | to         | kind    | name |
      | 2026-10-05 | 2026-10-09 | span    | STS  |

      schedule
      | id  | date       |
      | J01 | 2026-10-05 |
      | J02 |            |
      | J03 | 3/7/2026   |`,
    // The day before a break and the day after it are school days, its first and its last are not; leap day is a day.
    edge: `calendar
      | from       | to         | kind    | name |
      | 2028-02-29 | 2028-03-02 | break   | Jeda |

      schedule
      | id  | date       |
      | J01 | 2028-02-28 |
      | J02 | 2028-02-29 | date
      | J03 | 2028-03-02 | date
      | J04 | 2028-03-03 |
      | J05 | 2028-03-04 | date`,
  },
  'ORG-K02': {
    found: `${CLASS_PLAN}

      calendar
      | from       | to         | kind | name | effective |
      | 2026-09-21 | 2026-09-25 | span | STS  | Tidak     |

      schedule
      | id  | plan    | date       |
      | J05 | PLN-004 | 2026-09-22 | date`,
    says: ['J05', 'STS'],
    // No class session; a span that keeps its lessons; a holiday in it is said once, as a holiday.
    silent: `${CLASS_PLAN}

      calendar
      | from       | to         | kind    | name | effective |
      | 2026-09-21 | 2026-09-25 | span    | STS  | Tidak     |
      | 2026-09-23 |            | holiday | Hari |           |
      | 2026-10-12 | 2026-10-16 | span    | P5   | Ya        |

      schedule
      | id  | plan    | date       |
      | J01 | PLN-022 | 2026-09-22 |
      | J02 | PLN-004 | 2026-09-23 |
      | J03 | PLN-004 | 2026-10-13 |`,
    // Its first and its last day.
    edge: `${CLASS_PLAN}

      calendar
      | from       | to         | kind | name | effective |
      | 2026-09-21 | 2026-09-25 | span | STS  | Tidak     |

      schedule
      | id  | plan    | date       |
      | J01 | PLN-004 | 2026-09-18 |
      | J02 | PLN-004 | 2026-09-21 | date
      | J03 | PLN-004 | 2026-09-25 | date
      | J04 | PLN-004 | 2026-09-28 |`,
  },
  'ORG-K03': {
    found: `${CLASS_PLAN}

      schedule
      | id  | plan    | date       | start | end   | class | target |
      | J01 | PLN-004 | 2026-10-05 | 08:00 | 08:40 | VII-A | 30     |
      | J02 | PLN-004 | 2026-10-05 | 08:20 | 09:00 | VII-A | 30     | class`,
    says: ['VII-A', OCTOBER_5, '08:20-08:40', 'J01', 'J02'],
    // One pupil in counselling does not keep the class; another class.
    silent: `${CLASS_PLAN}

      schedule
      | id  | plan    | date       | start | end   | class | target |
      | J01 | PLN-004 | 2026-10-05 | 08:00 | 08:40 | VII-A | 30     |
      | J02 | PLN-022 | 2026-10-05 | 08:20 | 09:00 | VII-A | 1      |
      | J03 | PLN-004 | 2026-10-05 | 08:20 | 09:00 | VII-B | 30     |`,
    // The same minute; a grade is all of its classes.
    edge: `${CLASS_PLAN}

      schedule
      | id  | plan    | date       | start | end   | class | target |
      | J01 | PLN-004 | 2026-10-05 | 08:00 | 08:40 | VII-A | 30     |
      | J02 | PLN-004 | 2026-10-05 | 08:40 | 09:20 | VII-A | 30     |
      | J03 | PLN-004 | 2026-10-05 | 09:19 | 10:00 | VII   | 60     | class`,
  },
  'ORG-K06': {
    found: `schedule
      | id  | date       | start | end   |
      | J06 | 2026-10-05 | 10:15 | 09:35 | end`,
    says: ['D3, J06: 10:15-09:35'],
    silent: `schedule
      | id  | date       | start | end   |
      | J01 | 2026-10-05 | 08:00 | 08:40 |

      administration
      | code | ready |
      | D1   |       |
      | D2   | -     |`,
    // No time at all is not a minute; nothing is no day in the schedule; 29 February is none in 2027.
    edge: `schedule
      | id  | date       | start | end   |
      | J01 | 2026-10-05 | 08:00 | 08:01 |
      | J02 | 2026-10-05 | 08:00 | 08:00 | end
      | J03 | 2027-02-29 | 08:00 | 08:40 | date
      | J04 | 2028-02-29 | 08:00 | 08:40 |
      | J05 |            | '     | 08:40 | date start
      | J06 | 2026-10-05 | 23:00 | 24:00 | end`,
  },
  'PLN-01': {
    found: `calendar
      | from       | to         | kind  | name       |
      | 2026-09-21 | 2026-09-25 | span  | STS        |
      | 2026-09-24 | 2026-09-28 | break | Libur desa | from`,
    says: ['Libur desa', 'STS', { id: '24 September 2026', en: '24 September 2026' }],
    // A holiday in a break, and two on one day.
    silent: `calendar
      | from       | to         | kind    | name     |
      | 2026-12-21 | 2027-01-01 | break   | Semester |
      | 2026-12-25 |            | holiday | Natal    |
      | 2026-12-25 |            | holiday | Lain     |`,
    // The day after the last is free, the last is not.
    edge: `calendar
      | from       | to         | kind  | name |
      | 2026-09-21 | 2026-09-25 | span  | STS  |
      | 2026-09-26 | 2026-09-30 | break | A    |
      | 2026-09-30 | 2026-10-02 | break | B    | from`,
  },
  'PLN-02': {
    found: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      calendar
      | from       | to | kind    | name   |
      | 2025-08-17 |    | holiday | HUT RI | from`,
    says: ['HUT RI', { id: '17 Agustus 2025', en: '17 August 2025' }],
    silent: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      calendar
      | from       | to         | kind  | name |
      | 2027-06-21 | 2027-07-16 | break | LS2  |`,
    // The last day of the year, and the day after; a span of one day; one that ends before it begins.
    edge: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      calendar
      | from       | to         | kind    | name |
      | 2027-07-12 |            | holiday | A    |
      | 2027-07-13 |            | holiday | B    | from
      | 2026-10-05 | 2026-10-05 | span    | C    |
      | 2026-10-05 | 2026-10-04 | span    | D    | to`,
  },
  'PLN-03': {
    found: `${CLASS_PLAN}
      | VII-C | 7     | 30     | Senin   |        | period
      | VII-D | 7     | 30     |         | 4      |`,
    says: [2, 'VII-C'],
    silent: CLASS_PLAN,
    // A class for which no class session is planned needs none; a day without a period is none.
    edge: `${CLASS_PLAN}
      | VIII-A | 8    | 30     |         |        |
      | VII-C | 7     | 30     | Selasa  |        | period`,
  },
};
