/** The checks on dated rows: nobody and nothing twice at a time, and nothing on a holiday. */

import { ORGANIZING_CHECKS } from '../../../src/organizing/checks';
import { PLAN, tellStories } from '../stories';

tellStories(ORGANIZING_CHECKS, {
  'ORG-P07': [
    [
      'one person in two rows at a time; the end of one is no clash with the start of the next',
      `personnel
         | code | name |
         | G1   | Sari |

         schedule
         | id  | date       | start | end   | person |
         | J01 | 2026-10-05 | 08:00 | 09:00 | G1     |
         | J02 | 2026-10-05 | 09:00 | 10:00 | G1     |
         | J03 | 2026-10-05 | 09:59 | 10:30 | G2; G1 | person
         | J04 | 2026-10-06 | 09:00 | 10:00 | G1     |
         | J05 | 2026-10-05 | 08:00 | 10:00 | G3     |
         | J06 | 2026-10-05 | 10:30 | 09:00 | G1     |`,
    ],
    [
      'two persons who clash in the same two rows are one thing to mend',
      `schedule
         | id  | date       | start | end   | person |
         | J01 | 2026-10-05 | 08:00 | 09:00 | G1; G2 |
         | J02 | 2026-10-05 | 08:30 | 09:30 | G1; G2 | person`,
    ],
  ],
  'ORG-F02': [
    [
      'a room at the same time, class rooms too, but not a room that is shared or a place that nobody knows',
      `personnel
         | code |
         | G1   |

         classes
         | class |
         | VII-A |

         rooms
         | code     | shared |
         | R-BKP    | Tidak  |
         | R-PUS    | Ya     |
         | R-KON-G1 |        |

         schedule
         | id  | date       | start | end   | place    | class | person |
         | J01 | 2026-10-05 | 08:00 | 09:00 | R-BKP    |       |        |
         | J02 | 2026-10-05 | 08:30 | 09:30 | R-BKP    |       |        | place
         | J03 | 2026-10-05 | 09:30 | 10:30 | R-BKP    |       |        |
         | J04 | 2026-10-05 | 08:00 | 09:00 | R-PUS    |       |        |
         | J05 | 2026-10-05 | 08:00 | 09:00 | R-PUS    |       |        |
         | J06 | 2026-10-05 | 08:00 | 09:00 | R-KLS    | VII-A |        |
         | J07 | 2026-10-05 | 08:20 | 09:00 | R-VII-A  |       |        | place
         | J08 | 2026-10-05 | 08:00 | 09:00 | OBJ-2    |       |        |
         | J09 | 2026-10-05 | 08:00 | 09:00 | OBJ-2    |       |        |
         | J10 | 2026-10-05 | 08:00 | 09:00 | R-KON    |       | G1     |
         | J11 | 2026-10-05 | 08:00 | 09:00 | R-KON-G1 |       |        | place`,
    ],
  ],
  'ORG-K03': [
    [
      'one class in two lessons, a grade in one more; a pupil in counselling does not keep the class',
      `${PLAN}
         schedule
         | id  | plan    | date       | start | end   | class | target |
         | J01 | PLN-001 | 2026-10-05 | 08:00 | 08:40 | VII-A | 30     |
         | J02 | PLN-001 | 2026-10-05 | 08:20 | 09:00 | VII-A | 30     | class
         | J03 | PLN-002 | 2026-10-05 | 08:00 | 08:40 | VII-A | 1      |
         | J04 | PLN-001 | 2026-10-06 | 08:00 | 08:40 | VII   | 60     |
         | J05 | PLN-001 | 2026-10-06 | 08:00 | 08:40 | VII-B | 30     | class
         | J06 | PLN-099 | 2026-10-07 | 08:00 | 08:40 | VII-B | 30     |
         | J07 | PLN-001 | 2026-10-07 | 08:00 | 08:40 | VII-B | 30     | class`,
    ],
  ],
  'ORG-K01': [
    [
      'a holiday, a break, a Saturday in a school of five days',
      `calendar
         | from       | to         | kind    | name |
         | 2026-10-07 |            | holiday | Hari |
         | 2026-12-21 | 2027-01-01 | break   | Jeda |
         | 2026-10-05 | 2026-10-09 | span    | STS  |

         schedule
         | id  | date       |
         | J01 | 2026-10-06 |
         | J02 | 2026-10-07 | date
         | J03 | 2026-12-24 | date
         | J04 | 2026-10-10 | date
         | J05 |            |`,
    ],
    [
      'Saturday is a school day in a school of six days',
      `profile
         | setting    | value |
         | schoolDays | 6     |

         schedule
         | id  | date       |
         | J01 | 2026-10-10 |
         | J02 | 2026-10-11 | date`,
    ],
  ],
  'ORG-K02': [
    [
      'a class session in an exam week; groups go on, and a holiday is told of once',
      `${PLAN}
         calendar
         | from       | to         | kind    | name | effective |
         | 2026-09-21 | 2026-09-25 | span    | STS  | Tidak     |
         | 2026-09-23 |            | holiday | Hari |           |
         | 2026-10-12 | 2026-10-16 | span    | TKA  | Ya        |

         schedule
         | id  | plan    | date       |
         | J01 | PLN-001 | 2026-09-22 | date
         | J02 | PLN-003 | 2026-09-22 |
         | J03 | PLN-001 | 2026-09-23 |
         | J04 | PLN-001 | 2026-10-13 |
         | J05 | PLN-001 | 2026-10-05 |`,
    ],
  ],
});
