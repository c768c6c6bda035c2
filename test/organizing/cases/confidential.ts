/** What may give a pupil away, and scores. */

import type { Cases } from './case';

const CODES = `codes
      | code  | class  |
      | K4583 | VIII-A |`;

/** 160 letters, in words that name nobody. */
const LONGEST = 'lanjut '.repeat(23).trim().slice(0, 160).padEnd(160, 'a');

export const CONFIDENTIAL: Cases = {
  'EVL-04': {
    found: `journal
      | id | u |
      | S2 | 9 | u`,
    says: ['AJ3, S2: 9', '1-4'],
    silent: `journal
      | id | u | c | a |
      | S1 | 4 | 1 | 3 |
      | S2 |   |   |   |`,
    // One and four are on the scale; five, nought and a word are not.
    edge: `journal
      | id | u | c | a    |
      | S1 | 1 | 4 | 2    |
      | S2 | 5 | 0 | baik | u c a`,
  },
  'EVL-06': {
    found: `summary
      | A                    | B       | C          | D  | E       |
      | Layanan              | Rencana | Terlaksana | %  | Konseli |
      | Konseling perorangan | 20      | 12         | 60 | 3       | E
      | Jumlah               | 20      | 12         | 60 | 12      |`,
    says: ['E3', 5],
    // Closed, none, enough; what is planned; sessions of a service that is open to all.
    silent: `summary
      | A                    | B       | C          | D  | E       |
      | Layanan              | Rencana | Terlaksana | %  | Konseli |
      | Layanan informasi    | 4       | 3          | 75 | –       |
      | Konseling perorangan | 4       | <5         | –  | <5      |
      | Konseling kelompok   | 4       | 0          | 0  | 0       |
      | Jumlah               | 12      | 30         | –  | ≥5      |`,
    // Four are too few and five are not, also above the table, and in English.
    edge: `summary
      | A                     | B       | C    | D  | E          |
      | Open follow-ups       |         | Overdue |  | Counselees |
      | 5                     |         | 4    |    | 1          | C E
      | Service               | Planned | Done | %  | Counselees |
      | Individual counselling | 20     | 4    | 20 | 5          | C
      | Total                 | 20      | 4    | 20 | 4          | E
      | Mean                  | 1       | 2    | 3  | 4          |`,
  },
  'SES-06': {
    found: `journal
      | id | service | note                |
      | S2 | KPR     | Siswa Budi menangis | note`,
    says: ['S2'],
    // A neutral phrase; a service that is open to all.
    silent: `journal
      | id | service | note                            |
      | S1 | KPR     | Lanjut minggu depan di ruang BK |
      | S2 | INF     | Bersama Bu Sari                 |`,
    // 160 letters are short enough, one more is a story; a pupil's number has ten digits.
    edge: `journal
      | id | service | note        | result        |
      | S1 | KPR     | ${LONGEST}  |               |
      | S2 | KPR     | ${LONGEST}x |               | note
      | S3 | KPR     | 006123456   |               |
      | S4 | KPR     |             | 0061234567    | result`,
  },
  'SES-08': {
    found: `${CODES}

      journal
      | id | counselees |
      | S2 | K1270      | counselees`,
    says: ['S2'],
    silent: `${CODES}

      journal
      | id | counselees |
      | S1 | K4583      |
      | S2 |            |`,
    // However it is written; one of several is enough; a name is no code.
    edge: `${CODES}

      journal
      | id | counselees   |
      | S1 | k4583        |
      | S2 | K4583, K4584 | counselees
      | S3 | Budi         | counselees`,
  },
};
