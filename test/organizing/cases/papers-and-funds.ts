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
};
