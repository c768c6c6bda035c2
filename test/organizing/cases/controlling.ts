/** Evaluations that are late, and supervision. */

import type { Cases } from './case';

const DUE_DAY = { id: '5 Oktober 2026', en: '5 October 2026' };
const SEMESTER_END = { id: '31 Desember 2026', en: '31 December 2026' };

export const CONTROLLING: Cases = {
  'EVL-02': {
    // Thirty days after the case's last session; the second case of the service is only counted.
    found: `journal
      | id | date       | service | status     | counselees | topic  | classes |
      | S1 | 2026-08-01 | KPR     | Terlaksana | K-4821     |        |         |
      | S2 | 2026-09-05 | KPR     | Terlaksana | K-4821     |        |         | date
      | S3 | 2026-09-05 | KPR     | Terlaksana | K-7306     |        |         |
      | S4 | 2026-09-05 | INF     | Terlaksana |            | Karier | VII-A   | date`,
    says: ['B4 +1, S2', DUE_DAY],
    // Held, explained, not done, not asked of the service; and a case that goes on.
    silent: `journal
      | id | date       | service | status     | counselees | topic  | classes |
      | S1 | 2026-08-01 | KPR     | Terlaksana | K-4821     |        |         |
      | S2 | 2026-08-01 | INF     | Terlaksana |            | Karier | VII-A   |
      | S3 | 2026-08-01 | KPR     | Ditunda    | K-7306     |        |         |
      | S4 | 2026-08-01 | HIM     | Terlaksana |            |        |         |
      | S5 | 2026-08-01 | KKP     | Terlaksana | K-1111     |        |         |
      | S6 | 2026-09-30 | KKP     | Terlaksana | K-1111     |        |         |

      evaluation
      | id | session | kind     | subject | class | date       | note          |
      | E1 | S1      | LAIJAPEN | K-4821  |       | 2026-09-20 |               |
      | E2 | S2      | LAIJAPEN | Karier  | VII-A |            | kelas diganti |`,
    // The thirtieth day is still in time, the day after is not; a blank row of the tab settles nothing.
    edge: `journal
      | id | date       | service | status     | counselees | topic  | classes |
      | S1 | 2026-09-06 | KPR     | Terlaksana | K-4821     |        |         |
      | S2 | 2026-09-05 | KKP     | Terlaksana | K-7306     |        |         | date
      | S3 | 2026-09-05 | INF     | Terlaksana |            | Karier | VII-A   | date

      evaluation
      | id | session | kind      | subject | class | date       | note |
      | E1 | S2      | LAIJAPEN  | K-7306  |       |            |      |
      | E2 | S3      | LAIJAPEN  | Karier  | VII-B | 2026-09-20 |      |`,
  },
  'EVL-03': {
    today: '2027-01-10',
    found: `journal
      | id | date       | service | status     | counselees |
      | S1 | 2026-09-05 | KPR     | Terlaksana | K-4821     | date`,
    says: ['B3, S1', SEMESTER_END],
    silent: `journal
      | id | date       | service | status     | counselees | topic  |
      | S1 | 2026-09-05 | KPR     | Terlaksana | K-4821     |        |
      | S2 | 2026-09-05 | INF     | Terlaksana |            | Karier |
      | S3 | 2027-01-05 | KKP     | Terlaksana | K-7306     |        |

      evaluation
      | id | session | kind      | subject | date       |
      | E1 | S1      | LAIJAPANG | K-4821  | 2026-12-18 |`,
    // Where the semester leaves less than thirty-one days, the thirty-first is the last; the short one settles no long one.
    edge: `journal
      | id | date       | service | status     | counselees |
      | S1 | 2026-12-10 | KPR     | Terlaksana | K-4821     |
      | S2 | 2026-12-09 | KKP     | Terlaksana | K-7306     | date
      | S3 | 2026-07-13 | MED     | Terlaksana | K-1111     | date

      evaluation
      | id | session | kind     | subject | date       |
      | E1 | S3      | LAIJAPEN | K-1111  | 2026-08-01 |`,
  },
  'EVL-01': {
    found: `journal
      | id | date       | service | status     | u | c | a |
      | S1 | 2026-10-03 | KPR     | Terlaksana |   |   |   | u`,
    says: ['AJ3, S1'],
    silent: `journal
      | id | date       | service | status     | u | c | a |
      | S1 | 2026-10-03 | KPR     | Terlaksana | 4 | 3 | 3 |
      | S2 | 2026-10-03 | KPR     | Ditunda    |   |   |   |
      | S3 | 2026-10-03 | HIM     | Terlaksana |   |   |   |
      | S4 | 2026-07-12 | KPR     | Terlaksana |   |   |   |`,
    // Yesterday's may still be written today; one of the three scores is an evaluation.
    edge: `journal
      | id | date       | service | status     | u | c | a |
      | S1 | 2026-10-05 | KPR     | Terlaksana |   |   |   |
      | S2 | 2026-10-04 | INF     | Terlaksana |   |   |   | u
      | S3 | 2026-10-04 | BKP     | Terlaksana |   | 2 |   |`,
  },
  'EVL-05': {
    found: `journal
      | id | date       | followUp   | followUpDate | followUpStatus |
      | S1 | 2026-09-01 | pemantauan | 2026-09-28   | Terbuka        | followUpDate`,
    says: ['S1', 8],
    silent: `journal
      | id | date       | followUp    | followUpDate | followUpStatus |
      | S1 | 2026-09-01 | pemantauan  | 2026-09-28   | Selesai        |
      | S2 | 2026-09-01 | tidak perlu | 2026-09-28   | Terbuka        |
      | S3 | 2026-09-01 | pemantauan  |              | Terbuka        |`,
    // On the day itself there is still time; ten are named one by one, an eleventh would be said with the first.
    edge: `journal
      | id | date       | followUp   | followUpDate | followUpStatus |
      | S1 | 2026-09-01 | pemantauan | 2026-10-06   | Terbuka        |
      ${Array.from({ length: 11 }, (_, index) => `| A${index} | 2026-09-01 | pemantauan | 2026-10-05 | Terbuka |${index === 0 ? ' followUpDate' : ''}`).join('\n')}`,
  },
  'EVL-07': {
    found: `supervision
      | no | date       | kind   |
      | 1  | 2026-03-02 | Intern |
      |    |            |        | date`,
    says: [],
    silent: `supervision
      | no | date       | kind    |
      | 1  | 2026-09-02 | Ekstern |`,
    // The first day of the semester is in it, the day before is not; what is no day is no record of one.
    edge: `supervision
      | no | date       | kind   |
      | 1  | 2026-06-30 | Intern |
      | 2  | 'nanti     | Intern |
      |    |            |        | date`,
  },
};
