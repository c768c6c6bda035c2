/** Rooms, places, aids and media. */

import type { Cases } from './case';

export const ROOMS_AND_AIDS: Cases = {
  'ORG-F09': {
    found: `rooms
      | code  | name |
      | R-BKP | Ruang kelompok |
      | R-OLD | Gudang | code

      annual
      | id      | place |
      | PLN-001 | R-BKP |`,
    says: ['Gudang'],
    // Nobody has said yet what takes place where.
    silent: `rooms
      | code  | name |
      | R-BKP | Ruang kelompok |

      annual
      | id      | place |
      | PLN-001 |       |`,
    // One dated row is use enough; what says why it is not there is not looked for.
    edge: `rooms
      | code     | name | reason |
      | R-BKP    | Ruang kelompok | |
      | R-KON-G1 | Ruang 1 | |
      | R-DATA   | Ruang data | memakai lemari di ruang guru |
      |          | Ruang tanpa kode | |
      | R-X      | Ruang X | | code

      personnel
      | code |
      | G1   |

      annual
      | id      | person | place |
      | PLN-001 | G1     | R-KON |

      schedule
      | id | place |
      | J1 | R-BKP |`,
  },
  'ORG-M02': {
    found: `aids
      | code  | name      | count |
      | A-LCD | Proyektor | 1     |

      schedule
      | id | date       | start | end   | aids  |
      | J1 | 2026-10-12 | 08:00 | 09:00 | A-LCD |
      | J2 | 2026-10-12 | 08:20 | 08:50 | A-LCD | aids`,
    says: ['Proyektor', 2, 1, { id: '12 Oktober 2026', en: '12 October 2026' }, '08:20-08:50'],
    // Another day, another time, enough of them, a row that names its aid twice.
    silent: `aids
      | code  | name      | count |
      | A-LCD | Proyektor | 1     |
      | A-LAP | Laptop    | 2     |
      | A-X   | Kartu     |       |

      schedule
      | id | date       | start | end   | aids         |
      | J1 | 2026-10-12 | 08:00 | 09:00 | A-LCD; A-LCD |
      | J2 | 2026-10-13 | 08:20 | 08:50 | A-LCD        |
      | J3 | 2026-10-12 | 08:20 | 08:50 | A-LAP; A-X   |
      | J4 | 2026-10-12 | 08:30 | 08:50 | A-LAP; A-X   |
      | J5 | 2026-10-12 |       |       | A-LCD        |
      | J6 | 2026-10-12 | 08:20 | 08:50 | A-WHO        |`,
    // The minute in which one ends the next may begin; the third is one too many for two; nothing is in order.
    edge: `aids
      | code  | name      | count |
      | A-LCD | Proyektor | 1     |
      | A-LAP | Laptop    | 2     |
      | A-KRT | Kartu     | 0     |

      annual
      | id      | aids  |
      | PLN-001 | A-KRT |

      schedule
      | id | date       | start | end   | plan    | aids  |
      | J1 | 2026-10-12 | 08:00 | 09:00 |         | A-LCD |
      | J2 | 2026-10-12 | 09:00 | 10:00 |         | A-LCD |
      | J3 | 2026-10-12 | 09:59 | 10:30 |         | A-LCD | aids
      | J4 | 2026-10-12 | 08:00 | 12:00 |         | A-LAP |
      | J5 | 2026-10-12 | 08:00 | 08:30 |         | A-LAP |
      | J6 | 2026-10-12 | 08:30 | 09:30 |         | A-LAP |
      | J7 | 2026-10-12 | 09:29 | 10:00 |         | A-LAP | aids
      | J8 | 2026-10-12 | 08:00 | 08:40 | PLN-001 |       | aids`,
  },
};
