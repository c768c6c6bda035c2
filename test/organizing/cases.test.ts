/** Each check fires at the right cell in the field's own words, keeps silent, and knows its boundary. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { type Case, listedWords } from './cases/case';
import { JOURNAL } from './cases/journal';
import { PAPERS_AND_FUNDS } from './cases/papers-and-funds';
import { PEOPLE } from './cases/people';
import { ROOMS_AND_AIDS } from './cases/rooms-and-aids';
import { SCHEDULE_AND_VOLUMES } from './cases/schedule-and-volumes';
import { day, deskWith, pictureOf } from './pictures';
import { cellsFound, lostWith, run } from './stories';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

const CASES: Readonly<Record<string, Case>> = {
  ...PEOPLE,
  ...ROOMS_AND_AIDS,
  ...PAPERS_AND_FUNDS,
  ...SCHEDULE_AND_VOLUMES,
  ...JOURNAL,
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
