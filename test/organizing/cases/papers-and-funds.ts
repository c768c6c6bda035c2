/** Documents, instruments, letters, consents, funds. */

import type { Cases } from './case';

/** A register in which nothing is missing that a class programme asks for. */
const REGISTER = `
      | D1  | Surat     | Lembar pengesahan program | Siap |
      | D2  | SK        |                           | Siap |
      | D3  | Format    | Daftar hadir              | Siap |
      | D4  | Buku      | Buku tamu                 | Siap |
      | D5  | Surat     | Undangan orang tua        | Siap |
      | D6  | Formulir  | Persetujuan orang tua     | Siap |
      | D7  | Buku      | Himpunan data             | Siap |
      | INS-AKPD | Instrumen |                      | Siap |
      | FRM-LAISEG | Penilaian |                    | Siap |
      | FRM-LAIJAPEN | Penilaian |                  | Siap |
      | FRM-LAIJAPANG | Penilaian |                 | Siap |
      | D8  | Laporan   | LAPELPROG                 | Siap |
      | D9  | Laporan   | Laporan bulanan           | Siap |
      | D10 | Laporan   | Evaluasi program          | Siap |`;

export const PAPERS_AND_FUNDS: Cases = {
  'ORG-A07': {
    found: `administration
      | code | kind | name | status |${REGISTER}`,
    says: [{ id: 'instrumen dan catatan supervisi', en: 'supervision instruments and notes' }],
    firstCell: 'administration!A17',
    // Nobody has begun to list documents.
    silent: `annual
      | id      | service |
      | PLN-001 | KRM     |`,
    // A draft is there; what is marked as missing is not; a home visit is asked for by its service alone.
    edge: `annual
      | id      | service |
      | PLN-001 | INF     |

      administration
      | code | kind | name | status |${REGISTER}
      | D11  | Buku | Catatan supervisi | Draf |`,
  },
  'ORG-A10': {
    found: `annual
      | id      | service |
      | PLN-001 | INF     | evaluation

      administration
      | code         | kind      | service | status    |
      | FRM-LAISEG   | Penilaian | *       | Siap      |
      | FRM-LAIJAPEN | Penilaian | *       | Belum ada |`,
    says: [
      { id: 'Layanan informasi', en: 'Information' },
      'PLN-001',
      { id: 'laijapen', en: 'short-term evaluation' },
    ],
    // Nothing is evaluated later on, or nobody has begun to list documents.
    silent: `annual
      | id      | service |
      | PLN-001 | ORI     |
      | PLN-002 | HIM     |

      administration
      | code       | kind      | service | status |
      | FRM-LAISEG | Penilaian | ORI     | Siap   |`,
    // Said of the item itself, for its own service or for all; a draft is not ready; once a service.
    edge: `annual
      | id      | service | evaluation       |
      | PLN-001 | INF     | laijapen         |
      | PLN-002 | INF     | angket kepuasan  |
      | PLN-003 | INF     | laiseg           | evaluation
      | PLN-004 | INF     |                  |
      | PLN-005 | PMI     | laijapang        |
      | PLN-006 | PKO     |                  | evaluation
      | PLN-007 | BKP     |                  |

      administration
      | code           | kind      | service  | status |
      | FRM-LAISEG     | Penilaian | *        | Siap   |
      | FRM-LAIJAPEN   | Penilaian | BKP      | Siap   |
      | FRM-LAIJAPEN-2 | Penilaian | INF; PKO | Draf   |`,
  },
  'ORG-A11': {
    found: `annual
      | id      | service |
      | PLN-033 | KRM     |

      schedule
      | id | date       | plan    | letter |
      | J7 | 2026-10-07 | PLN-033 |        | letter`,
    says: [{ id: 'tugas', en: 'Assignment' }, 'J7', 2],
    // No letter is asked for; it is out; it is over.
    silent: `annual
      | id      | service |
      | PLN-001 | INF     |
      | PLN-033 | KRM     |

      schedule
      | id | date       | plan    | letter  |
      | J1 | 2026-10-07 | PLN-001 |         |
      | J2 | 2026-10-07 | PLN-033 | 421/101 |
      | J3 | 2026-10-05 | PLN-033 |         |`,
    // Two days before is late, three is not yet; a letter of that day is in time, one of the next day is not.
    edge: `annual
      | id      | service |
      | PLN-001 | KRM     |
      | PLN-002 | KRM     |
      | PLN-003 | KKS     |
      | PLN-004 | KKS     |

      schedule
      | id | date       | plan    | letter                   |
      | J1 | 2026-10-08 | PLN-001 |                          | letter
      | J2 | 2026-10-09 | PLN-002 |                          |
      | J3 | 2026-10-08 | PLN-003 | 421/102, 6 Oktober 2026  |
      | J4 | 2026-10-08 | PLN-004 | 421/103, 2026-10-07      | letter`,
  },
  'ORG-A12': {
    found: `annual
      | id      | service |
      | PLN-033 | KRM     |

      schedule
      | id | plan    | note                  |
      | J7 | PLN-033 | NISN 0051234567, hadir | note`,
    says: ['P3, J7'],
    // Beside a service that is open to all, and in other tabs.
    silent: `annual
      | id      | service | note           |
      | PLN-001 | INF     | NISN 0051234567 |

      rooms
      | code | name       |
      | R-1  | 0051234567 |

      journal
      | id | service | note            | counselees |
      | S1 | INF     | NISN 0051234567 |            |
      | S2 | BKP     | surat 421/1234  | VII-A-0012 |`,
    // Ten digits or sixteen, not nine, eleven or eighteen; SES-06 speaks of a confidential session's own texts.
    edge: `annual
      | id      | service | note               |
      | PLN-001 | BKP     | 005123456          |
      | PLN-002 | BKP     | 00512345678        |
      | PLN-003 | BKP     | 0051234567         | note
      | PLN-004 | BKP     | 3201010101010001   | note
      | PLN-005 | BKP     | 198001012005012999 |
      | PLN-006 | BKP     |                    |

      journal
      | id | service | note       | parties    | topic |
      | S1 | KPR     | 0051234567 |            |       |
      | S2 | KPR     |            | 0051234567 |       | parties
      | S3 | BKP     |            |            | 0051234567 | topic`,
  },
  'ORG-A13': {
    found: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      annual
      | id      |
      | PLN-001 |

      needs
      | item            | date       |
      | Sulit tidur     | 2025-03-01 |
      | Takut bertanya  | 2025-07-12 | date`,
    says: [],
    // Nobody has begun to plan; or an instrument was ready for it.
    silent: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      annual
      | id      |
      | PLN-001 |

      administration
      | code     | kind      | status | ready      |
      | INS-AKPD | Instrumen | Siap   | 2026-07-10 |`,
    // Twelve months before the first day, to the day, in a leap year.
    edge: `profile
      | setting   | value      |
      | startDate | 2028-02-29 |

      annual
      | id      |
      | PLN-001 |

      needs
      | item           | date       |
      | Sulit tidur    | 2027-02-28 |
      | Takut bertanya |            |`,
  },
  'ORG-D09': {
    found: `annual
      | id      | m10 |
      | PLN-010 | 1   |

      funds
      | no | plan    | status    |
      | 5  | PLN-010 | Diusulkan | status`,
    says: ['PLN-010', { id: 'April 2027', en: 'April 2027' }],
    silent: `annual
      | id      | m10 |
      | PLN-010 | 1   |

      funds
      | no | plan    | status    |
      | 1  | PLN-010 | Disetujui |
      | 2  | PLN-010 | Cair      |
      | 3  | PLN-010 | Selesai   |
      | 4  | Umum    | Diusulkan |
      | 5  | PLN-099 | Diusulkan |`,
    // Today still counts, yesterday is over; a blank status says nothing.
    edge: `annual
      | id      |
      | PLN-001 |
      | PLN-002 |

      schedule
      | id | plan    | date       |
      | J1 | PLN-001 | 2026-10-06 |
      | J2 | PLN-002 | 2026-10-05 |

      funds
      | no | plan    | status    |
      | 1  | PLN-001 | Diusulkan | status
      | 2  | PLN-002 | Diusulkan |
      | 3  | PLN-001 |           |`,
  },
  // The list's own page has no ORG-A14: domain reference 0.1 (10).
  'ORG-A14': {
    found: `annual
      | id      | service | format     | domain  | topic | objective | target | person | place | aids |
      | PLN-001 | KPR     | individual | pribadi | Sesuai | Tertata  | VII    | G1     | R-K   | A1   |

      plan-texts
      | servicePlan | plan    | element          | text     |
      | RPL-001     | PLN-001 | generalAim       |          |
      | RPL-001     | PLN-001 | problem          |          |
      | RPL-001     | PLN-001 | approach         |          | text
      | RPL-001     | PLN-001 | technique        |          |
      | RPL-001     | PLN-001 | stages           |          |
      | RPL-001     | PLN-001 | evaluation       |          |
      | RPL-001     | PLN-001 | followUp         |          |`,
    says: ['RPL-001', { id: 'Pendekatan, Teknik', en: 'Approach, Technique' }],
    silent: `annual
      | id      | service | format     | domain  | topic | objective | target | person | place | aids | method |
      | PLN-001 | KPR     | individual | pribadi | Sesuai | Tertata  | VII    | G1     | R-K   | A1   | CBT    |
      | PLN-002 | INF     | klasikal   | sosial  | Etika |           | VII    | G1     |       |      |        |

      schedule
      | id | plan    | date       | servicePlan |
      | J1 | PLN-002 | 2026-10-20 | RPL-002     |

      plan-texts
      | servicePlan | plan    | element  | text      |
      | RPL-001     | PLN-001 | approach | Realitas  |
      | RPL-001     | PLN-001 | stages   |           |
      | RPL-001     | PLN-001 | links    |           |`,
    // Held today is still to be held; yesterday it was. What the plan item lacks is missed there.
    edge: `annual
      | id      | service | format   | domain | topic | objective | target | person | place | aids | method |
      | PLN-001 | INF     | klasikal | sosial | Etika | Paham     | VII    | G1     | R-KLS |      | Diskusi | aids
      | PLN-002 | INF     | klasikal | sosial | Etika | Paham     | VII    | G1     | R-KLS |      | Diskusi |

      schedule
      | id | plan    | date       | servicePlan |
      | J1 | PLN-001 | 2026-10-06 | RPL-001     |
      | J2 | PLN-002 | 2026-10-05 | RPL-002     |

      plan-texts
      | servicePlan | plan    | element       | text |
      | RPL-001     | PLN-001 | generalAim    |      |
      | RPL-001     | PLN-001 | specificAims  | Ikut |
      | RPL-001     | PLN-001 | activities    |      |
      | RPL-001     | PLN-001 | content       | Isi  |
      | RPL-001     | PLN-001 | method        |      |
      | RPL-001     | PLN-001 | followUp      |      |
      | RPL-001     | PLN-001 | links         |      |
      | RPL-001     | PLN-001 | notes         |      |
      | RPL-002     | PLN-002 | specificAims  |      |`,
  },
};
