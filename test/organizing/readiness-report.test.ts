/** The list of what must be ready within two weeks: each reason once with its day, every activity of the days. */

import { readFileSync } from 'node:fs';
import { textOf } from '../../src/core/cell';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { makeReadinessReport } from '../../src/organizing/readiness-report';
import { makeBuildReport } from '../../src/planning/build-report';
import { outcome } from '../planning/desk';
import { day, deskWith, pictureOf } from './pictures';
import { sampleTabs } from './sample';

const command = makeBuildReport([makeReadinessReport(ORGANIZING_CHECKS)]);

type Printed = Readonly<Record<'A' | 'B' | 'C', readonly (readonly string[])[]>>;

function printed(given: ReturnType<typeof deskWith>): Printed {
  const { edits } = outcome(command, { kind: 'readiness' }, given);
  const lines = edits.flatMap((edit) => (edit.do === 'draw-report' ? edit.report.lines : []));
  const parts: Record<string, (readonly string[])[]> = { A: [], B: [], C: [] };
  let part = '';
  for (const { style, cells } of lines) {
    const words = cells.map((cell) => textOf(typeof cell === 'object' && 'look' in cell ? cell.value : cell));
    if (style === 'part') part = words[0]?.slice(0, 1) ?? '';
    if (style === 'cells') parts[part]?.push(words);
  }
  return { A: parts.A ?? [], B: parts.B ?? [], C: parts.C ?? [] };
}

const column = (rows: readonly (readonly string[])[], place: number) => rows.map((row) => row[place]);

const SCHOOL = `
  annual
  | id      | service | topic | m4 |
  | PLN-001 | BKP     | Tema  |    |
  | PLN-002 | BKP     | Lain  | 2  |
  | PLN-003 | INF     | Jauh  |    |

  administration
  | code    | kind | service  | status |
  | SPO-BKP | SPO  | BKP; INF | Siap   |

  aids
  | code   | name | kind | good | condition | ready      |
  | A-FILM | Film | film | 1    | Baik      | 2026-12-01 |

  schedule
  | id  | date       | start | end   | plan    | aids   |
  | J01 | 2026-10-05 | 08:00 | 08:40 | PLN-001 | A-FILM |
  | J02 | 2026-10-06 | 08:00 | 08:40 | PLN-001 | A-FILM |
  | J03 | 2026-10-19 | 08:00 | 08:40 | PLN-001 | A-FILM |
  | J04 | 2026-10-20 | 08:00 | 08:40 | PLN-001 | A-FILM |
  | J05 | 2026-11-20 | 08:00 | 08:40 | PLN-003 |        |
`;

// Tuesday 6 October 2026: the fortnight ends on Monday 19 October.
const fortnight = printed(deskWith(pictureOf(SCHOOL).tabs, { language: 'en' }));

describe('the list for two weeks', () => {
  it('has the activities from today to the fourteenth day, and months without a day yet', () => {
    expect(fortnight.B.map(([, when, , , , id]) => `${id} ${when}`)).toEqual([
      'PLN-002 October 2026',
      'J02 Tuesday, 6 October 2026, 08:00-08:40',
      'J03 Monday, 19 October 2026, 08:00-08:40',
    ]);
  });

  it('says once what several activities wait for, by the first of them', () => {
    const late = fortnight.A.filter(([, , words]) => words?.startsWith('Film is not ready'));
    expect(late.map((row) => [row[1], row[5]])).toEqual([['Tuesday, 6 October 2026', 'J02, J03']]);
  });

  it('sends each activity to the numbers of what holds it up', () => {
    const numbers = new Map(fortnight.A.map(([no = '', , , , , refs = '']) => [no, refs]));
    for (const [, , , , , id = '', , see = ''] of fortnight.B) {
      const named = [...numbers].filter(([, refs]) => refs.split(', ').includes(id)).map(([no]) => no);
      expect(see).toBe(named.join(', '));
    }
    expect(column(fortnight.B, 7).every((see) => see !== '')).toBe(true);
  });

  it('lists the plan items that lack something on any day', () => {
    expect(column(fortnight.C, 1)).toContain('PLN-001');
  });

  it('asks for no period', () => {
    const first = outcome(command, { kind: 'readiness' }, deskWith(sampleTabs()));
    expect(first.reply).toEqual({ kind: 'readiness', period: '2026-10-06/2026-10-19' });
    expect(first.edits).toHaveLength(1);
  });
});

it('shows the sample school its dated rows of the fortnight, and no other', () => {
  const { B } = printed(deskWith(sampleTabs(), { today: day('2026-10-01') }));
  const { jadwal } = JSON.parse(readFileSync('src/workbench/sample/org-2026-2027.json', 'utf8'));
  const ofFile = (jadwal as readonly { readonly id: string; readonly tgl: string }[])
    .filter(({ tgl }) => tgl >= '2026-10-01' && tgl <= '2026-10-14')
    .map(({ id }) => id);
  expect(ofFile.length).toBeGreaterThan(0);
  expect(
    column(B, 5)
      .filter((id) => id?.startsWith('J'))
      .sort(),
  ).toEqual(ofFile.sort());
});
