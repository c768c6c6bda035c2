/** Each check fires at the right cell in the field's own words, keeps silent, and knows its boundary. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { type Case, listedWords } from './cases/case';
import { CONTROLLING } from './cases/controlling';
import { JOURNAL } from './cases/journal';
import { MONEY } from './cases/money';
import { PAPERS_AND_FUNDS } from './cases/papers-and-funds';
import { PAPERS_IN_TIME } from './cases/papers-in-time';
import { PEOPLE } from './cases/people';
import { ROOMS_AND_AIDS } from './cases/rooms-and-aids';
import { ROOMS_AND_AIDS_IN_USE } from './cases/rooms-and-aids-in-use';
import { SCHEDULE_AND_VOLUMES } from './cases/schedule-and-volumes';
import { day, deskWith, pictureOf } from './pictures';
import { cellsFound, lostWith, run } from './stories';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

const CASES: Readonly<Record<string, Case>> = {
  ...PEOPLE,
  ...ROOMS_AND_AIDS,
  ...ROOMS_AND_AIDS_IN_USE,
  ...PAPERS_IN_TIME,
  ...MONEY,
  ...PAPERS_AND_FUNDS,
  ...SCHEDULE_AND_VOLUMES,
  ...JOURNAL,
  ...CONTROLLING,
};

const deskOf = ({ today = '2026-10-06', framework = 'pola17' }: Case, picture: string) =>
  deskWith(pictureOf(picture).tabs, { today: day(today), framework });

describe.each(Object.entries(CASES))('%s', (id, told) => {
  const { found, says, silent, edge, inWords, firstCell } = told;
  const pointedAt = (picture: string) => ({
    expected: [...pictureOf(picture).remarks].sort(),
    seen: cellsFound(CHECKS, id, deskOf(told, picture)),
  });

  it('fires at the right cell', () => {
    const { expected, seen } = pointedAt(found);
    const cells = firstCell === undefined ? expected : [firstCell, ...expected];
    expect(cells.length).toBeGreaterThan(0);
    expect(seen).toEqual(cells);
  });

  it('says so in the words of the list, in both languages', () => {
    const [first] = run(CHECKS, id, deskOf(told, found));
    const said = first && { id: sayIt(first.message, 'id'), en: sayIt(first.message, 'en') };
    expect(said).toEqual(inWords ?? { id: listedWords(id, says, 'id'), en: listedWords(id, says, 'en') });
  });

  it('keeps silent', () => {
    expect(pictureOf(silent).remarks).toEqual([]);
    expect(cellsFound(CHECKS, id, deskOf(told, silent))).toEqual([]);
  });

  it('knows its boundary', () => {
    const { expected, seen } = pointedAt(edge);
    expect(seen).toEqual(expected);
  });

  it('calls nothing solved because a column or a tab is gone', () => {
    expect(lostWith(CHECKS, id, deskOf(told, found))).toEqual([]);
  });
});

/** Checks whose stories stand in `checks/`, `actuating/` and `controlling/`, in pictures with both sides of a line. */
const TOLD_ELSEWHERE =
  'EVL-04 ORG-F02 ORG-K01 ORG-K02 ORG-K03 ORG-K06 ORG-P01 ORG-P02 ORG-P03 ORG-P04 ORG-P05 ORG-P06 ORG-P07 ORG-P08 ORG-P10 ORG-P11 ORG-P12 ORG-P14 ORG-X01 ORG-X02 ORG-X03 ORG-X04 ORG-X07 ORG-X09 PLN-01 PLN-02 PLN-03 SES-06 SES-08'.split(
    ' ',
  );

it('every check has its case, or its stories in another file', () => {
  const ids = [...new Set(CHECKS.map(({ id }) => id))];
  expect(ids.filter((id) => CASES[id] === undefined).sort()).toEqual(TOLD_ELSEWHERE);
});
