/** The checks on people: posts are filled, numbers are right, nobody is booked while away. */

import { ORGANIZING_CHECKS } from '../../../src/organizing/checks';
import { tellStories } from '../stories';

tellStories(ORGANIZING_CHECKS, {
  'ORG-P01': [
    [
      'a required role without a name is pointed at; one that a colleague fills is not',
      `personnel
         | code | name | role                    | required | active |
         | KS   | Adi  | Kepala sekolah          | Ya       | Ya     |
         | G1   | Sari | Koordinator BK; Guru BK | Ya       | Ya     |
         | WK1  |      | Wakasek kesiswaan       | Ya       | Ya     | name
         | G2   |      | Guru BK                 | Ya       | Ya     |`,
    ],
    [
      'a principal who has left leaves the role open',
      `personnel
         | code | name | role                    | required | active |
         | KS   | Adi  | Kepala sekolah          | Ya       | Tidak  | active
         | G1   | Sari | Koordinator BK; Guru BK | Ya       | Ya     |`,
    ],
    [
      'a role that no row speaks of belongs in the first free row',
      `personnel
         | code | name | role           | required | active |
         | KS   | Adi  | Kepala sekolah | Tidak    |        |
         | G1   | Sari | Guru BK        | Tidak    |        |
         |      |      |                |          |        | role`,
    ],
    [
      'a class lacks the homeroom teacher that other classes have',
      `personnel
         | code | name | role                    | classes |
         | KS   | Adi  | Kepala sekolah          |         |
         | G1   | Sari | Koordinator BK; Guru BK |         |
         | W3   | Dewi | Wali kelas              | VII-C   |

         classes
         | class | homeroom |
         | VII-A | W1       |
         | VII-B |          | homeroom
         | VII-C |          |`,
    ],
    [
      'a school that keeps no homeroom teachers hears it once',
      `personnel
         | code | name | role                    |
         | KS   | Adi  | Kepala sekolah          |
         | G1   | Sari | Koordinator BK; Guru BK |

         classes
         | class | homeroom |
         | VII-A |          | homeroom
         | VII-B |          |`,
    ],
  ],
  'ORG-P02': [
    [
      'a class without a counsellor',
      `classes
         | class | counsellor |
         | VII-A | G1         |
         | VII-B |            | counsellor`,
    ],
  ],
  'ORG-P03': [
    [
      'two counsellors in one cell, or in two rows, unless they share the class on purpose',
      `classes
         | class | counsellor | coCounsellor |
         | VII-A | G1; G2     |              | counsellor
         | VII-B | G1         |              |
         | VII-B | G2         |              | counsellor
         | VII-C | G1; G2     | Ya           |
         | VII-D | G1         |              |
         | VII-D | G1         |              |`,
    ],
  ],
  'ORG-P06': [
    [
      'a code that stands nowhere, in plan and schedule',
      `personnel
         | code |
         | G1   |

         annual
         | id      | person |
         | PLN-001 | G1,G7  | person
         | PLN-002 |        |

         schedule
         | id  | person |
         | J01 | G9     | person
         | J02 | G1     |`,
    ],
  ],
  'ORG-P08': [
    [
      'outside the days or hours; words that cannot be read blame nobody',
      `personnel
         | code | available              |
         | G1   | Sen-Kam 07:15-15:30    |
         | G2   | janji                  |
         | G3   | Sen, Rab 07.15-12.00   |
         | G4   |                        |

         schedule
         | id  | date       | start | end   | person |
         | J01 | 2026-10-05 | 08:00 | 09:00 | G1     |
         | J02 | 2026-10-09 | 08:00 | 09:00 | G1     | person
         | J03 | 2026-10-05 | 15:00 | 16:00 | G1     | person
         | J04 | 2026-10-10 | 20:00 | 21:00 | G2     |
         | J05 | 2026-10-06 | 08:00 | 09:00 | G3     | person
         | J06 | 2026-10-07 | 08:00 | 09:00 | G3     |
         | J07 | 2026-10-10 | 20:00 | 21:00 | G4     |`,
    ],
  ],
  'ORG-P10': [
    [
      'staff without number, date or a decree that still holds; experts serve by letter, the absent not at all',
      `personnel
         | code | name | role           | decree | decreeDate | validUntil | active |
         | KS   | Adi  | Kepala sekolah | 1      | 2024-07-01 |            |        |
         | G1   | Sari | Guru BK        |        | 2026-07-06 | 2027-07-09 |        | decree
         | G2   | Bima | Guru BK        | 2      |            | 2027-07-09 |        | decreeDate
         | G3   | Dewi | Guru BK        | 3      | 2026-07-06 | 2026-10-05 |        | validUntil
         | G4   | Umar | Guru BK        | 4      | 2026-07-06 | 2026-10-06 |        |
         | PSI  | Rina | Ahli: psikolog |        |            |            |        |
         | G5   | Tono | Guru BK        |        |            |            | Tidak  |
         | G6   |      | Guru BK        |        |            |            |        |`,
    ],
  ],
  'ORG-P12': [
    [
      'NIP has 18 digits, NUPTK 16; blanks between digits and a dash are fine; nobody shares one',
      `personnel
         | code | nip                    | nuptk             |
         | G1   | 198001012005012999     | 1234567890123456  |
         | G2   | 19800101 200501 2 998  | -                 |
         | G3   | 1980010120050129       |                   | nip
         | G4   | -                      | 123456789012345   | nuptk
         | G5   | 198001012005012999     |                   | nip
         | G6   | NIP 198001012005012997 |                   | nip`,
    ],
  ],
  'ORG-P11': [
    [
      'counselling by somebody without the qualification; guidance needs none, and what is not said is not known',
      `personnel
         | code | name | qualification |
         | G1   | Sari | S1 BK + PPK   |
         | G2   | Bima | S1 Psikologi  |
         | G3   | Dian | Psikolog      |
         | G4   | Rini |               |
         | G5   | Adi  | -             |

         annual
         | id      | service | person     |
         | PLN-001 | KPR     | G1; G2; G3 | person
         | PLN-002 | KKP     | G4; G5     |
         | PLN-003 | BKP     | G2         |
         | PLN-004 | KKP     | G9         |

         schedule
         | id  | plan    | person |
         | J01 | PLN-001 | G2     | person
         | J02 | PLN-001 | G2     |
         | J03 | PLN-003 | G2     |
         | J04 | PLN-002 | G2     | person`,
    ],
  ],
  'ORG-P14': [
    [
      'an expert or a speaker without letter or agreement, at the first cell that is blank',
      `personnel
         | code | name | role           | agency | contact | letter | active |
         | P1   | Dian | Ahli: psikolog |        |         |        |        | agency
         | P2   | Rini | Narasumber     | RSUD   |         |        | Ya     | contact
         | P3   | Adi  | Narasumber     | RSUD   | 0811    |        |        | letter
         | P4   | Tuti | Narasumber     |        |         | MoU 1  |        |
         | P5   | Budi | Narasumber     |        |         |        | Tidak  |
         | P6   |      | Narasumber     |        |         |        |        |
         | G1   | Sari | Guru BK        |        |         |        |        |`,
    ],
    [
      'one whom the plan uses',
      `personnel
         | code | name | role       |
         | P1   | Dian | Narasumber | agency

         annual
         | id      | person | m5 |
         | PLN-001 | P1     | 1  |`,
    ],
  ],
});
