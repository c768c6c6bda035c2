/** Documents, instruments, letters, consents, funds. */

import type { Cases } from './case';

export const PAPERS_AND_FUNDS: Cases = {
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
