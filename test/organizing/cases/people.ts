/** People, their roles, their load. */

import type { Cases } from './case';

export const PEOPLE: Cases = {
  // 36 effective weeks fill the year of these stories: 23.9 is below 24 periods a week, 24 and 40 are not.
  'ORG-P09': {
    found: `personnel
      | code | name | role    |
      | G1   | Sari | Guru BK | code

      calendar
      | month   | ownWeeks |
      | 2026-07 | 3 |
      | 2026-08 | 3 |
      | 2026-09 | 3 |
      | 2026-10 | 3 |
      | 2026-11 | 3 |
      | 2026-12 | 3 |
      | 2027-01 | 3 |
      | 2027-02 | 3 |
      | 2027-03 | 3 |
      | 2027-04 | 3 |
      | 2027-05 | 3 |
      | 2027-06 | 3 |

      annual
      | id      | service | format     | person | m1  | m2  | periods |
      | PLN-001 | KPR     | individual | G1     | 200 | 100 | 2       |
      | PLN-002 | BKP     | kelompok   | G1     | 50  |     |         |`,
    says: ['Sari', { id: '19,4', en: '19.4' }, 24, 40],
    // Nobody has said yet who does what.
    silent: `personnel
      | code | name | role    |
      | G1   | Sari | Guru BK |

      annual
      | id      | service | format     | person | m1 | periods |
      | PLN-001 | KPR     | individual |        | 9  | 2       |`,
    edge: `personnel
      | code | name | role           | active |
      | G1   | Sari | Guru BK        |        |
      | G2   | Bima | Guru BK        |        |
      | G3   | Dewi | Guru BK        |        | code
      | G4   | Rudi | Guru BK        |        | code
      | G5   | Toni | Guru BK        | Tidak  |
      | KS   | Adi  | Kepala sekolah |        |

      calendar
      | month   | ownWeeks |
      | 2026-07 | 10 |
      | 2026-08 | 0  |
      | 2026-09 | 0  |
      | 2026-10 | 0  |
      | 2026-11 | 0  |
      | 2026-12 | 0  |
      | 2027-01 | 0  |
      | 2027-02 | 0  |
      | 2027-03 | 0  |
      | 2027-04 | 0  |
      | 2027-05 | 0  |
      | 2027-06 | 0  |

      annual
      | id      | service | format     | person | m1  | periods |
      | PLN-001 | KPR     | individual | G1     | 120 | 2       |
      | PLN-002 | KPR     | individual | G2     | 200 | 2       |
      | PLN-003 | KPR     | individual | G3; G4 | 239 | 1       |
      | PLN-004 | KPR     | individual | G4     | 282 | 1       |`,
  },
  'ORG-P13': {
    found: `annual
      | id      | service | format   |
      | PLN-033 | KRM     | lapangan |

      schedule
      | id | date       | plan    | parties |
      | J7 | 2026-10-09 | PLN-033 |         | parties`,
    says: [
      { id: 'Kunjungan rumah', en: 'Home visit' },
      'J7',
      { id: 'wali kelas, orang tua/wali', en: 'homeroom teacher, parents or guardians' },
    ],
    // Nobody else has to come; all are named, in words, by code or as those who deliver it; what is over is over.
    silent: `annual
      | id      | service | format     |
      | PLN-001 | KPR     | individual |
      | PLN-033 | KRM     | lapangan   |
      | PLN-002 | ORI     | klasikal   |

      classes
      | class | homeroom |
      | VII-A | W-VIIA   |

      personnel
      | code | name | role       |
      | W2   | Lina | Wali kelas |

      schedule
      | id | date       | plan    | person | parties                |
      | J1 | 2026-10-09 | PLN-001 | G1     |                        |
      | J2 | 2026-10-09 | PLN-033 | G1     | Wali kelas dan orang tua |
      | J3 | 2026-10-09 | PLN-033 | G1; W2 | wali murid             |
      | J4 | 2026-10-09 | PLN-002 | G1     | W-VIIA                 |
      | J5 | 2026-10-05 | PLN-033 | G1     |                        |`,
    // Today is not over; one of several is enough; a plan item's dates are said together, the next one first.
    edge: `annual
      | id      | service | format   |
      | PLN-033 | KRM     | lapangan |
      | PLN-026 | KSL     | individual |
      | PLN-002 | ORI     | lapangan |
      | PLN-032 | KKS     | kolaboratif |

      schedule
      | id | date       | plan    | parties                |
      | J1 | 2026-10-13 | PLN-033 | orang tua              |
      | J2 | 2026-10-06 | PLN-033 | wali kelas             | parties
      | J3 | 2026-10-09 | PLN-026 | guru mapel             |
      | J4 | 2026-10-09 | PLN-026 | guru BK                | parties
      | J5 | 2026-10-09 | PLN-002 | wali kelas             | parties
      | J6 |            | PLN-032 |                        |`,
  },
  'ORG-P15': {
    found: `personnel
      | code | name | role     |
      | G1   | Sari | Guru BK  |
      | PSI  | Budi | Ahli: psikolog | code

      annual
      | id      | person |
      | PLN-001 | G1     |`,
    says: ['Budi'],
    // Nobody has said yet who does what.
    silent: `personnel
      | code | name | role    |
      | G1   | Sari | Guru BK |

      annual
      | id      | person |
      | PLN-001 |        |`,
    // One dated row or one mention is part enough; who leads, is away or has no name is not looked for.
    edge: `personnel
      | code | name | role           | required | active |
      | KS   | Adi  | Kepala sekolah |          |        |
      | WK   | Rudi | Wakasek kurikulum | Ya    |        |
      | G1   | Sari | Guru BK        |          |        |
      | G2   | Bima | Guru BK        |          |        |
      | G3   | Dewi | Guru BK        |          | Tidak  |
      | W1   |      | Pustakawan     |          |        |
      | W2   | Lina | Pustakawan     |          |        |
      | PSI  | Budi | Ahli           |          |        |
      | PS   | Toni | Narasumber     |          |        | code

      annual
      | id      | person |
      | PLN-001 | G1     |

      schedule
      | id | person | parties              |
      | J1 | G2     | pustakawan; PSI, BUDI |`,
  },
};
