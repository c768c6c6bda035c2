/** People, their roles, their load. */

import type { Cases } from './case';

export const PEOPLE: Cases = {
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
