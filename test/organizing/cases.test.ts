/** Each check fires at the right cell in the field's own words, keeps silent, and knows its boundary. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { CONTROLLING_CHECKS } from '../../src/controlling/controlling-checks';
import { type Desk, isRefusal } from '../../src/core/command';
import { sayIt } from '../../src/core/text';
import { makeCheckOrganizing } from '../../src/organizing/check-organizing';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { PLANNING_CHECKS } from '../../src/organizing/planning-checks';
import { findings } from '../../src/tabs/findings';
import { ANY_TAB } from './cases/any-tab';
import { BOOKINGS } from './cases/bookings';
import { type Case, LIST, listedWords } from './cases/case';
import { CONFIDENTIAL } from './cases/confidential';
import { CONTROLLING } from './cases/controlling';
import { JOURNAL } from './cases/journal';
import { MONEY } from './cases/money';
import { PAPERS_AND_FUNDS } from './cases/papers-and-funds';
import { PAPERS_IN_TIME } from './cases/papers-in-time';
import { PEOPLE } from './cases/people';
import { POSTS } from './cases/posts';
import { ROOMS_AND_AIDS } from './cases/rooms-and-aids';
import { ROOMS_AND_AIDS_IN_USE } from './cases/rooms-and-aids-in-use';
import { SCHEDULE_AND_VOLUMES } from './cases/schedule-and-volumes';
import { day, deskWith, pictureOf, type Tabs, tabWith, withoutColumn } from './pictures';
import { cellsFound, lostWith, run } from './stories';

const CHECKS = [...ORGANIZING_CHECKS, ...PLANNING_CHECKS, ...JOURNAL_CHECKS, ...CONTROLLING_CHECKS];

const CASES: Readonly<Record<string, Case>> = {
  ...POSTS,
  ...PEOPLE,
  ...BOOKINGS,
  ...ROOMS_AND_AIDS,
  ...ROOMS_AND_AIDS_IN_USE,
  ...PAPERS_IN_TIME,
  ...MONEY,
  ...PAPERS_AND_FUNDS,
  ...SCHEDULE_AND_VOLUMES,
  ...JOURNAL,
  ...CONTROLLING,
  ...CONFIDENTIAL,
  ...ANY_TAB,
};

const command = makeCheckOrganizing(CHECKS);

/** The findings as the last check left them. */
function lastCheck({ on, picture }: NonNullable<Case['before']>): Tabs {
  const thinking = command.accept({});
  if (isRefusal(thinking)) throw new Error(thinking.message.text.en);
  const outcome = thinking(deskWith(pictureOf(picture).tabs, { today: day(on) }));
  const edit = isRefusal(outcome) ? undefined : outcome.edits.find((one) => one.do === 'replace-rows');
  return edit?.do === 'replace-rows' ? { findings: tabWith(findings, edit.rows) } : {};
}

function damaged(tabs: Tabs, without: string | undefined): Tabs {
  const [id = '', key = ''] = without?.split('.') ?? [];
  const tab = tabs[id];
  return tab ? { ...tabs, [id]: withoutColumn(tab, key) } : tabs;
}

const deskOf = ({ today = '2026-10-06', framework = 'pola17', before }: Case, picture: string): Desk =>
  deskWith(
    { ...(before && lastCheck(before)), ...pictureOf(picture).tabs },
    { today: day(today), framework },
  );

const deskFound = (told: Case): Desk => {
  const desk = deskOf(told, told.found);
  return { ...desk, tabs: damaged(desk.tabs, told.without) };
};

describe.each(Object.entries(CASES))('%s', (id, told) => {
  const { found, says, silent, edge, inWords, firstCell } = told;
  const remarksOf = (picture: string): readonly string[] => [...pictureOf(picture).remarks].sort();

  it('fires at the right cell', () => {
    const cells = [...(firstCell === undefined ? [] : [firstCell]), ...remarksOf(found)];
    expect(cells.length).toBeGreaterThan(0);
    expect(cellsFound(CHECKS, id, deskFound(told))).toEqual(cells);
  });

  it('says so in the words of the list, in both languages', () => {
    const [first] = run(CHECKS, id, deskFound(told));
    const said = first && { id: sayIt(first.message, 'id'), en: sayIt(first.message, 'en') };
    expect(said).toEqual(inWords ?? { id: listedWords(id, says, 'id'), en: listedWords(id, says, 'en') });
  });

  it('keeps silent', () => {
    expect(remarksOf(silent)).toEqual([]);
    expect(cellsFound(CHECKS, id, deskOf(told, silent))).toEqual([]);
  });

  it('knows its boundary', () => {
    expect(cellsFound(CHECKS, id, deskOf(told, edge))).toEqual(remarksOf(edge));
  });

  it('calls nothing solved because a column or a tab is gone', () => {
    expect(lostWith(CHECKS, id, deskFound(told))).toEqual([]);
  });
});

it('every check of the list, and every one that was added, has its three stories', () => {
  const ids = [...new Set([...LIST, ...CHECKS].map(({ id }) => id))].sort();
  expect(ids.filter((id) => CASES[id] === undefined)).toEqual([]);
  expect(Object.keys(CASES).sort()).toEqual(ids);
});
