/** The checks on documents and on the budget. */

import { ORGANIZING_CHECKS } from '../../../src/organizing/checks';
import { PLAN, tellStories } from '../stories';

tellStories(ORGANIZING_CHECKS, {
  'ORG-A01': [
    [
      'a service in the plan without a procedure in force: its own draft, else the first free row',
      `annual
         | id      | service |
         | PLN-001 | INF     |
         | PLN-002 | KPR     |
         | PLN-003 | BKP     |
         | PLN-004 | NBK     |
         | PLN-005 | BKP     |

         administration
         | code    | kind      | service | status    |
         | SPO-INF | SPO       | INF     | Siap      |
         | SPO-KPR | SPO       | KPR     | Draf      | status
         | INS-BKP | Instrumen | BKP     | Siap      |
         |         |           |         |           | code`,
    ],
    [
      'one procedure for every service is enough, and so is one that was approved',
      `annual
         | id      | service |
         | PLN-001 | INF     |

         administration
         | code | kind | service | status    |
         | S1   | SOP  | *       | Disahkan  |`,
    ],
  ],
  'ORG-A02': [
    [
      'three days ahead or in the past without a service plan; counselling one pupil goes without',
      `${PLAN}
         schedule
         | id  | plan    | date       | servicePlan |
         | J01 | PLN-001 | 2026-10-09 |             | servicePlan
         | J02 | PLN-001 | 2026-10-10 |             |
         | J03 | PLN-001 | 2026-10-09 | RPL-001     |
         | J04 | PLN-002 | 2026-10-07 |             |
         | J05 | PLN-004 | 2026-08-03 |             | servicePlan
         | J06 | PLN-099 | 2026-10-07 |             |
         | J07 | PLN-005 | 2026-10-07 |             |
         | J08 | PLN-001 | 3/7/2026   |             |`,
    ],
    [
      'the dates of one plan item are named once, by the one that comes next',
      `${PLAN}
         schedule
         | id  | plan    | date       | servicePlan |
         | J01 | PLN-001 | 2026-09-01 |             |
         | J02 | PLN-001 | 2026-10-08 |             |
         | J03 | PLN-001 | 2026-10-07 |             | servicePlan
         | J04 | PLN-005 | 2026-10-07 |             |`,
    ],
  ],
  'ORG-A03': [
    [
      'a draft for the next use of its service; another service, a use gone by and what is ready are silent',
      `annual
         | id      | service | m1 | m5 |
         | PLN-001 | INS     | 6  | 6  |
         | PLN-002 | INF     | 6  |    |

         administration
         | code  | kind           | service | status    | ready      |
         | INS-1 | Instrumen      | INS     | Draf      | 2026-10-20 | status
         | INS-2 | Tes psikologis | INS     | Belum ada |            | status
         | INS-3 | Instrumen      | INS     | Siap      | 2026-10-20 |
         | INS-4 | Instrumen      | INF     | Draf      |            |
         | INS-5 | Format         | INS     | Draf      |            |
         | INS-6 | Instrumen      | INS     |           |            |`,
    ],
    [
      'ready on the day of the use is in time, a day later is not; the day needed goes before the plan',
      `annual
         | id      | service |
         | PLN-001 | INS     |

         schedule
         | id  | plan    | date       |
         | J01 | PLN-001 | 2026-10-20 |

         administration
         | code  | kind      | service | status | ready      | needed     |
         | INS-1 | Instrumen | INS     | Siap   | 2026-10-20 |            |
         | INS-2 | Instrumen | INS     | Siap   | 2026-10-21 |            | ready
         | INS-3 | Instrumen | INS     | Siap   | 2026-10-21 | 2026-10-21 |
         | INS-4 | Instrumen | ORI     | Draf   |            | 2026-11-02 | status`,
    ],
  ],
  'ORG-A04': [
    [
      'a test given by somebody who is not named as authorised, by code or name; no test, nobody yet',
      `personnel
         | code | name |
         | G1   | Sari |
         | PSI  | Dian |

         administration
         | code  | kind           | performer | authorised |
         | INS-1 | Tes psikologis | G1        |            | performer
         | INS-2 | Tes psikologis | G1        | PSI        | performer
         | INS-3 | Tes psikologis | PSI       | PSI        |
         | INS-4 | tes psikologis | PSI       | dian       |
         | INS-5 | Tes psikologis |           |            |
         | INS-6 | Instrumen      | G1        |            |
         | INS-7 | Tes psikologis | PSI; G1   | PSI        | performer`,
    ],
  ],
  'ORG-A05': [
    [
      'a home visit within three days whose consent nobody recorded; later ones have time, others need none',
      `${PLAN}
         schedule
         | id  | plan    | date       | consent          |
         | J01 | PLN-004 | 2026-10-09 |                  | consent
         | J02 | PLN-001 | 2026-10-07 |                  |
         | J03 | PLN-002 | 2026-10-07 |                  |
         | J04 | PLN-099 | 2026-10-07 |                  |`,
    ],
    [
      'four days ahead, or recorded',
      `${PLAN}
         schedule
         | id  | plan    | date       | consent          |
         | J01 | PLN-004 | 2026-10-10 |                  |
         | J02 | PLN-004 | 2026-10-07 | 5 Oktober, surat |`,
    ],
    [
      'the dates of one plan item are named once',
      `${PLAN}
         schedule
         | id  | plan    | date       | consent |
         | J01 | PLN-004 | 2026-09-01 |         |
         | J02 | PLN-004 | 2026-10-08 |         | consent
         | J03 | PLN-004 | 2026-10-09 |         |`,
    ],
  ],
  'ORG-A06': [
    [
      'valid until yesterday; the last day still counts, and a letter serves once',
      `administration
         | code | kind             | validUntil |
         | D1   | SK               | 2026-10-05 | validUntil
         | D2   | SK               | 2026-10-06 |
         | D3   | SPO              |            |
         | D4   | Surat undangan   | 2026-08-01 |
         | D5   | SPO              | 3/7/2026   |`,
    ],
  ],
  'ORG-A08': [
    [
      'confidential papers where everybody looks; a link says nothing of who may open it',
      `administration
         | code | confidentiality | location               |
         | D1   | 2               | folder bersama sekolah | location
         | D2   | Rahasia         | Shared drive           | location
         | D3   | 1               | folder bersama sekolah |
         | D4   | 2               | lemari terkunci        |
         | D5   | 2               | tidak dibagikan        |
         | D6   | 2               | https://example.org/x  |
         | D7   | 2               |                        |`,
    ],
  ],
  'ORG-A09': [
    [
      'nobody is in charge',
      `administration
         | code | kind | owner |
         | D1   | SPO  |       | owner
         | D2   | SPO  | G1    |
         | D3   | SPO  | -     |`,
    ],
  ],
  'ORG-D01': [
    [
      'a line that hangs on no plan item; `Umum` serves the whole programme',
      `annual
         | id      |
         | PLN-001 |

         funds
         | no | plan    |
         | 1  | PLN-001 |
         | 2  |         | plan
         | 3  | PLN-099 | plan
         | 4  | Umum    |`,
    ],
  ],
  'ORG-D02': [
    [
      'the line that passes the ceiling of its source and year; a blank amount counts as its formula would',
      `funds
         | no | source | year | volume | price | amount |
         | 1  | BOS    | 2026 | 2      | 500   | 1000   |
         | 2  | bos    | 2026 | 1      | 1     |        | amount
         | 3  | BOS    | 2026 | 1      | 1     | 1      |
         | 4  | BOS    | 2027 | 1      | 1000  | 1000   |
         | 5  | Komite | 2026 | 1      | 9999  | 9999   |

         ceilings
         | source | year | amount |
         | BOS    | 2026 | 1000   |
         | BOS    | 2027 | 1000   |`,
    ],
  ],
  'ORG-D03': [
    [
      'an item that needs funds and has no line',
      `annual
         | id      | needsFunds |
         | PLN-001 | Ya         |
         | PLN-002 | Ya         | needsFunds
         | PLN-003 | Tidak      |
         | PLN-004 |            |

         funds
         | no | plan    |
         | 1  | PLN-001 |`,
    ],
  ],
  'ORG-D04': [
    [
      'more spent than budgeted',
      `funds
         | no | volume | price | amount | spent |
         | 1  | 1      | 100   | 100    | 100   |
         | 2  | 1      | 100   | 100    | 101   | spent
         | 3  | 2      | 100   |        | 201   | spent
         | 4  |        |       |        | 201   |`,
    ],
  ],
  'ORG-D05': [
    [
      'less than nine twelfths spent on 6 October; exactly so much is enough, other years have their own time',
      `funds
         | no | source | year | volume | price | amount | spent |
         | 1  | BOS    | 2026 | 1      | 600   | 600    | 500   | spent
         | 2  | bos    | 2026 | 1      | 600   |        | 399   |
         | 3  | Komite | 2026 | 1      | 1200  | 1200   | 900   |
         | 4  | BOS    | 2027 | 1      | 100   | 100    |       |
         | 5  | BOS    | 2025 | 1      | 100   | 100    |       |
         | 6  | Hibah  | 2026 |        |       |        |       |`,
    ],
  ],
  'ORG-D06': [
    [
      'an amount that is not volume times price, numbers as text, less than nothing',
      `funds
         | no | volume | price | amount |
         | 1  | 2      | 100   | 200    |
         | 2  | 2      | 100   | 150    | amount
         | 3  | 2      | '100  | 200    | price
         | 4  | -2     | 100   | -200   | volume
         | 5  | 2      | 100   |        |
         | 6  |        |       | 200    |
         | 7  | 2      | 100   | '#N/A  | amount`,
    ],
  ],
  'ORG-D07': [
    [
      'spent without a receipt or without a day',
      `funds
         | no | spent | date       | receipt |
         | 1  | 100   | 2026-08-20 | KW-1    |
         | 2  | 100   | 2026-08-20 |         | receipt
         | 3  | 100   |            | KW-3    | date
         | 4  | 0     |            |         |
         | 5  |       |            |         |`,
    ],
  ],
  'ORG-D08': [
    [
      'a day, or else a month of this school year, outside the fiscal year; the last day of December is inside',
      `profile
         | setting   | value      |
         | startDate | 2026-07-13 |

         funds
         | no | year | month    | date       |
         | 1  | 2026 | April    |            | month
         | 2  | 2027 | April    |            |
         | 3  | 2026 | Desember | 2026-12-31 |
         | 4  | 2026 | Desember | 2027-01-01 | date
         | 5  | 2026 | April    | 2026-08-01 |
         | 6  | 2026 | segera   |            |
         | 7  | 2026 | April    | 3/7/2026   |
         | 8  |      | April    |            |`,
    ],
  ],
});
