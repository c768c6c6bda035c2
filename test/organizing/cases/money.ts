/** The budget, line by line. Today is Tuesday 6 October 2026. */

import type { Cases } from './case';

export const MONEY: Cases = {
  'ORG-D01': {
    found: `annual
      | id      |
      | PLN-001 |

      funds
      | no | plan    |
      | 4  | PLN-099 | plan`,
    says: [4],
    silent: `annual
      | id      |
      | PLN-001 |

      funds
      | no | plan    |
      | 1  | PLN-001 |
      | 2  | Umum    |`,
    // An empty cell hangs on nothing; the word may be written in any case.
    edge: `annual
      | id      |
      | PLN-001 |

      funds
      | no | plan |
      | 1  |      | plan
      | 2  | umum |`,
  },
  'ORG-D02': {
    found: `funds
      | no | source        | year | volume | price   | amount  |
      | 1  | BOSP Reguler  | 2026 | 1      | 6600000 | 6600000 | amount

      ceilings
      | source       | year | amount  |
      | BOSP Reguler | 2026 | 6000000 |`,
    says: ['BOSP Reguler', 2026, { id: '6.600.000', en: '6,600,000' }, { id: '6.000.000', en: '6,000,000' }],
    silent: `funds
      | no | source | year | volume | price | amount |
      | 1  | BOS    | 2026 | 1      | 900   | 900    |
      | 2  | BOS    | 2027 | 1      | 900   | 900    |
      | 3  | Komite | 2026 | 1      | 9999  | 9999   |

      ceilings
      | source | year | amount |
      | BOS    | 2026 | 1000   |
      | BOS    | 2027 | 1000   |`,
    // All of it may be spent, one rupiah more may not; a blank amount counts as its formula would.
    edge: `funds
      | no | source | year | volume | price | amount |
      | 1  | BOS    | 2026 | 2      | 500   | 1000   |
      | 2  | Komite | 2026 | 2      | 500   | 1000   |
      | 3  | Komite | 2026 | 1      | 1     |        | amount

      ceilings
      | source | year | amount |
      | BOS    | 2026 | 1000   |
      | Komite | 2026 | 1000   |`,
  },
  'ORG-D03': {
    found: `annual
      | id      | needsFunds |
      | PLN-002 | Ya         | needsFunds

      funds
      | no | plan    |
      | 1  | PLN-001 |`,
    says: ['PLN-002'],
    silent: `annual
      | id      | needsFunds |
      | PLN-001 | Ya         |
      | PLN-002 | Tidak      |

      funds
      | no | plan    |
      | 1  | PLN-001 |`,
    // An empty cell asks for nothing; a budget that is not begun has no line for anything.
    edge: `annual
      | id      | needsFunds |
      | PLN-001 |            |
      | PLN-002 | Ya         | needsFunds`,
  },
  'ORG-D04': {
    found: `funds
      | no | volume | price   | amount  | spent   |
      | 2  | 1      | 1800000 | 1800000 | 1950000 | spent`,
    says: [2, { id: '1.950.000', en: '1,950,000' }, { id: '1.800.000', en: '1,800,000' }],
    silent: `funds
      | no | volume | price | amount | spent |
      | 1  | 1      | 100   | 100    | 60    |
      | 2  | 1      | 100   | 100    |       |`,
    // All of it, one more, and a blank amount that counts as its formula would.
    edge: `funds
      | no | volume | price | amount | spent |
      | 1  | 1      | 100   | 100    | 100   |
      | 2  | 1      | 100   | 100    | 101   | spent
      | 3  | 2      | 100   |        | 200   |
      | 4  | 2      | 100   |        | 201   | spent`,
  },
  'ORG-D05': {
    found: `funds
      | no | source | year | volume | price | amount | spent |
      | 1  | Komite | 2026 | 1      | 1000  | 1000   | 250   | spent`,
    says: ['Komite', 25, { id: '6 Oktober 2026', en: '6 October 2026' }],
    inWords: {
      id: 'Serapan Komite baru 25% per 6 Oktober 2026.',
      en: 'Only 25% of Komite spent by 6 October 2026.',
    },
    silent: `funds
      | no | source | year | volume | price | amount | spent |
      | 1  | BOS    | 2026 | 1      | 1000  | 1000   | 900   |
      | 2  | BOS    | 2027 | 1      | 1000  | 1000   |       |`,
    // Nine of twelve months have gone: three quarters are enough, less is not.
    edge: `funds
      | no | source | year | volume | price | amount | spent |
      | 1  | BOS    | 2026 | 1      | 1200  | 1200   | 900   |
      | 2  | Komite | 2026 | 1      | 1200  | 1200   | 899   | spent`,
  },
  'ORG-D06': {
    found: `funds
      | no | volume | price   | amount  |
      | 5  | 1      | 2500000 | 2000000 | amount`,
    says: [5],
    inWords: {
      id: 'Perhitungan baris 5 salah (2.000.000 bukan 1 x 2.500.000).',
      en: 'Line 5 is miscalculated.',
    },
    silent: `funds
      | no | volume | price | amount |
      | 1  | 2      | 100   | 200    |
      | 2  | 2      | 100   |        |
      | 3  |        |       | 200    |`,
    // Rounding half a rupiah is none; a number as text is; so is less than nothing.
    edge: `funds
      | no | volume | price | amount |
      | 1  | 1.5    | 333   | 500    |
      | 2  | 2      | 100   | 201    | amount
      | 3  | 2      | '100  | 200    | price
      | 4  | -2     | 100   | -200   | volume`,
  },
  'ORG-D07': {
    found: `funds
      | no | spent  | date       | receipt |
      | 3  | 250000 | 2026-08-20 |         | receipt`,
    says: [3],
    silent: `funds
      | no | spent  | date       | receipt |
      | 1  | 250000 | 2026-08-20 | KW-1    |
      | 2  |        |            |         |`,
    // Nothing spent needs no receipt; a receipt without its day is half a proof.
    edge: `funds
      | no | spent | date | receipt |
      | 1  | 0     |      |         |
      | 2  | 1     |      | KW-2    | date`,
  },
  'ORG-D08': {
    found: `funds
      | no | year | month   | date       |
      | 5  | 2026 | Januari | 2027-01-15 | date`,
    says: [5, 2026],
    silent: `funds
      | no | year | month    | date       |
      | 1  | 2026 | Agustus  | 2026-08-20 |
      | 2  | 2027 | Februari |            |`,
    // The calendar year ends with 31 December; a month of this school year has its own year.
    edge: `profile
      | setting   | value      |
      | startDate | 2026-07-13 |

      funds
      | no | year | month    | date       |
      | 1  | 2026 | Desember | 2026-12-31 |
      | 2  | 2026 | Desember | 2027-01-01 | date
      | 3  | 2026 | Desember |            |
      | 4  | 2026 | April    |            | month
      | 5  |      | April    |            |`,
  },
};
