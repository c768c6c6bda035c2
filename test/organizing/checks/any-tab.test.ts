/** The checks that look at every tab: readable days, known codes, unique IDs, filled cells. */

import { ORGANIZING_CHECKS } from '../../../src/organizing/checks';
import { tellStories } from '../stories';

tellStories(ORGANIZING_CHECKS, {
  'ORG-K06': [
    [
      'ends before it starts, cannot be read, or is blank in the schedule',
      `schedule
         | id  | date       | start | end   |
         | J01 | 2026-10-05 | 08:00 | 08:40 |
         | J02 | 2026-10-05 | 08:40 | 08:40 | end
         | J03 | 3/7/2026   | 08:00 | 08:40 | date
         | J04 | 31/2/2026  | 08:00 | 8.40  | date
         | J05 | 25/9/2026  | pagi  | 08:40 | start
         | J06 |            | 08:00 |       | date end

         personnel
         | code | decreeDate |
         | G1   | 3/7/2026   | decreeDate
         | G2   |            |
         | G3   | -          |`,
    ],
  ],
  'ORG-X01': [
    [
      'plan items, classes and people that stand nowhere; a grade means its classes',
      `personnel
         | code |
         | G1   |

         classes
         | class | grade | counsellor |
         | VII-A | 7     | G1         |
         | VII-B | 7     | G8         | counsellor

         annual
         | id      | target          |
         | PLN-001 | VII             |
         | PLN-002 | VII-A; orang tua |
         | PLN-003 | VII-Z           | target

         schedule
         | id  | plan    | class       |
         | J01 | PLN-001 | VII-A       |
         | J02 | PLN-099 | VII         | plan
         | J03 |         | VII-C; VII-A | class
         | J04 |         | VIII        | class

         administration
         | code | owner |
         | D1   | G1    |
         | D2   | G7    | owner
         | D3   | -     |`,
    ],
  ],
  'ORG-X02': [
    [
      'the second row with an ID, and the third; blank ones are another matter',
      `schedule
         | id  | date       |
         | J01 | 2026-10-05 |
         | J02 | 2026-10-05 |
         | J01 | 2026-10-06 | id
         |     | 2026-10-06 |
         |     | 2026-10-07 |
         | J01 | 2026-10-06 | id

         classes
         | class | pupils |
         | VII-A | 30     |
         | VII-A | 31     | class`,
    ],
  ],
  'ORG-X03': [
    [
      'words that no drop-down knows; labels of either language and codes are fine',
      `annual
         | id      | service               | format      | domain   |
         | PLN-001 | INF                   | klasikal    | Pribadi  |
         | PLN-002 | Individual counselling | Whole class | personal |
         | PLN-003 | XYZ                   | kelas jauh  | pribadi  | service format
         | PLN-004 |                       |             |          |`,
    ],
  ],
  'ORG-X04': [
    [
      'blank cells that every row must fill, but not those that another check speaks of',
      `rooms
         | code  | name | use | capacity | private | condition |
         | R-BKP | BKP  | BK  | 8        | Ya      | Baik      |
         |       | Aula | X   |          | Ya      | Baik      | code capacity
         |       |      |     |          |         |           |

         schedule
         | id  | date | start | end | plan    | person | place |
         | J01 |      |       |     | PLN-001 | G1     |       | place

         personnel
         | code | name | role    | required |
         | G1   |      | Guru BK | Ya       |
         | G2   |      | Guru BK | Tidak    | name

         calendar
         | from       | kind    | name | month   | ownWeeks |
         | 2026-08-17 | holiday | Hari | 2026-07 |          |
         |            |         |      | 2026-08 | 3        |
         |            | holiday | Hari | 2026-09 |          | from`,
    ],
  ],
  'ORG-X09': [
    [
      'volumes that are no whole number from nought on, and numbers and answers that cannot be read',
      `annual
         | id      | topic | m1   | m2  | m3  | m12   | periods | needsFunds |
         | PLN-001 | -     | 4    | 0   |     | '6    | 1.5     | Ya         |
         | PLN-002 | x     | enam | -1  | 1.5 | -     | dua     | mungkin    | m1 m2 m3 periods needsFunds
         | PLN-003 | x     | 2 x  |     |     |       | -2      | tidak      | m1 periods

         classes
         | class | grade | pupils   | boys | girls | coCounsellor | weekday | period |
         | VII-A | 7     | 30       | 15   | 15    | Ya           | Senin   | 3-4    |
         | VII-B | VII   | 30 murid | -3   | 14.5  | x            | Senen   |        | grade pupils boys girls coCounsellor weekday

         calendar
         | from       | kind    | effective | lessonMinutes | ownWeeks | basis |
         | 2026-08-17 | Libur   | Ya        | 30            | 4        | SKB   |
         | 2026-08-18 | cuti    | separuh   | 30 menit      | empat    | -     | kind effective lessonMinutes ownWeeks

         rooms
         | code  | condition                | available | capacity   | private  | shared |
         | R-ONE | Renovasi s.d. 2027-04-30 | janji     | 8          | Ya       | Tidak  |
         | R-TWO | Baik                     | -         | 8 orang    | setengah | kadang | capacity private shared
         | R-TRE | Baik                     |           | 2026-08-09 |          |        | capacity

         aids
         | code  | count   | lendable |
         | A-ONE | 0       | Ya       |
         | A-TWO | 1 buah  | entah    | count lendable

         personnel
         | code | available | required | active | pupils |
         | G1   | janji     | Ya       | TRUE   | x      |
         | G2   | -         | wajib    | cuti   |        | required active

         funds
         | no | volume | price | amount | year | spent  |
         | 1  | '2     | lima  | Rp5    | 2026 | 100    |
         | 2  |        |       |        | ini  | Rp 100 | year spent

         ceilings
         | source | year | amount    |
         | BOS    | 2026 | 6.000.000 | amount

         schedule
         | id  | target   |
         | J01 | 30       |
         | J02 | 30 siswa | target`,
    ],
    [
      'settings that would be passed over in silence; blank ones take what is usual',
      `profile
         | setting            | value        |
         | framework          | Pola 19      | value
         | language           | Jawa         | value
         | level              | TK           | value
         | startDate          | 13/7/26      | value
         | schoolDays         | 7            | value
         | lessonMinutes      | empat puluh  | value
         | smallestShownCount | 1            | value
         | periods            | 07:15; 25:00 | value
         | afterSchool        | siang        | value
         | kind               | negeri       |`,
    ],
    [
      'settings as schools write them',
      `profile
         | setting            | value               |
         | framework          | Pola 17 Plus        |
         | language           | Bahasa Indonesia    |
         | level              | SMP/MTs             |
         | startDate          | 13/7/2026           |
         | schoolDays         | 6                   |
         | lessonMinutes      |                     |
         | smallestShownCount | -                   |
         | periods            | 07.15, 07.55; 08:35 |
         | afterSchool        | 13.45               |`,
    ],
  ],
});
