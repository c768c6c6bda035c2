/** Rooms, visits and aids when plan and schedule use them. Today is Tuesday 6 October 2026. */

import type { Cases } from './case';

const day = (date: number): { readonly id: string; readonly en: string } => ({
  id: `${date} Oktober 2026`,
  en: `${date} October 2026`,
});
const NOVEMBER = { id: 'November 2026', en: 'November 2026' };

export const ROOMS_AND_AIDS_IN_USE: Cases = {
  'ORG-F01': {
    found: `rooms
      | code  |
      | R-BKP |

      annual
      | id      | place  |
      | PLN-001 | R-DATA | place`,
    says: ['R-DATA', 'PLN-001'],
    silent: `rooms
      | code  |
      | R-BKP |

      annual
      | id      | place |
      | PLN-001 | R-BKP |
      | PLN-002 |       |`,
    // A class's own room and a counsellor's need no row; another class's or nobody's do.
    edge: `classes
      | class | grade |
      | VII-A | 7     |

      personnel
      | code |
      | G1   |

      rooms
      | code     |
      | R-KON-G1 |

      schedule
      | id  | class | person | place   |
      | J01 | VII-A | G1     | R-VII-A |
      | J02 | VII-A | G1     | R-VII-Z | place
      | J03 | VII-A | G1     | R-KON   |
      | J04 | VII-A | G1     | R-KON-G9 | place`,
  },
  'ORG-F03': {
    found: `rooms
      | code  | name           | capacity |
      | R-BKP | Ruang kelompok | 8        |

      schedule
      | id  | place | target |
      | J01 | R-BKP | 12     | place`,
    says: ['Ruang kelompok', 8, 12, 'J01'],
    silent: `rooms
      | code  | capacity |
      | R-BKP |          |

      schedule
      | id  | place | target |
      | J01 | R-BKP | 90     |
      | J02 | R-X   | 90     |`,
    edge: `rooms
      | code  | capacity |
      | R-BKP | 8        |

      schedule
      | id  | place | target |
      | J01 | R-BKP | 8      |
      | J02 | R-BKP | 9      | place
      | J03 | R-BKP |        |`,
  },
  'ORG-F04': {
    found: `rooms
      | code   | name       | private |
      | R-TAMU | Ruang tamu | Tidak   |

      annual
      | id      | service | format     | place  |
      | PLN-001 | KPR     | individual | R-TAMU | place`,
    says: [
      { id: 'Konseling perorangan', en: 'Individual counselling' },
      'PLN-001',
      { id: 'R-TAMU Ruang tamu', en: 'R-TAMU Ruang tamu' },
    ],
    silent: `rooms
      | code   | private |
      | R-KON  | Ya      |
      | R-TAMU | Tidak   |

      annual
      | id      | service | format     | place  |
      | PLN-001 | KPR     | individual | R-KON  |
      | PLN-002 | INF     | klasikal   | R-TAMU |`,
    // Confidentiality 1 is no 2; what nobody said of a room is no fault; a home visit is in no room of the school.
    edge: `rooms
      | code   | private |
      | R-TAMU | Tidak   |
      | R-BARU |         |

      annual
      | id      | service | format     | place  |
      | PLN-001 | BKP     | kelompok   | R-TAMU |
      | PLN-002 | KKP     | kelompok   | R-TAMU | place
      | PLN-003 | KPR     | individual | R-BARU |
      | PLN-004 | KRM     | lapangan   | R-TAMU |`,
  },
  'ORG-F05': {
    found: `rooms
      | code | name | condition   |
      | R-1  | Aula | Rusak berat |

      schedule
      | id  | plan    | date       | place |
      | J01 | PLN-001 | 2026-10-09 | R-1   | place`,
    says: ['Aula', day(9), 'J01'],
    silent: `rooms
      | code | condition        |
      | R-1  | Baik             |
      | R-2  | Rusak ringan     |
      | R-3  | Selesai renovasi |

      schedule
      | id  | plan    | date       | place |
      | J01 | PLN-001 | 2026-10-09 | R-1   |
      | J02 | PLN-002 | 2026-10-09 | R-2   |
      | J03 | PLN-003 | 2026-10-09 | R-3   |`,
    // The last day of the works still counts, the day after does not; what was yesterday is over.
    edge: `rooms
      | code | condition                |
      | R-1  | Renovasi s.d. 2026-10-09 |

      schedule
      | id  | plan    | date       | place |
      | J01 | PLN-001 | 2026-10-09 | R-1   | place
      | J02 | PLN-002 | 2026-10-10 | R-1   |
      | J03 | PLN-003 | 2026-10-05 | R-1   |`,
  },
  'ORG-F06': {
    found: `rooms
      | code | name | available           |
      | R-1  | Aula | Sen-Jum 07:15-15:00 |

      schedule
      | id  | date       | start | end   | place |
      | J01 | 2026-10-07 | 15:30 | 16:30 | R-1   | place`,
    says: ['Aula', day(7), '15:30-16:30', 'J01'],
    silent: `rooms
      | code | available |
      | R-1  |           |
      | R-2  | janji     |

      schedule
      | id  | date       | start | end   | place |
      | J01 | 2026-10-10 | 15:30 | 16:30 | R-1   |
      | J02 | 2026-10-10 | 15:30 | 16:30 | R-2   |`,
    // By a minute, and on the day after the last.
    edge: `rooms
      | code | available           |
      | R-1  | Sen-Jum 07:15-15:00 |

      schedule
      | id  | date       | start | end   | place |
      | J01 | 2026-10-07 | 14:00 | 15:00 | R-1   |
      | J02 | 2026-10-07 | 14:00 | 15:01 | R-1   | place
      | J03 | 2026-10-07 | 07:15 | 08:00 | R-1   |
      | J04 | 2026-10-07 | 07:14 | 08:00 | R-1   | place
      | J05 | 2026-10-09 | 08:00 | 09:00 | R-1   |
      | J06 | 2026-10-10 | 08:00 | 09:00 | R-1   | place`,
  },
  'ORG-F07': {
    found: `rooms
      | code | name       | use                          |
      | R-1  | Ruang BK   | kerja + konseling individual |
      | R-2  | Ruang tamu | tamu                         |
      | R-3  | Aula       | bimbingan kelompok           |
      |      |            |                              | use`,
    says: [{ id: 'ruang data', en: 'data room' }],
    silent: `rooms
      | code | name       | use                  |
      | R-1  | Ruang BK   | konseling individual |
      | R-2  | Ruang tamu | tamu                 |
      | R-3  | Aula       | kelompok             |
      | R-4  | Ruang data | data                 |`,
    // A tab that nobody has begun; one substitute with its reason makes the list whole.
    edge: `rooms
      | code | name       | use                  | reason       |
      | R-1  | Ruang BK   | konseling individual |              |
      | R-2  | Ruang tamu | tamu                 |              |
      | R-3  | Aula       | kelompok             |              |
      | R-4  | Ruang guru | data                 | lemari di TU |`,
  },
  'ORG-F08': {
    found: `rooms
      | code  | name  | use             | letter | transport | permission |
      | OBJ-1 | SMK 1 | objek kunjungan | 421/1  |           |            | transport

      annual
      | id      | place | m5 |
      | PLN-001 | OBJ-1 | 1  |`,
    says: ['SMK 1', NOVEMBER, { id: 'transportasi, izin orang tua', en: "transport, guardians' permission" }],
    silent: `rooms
      | code  | name     | use             | letter | transport | permission |
      | OBJ-1 | SMK 1    | objek kunjungan | 421/1  | bus       | ada        |
      | OBJ-2 | Keluarga | kunjungan rumah |        |           |            |

      annual
      | id      | place | m5 |
      | PLN-001 | OBJ-1 | 1  |
      | PLN-002 | OBJ-2 | 1  |`,
    // A dash says that none is needed; what has gone by is over; today is still to come.
    edge: `rooms
      | code  | name  | use             | letter | transport | permission |
      | OBJ-1 | SMK 1 | objek kunjungan | 421/1  | -         | -          |
      | OBJ-2 | SMK 2 | objek kunjungan |        |           |            |
      | OBJ-3 | SMK 3 | objek kunjungan |        |           |            | letter

      schedule
      | id  | plan    | date       | place |
      | J01 | PLN-001 | 2026-10-09 | OBJ-1 |
      | J02 | PLN-002 | 2026-10-05 | OBJ-2 |
      | J03 | PLN-003 | 2026-10-06 | OBJ-3 |`,
  },
  'ORG-M01': {
    found: `aids
      | code  |
      | A-LCD |

      annual
      | id      | aids  |
      | PLN-001 | A-LKP | aids`,
    says: ['A-LKP', 'PLN-001'],
    silent: `aids
      | code  |
      | A-LCD |

      annual
      | id      | aids  |
      | PLN-001 | A-LCD |
      | PLN-002 |       |`,
    // The second of two in a cell; the plan item's dated row is mended with it; the case of letters tells codes apart.
    edge: `aids
      | code  |
      | A-LCD |

      annual
      | id      | aids         |
      | PLN-001 | A-LCD; A-LKP | aids

      schedule
      | id  | plan    | aids  |
      | J01 | PLN-001 | A-LKP | aids
      | J02 | PLN-001 | A-LKP |
      | J03 |         | a-lcd | aids`,
  },
  'ORG-M03': {
    found: `aids
      | code  | name        | condition |
      | A-KRT | Kartu emosi | Rusak     | condition

      schedule
      | id  | date       | aids  |
      | J01 | 2026-10-07 | A-KRT |`,
    says: ['Kartu emosi', 'Rusak', day(7), 'J01'],
    silent: `aids
      | code  | name  | condition |
      | A-KRT | Kartu | Rusak     |
      | A-PAP | Papan | Baik      |

      schedule
      | id  | date       | aids  |
      | J01 | 2026-10-07 | A-PAP |`,
    // Today's use is still to come, yesterday's is not.
    edge: `aids
      | code  | name  | condition |
      | A-KRT | Kartu | Perbaikan | condition
      | A-NUL | Kotak | Rusak     |

      schedule
      | id  | date       | aids  |
      | J01 | 2026-10-06 | A-KRT |
      | J02 | 2026-10-05 | A-NUL |`,
  },
  'ORG-M04': {
    found: `aids
      | code  | name | ready      |
      | A-FLM | Film | 2026-10-08 | ready

      schedule
      | id  | date       | aids  |
      | J01 | 2026-10-07 | A-FLM |`,
    says: ['Film', day(7), 'J01'],
    silent: `aids
      | code  | name  | ready      |
      | A-FLM | Film  | 2026-10-01 |
      | A-KRT | Kartu |            |

      schedule
      | id  | date       | aids  |
      | J01 | 2026-10-07 | A-FLM |`,
    // On the day of the first use it is in time; a blank cell says nothing is ready; text is another check's.
    edge: `aids
      | code  | name  | ready      |
      | A-FLM | Film  | 2026-10-07 |
      | A-KRT | Kartu |            | ready
      | A-PAP | Papan | 'nanti     |

      schedule
      | id  | date       | aids                |
      | J01 | 2026-10-07 | A-FLM; A-KRT; A-PAP |
      | J02 | 2026-10-09 | A-FLM               |`,
  },
  'ORG-M05': {
    found: `aids
      | code | name             | kind | licence |
      | A-1  | Film antirundung | film |         | licence`,
    says: ['Film antirundung'],
    silent: `aids
      | code | name             | kind      | licence |
      | A-1  | Film antirundung | film      | sendiri |
      | A-2  | Kamera video     | perangkat |         |`,
    // A dash is an answer; where no kind is told the name decides, by whole words.
    edge: `aids
      | code | name       | kind | licence |
      | A-1  | Film       | film | -       |
      | A-2  | Film pendek |     |         | licence
      | A-3  | Layar film |      |         |
      | A-4  | Tesaurus   |      |         |`,
  },
  'ORG-M06': {
    found: `aids
      | code  | name      |
      | A-LCD | Proyektor |
      | A-LAP | Laptop    | code

      annual
      | id      | aids  |
      | PLN-001 | A-LCD |`,
    says: ['Laptop'],
    silent: `aids
      | code  | name  |
      | A-LCD | Layar |

      annual
      | id      |
      | PLN-001 |`,
    // One dated row is use enough; without a code nobody can use it.
    edge: `aids
      | code  | name  |
      | A-PAP | Papan |
      |       | Kotak |
      | A-X   | X     | code

      schedule
      | id  | aids  |
      | J01 | A-PAP |`,
  },
};
