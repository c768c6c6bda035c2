/** Who fills which post, how many each serves, and by what papers. */

import type { Cases } from './case';

/** Who leads, who coordinates and who counsels. */
const TEAM = `personnel
      | code | name | role                    | required | active | classes |
      | KS   | Adi  | Kepala sekolah          | Ya       | Ya     |         |
      | G1   | Sari | Koordinator BK; Guru BK | Ya       | Ya     |         |`;

/** So many classes of a counsellor, each with so many pupils. */
const classes = (count: number, counsellor: string, pupils: number): string =>
  Array.from({ length: count }, (_, index) => `| ${counsellor}-${index} | ${pupils} | ${counsellor} |`).join(
    '\n',
  );

export const POSTS: Cases = {
  'ORG-P01': {
    found: `${TEAM}
      | WKW  |      | Wakasek kesiswaan       | Ya       | Ya     |         | name`,
    says: [{ id: 'Wakasek kesiswaan', en: 'Wakasek kesiswaan' }],
    // Not required, or filled by a colleague of the same role.
    silent: `${TEAM}
      | WKW  |      | Wakasek kesiswaan       | Tidak    | Ya     |         |
      | G2   |      | Guru BK                 | Ya       | Ya     |         |`,
    // Who has left leaves the post open; each class needs its homeroom teacher, from the one list or the other.
    edge: `${TEAM.replace('| Ya       | Ya     |         |\n', '| Ya       | Tidak  |         | active\n')}
      | W3   | Dewi | Wali kelas              |          |        | VII-C   |

      classes
      | class | homeroom |
      | VII-A | W1       |
      | VII-B |          | homeroom
      | VII-C |          |`,
  },
  'ORG-P02': {
    found: `classes
      | class  | counsellor |
      | VIII-E | G3         |
      | VIII-F |            | counsellor`,
    says: ['VIII-F'],
    silent: `classes
      | class  | counsellor |
      | VIII-E | G3         |`,
    // A space is no code; a row without a name is known by its number, a code that is unknown is another check's.
    edge: `classes
      | class  | pupils | counsellor |
      | VIII-A | 30     | G9         |
      | VIII-B | 30     | '          | counsellor
      |        | 30     |            | counsellor
      |        |        |            |`,
  },
  'ORG-P03': {
    found: `classes
      | class | counsellor |
      | VII-A | G1; G2; G3 | counsellor`,
    says: ['VII-A', 3],
    silent: `classes
      | class | counsellor | coCounsellor |
      | VII-A | G1; G2     | Ya           |
      | VII-B | G1         |              |`,
    // The same one twice is one; two rows of a class are as bad as two codes in one.
    edge: `classes
      | class | counsellor | coCounsellor |
      | VII-A | G1; G1     | Tidak        |
      | VII-B | G1         |              |
      | VII-B | G2         |              | counsellor
      | VII-C | G1         |              |
      | VII-C | G1         |              |`,
  },
  'ORG-P04': {
    found: `personnel
      | code | name  | role    |
      | G1   | Ratna | Guru BK | pupils

      classes
      | class | pupils | counsellor |
      ${classes(6, 'G1', 30)}`,
    says: ['Ratna', 180, 150, 160],
    // Accepted with a word; somebody else's post; away.
    silent: `personnel
      | code | name  | role       | active | note       |
      | G1   | Ratna | Guru BK    | Ya     | Disepakati |
      | W1   | Lina  | Wali kelas | Ya     |            |
      | G2   | Bima  | Guru BK    | Tidak  |            |

      classes
      | class | pupils | counsellor |
      ${classes(6, 'G1', 30)}
      ${classes(6, 'W1', 30)}
      ${classes(6, 'G2', 30)}`,
    // 150 and 160 are within, 149 and 161 are not; who has no class yet serves nobody.
    edge: `personnel
      | code | name  | role    |
      | G1   | Ratna | Guru BK |
      | G2   | Bima  | Guru BK |
      | G3   | Sari  | Guru BK | pupils
      | G4   | Dewi  | Guru BK | pupils
      | G5   | Eka   | Guru BK |

      classes
      | class | pupils | counsellor |
      | VII-A | 150    | G1         |
      | VII-B | 160    | G2         |
      | VII-C | 149    | G3         |
      | VII-D | 161    | G4         |`,
  },
  'ORG-P05': {
    found: `personnel
      | code | name | role    |
      | G1   | Sari | Guru BK | groups

      classes
      | class | pupils | counsellor |
      ${classes(4, 'G1', 30)}
      ${classes(1, 'G9', 30)}`,
    says: ['Sari', 4],
    silent: `personnel
      | code | name | role    |
      | G1   | Sari | Guru BK |

      classes
      | class | pupils | counsellor |
      ${classes(5, 'G1', 30)}`,
    // Groups elsewhere and other duties make up the five.
    edge: `personnel
      | code | name | role    | otherSchools | extraDuty |
      | G1   | Sari | Guru BK | 2            |           |
      | G2   | Bima | Guru BK | 1            | 2         |
      | G3   | Dewi | Guru BK | 1            |           | groups

      classes
      | class | pupils | counsellor |
      ${classes(3, 'G1', 30)}
      ${classes(2, 'G2', 30)}
      ${classes(3, 'G3', 30)}`,
  },
  'ORG-P10': {
    found: `personnel
      | code | name | role    | decree | decreeDate | validUntil |
      | G3   | Sari | Guru BK |        |            |            | decree`,
    says: ['Sari'],
    // By letter, not by decree; away; a decree without an end.
    silent: `personnel
      | code | name | role           | decree  | decreeDate | validUntil | active |
      | PSI  | Budi | Ahli: psikolog |         |            |            |        |
      | G4   | Dewi | Guru BK        |         |            |            | Tidak  |
      | G1   | Sari | Guru BK        | 421/101 | 2026-07-06 |            |        |`,
    // Its last day is still valid; a number alone is no decree.
    edge: `personnel
      | code | name | role    | decree  | decreeDate | validUntil |
      | G1   | Sari | Guru BK | 421/101 | 2026-07-06 | 2026-10-06 |
      | G2   | Bima | Guru BK | 421/102 | 2026-07-06 | 2026-10-05 | validUntil
      | G3   | Dewi | Guru BK | 421/103 |            | 2027-07-09 | decreeDate`,
  },
  'ORG-P11': {
    found: `personnel
      | code | name | qualification |
      | G3   | Sari | S1 Psikologi  |

      annual
      | id      | service | person |
      | PLN-022 | KPR     | G3     | person`,
    says: ['Sari', { id: 'Konseling perorangan', en: 'Individual counselling' }, 'PLN-022'],
    // Qualified; a service that is no counselling; nothing is said of the qualification.
    silent: `personnel
      | code | name | qualification |
      | G1   | Rina | S1 BK + PPK   |
      | G3   | Sari | S1 Psikologi  |
      | G4   | Dewi |               |
      | G5   | Adi  | -             |

      annual
      | id      | service | person     |
      | PLN-022 | KPR     | G1; G4; G5 |
      | PLN-003 | BKP     | G3         |`,
    // Group counselling too; the dates of one plan item are said once; the plan item itself names somebody else.
    edge: `personnel
      | code | name | qualification |
      | G1   | Rina | S1 BK         |
      | G3   | Sari | S1 Psikologi  |

      annual
      | id      | service | person |
      | PLN-025 | KKP     | G1     |

      schedule
      | id  | plan    | person |
      | J02 | PLN-025 | G3     | person
      | J03 | PLN-025 | G3; G1 |
      | J04 | PLN-025 | G1     |`,
  },
  'ORG-P12': {
    found: `personnel
      | code | name | nip              |
      | TU1  | Tono | 1980010120050129 | nip`,
    says: ['Tono', '1980010120050129'],
    // Private schools write a dash or nothing; people part the groups.
    silent: `personnel
      | code | name | nip                   | nuptk            |
      | G1   | Sari | 198001012005012999    | 1234567890123456 |
      | G2   | Bima | 19900101 201501 1 999 | -                |
      | G3   | Dewi |                       |                  |`,
    // 18 and 16 digits, no more and no less; letters are none; nobody has another's.
    edge: `personnel
      | code | name | nip                 | nuptk             |
      | G1   | Sari | 198001012005012999  | 1234567890123456  |
      | G2   | Bima | 1980010120050129990 | 12345678901234567 | nip nuptk
      | G3   | Dewi | 19800101200501299   | 123456789012345   | nip nuptk
      | G4   | Rudi | 198001012005012999  |                   | nip
      | G5   | Toni | NIP lama            |                   | nip`,
  },
  'ORG-P14': {
    found: `personnel
      | code | name | role           | agency | contact | letter |
      | PSI  | Budi | Ahli: psikolog |        |         |        | agency

      annual
      | id      | person | m5 |
      | PLN-010 | PSI    | 1  |`,
    says: ['Budi', 'PLN-010'],
    // By letter; gone; of the school.
    silent: `personnel
      | code | name | role           | agency | contact | letter     | active |
      | PSI  | Budi | Ahli: psikolog | Klinik | 0811    | MoU 1/2026 |        |
      | NS   | Rini | Narasumber     |        |         |            | Tidak  |
      | G1   | Sari | Guru BK        |        |         |            |        |`,
    // Agency and contact alone are no letter: it points at the first that is blank.
    edge: `personnel
      | code | name | role       | agency | contact | letter | active |
      | N1   | Rini | Narasumber | RSUD   |         |        | Ya     | contact
      | N2   | Adi  | Narasumber | RSUD   | 0811    |        |        | letter
      | N3   | Tuti | Narasumber |        |         | MoU 2  |        |`,
  },
};
