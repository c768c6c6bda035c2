/** The checks on how many pupils and class groups a counsellor serves. */

import { sayIt } from '../../../src/core/text';
import { ORGANIZING_CHECKS } from '../../../src/organizing/checks';
import { deskWith, pictureOf } from '../pictures';
import { cellsFound, run, tellStories } from '../stories';

const SCHOOL = `personnel
  | code | name  | role    | active | note       | otherSchools | extraDuty |
  | G1   | Ratna | Guru BK | Ya     |            |              |           | pupils
  | G2   | Bima  | Guru BK | Ya     |            |              |           |
  | G3   | Sari  | Guru BK | Ya     |            |              |           | pupils
  | G4   | Dewi  | Guru BK | Ya     | Disepakati |              |           |
  | G5   | Eka   | Guru BK | Tidak  |            |              |           |
  | G6   | Fajar | Guru BK | Ya     |            |              |           |

  classes
  | class | pupils | counsellor |
  | VII-A | 161    | G1         |
  | VII-B | 160    | G2         |
  | VII-C | 149    | G3         |
  | VII-D | 400    | G4         |
  | VII-E | 400    | G5         |`;

tellStories(ORGANIZING_CHECKS, {
  'ORG-P04': [
    ['one pupil above and one below the reference; a written reason is accepted', SCHOOL],
    [
      'exactly the least and the most; a class whose pupils nobody has counted is no lack',
      `personnel
         | code | name  | role    |
         | G1   | Ratna | Guru BK |
         | G2   | Bima  | Guru BK |
         | G3   | Sari  | Guru BK |

         classes
         | class | pupils | counsellor |
         | VII-A | 150    | G1         |
         | VII-B | 160    | G2         |
         | VII-C |        | G3         |`,
    ],
  ],
  'ORG-P05': [
    [
      'four groups are too few, five are enough; groups elsewhere and other duties count',
      `personnel
         | code | name  | role      | active | otherSchools | extraDuty |
         | G1   | Ratna | Guru BK   | Ya     |              |           | groups
         | G2   | Bima  | Guru BK   | Ya     | 3            | 1         |
         | G3   | Sari  | Guru BK   | Ya     | 3            |           | groups
         | G4   | Dewi  | Wali kelas| Ya     |              |           |

         classes
         | class | pupils | counsellor |
         | VII-A | 30     | G1         |
         | VII-B | 30     | G1         |
         | VII-C | 30     | G1         |
         | VII-D | 30     | G1         |
         | VII-E | 30     | G2         |
         | VII-F | 30     | G3         |`,
    ],
    [
      'a school of four groups cannot give anybody five',
      `personnel
         | code | name  | role    |
         | G1   | Ratna | Guru BK |

         classes
         | class | pupils | counsellor |
         | VII-A | 30     | G1         |
         | VII-B | 30     | G1         |
         | VII-C | 30     | G1         |
         | VII-D | 30     | G1         |`,
    ],
  ],
});

describe('the reference', () => {
  it('is said with the counsellor and the number', () => {
    const [first] = run(ORGANIZING_CHECKS, 'ORG-P04', deskWith(pictureOf(SCHOOL).tabs));
    expect(first && [sayIt(first.message, 'id'), sayIt(first.message, 'en')]).toEqual([
      'Ratna mengampu 161 siswa (acuan 150-160).',
      'Ratna serves 161 pupils (reference 150-160).',
    ]);
  });

  it('is another one in an ASCA school, which asks for no number of groups', () => {
    const desk = deskWith(pictureOf(SCHOOL).tabs, { framework: 'asca' });
    expect(cellsFound(ORGANIZING_CHECKS, 'ORG-P04', desk)).toEqual([]);
    expect(cellsFound(ORGANIZING_CHECKS, 'ORG-P05', desk)).toEqual([]);
  });
});
