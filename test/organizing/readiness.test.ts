/** Whether each dated row is ready: what stands on it decides, and so does its share in a clash. */

import { isRefusal } from '../../src/core/command';
import type { CellChange } from '../../src/core/edit';
import { makeCheckOrganizing } from '../../src/organizing/check-organizing';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { heldUp } from '../../src/organizing/reach';
import { schoolOf } from '../../src/organizing/school';
import { standingFindings } from '../../src/organizing/standing';
import { deskWith, pictureOf, type Tabs } from './pictures';
import { sampleTabs } from './sample';

const command = makeCheckOrganizing(ORGANIZING_CHECKS);

function changes(tabs: Tabs): readonly CellChange[] {
  const thinking = command.accept({});
  const outcome = isRefusal(thinking) ? thinking : thinking(deskWith(tabs));
  if (isRefusal(outcome)) throw new Error(outcome.message.text.en);
  return outcome.edits.flatMap((edit) => (edit.do === 'set-cells' ? edit.cells : []));
}

describe('readiness', () => {
  it('is not there where anything must be mended, also for the other row of a clash; remarks leave it conditional', () => {
    expect(changes(sampleTabs()).map(({ row, after }) => `${row} ${after}`)).toEqual([
      '3 Belum siap', // J01: too many people, and clashes
      '4 Belum siap', // J02: the room
      '5 Belum siap', // J03: the person
      '6 Belum siap', // J04: a holiday
      '7 Siap dengan catatan', // J05: an exam week
      '8 Belum siap', // J06: ends before it starts
      '9 Belum siap',
      '10 Belum siap',
    ]);
  });

  it('is not there for either row of a clash', () => {
    const { tabs } = pictureOf(`
      annual
      | id      | service |
      | PLN-001 | KPR     |

      personnel
      | code |
      | G1   |

      rooms
      | code  |
      | R-ONE |
      | R-TWO |

      schedule
      | id  | date       | start | end   | plan    | person | place |
      | J01 | 2026-10-05 | 08:00 | 08:40 | PLN-001 | G1     | R-ONE |
      | J02 | 2026-10-05 | 08:20 | 09:00 | PLN-001 | G1     | R-TWO |
    `);
    expect(changes(tabs).map(({ after }) => after)).toEqual(['Belum siap', 'Belum siap']);
  });

  it('changes only cells that say something else', () => {
    const { tabs } = pictureOf(`
      annual
      | id      | service |
      | PLN-001 | KPR     |

      personnel
      | code |
      | G1   |

      rooms
      | code  |
      | R-ONE |

      administration
      | code    | kind | service | status |
      | SPO-KPR | SPO  | KPR     | Siap   |

      schedule
      | id  | date       | start | end   | plan    | person | place | readiness  |
      | J01 | 2026-10-05 | 08:00 | 08:40 | PLN-001 | G1     | R-ONE | Siap       |
      | J02 | 2026-10-06 | 08:00 | 08:40 | PLN-001 | G1     | R-ONE | Belum siap |
      |     |            |       |       |         |        |       |            |
      | J03 | 2026-10-07 | 08:00 | 08:40 | PLN-001 | G1     | R-ONE |            |
    `);
    expect(changes(tabs)).toEqual([
      { row: 4, column: 'readiness', before: 'Belum siap', after: 'Siap' },
      { row: 6, column: 'readiness', before: '', after: 'Siap' },
    ]);
  });

  it('is not there where what the activity needs is not ready, on that day and no other', () => {
    const { tabs } = pictureOf(`
      annual
      | id      | service | needsFunds |
      | PLN-001 | BKP     |            |
      | PLN-002 | KRM     | Ya         |

      aids
      | code   | name | kind | good | condition | ready      |
      | A-FILM | Film | film | 1    | Baik      | 2026-10-07 |

      administration
      | code    | kind | service    | status |
      | SPO-BKP | SPO  | BKP        | Siap   |

      schedule
      | id  | date       | start | end   | plan    | person | place | aids   |
      | J01 | 2026-10-06 | 08:00 | 08:40 | PLN-001 |        |       | A-FILM |
      | J02 | 2026-10-07 | 08:00 | 08:40 | PLN-001 |        |       | A-FILM |
      | J03 | 2026-10-08 | 08:00 | 08:40 | PLN-001 |        |       |        |
      | J04 | 2026-10-09 | 08:00 | 08:40 | PLN-002 |        |       |        |
    `);
    const school = schoolOf(deskWith(tabs));
    const { byRow } = heldUp(school, standingFindings(ORGANIZING_CHECKS, school));
    const things = (row: number): readonly string[] =>
      (byRow.get(`schedule ${row}`) ?? []).filter(({ tab }) => tab !== 'schedule').map(({ check }) => check);
    expect([3, 4, 5, 6].map(things)).toEqual([
      ['ORG-M04', 'ORG-M05'],
      ['ORG-M05'], // the film is there by then, without its licence
      [],
      ['ORG-A01', 'ORG-D03'], // no procedure for home visits, and nobody pays for them
    ]);
  });

  it('is left alone where a needed column is missing', () => {
    const tabs = sampleTabs();
    const { schedule } = tabs;
    if (!schedule) throw new Error('No schedule');
    const { person: _gone, ...places } = schedule.places;
    expect(changes({ ...tabs, schedule: { ...schedule, places } })).toEqual([]);
  });
});
