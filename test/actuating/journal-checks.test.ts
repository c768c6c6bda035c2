/** The checks of the session log, as small stories. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { sayIt } from '../../src/core/text';
import { deskWith, pictureOf } from '../organizing/pictures';
import { run, tellStories } from '../organizing/stories';

const SCHOOL = `
  personnel
  | code |
  | G1   |

  classes
  | class  | grade |
  | VIII-A | 8     |
  | VIII-B | 8     |

  rooms
  | code     |
  | R-BKP    |
  | R-KON-G1 |

  annual
  | id      |
  | PLN-001 |
`;

tellStories(JOURNAL_CHECKS, {
  'EVL-04': [
    [
      'a score is 1 to 4, or nothing',
      `journal
       | id | date       | u | c   | a |
       | S1 | 2026-10-05 | 4 | 1   | 3 |
       | S2 | 2026-10-05 | 9 | 2   | 0 | u a
       | S3 | 2026-10-05 |   | x   |   | c
       | S4 | 2026-10-05 |   | 2,5 |   | c
       | S5 | 2026-10-05 | 2 | 3   |   |`,
    ],
    [
      'AKURS, typed by hand too: every focus once, 1 to 4; other results are words',
      `journal
       | id | date       | result                 |
       | S1 | 2026-10-05 | AKURS A3 K4 U3 R4 S4   |
       | S2 | 2026-10-05 | AKURS A9 K4            | result
       | S3 | 2026-10-05 | akurs: A 3, K=0        | result
       | S4 | 2026-10-05 | AKURS A3 A2            | result
       | S5 | 2026-10-05 | AKURS A3 X2            | result
       | S6 | 2026-10-05 | AKURS A3,5 K4          |
       | S7 | 2026-10-05 | Murid memahami A9 baru |`,
    ],
  ],
  'SES-01': [
    [
      'done, or partly done, on a day that has not come',
      `journal
       | id | date       | status              |
       | S1 | 2026-10-07 | Terlaksana          | date
       | S2 | 2026-10-06 | Terlaksana          |
       | S3 | 2026-10-07 | Direncanakan        |
       | S4 | 2026-10-07 | Terlaksana sebagian | date
       | S5 | 7/10/2026  | Terlaksana          |
       | S6 |            | Terlaksana          |`,
    ],
  ],
  'SES-02': [
    [
      'a done session that leaves something out; data work has no target, remote work no place',
      `journal
       | id | date       | counsellor | service | format     | domain  | target | place | status       |
       | S1 | 2026-10-05 | G1         | KPR     | individual | pribadi | 1      | R-BKP | Terlaksana   |
       | S2 | 2026-10-05 | G1         | KPR     | individual | pribadi | 1      |       | Terlaksana   | place
       | S3 |            |            | KPR     | individual | pribadi | 1      | R-BKP | Terlaksana   | date
       | S4 | 2026-10-05 | G1         | HIM     | kolaboratif | pribadi |       | R-BKP | Terlaksana   |
       | S5 | 2026-10-05 | G1         | KTM     | jarak jauh | pribadi | 1      |       | Terlaksana   |
       | S6 | 2026-10-05 | G1         |         |            |         |        |       | Direncanakan |
       | S7 | 2026-10-05 | G1         | INF     | klasikal   | pribadi | 0      | R-BKP | Terlaksana   |`,
    ],
  ],
  'SES-03': [
    [
      'more present than the session was meant for',
      `journal
       | id | service | boys | girls | target |
       | S1 | INF     | 14   | 16    | 30     |
       | S2 | INF     | 15   | 16    | 30     | boys
       | S3 | INF     | 15   |       |        |`,
    ],
  ],
  'SES-04': [
    [
      'still planned although its day has passed',
      `journal
       | id | date       | status       |
       | S1 | 2026-10-05 | Direncanakan | status
       | S2 | 2026-10-06 | Direncanakan |
       | S3 | 2026-10-05 | Terlaksana   |`,
    ],
  ],
  'SES-06': [
    [
      'a name or a personal number beside a confidential session; neutral words and open services are fine',
      `journal
       | id | service | note                          |
       | S1 | KPR     | Lanjut minggu depan di ruang BK |
       | S2 | KPR     | Siswa Budi menangis           | note
       | S3 | KPR     | NISN 0061234567               | note
       | S4 | INF     | Bersama Bu Sari               |`,
    ],
  ],
  'SES-05': [
    [
      'not held without a reason, postponed without a new date',
      `journal
       | id | status           | reason | newDate    |
       | S1 | Tidak terlaksana | Rapat  |            |
       | S2 | Tidak terlaksana |        |            | reason
       | S3 | Ditunda          | Rapat  | 2026-10-12 |
       | S4 | Ditunda          | Rapat  |            | newDate
       | S5 | Terlaksana       |        |            |`,
    ],
  ],
  'SES-08': [
    [
      'a code, or a name in its place, that was never issued; however it is written',
      `codes
       | code  | class  |
       | K4583 | VIII-A |
       | K1207 | VIII-B |

       journal
       | id | counselees   |
       | S1 | k4583, K1207 |
       | S2 | K4583 K1270  | counselees
       | S3 | Budi         | counselees
       | S4 |              |`,
    ],
    [
      'codes that are kept elsewhere are not asked about',
      `journal
       | id | counselees |
       | S1 | K4583      |`,
    ],
  ],
  'ORG-K06': [
    [
      'days and times that cannot be read, an end that does not come after the start; blank ones are no time',
      `journal
       | id | date       | start | end   | followUpDate |
       | S1 | 2026-10-05 | 08:00 | 08:40 |              |
       | S2 | 3/7/2026   | 08:00 | 08:00 |              | date end
       | S3 | 2026-07-03 |       |       |              |
       | S4 | 31/2/2026  | pagi  | 08:40 | besok        | date start followUpDate`,
    ],
  ],
  'ORG-X01': [
    [
      'a code that stands nowhere, once however often it is used; a grade and class rooms are known',
      `${SCHOOL}
       journal
       | id | counsellor | classes        | place    | plan    |
       | S1 | G1         | VIII-A; VIII-B | R-BKP    | PLN-001 |
       | S2 | G1         | VIII; VIII-A   | R-VIII-A |         |
       | S3 | G1         | VIII-A         | R-KLS    |         |
       | S4 | G1         |                | R-KON    |         |
       | S5 | G9         | VIII-Z         | OBJ-2    | PLN-099 | counsellor classes place plan
       | S6 | G9         | VIII-Z         | OBJ-2    | PLN-099 |
       | S7 | G1         | VIII-A         | OBJ-3    |         | place`,
    ],
  ],
  'ORG-X02': [
    [
      'an ID that stands twice',
      `journal
       | id | date       |
       | S1 | 2026-10-05 |
       | S2 | 2026-10-05 |
       | S1 | 2026-10-06 | id`,
    ],
  ],
  'ORG-X03': [
    [
      'a service, a domain, a status that no list has',
      `journal
       | id | service   | domain  | status     |
       | S1 | KPR       | pribadi | Terlaksana |
       | S2 | XYZ       | rohani  | Selesai    | service domain status
       | S3 | Konsultasi | Sosial | Planned    |`,
    ],
  ],
  'ORG-X04': [
    [
      'what every row must say, unless the row was done and SES-02 speaks of it',
      `journal
       | id | date       | counsellor | service | domain  | status       |
       | S1 | 2026-10-05 | G1         | KPR     | pribadi | Direncanakan |
       |    | 2026-10-05 | G1         | KPR     | pribadi | Terlaksana   | id
       | S3 |            |            |         | pribadi | Direncanakan | date counsellor service
       | S4 |            |            | KPR     | pribadi | Terlaksana   |
       | S5 | 2026-10-05 | G1         | KPR     | pribadi |              | status`,
    ],
  ],
});

describe('what is said of the log', () => {
  const said = (id: string, picture: string): readonly string[] =>
    run(JOURNAL_CHECKS, id, deskWith(pictureOf(picture).tabs)).map(({ message }) => sayIt(message, 'en'));

  it('names a session without an ID by its row', () => {
    expect(said('SES-05', 'journal\n| id | status |\n| | Ditunda |')).toEqual([
      'row 3 has no reason or new date.',
    ]);
  });

  it('lists what is missing in the words of the header', () => {
    const picture = `journal
      | id | service | status     |
      | S1 | KPR     | Terlaksana |`;
    expect(said('SES-02', picture)).toEqual([
      'S1 is incomplete: Date, Domain, Counsellor, Target number, Place.',
    ]);
  });

  it('counts the further cells of a code that stands nowhere', () => {
    const picture = `${SCHOOL}
      journal
      | id | place |
      | S1 | OBJ-2 |
      | S2 | R-BKP |
      | S3 | OBJ-2 |
      | S4 | OBJ-2 |`;
    expect(said('ORG-X01', picture)).toEqual(['OBJ-2 not found (referred by W3 +2).']);
  });
});
