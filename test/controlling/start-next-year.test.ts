/** A new year from the last one, in a copy: days on the new calendar, volumes kept, what is open carried over. */

import { importSessions } from '../../src/actuating/import-sessions';
import { listDue } from '../../src/controlling/list-due';
import { startNextYear } from '../../src/controlling/start-next-year';
import { isDateCell, textOf } from '../../src/core/cell';
import { addDays } from '../../src/core/civil-date';
import { dayOff, readCalendar } from '../../src/planning/calendar';
import { derivePlan } from '../../src/planning/derive-plan';
import { nextStart } from '../../src/planning/next-calendar';
import { startYear } from '../../src/planning/start-year';
import {
  carriedOut,
  day,
  desk,
  fail,
  LOG_FILE,
  outcome,
  records,
  refusal,
  sampleText,
  YEAR_FILES,
} from '../planning/desk';

const blank = desk({ today: day('2027-06-25') });
const year = carriedOut(blank, outcome(startYear, { files: YEAR_FILES }, blank));
const logged = carriedOut(year, outcome(importSessions, { file: LOG_FILE }, year));
const before = carriedOut(logged, outcome(derivePlan, { period: '2026-Y' }, logged));
const INPUT = { copy: true, schoolYear: '2027/2028' };
const done = outcome(startNextYear, INPUT, before);
const after = carriedOut(before, done);

const setting = (key: string): string =>
  textOf(records(after.tabs.profile).find((row) => textOf(row.setting) === key)?.value ?? fail(key));

/** Counted in the file itself: IDs of sessions with a follow-up that is open. */
const OPEN = sampleText('sessions-2026-2027.csv')
  .split('\n')
  .filter((line) => line.includes(',Terbuka,'))
  .map((line) => line.slice(0, line.indexOf(',')));

it('begins on the Monday a year on', () => {
  expect([setting('schoolYear'), setting('startDate')]).toEqual(['2027/2028', '2027-07-12']);
  expect(nextStart(day('2027-01-11'))).toBe('2028-01-10');
});

it('keeps every volume and places it on days of the new calendar', () => {
  expect(records(after.tabs.annual)).toEqual(records(before.tabs.annual));
  const calendar = readCalendar(after.tabs.calendar, after.tabs.profile);
  const rows = records(after.tabs.schedule);
  expect(rows.length).toBeGreaterThan(600);
  for (const { date } of rows) {
    const own = isDateCell(date) ? date.date : fail('no day');
    expect([own, own >= '2027-07-12' && own < '2028-07-12', dayOff(calendar, own)]).toEqual([
      own,
      true,
      undefined,
    ]);
  }
});

it('moves spans by weeks and fixed holidays by their date, and names the holidays that the school has to fill in', () => {
  const entries = records(after.tabs.calendar).map((row) => [textOf(row.from), textOf(row.code)]);
  // The mid-semester week of 21 September 2026, and Independence Day.
  expect(entries).toContainEqual(['2027-09-20', 'STS1']);
  expect(records(after.tabs.calendar).map(({ from }) => textOf(from))).toContain('2027-08-17');
  expect(done.notice.text.id).toMatch(/hari libur yang berpindah/);
  expect(done.reply).toMatchObject({ holidays: expect.arrayContaining([expect.stringMatching(/Nyepi/)]) });
});

it('carries open follow-ups with their sessions, and nothing else of the log', () => {
  expect(OPEN.length).toBeGreaterThan(0);
  expect(done.reply).toMatchObject({ followUps: OPEN.length });
  const ids = records(after.tabs.journal).map(({ id }) => textOf(id));
  expect(ids).toEqual(expect.arrayContaining([...OPEN]));
  const due = outcome(listDue, {}, { ...after, today: day('2027-07-20') }).reply;
  expect(due).toMatchObject({ followUpsOpen: OPEN.length });
});

it('carries evaluations that fall due in the new year, so that they are still asked for', () => {
  const rows = records(after.tabs.evaluation);
  expect(rows.length).toBe(Number((done.reply as { readonly evaluations: number }).evaluations));
  for (const { due } of rows) expect(textOf(due) >= '2027-07-12').toBe(true);
  const last = rows
    .map(({ due }) => textOf(due))
    .sort()
    .at(-1);
  const asked = outcome(listDue, {}, { ...after, today: day(last ?? '2027-07-20') }).reply;
  expect((asked as { readonly evaluationsDue: number }).evaluationsDue).toBe(rows.length);
});

it('changes nothing the second time, in the new year either', () => {
  expect(outcome(startNextYear, INPUT, after).edits).toEqual([]);
  expect(outcome(startNextYear, { copy: true }, after).edits).toEqual([]);
});

it('comes to the same wherever it was broken off', () => {
  for (let count = 1; count < done.edits.length; count += 4) {
    const half = carriedOut(before, { ...done, edits: done.edits.slice(0, count) });
    const again = carriedOut(half, outcome(startNextYear, INPUT, { ...half, resumes: true }));
    expect([count, again.tabs]).toEqual([count, after.tabs]);
  }
});

it.each([
  [{}, 'refused'],
  [{ copy: 'ya' }, 'refused'],
  [{ copy: true, schoolYear: '2030/2031' }, 'bad-input'],
  [{ copy: true, startDate: 'Juli' }, 'bad-input'],
  [{ copy: true, startDate: addDays(day('2026-07-13'), 30) }, 'bad-input'],
])('refuses %j and writes nothing', (input, code) => {
  expect(refusal(startNextYear, input, before).code).toBe(code);
});
