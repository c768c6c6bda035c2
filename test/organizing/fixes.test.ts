/** What findings offer to do: in their own cell, nothing where only a person can know. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { textOf } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import type { Edit } from '../../src/core/edit';
import { a1, nextFreeRow, type Tab } from '../../src/core/tab';
import { same, sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { fixOf } from '../../src/organizing/fix';
import { FIXES } from '../../src/organizing/fixes';
import { schoolOf } from '../../src/organizing/school';
import { type StandingFinding, standingFindings } from '../../src/organizing/standing';
import { carriedOut } from '../planning/desk';
import { deskWith, pictureOf, type Tabs, withoutColumn } from './pictures';
import { sampleTabs } from './sample';

const CHECKS = [...ORGANIZING_CHECKS, ...JOURNAL_CHECKS];

function offersIn(tabs: Tabs): readonly (readonly [StandingFinding, Edit])[] {
  const school = schoolOf(deskWith(tabs));
  return standingFindings(CHECKS, school).flatMap((finding) => {
    const fix = fixOf(FIXES, school, finding);
    return fix ? [[finding, fix.edit] as const] : [];
  });
}

/** `E3 = VII-A`, for the findings of one check. */
const written = (tabs: Tabs, id: string): readonly string[] =>
  offersIn(tabs)
    .filter(([{ check }]) => check === id)
    .flatMap(([{ cell }, edit]) =>
      edit.do === 'set-cells' ? edit.cells.map(({ after }) => `${cell} = ${textOf(after)}`) : [edit.do],
    );

const SCHEDULE = `
  rooms
  | code    | name      | use | capacity | private | condition | shared |
  | R-A     | Ruang A   | BK  | 4        | Tidak   | Baik      | Tidak  |
  | R-B     | Ruang B   | BK  | 8        | Ya      | Baik      | Tidak  |
  | R-C     | Ruang C   | BK  | 30       | Ya      | Rusak     | Tidak  |
  | R-D     | Ruang D   | BK  | 30       | Ya      | Baik      | Tidak  |

  annual
  | id      | service | format     | domain  | topic | target |
  | PLN-001 | KPR     | individual | pribadi | x     | VII-A  |
  | PLN-002 | INF     | klasikal   | sosial  | y     | VII-A  |
`;

const booked = (...rows: readonly string[]): Tabs =>
  pictureOf(`${SCHEDULE}
    schedule
    | id  | date | start | end | plan | person | place | target |
    ${rows.join('\n')}`).tabs;

it('writes only into the cell that the finding names, on the whole sample school', () => {
  const tabs = sampleTabs();
  const offers = offersIn(tabs);
  expect(offers.length).toBeGreaterThan(3);
  for (const [finding, edit] of offers) {
    // What is missing comes below the last row, where the finding points.
    if (edit.do === 'add-rows') {
      expect([edit.tab, edit.rows.length]).toEqual([finding.tab, 1]);
      expect(finding.row).toBe(nextFreeRow(tabs[edit.tab] as Tab));
      continue;
    }
    if (edit.do !== 'set-cells') throw new Error(`${finding.check} does ${edit.do}`);
    const places = (tabs[edit.tab] as Tab).places;
    expect([edit.tab, ...edit.cells.map(({ row, column }) => a1(places[column] ?? -1, row))]).toEqual([
      finding.tab,
      finding.cell,
    ]);
  }
});

it('puts the built-in stages in force for a service, whose finding is solved by that and brings no other', () => {
  const tabs = sampleTabs();
  const desk = deskWith(tabs);
  const found = (given: Desk) =>
    standingFindings(CHECKS, schoolOf(given)).map(({ check, message }) => `${check} ${sayIt(message, 'id')}`);
  const before = found(desk);
  const [offer] = offersIn(tabs).filter(([{ check }]) => check === 'ORG-A01');
  if (!offer) throw new Error('No offer');
  const after = found(carriedOut(desk, { edits: [offer[1]], notice: { text: same('') }, reply: null }));
  expect(before.filter((one) => !after.includes(one))).toEqual(['ORG-A01 Belum ada SPO sah untuk Advokasi.']);
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
});

it('leaves a draft of the school’s own to the school', () => {
  const { tabs } = pictureOf(`
    annual
    | id      | service |
    | PLN-001 | KPR     |

    administration
    | code | kind | service | status |
    | X-1  | SPO  | KPR     | Draf   |
  `);
  expect(written(tabs, 'ORG-A01')).toEqual([]);
});

it('takes the smallest free room that is private where it must be', () => {
  const tabs = booked(
    '| J01 | 2026-10-12 | 08:00 | 08:40 | PLN-001 | G1 | R-A | 1 |',
    '| J02 | 2026-10-12 | 08:20 | 09:00 | PLN-002 | G2 | R-B | 5 |',
    '| J03 | 2026-10-12 | 10:00 | 10:40 | PLN-001 | G1 | R-A | 1 |',
  );
  const place = schoolOf(deskWith(tabs)).tabs.schedule?.places.place ?? -1;
  expect(written(tabs, 'ORG-F04').filter((words) => words.startsWith(a1(place, 3)))).toEqual([
    `${a1(place, 3)} = R-D`,
  ]);
  expect(written(tabs, 'ORG-F04')).toContain(`${a1(place, 5)} = R-B`);
});

it('replaces a mistyped code by the one that is meant, and leaves the other codes of the cell', () => {
  const { tabs } = pictureOf(`
    personnel
    | code | name |
    | GBK1 | Sari |
    | WALI | Adi  |

    annual
    | id      | service | person     |
    | PLN-001 | INF     | WALI; GBKl |
    | PLN-002 | INF     | POLISI     |`);
  expect(written(tabs, 'ORG-P06')).toEqual(['H3 = WALI; GBK1']);
});

it('does not choose between two that are as near', () => {
  const { tabs } = pictureOf(`
    personnel
    | code | name |
    | GBK1 | Sari |
    | GBK2 | Adi  |

    annual
    | id      | service | person |
    | PLN-001 | INF     | GBK3   |`);
  expect(written(tabs, 'ORG-P06')).toEqual([]);
});

it.each([
  ['Rp 1.500.000', ['= 1500000']],
  ['2,500', ['= 2500']],
  ['1.50.0', []],
  ['banyak', []],
])('reads a price of %s as %p', (price, expected) => {
  const { tabs } = pictureOf(`
    funds
    | no | item | volume | price    | source |
    | 1  | x    | 2      | '${price} | BOS    |`);
  expect(written(tabs, 'ORG-D06').map((words) => words.replace(/^\w+ /, ''))).toEqual(expected);
});

it('gives the second of two equal IDs the next number', () => {
  const tabs = booked(
    '| J09 | 2026-10-12 | 08:00 | 08:40 | PLN-002 | G1 | R-B | 1 |',
    '| J09 | 2026-10-13 | 08:00 | 08:40 | PLN-002 | G1 | R-B | 1 |',
  );
  expect(written(tabs, 'ORG-X02')).toEqual(['A4 = J10']);
});

it('puts a lost column back', () => {
  const { rooms } = booked('| J09 | 2026-10-12 | 08:00 | 08:40 | PLN-002 | G1 | R-B | 1 |');
  expect(written({ rooms: withoutColumn(rooms as Tab, 'shared') }, 'ORG-X07')).toEqual(['restore-column']);
});
