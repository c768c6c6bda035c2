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
  'ORG-F05': [
    [
      'an undated month: out of use on its first school day or not; light damage and what is repaired are no bar',
      `rooms
         | code | condition                |
         | R-1  | Renovasi s.d. 2026-11-02 |
         | R-2  | Renovasi s.d. 2026-11-01 |
         | R-3  | rusak berat              |
         | R-4  | Rusak ringan             |
         | R-5  | Selesai renovasi         |
         | R-6  | Renovasi sampai nanti    |
         | R-7  | Baik                     |

         annual
         | id      | place | m1 | m5 |
         | PLN-001 | R-1   |    | 1  | place
         | PLN-002 | R-2   |    | 1  |
         | PLN-003 | R-3   |    | 1  | place
         | PLN-004 | R-4   |    | 1  |
         | PLN-005 | R-5   |    | 1  |
         | PLN-006 | R-6   |    | 1  |
         | PLN-007 | R-7   |    | 1  |
         | PLN-008 | R-3   | 1  |    |
         | PLN-009 | R-9   |    | 1  |`,
    ],
    [
      'dated rows of one plan item are named once, by the next; its last day still counts',
      `rooms
         | code | condition                   |
         | R-1  | Renovasi s.d. 8 Oktober 2026 |

         annual
         | id      | place |
         | PLN-001 | R-1   |

         schedule
         | id  | plan    | date       | place |
         | J01 | PLN-001 | 2026-10-05 | R-1   |
         | J02 | PLN-001 | 2026-10-08 | R-1   |
         | J03 | PLN-001 | 2026-10-07 | R-1   | place
         | J04 | PLN-002 | 2026-10-08 | R-1   | place
         | J05 | PLN-003 | 2026-10-09 | R-1   |`,
    ],
  ],
  'ORG-F06': [
    [
      'outside the hours of the room, by a minute; hours that cannot be read forbid nothing',
      `rooms
         | code | available           |
         | R-1  | Sen-Jum 07:15-15:00 |
         | R-2  | janji               |
         | R-3  |                     |

         schedule
         | id  | date       | start | end   | place |
         | J01 | 2026-10-07 | 14:00 | 15:00 | R-1   |
         | J02 | 2026-10-07 | 14:00 | 15:01 | R-1   | place
         | J03 | 2026-10-10 | 08:00 | 09:00 | R-1   | place
         | J04 | 2026-10-10 | 08:00 | 09:00 | R-2   |
         | J05 | 2026-10-10 | 08:00 | 09:00 | R-3   |`,
    ],
  ],
  'ORG-F07': [
    [
      'kinds of rooms that are missing belong in the first free row',
      `rooms
         | code | name        | use                          |
         | R-1  | Ruang 1     | kerja + konseling individual |
         | R-2  | Ruang tamu  |                              |
         | R-3  | Ruang besar | bimbingan kelompok           |
         |      |             |                              | use`,
    ],
    [
      'all there, one of them by its substitute',
      `rooms
         | code | name       | use                  | reason       |
         | R-1  | Ruang 1    | konseling individual |              |
         | R-2  | Ruang tamu | tamu                 |              |
         | R-3  | Aula       | kelompok             |              |
         | R-4  | Ruang data | data                 | lemari di TU |`,
    ],
    ['a tab that nobody has begun', 'rooms\n| code | use |'],
  ],
  'ORG-F08': [
    [
      'a visit to come without its papers; one gone by, a dash, a reason and a home are no matter',
      `rooms
         | code  | name    | use             | letter | transport | permission | reason |
         | OBJ-1 | SMK 1   | objek kunjungan |        |           |            |        | letter
         | OBJ-2 | SMK 2   | objek kunjungan | 421/1  |           | ada        |        | transport
         | OBJ-3 | SMK 3   | objek kunjungan | 421/1  | -         | -          |        |
         | OBJ-4 | SMK 4   | objek kunjungan |        |           |            |        |
         | OBJ-5 | Keluarga| kunjungan rumah |        |           |            |        |
         | OBJ-6 | SMK 6   | objek kunjungan |        |           |            | daring |
         | OBJ-7 | SMK 7   | objek kunjungan |        |           |            |        |
         | R-1   | Aula    | kelas besar     |        |           |            |        |

         annual
         | id      | place | m1 | m5 |
         | PLN-001 | OBJ-1 |    | 1  |
         | PLN-002 | OBJ-2 |    | 1  |
         | PLN-003 | OBJ-3 |    | 1  |
         | PLN-004 | OBJ-4 | 1  |    |
         | PLN-005 | OBJ-5 |    | 1  |
         | PLN-006 | OBJ-6 |    | 1  |
         | PLN-007 | R-1   |    | 1  |`,
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
  'ORG-M05': [
    [
      'films, tests and apps by kind, else by name; a dash says that none is needed',
      `aids
         | code | name               | kind      | licence |
         | A-1  | Film antirundung   |           |         | licence
         | A-2  | Cerita             | film      |         | licence
         | A-3  | Film               | film      | -       |
         | A-4  | Video kamera       | perangkat |         |
         | A-5  | Layar film         |           |         |
         | A-6  | Tesaurus           |           |         |
         | A-7  | Minat              | Aplikasi  |         | licence`,
    ],
  ],
  'ORG-M06': [
    [
      'an aid that neither plan nor schedule uses',
      `aids
         | code  | name   |
         | A-LCD | Layar  |
         | A-LAP | Laptop | code
         | A-PAP | Papan  |

         annual
         | id      | aids  |
         | PLN-001 | A-LCD |

         schedule
         | id  | aids  |
         | J01 | A-PAP |`,
    ],
    [
      'where no activity says what it needs',
      `aids
         | code  | name  |
         | A-LCD | Layar |

         annual
         | id      |
         | PLN-001 |`,
    ],
  ],
});
