/** Runs one check over a picture and says where it points. */

import type { Desk } from '../../src/core/command';
import { FIRST_ROW } from '../../src/core/template';
import { type Check, messagesOf } from '../../src/organizing/check';
import { upToDate } from '../../src/organizing/register';
import { schoolOf } from '../../src/organizing/school';
import { type StandingFinding, standingFindings } from '../../src/organizing/standing';
import { unsureOf } from '../../src/organizing/unsure';
import { deskWith, pictureOf, withoutColumn } from './pictures';

/** Behind a row's last bar stand the columns that the check must point to; it may point nowhere else. */
export type Story = readonly [story: string, picture: string];

/** By check id; two stories or more say where a check fires and where it keeps silent. */
export type Stories = Readonly<Record<string, readonly Story[]>>;

/** A small school for stories on dates: today is Tuesday 6 October 2026. */
export const PLAN = `
  annual
  | id      | service | format     | person | place | aids  |
  | PLN-001 | INF     | klasikal   | G1     |       |       |
  | PLN-002 | KPR     | individual | G1     |       |       |
  | PLN-003 | BKP     | kelompok   | G1     |       |       |
  | PLN-004 | KRM     | lapangan   | G1     |       |       |
  | PLN-005 | NBK     |            | G1     |       |       |

  classes
  | class | grade | pupils | counsellor | homeroom |
  | VII-A | 7     | 30     | G1         | W1       |
  | VII-B | 7     | 30     | G1         | W2       |
`;

export const run = (checks: readonly Check[], id: string, desk: Desk): readonly StandingFinding[] =>
  standingFindings(
    checks.filter((check) => check.id === id),
    schoolOf(desk),
  );

/** What the second desk would call solved of what the first one found. */
export function solvedBetween(checks: readonly Check[], before: Desk, after: Desk): readonly string[] {
  const { today, language } = before;
  const messages = messagesOf(checks);
  const [one, other] = [schoolOf(before), schoolOf(after)];
  const isUnsure = unsureOf(checks, other);
  const first = upToDate([], standingFindings(checks, one), messages, { today, language, isUnsure });
  const { listed } = upToDate(first.listed, standingFindings(checks, other), messages, {
    today,
    language,
    isUnsure,
  });
  return listed
    .filter(({ status }) => status === 'solved')
    .map(({ check, message }) => `${check} ${message}`);
}

/** Each desk that lacks one of the tabs, or one column of a tab in which something stands. */
function* damaged(desk: Desk, pictured: readonly string[]): Generator<readonly [string, Desk]> {
  for (const [id, tab] of Object.entries(desk.tabs)) {
    const { [id]: _gone, ...others } = desk.tabs;
    yield [id, { ...desk, tabs: others }];
    if (!pictured.includes(id)) continue;
    for (const { key } of tab.template.columns) {
      yield [`${id}.${key}`, { ...desk, tabs: { ...desk.tabs, [id]: withoutColumn(tab, key) } }];
    }
  }
}

/** `schedule!F5`, sorted. */
export const cellsFound = (checks: readonly Check[], id: string, desk: Desk): readonly string[] =>
  run(checks, id, desk)
    .map(({ tab, cell }) => `${tab}!${cell}`)
    .sort();

/** What would be called solved only because a column or a tab is gone. */
export function lostWith(checks: readonly Check[], id: string, desk: Desk): readonly string[] {
  const own = checks.filter((check) => check.id === id);
  const written = Object.entries(desk.tabs).filter(([, { grid }]) => grid.length >= FIRST_ROW);
  return [
    ...damaged(
      desk,
      written.map(([tab]) => tab),
    ),
  ].flatMap(([gone, now]) => solvedBetween(own, desk, now).map((solved) => `${gone}: ${solved}`));
}

export function tellStories(checks: readonly Check[], stories: Stories): void {
  describe.each(Object.entries(stories))('%s', (id, told) => {
    it.each(told)('%s', (_story, picture) => {
      const { tabs, remarks } = pictureOf(picture);
      expect(cellsFound(checks, id, deskWith(tabs))).toEqual([...remarks].sort());
    });

    it.each(told)('%s: none of it is solved because a column or a tab is gone', (_story, picture) => {
      expect(lostWith(checks, id, deskWith(pictureOf(picture).tabs))).toEqual([]);
    });
  });
}
