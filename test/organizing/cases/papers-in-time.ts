/** Papers that services need, and when. Today is Tuesday 6 October 2026. */

import type { Cases } from './case';

const day = (date: number): { readonly id: string; readonly en: string } => ({
  id: `${date} Oktober 2026`,
  en: `${date} October 2026`,
});

export const PAPERS_IN_TIME: Cases = {
  'ORG-A01': {
    found: `annual
      | id      | service |
      | PLN-001 | KPR     |

      administration
      | code    | kind | service | status |
      | SPO-KPR | SPO  | KPR     | Draf   | status`,
    says: [{ id: 'Konseling perorangan', en: 'Individual counselling' }],
    silent: `annual
      | id      | service |
      | PLN-001 | INF     |

      administration
      | code | kind | service | status   |
      | S1   | SPO  | INF     | Disahkan |`,
    // One for every service is enough; an instrument is no procedure; a duty outside counselling has none.
    edge: `annual
      | id      | service |
      | PLN-001 | INF     |
      | PLN-002 | NBK     |

      administration
      | code    | kind      | service | status |
      | INS-INF | Instrumen | INF     | Siap   |
      |         |           |         |        | code`,
  },
  'ORG-A02': {
    found: `annual
      | id      | service | format   |
      | PLN-001 | INF     | klasikal |

      schedule
      | id  | plan    | date       | servicePlan |
      | J01 | PLN-001 | 2026-10-08 |             | servicePlan`,
    says: ['J01', day(8)],
    silent: `annual
      | id      | service | format     |
      | PLN-001 | INF     | klasikal   |
      | PLN-002 | KPR     | individual |

      schedule
      | id  | plan    | date       | servicePlan |
      | J01 | PLN-001 | 2026-10-08 | RPL-001     |
      | J02 | PLN-002 | 2026-10-08 |             |`,
    // Three days ahead it must be there, four days ahead there is time.
    edge: `annual
      | id      | service | format   |
      | PLN-001 | INF     | klasikal |
      | PLN-002 | BKP     | kelompok |

      schedule
      | id  | plan    | date       | servicePlan |
      | J01 | PLN-001 | 2026-10-09 |             | servicePlan
      | J02 | PLN-002 | 2026-10-10 |             |`,
  },
  'ORG-A03': {
    found: `annual
      | id      | service |
      | PLN-001 | INS     |

      schedule
      | id  | plan    | date       |
      | J01 | PLN-001 | 2026-10-20 |

      administration
      | code  | kind      | name         | service | status | ready |
      | INS-1 | Instrumen | Angket minat | INS     | Draf   |       | status`,
    says: ['Angket minat', day(20), 'J01'],
    silent: `annual
      | id      | service |
      | PLN-001 | INS     |

      schedule
      | id  | plan    | date       |
      | J01 | PLN-001 | 2026-10-20 |

      administration
      | code  | kind      | service | status | ready      |
      | INS-1 | Instrumen | INS     | Siap   | 2026-10-01 |
      | INS-2 | Instrumen | ORI     | Draf   |            |`,
    // On the day of the use it is in time, the day after it is not.
    edge: `annual
      | id      | service |
      | PLN-001 | INS     |

      schedule
      | id  | plan    | date       |
      | J01 | PLN-001 | 2026-10-20 |

      administration
      | code  | kind      | service | status | ready      |
      | INS-1 | Instrumen | INS     | Siap   | 2026-10-20 |
      | INS-2 | Instrumen | INS     | Siap   | 2026-10-21 | ready`,
  },
  'ORG-A04': {
    found: `personnel
      | code | name |
      | G1   | Sari |

      administration
      | code  | kind           | performer | authorised |
      | INS-1 | Tes psikologis | G1        |            | performer`,
    says: ['INS-1', 'Sari'],
    silent: `personnel
      | code | name |
      | PSI  | Dian |

      administration
      | code  | kind           | performer | authorised |
      | INS-1 | Tes psikologis | PSI       | PSI        |
      | INS-2 | Instrumen      | G1        |            |
      | INS-3 | Tes psikologis |           |            |`,
    // By name, whatever its capitals; one of two who is not authorised is one too many.
    edge: `personnel
      | code | name |
      | PSI  | Dian |
      | G1   | Sari |

      administration
      | code  | kind           | performer | authorised |
      | INS-1 | tes psikologis | PSI       | dian       |
      | INS-2 | Tes psikologis | PSI; G1   | PSI        | performer`,
  },
  'ORG-A05': {
    found: `annual
      | id      | service | format   |
      | PLN-001 | KRM     | lapangan |

      schedule
      | id  | plan    | date       | consent |
      | J07 | PLN-001 | 2026-10-08 |         | consent`,
    says: [{ id: 'orang tua/wali', en: 'the guardian' }, 'J07'],
    silent: `annual
      | id      | service | format   |
      | PLN-001 | KRM     | lapangan |
      | PLN-002 | INF     | klasikal |

      schedule
      | id  | plan    | date       | consent          |
      | J01 | PLN-001 | 2026-10-08 | 5 Oktober, surat |
      | J02 | PLN-002 | 2026-10-08 |                  |`,
    // Three days ahead it must be there, four days ahead there is time.
    edge: `annual
      | id      | service | format   |
      | PLN-001 | KRM     | lapangan |
      | PLN-002 | KRM     | lapangan |

      schedule
      | id  | plan    | date       | consent |
      | J01 | PLN-001 | 2026-10-09 |         | consent
      | J02 | PLN-002 | 2026-10-10 |         |`,
  },
  'ORG-A06': {
    found: `administration
      | code  | kind | name         | validUntil |
      | SK-BK | SK   | SK pembagian | 2026-06-30 | validUntil`,
    says: ['SK pembagian', { id: '30 Juni 2026', en: '30 June 2026' }],
    silent: `administration
      | code | kind           | validUntil |
      | D1   | SK             | 2027-06-30 |
      | D2   | SPO            |            |
      | D3   | Surat undangan | 2026-08-01 |`,
    // The last day still counts; what is no day cannot be past; a version of the year before is out of date, one that
    // reaches into this year or says how long it holds is not.
    edge: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      administration
      | code | kind | version   | validUntil |
      | D1   | SK   |           | 2026-10-05 | validUntil
      | D2   | SK   |           | 2026-10-06 |
      | D3   | SPO  |           | 3/7/2026   |
      | D4   | SPO  | 2025      |            | version
      | D5   | SPO  | 2025/2026 |            |
      | D6   | SPO  | v2        |            |
      | D7   | SPO  | 2020      | 2027-06-30 |`,
  },
  'ORG-A08': {
    found: `administration
      | code   | name   | confidentiality | location               |
      | INS-IQ | Tes IQ | 2               | folder bersama sekolah | location`,
    says: ['Tes IQ'],
    silent: `administration
      | code | confidentiality | location               |
      | D1   | 2               | lemari terkunci        |
      | D2   | 1               | folder bersama sekolah |
      | D3   | 2               |                        |`,
    // A link says nothing of who may open it; "not shared" is not shared; the level may be told in a word.
    edge: `administration
      | code | confidentiality | location              |
      | D1   | 2               | https://example.org/x |
      | D2   | 2               | tidak dibagikan       |
      | D3   | Rahasia         | Shared drive          | location`,
  },
  'ORG-A09': {
    found: `administration
      | code      | kind      | name         | owner |
      | INS-MINAT | Instrumen | Angket minat |       | owner`,
    says: ['Angket minat'],
    silent: `administration
      | code | kind | owner |
      | D1   | SPO  | G1    |`,
    // A dash is an answer, a space is none.
    edge: `administration
      | code | kind | owner |
      | D1   | SPO  | -     |
      | D2   | SPO  | '     | owner`,
  },
};
