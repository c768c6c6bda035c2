/** The session log. */

import type { Cases } from './case';

/** So many rows of a journal, alike but for their ID. */
const rows = (count: number, letter: string, cells: string, last = ''): string =>
  Array.from(
    { length: count },
    (_, index) => `| ${letter}${index} | ${cells} |${index === 0 ? last : ''}`,
  ).join('\n');

export const JOURNAL: Cases = {
  'SES-01': {
    found: `journal
      | id | date       | status     |
      | S1 | 2026-10-06 | Terlaksana |
      | S2 | 2026-10-07 | Terlaksana | date`,
    says: ['S2'],
    silent: `journal
      | id | date       | status       |
      | S1 | 2026-10-07 | Direncanakan |
      | S2 | 7/10/2026  | Terlaksana   |
      | S3 |            | Terlaksana   |`,
    // Today is no future; up to ten are named one by one.
    edge: `journal
      | id | date       | status              |
      | S1 | 2026-10-06 | Terlaksana          |
      | S2 | 2026-10-07 | Terlaksana sebagian | date
      ${rows(9, 'A', '2027-02-28 | Terlaksana').replaceAll(/\|$/gm, '| date')}`,
  },
  'SES-02': {
    found: `journal
      | id | date       | counsellor | service | format     | domain  | target | place | status     |
      | S1 | 2026-10-05 | G1         | KPR     | individual | pribadi |        |       | Terlaksana | target`,
    says: ['S1', { id: 'Jumlah sasaran, Tempat', en: 'Target number, Place' }],
    silent: `journal
      | id | date       | counsellor | service | format     | domain  | target | place | status       |
      | S1 | 2026-10-05 | G1         | KPR     | individual | pribadi | 1      | R-BKP | Terlaksana   |
      | S2 |            |            |         |            |         |        |       | Direncanakan |`,
    // Nought is a number; data work concerns nobody, remote work has no place; eleven are said at the first.
    edge: `journal
      | id | date       | counsellor | service | format     | domain  | target | place | status     |
      | S1 | 2026-10-05 | G1         | INF     | klasikal   | pribadi | 0      | R-BKP | Terlaksana |
      | S2 | 2026-10-05 | G1         | HIM     |            | pribadi |        | R-BKP | Terlaksana |
      | S3 | 2026-10-05 | G1         | KTM     | jarak jauh | pribadi | 1      |       | Terlaksana |
      ${rows(11, 'A', '2026-10-05 | G1 | KPR | individual | pribadi | 1 | | Terlaksana', ' place')}`,
  },
  'SES-04': {
    found: `journal
      | id | date       | status       |
      | S1 | 2026-10-01 | Direncanakan | status`,
    says: ['S1', 5],
    silent: `journal
      | id | date       | status     |
      | S1 | 2026-10-01 | Terlaksana |
      | S2 |            |            |
      | S3 | 2026-10-08 |            |`,
    // On its own day a session may still be held; eleven are said at the first.
    edge: `journal
      | id | date       | status       |
      | S1 | 2026-10-06 | Direncanakan |
      ${rows(11, 'A', '2026-10-05 | Direncanakan', ' status')}`,
  },
  'SES-05': {
    found: `journal
      | id | status           | reason | newDate    |
      | S1 | Tidak terlaksana |        | 2026-10-12 | reason`,
    says: ['S1'],
    silent: `journal
      | id | status           | reason | newDate    |
      | S1 | Tidak terlaksana | Rapat  |            |
      | S2 | Ditunda          |        | 2026-10-12 |
      | S3 | Terlaksana       |        |            |`,
    // What was postponed needs the day, whatever the reason; a space is no reason.
    edge: `journal
      | id | status           | reason | newDate |
      | S1 | Ditunda          | Rapat  |         | newDate
      | S2 | Tidak terlaksana | '      |         | reason`,
  },
  'SES-09': {
    found: `journal
      | id | date       | locked |
      | S1 | 2026-08-19 | Ya     |
      | S2 | 2026-08-20 |        | date`,
    says: ['S2', '2026-08'],
    // Nothing is closed; another month; the row is closed with its month.
    silent: `journal
      | id | date       | locked |
      | S1 | 2026-08-19 | Ya     |
      | S2 | 2026-09-20 |        |
      | S3 |            |        |`,
    // The last day of the month is in it, the first of the next is not.
    edge: `journal
      | id | date       | locked |
      | S1 | 2026-08-01 | Ya     |
      | S2 | 2026-08-31 | Tidak  | date
      | S3 | 2026-09-01 |        |
      | S4 | 2026-07-31 |        |`,
  },
  'SES-03': {
    found: `journal
      | id | service | boys | girls | target |
      | S1 | BKP     | 6    | 5     | 10     | boys`,
    says: ['S1', 11, { id: 'Bimbingan kelompok', en: 'Group guidance' }],
    // Nobody was counted, or nothing is known of the service.
    silent: `journal
      | id | service | boys | girls | target |
      | S1 | BKP     |      |       | 10     |
      | S2 | BKP     | 5    | 5     | 10     |
      | S3 |         | 9    | 9     | 10     |
      | S4 | PRG     | 9    | 9     | 20     |
      | S5 | KKS     | 1    |       | 3      |`,
    // Six to twelve make a group; one alone is counselled.
    edge: `journal
      | id | service | boys | girls | target |
      | S1 | BKP     | 3    | 3     |        |
      | S2 | BKP     | 3    | 2     |        | boys
      | S3 | BKP     | 6    | 6     |        |
      | S4 | BKP     | 6    | 7     | 20     | boys
      | S5 | KPR     | 1    |       | 1      |
      | S6 | KPR     | 1    | 1     | 2      | boys`,
  },
  'SES-07': {
    found: `personnel
      | code | name |
      | G1   | Sari |

      journal
      | id | date       | start | end   | counsellor | place | status     |
      | S1 | 2026-10-05 | 08:00 | 09:00 | G1         | R-BKP | Terlaksana |
      | S2 | 2026-10-05 | 09:00 | 09:45 | G1         | OBJ-1 | Terlaksana | start`,
    says: ['Sari', 2, { id: '5 Oktober 2026', en: '5 October 2026' }],
    // The same place, another person, another day, no place, or not held.
    silent: `journal
      | id | date       | start | end   | counsellor | place | status     |
      | S1 | 2026-10-05 | 08:00 | 09:00 | G1         | R-BKP | Terlaksana |
      | S2 | 2026-10-05 | 09:00 | 09:45 | G1         | R-BKP | Terlaksana |
      | S3 | 2026-10-05 | 09:00 | 09:45 | G2         | OBJ-1 | Terlaksana |
      | S4 | 2026-10-06 | 09:00 | 09:45 | G1         | OBJ-1 | Terlaksana |
      | S5 | 2026-10-05 | 09:45 | 10:00 | G1         |       | Terlaksana |
      | S6 | 2026-10-05 | 09:45 | 10:00 | G1         | OBJ-1 | Ditunda    |`,
    // A minute is a gap; eight a day are not too many, nine are; a second such day is said with the first.
    edge: `journal
      | id | date       | start | end   | counsellor | place | status     |
      | A1 | 2026-10-05 | 08:00 | 09:00 | G1         | R-BKP | Terlaksana |
      | A2 | 2026-10-05 | 09:01 | 09:45 | G1         | OBJ-1 | Terlaksana |
      ${Array.from({ length: 8 }, (_, index) => `| B${index} | 2026-10-01 | | | G2 | | Terlaksana |`).join('\n')}
      ${Array.from({ length: 9 }, (_, index) => `| C${index} | 2026-10-02 | | | G3 | | Terlaksana |${index === 8 ? ' start' : ''}`).join('\n')}
      ${Array.from({ length: 9 }, (_, index) => `| D${index} | 2026-10-03 | | | G3 | | Terlaksana |`).join('\n')}`,
  },
};
