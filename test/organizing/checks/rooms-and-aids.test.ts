/** The checks on rooms, places, aids and media. */

import { ORGANIZING_CHECKS } from '../../../src/organizing/checks';
import { tellStories } from '../stories';

tellStories(ORGANIZING_CHECKS, {
  'ORG-F01': [
    [
      'a place that is no room, no class room and no counsellor room',
      `personnel
         | code |
         | G1   |
         | G2   |

         classes
         | class | grade |
         | VII-A | 7     |

         rooms
         | code     |
         | R-BKP    |
         | R-KON-G1 |

         annual
         | id      | target | person | place  |
         | PLN-001 | VII    | G1     | R-KLS  |
         | PLN-002 | VII    | G1     | R-KON  |
         | PLN-003 | VII    | G1; G2 | R-KON  | place
         | PLN-004 | VII    | G1     | R-DATA | place
         | PLN-005 | VII    | G1     |        |

         schedule
         | id  | class | person | place   |
         | J01 | VII-A | G1     | R-VII-A |
         | J02 | VII-A | G1     | R-VII-Z | place
         | J03 | VII-A | G9     | R-KON   |
         | J04 | VII-A | G1     | R-BKP   |`,
    ],
  ],
  'ORG-F03': [
    [
      'more people than the room holds; a room of unknown size is large enough',
      `rooms
         | code  | capacity |
         | R-BKP | 8        |
         | R-X   |          |

         schedule
         | id  | place | target |
         | J01 | R-BKP | 8      |
         | J02 | R-BKP | 9      | place
         | J03 | R-BKP |        |
         | J04 | R-X   | 90     |
         | J05 | R-Y   | 90     |`,
    ],
  ],
  'ORG-F04': [
    [
      'counselling where others hear it, in plan and schedule; a home visit needs no room of the school',
      `rooms
         | code   | private |
         | R-OK   | Ya      |
         | R-OPEN | Tidak   |
         | R-WHO  |         |

         annual
         | id      | service | format     | place  |
         | PLN-001 | KPR     | individual | R-OPEN | place
         | PLN-002 | KPR     | individual | R-OK   |
         | PLN-003 | KPR     | individual | R-WHO  |
         | PLN-004 | BKP     | kelompok   | R-OPEN |
         | PLN-005 | KRM     | lapangan   | R-OPEN |

         schedule
         | id  | plan    | place  |
         | J01 | PLN-002 | R-OPEN | place
         | J02 | PLN-004 | R-OPEN |
         | J03 | PLN-099 | R-OPEN |`,
    ],
  ],
  'ORG-M01': [
    [
      'aids that are not in their tab',
      `aids
         | code  |
         | A-LCD |

         annual
         | id      | aids         |
         | PLN-001 | A-LCD        |
         | PLN-002 | A-LCD; A-LKP | aids

         schedule
         | id  | aids  |
         | J01 | A-KRT | aids
         | J02 |       |`,
    ],
  ],
  'ORG-M03': [
    [
      'a broken aid that is still to be used; what is broken today says nothing about July',
      `aids
         | code  | name   | condition       |
         | A-KRT | Kartu  | Rusak           | condition
         | A-LCD | Layar  | Perbaikan       |
         | A-PAP | Papan  | Baik            |
         | A-GAM | Gambar | rusak ringan    | condition
         | A-NUL | Kotak  | Rusak           |

         annual
         | id      | aids         | m1 | m4 |
         | PLN-001 | A-KRT; A-PAP |    | 6  |
         | PLN-002 | A-LCD        | 6  |    |
         | PLN-003 | A-GAM        |    |    |
         | PLN-004 | A-NUL        |    |    |

         schedule
         | id  | plan    | date       |
         | J01 | PLN-003 | 2026-10-07 |
         | J02 | PLN-004 | 2026-10-05 |`,
    ],
  ],
  'ORG-M04': [
    [
      'ready after the first use, or never said; a month without dated rows begins with its first school day',
      `aids
         | code  | name    | ready      |
         | A-ONE | Film    | 2026-08-03 |
         | A-TWO | Kartu   | 2026-08-04 | ready
         | A-TRE | Papan   | 2026-08-05 |
         | A-FOR | Kotak   |            | ready
         | A-FIV | Gambar  |            |
         | A-SIX | Lembar  | 3/7/2026   |

         annual
         | id      | aids         | m2 |
         | PLN-001 | A-ONE; A-TWO | 6  |
         | PLN-002 | A-TRE        | 6  |
         | PLN-003 | A-FOR; A-SIX | 1  |

         schedule
         | id  | plan    | date       |
         | J01 | PLN-002 | 2026-08-05 |`,
    ],
  ],
});
