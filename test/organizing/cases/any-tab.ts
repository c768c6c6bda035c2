/** What is asked of every tab: codes that stand somewhere, IDs that stand once, cells that can be read. */

import type { Cases } from './case';

export const ANY_TAB: Cases = {
  'ORG-X01': {
    found: `annual
      | id      |
      | PLN-001 |

      schedule
      | id  | plan    |
      | J07 | PLN-099 | plan`,
    says: ['PLN-099', 'E3, J07'],
    silent: `annual
      | id      | target |
      | PLN-001 | VII    |

      classes
      | class | grade |
      | VII-A | 7     |

      schedule
      | id  | plan    | class |
      | J01 | PLN-001 | VII   |
      | J02 |         | VII-A |`,
    // A dash is nobody; words that are no class are none; one of several.
    edge: `personnel
      | code |
      | G1   |

      classes
      | class | grade | counsellor |
      | VII-A | 7     | G1         |
      | VII-B | 7     | G1; G8     | counsellor

      annual
      | id      | target           |
      | PLN-001 | VII-A; orang tua |
      | PLN-002 | VII-Z            | target

      administration
      | code | owner |
      | D1   | -     |
      | D2   |       |
      | D3   | G7    | owner`,
  },
  'ORG-X02': {
    found: `schedule
      | id  | date       |
      | J07 | 2026-10-09 |
      | J07 | 2026-10-12 | id`,
    says: ['J07', 'A3', 'A4'],
    silent: `schedule
      | id  | date       |
      | J07 | 2026-10-09 |
      | J08 | 2026-10-12 |`,
    // Blank ones are no ID; the third is as bad as the second; other letters are another ID.
    edge: `schedule
      | id  | date       |
      |     | 2026-10-09 |
      |     | 2026-10-12 |
      | J01 | 2026-10-09 |
      | J01 | 2026-10-12 | id
      | J01 | 2026-10-13 | id
      | j01 | 2026-10-13 |`,
  },
  'ORG-X03': {
    found: `annual
      | id      | service |
      | PLN-001 | XYZ     | service`,
    says: ['XYZ', 'Pola 17 Plus'],
    // By its code, by its name in either language.
    silent: `annual
      | id      | service                | format   | domain  |
      | PLN-001 | INF                    | klasikal | Pribadi |
      | PLN-002 | Individual counselling |          |         |`,
    // Nothing is no code; a code of another letter is none.
    edge: `annual
      | id      | service | format   |
      | PLN-001 | inf     | KLASIKAL |
      | PLN-002 |         | '        |
      | PLN-003 | IN      | klasika  | service format`,
  },
  'ORG-X04': {
    found: `rooms
      | code  | name | use | capacity | private | condition |
      | R-BKP | BKP  | BK  |          | Ya      | Baik      | capacity`,
    says: [{ id: 'Kapasitas', en: 'Capacity' }, 'D3, R-BKP'],
    silent: `rooms
      | code  | name | use | capacity | private | condition |
      | R-BKP | BKP  | BK  | 8        | Ya      | Baik      |
      |       |      |     |          |         |           |`,
    // Nought and no are something; a space is nothing; what another check speaks of is not said twice.
    edge: `rooms
      | code  | name | use | capacity | private | condition |
      | R-BKP | BKP  | BK  | 0        | Tidak   | '         | condition

      schedule
      | id  | date | start | end | plan    | person | place |
      | J01 |      |       |     | PLN-001 | G1     | R-BKP |

      personnel
      | code | name | role    | required |
      | G1   |      | Guru BK | Ya       |`,
  },
  'ORG-X07': {
    without: 'rooms.shared',
    found: `rooms
      | code  | shared |
      | R-BKP | Ya     |`,
    firstCell: 'rooms!P2',
    says: [
      { id: 'Dapat dipakai bersama', en: 'Shareable' },
      { id: 'Ruang dan Tempat', en: 'Rooms' },
    ],
    silent: `rooms
      | code  | shared |
      | R-BKP | Ya     |`,
    // A column in which nothing stands is there.
    edge: `rooms
      | code  | shared |
      | R-BKP |        |`,
  },
  'ORG-X08': {
    before: {
      on: '2026-10-05',
      picture: `classes
      | class | pupils |
      | VII-A | 30     |
      | VII-B | 30     |
      | VII-C | 30     |`,
    },
    found: `classes
      | class | pupils |
      | VII-A | 30     |
      | VII-B | 31     | class
      | VII-C | 32     |`,
    says: [2, { id: '5 Oktober 2026', en: '5 October 2026' }],
    // Sorted is not changed, nor is a number that is written as text.
    silent: `classes
      | class | pupils |
      | VII-C | 30     |
      | VII-A | '30    |
      | VII-B | 30     |`,
    // One that came and one that went; a blank row is none.
    edge: `classes
      | class | pupils |
      | VII-A | 30     |
      |       |        |
      | VII-C | 30     |
      | VII-D | 30     | class`,
  },
  'ORG-X09': {
    found: `classes
      | class | pupils   |
      | VII-B | 30 murid | pupils`,
    says: [{ id: 'Jumlah murid', en: 'Pupils' }, 'C3, VII-B', '30 murid'],
    silent: `classes
      | class | pupils | coCounsellor | weekday |
      | VII-A | 30     | Ya           | Senin   |
      | VII-B |        |              |         |`,
    // Nought is a number, less than nothing and a part of a pupil are none; a dash is nothing.
    edge: `classes
      | class | pupils | boys | coCounsellor |
      | VII-A | 0      | -    | TRUE         |
      | VII-B | -1     | 14.5 | mungkin      | pupils boys coCounsellor`,
  },
};
