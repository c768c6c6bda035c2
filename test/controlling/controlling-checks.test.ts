/** The checks of evaluation and follow-up, as small stories. Today is 6 October 2026. */

import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { tellStories } from '../organizing/stories';

tellStories(CONTROLLING_CHECKS, {
  'EVL-01': [
    [
      'a day later each service of which some session was not evaluated is named once',
      `journal
       | id | date       | service | status              | u | c | a |
       | S1 | 2026-10-04 | KPR     | Terlaksana          | 4 | 3 | 3 |
       | S2 | 2026-10-04 | KPR     | Terlaksana          |   |   |   | u
       | S3 | 2026-10-03 | KPR     | Terlaksana sebagian |   |   |   |
       | S4 | 2026-10-05 | INF     | Terlaksana          |   |   |   |
       | S5 | 2026-10-04 | INF     | Terlaksana          |   |   |   | u
       | S6 | 2026-10-04 | PKO     | Ditunda             |   |   |   |
       | S7 | 2026-10-04 | HIM     | Terlaksana          |   |   |   |
       | S8 | 2026-10-04 | BKP     | Terlaksana          |   | 2 |   |`,
    ],
    [
      'an evaluation by AKURS is one',
      `journal
       | id | date       | service | status     | u | c | a | result      |
       | S1 | 2026-10-04 | KPR     | Terlaksana |   |   |   | AKURS A3 K2 |
       | S2 | 2026-10-04 | INF     | Terlaksana |   |   |   | AKURS       | u`,
    ],
  ],
  'EVL-05': [
    [
      'open past its day; on the day itself there is still time',
      `journal
       | id | date       | followUp   | followUpDate | followUpStatus |
       | S1 | 2026-09-01 | pemantauan | 2026-10-05   | Terbuka        | followUpDate
       | S2 | 2026-09-01 | pemantauan | 2026-10-06   | Terbuka        |
       | S3 | 2026-09-01 | pemantauan | 2026-10-05   | Selesai        |
       | S4 | 2026-09-01 | pemantauan |              | Terbuka        |
       | S5 | 2026-09-01 | tidak perlu | 2026-10-05  | Terbuka        |`,
    ],
  ],
});
