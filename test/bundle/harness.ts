/** What every command promises, present and future. */

import { rmSync } from 'node:fs';
import type { CommandName } from '../../src/commands';
import { PLANNING_COMMANDS } from '../../src/planning/commands';
import { SCHEMA } from '../../src/tabs/schema';
import type { BookState } from '../../src/workbench/book-state';
import { tabsOf } from '../../src/workbench/steps/find-tab';
import { after, type Bench, builtAddon, makeBench, pictureOf, previewed } from './bench';
import { logOf } from './small-school';
import { OWN_WORDS, type Story, storyOf, yearWith } from './stories';
import { holds } from './structure';

/** Setting up and planning: the longest to try, so that they can run beside the rest. */
export const OF_PLANNING: readonly CommandName[] = [
  'startYear',
  ...(Object.keys(PLANNING_COMMANDS) as (keyof typeof PLANNING_COMMANDS)[]),
];

/** Service calls that a command may make at most. Source: design, section 9; the rest as the organizing check. */
const BUDGETS: Partial<Record<CommandName, number>> = {
  startYear: 60 + 12 * 25,
  buildSummary: 45,
  checkOrganizing: 45,
  // Puts a session off here, in two tabs, one with a column of the person's own; budgets.test.ts has the usual way.
  recordSession: 22,
  // On the school's own paper: emblem, letterhead and the rule below it take a call each.
  showServicePlan: 50,
  buildReport: 50,
  // Reads every tab, looks at every sheet for a lost mark, and makes a whole tab here.
  repairWorkbook: 130,
  // Four tabs in another language; budgets.test.ts has all of them.
  switchLanguage: 60 + 12 * 4,
  switchFramework: 60 + 12 * 4,
  // Reads every tab, then deletes it with what is remembered of it.
  removeSample: 40 + 2 * 28,
  // Reads every tab and takes it out.
  prepareSharing: 6 * 31,
  // Asks each tab whether it is ours, and the others for their titles: two calls a tab, whatever stands in it.
  proposeAdoption: 80,
  readNeeds: 80,
};
const USUAL_BUDGET = 40;

const sheetOf = (book: BookState, id: string) =>
  tabsOf(book).find(({ template }) => template?.id === id)?.sheet;

const bodyRows = (book: BookState, id: string): number =>
  (sheetOf(book, id)?.rows.slice(2) ?? []).filter(({ values, formulas }) =>
    values.some((value, place) => value !== '' && value !== false && value !== OWN_WORDS && !formulas[place]),
  ).length;

const pictureOfTab = (book: BookState, id: string): string =>
  JSON.stringify(
    sheetOf(book, id)?.rows.map(({ values }) =>
      values.slice(0, values.findLastIndex((value) => value !== '') + 1),
    ),
  );

/** Each of them, in the words of the tests that a file runs. */
export function keepTheirPromises(names: readonly CommandName[]): void {
  let distDir: string;
  let bench: Bench;
  let year: BookState;

  beforeAll(async () => {
    distDir = await builtAddon();
    bench = makeBench(distDir);
    year = yearWith(bench, 6);
  });

  afterAll(() => rmSync(distDir, { recursive: true, force: true }));

  /** What comes of a broken run when the command is run again. */
  function finished(name: CommandName, { input }: Story, broken: BookState): BookState {
    const again = bench(broken, { command: name, input });
    const undone = name === 'undo' && again.envelope?.ok === false && again.envelope.error.code === 'refused';
    if (!again.envelope?.ok && !undone) throw new Error(JSON.stringify(again.envelope ?? again.run.outcome));
    return again.book;
  }

  describe.each(names)('%s', (name) => {
    let story: Story;
    let unbroken: BookState;
    let calls: number;
    /** By what a broken run left behind: where unflushed calls are lost, many leave the very same. */
    const finishedPictures = new Map<string, string>();

    function finishedPicture(broken: BookState): string {
      const left = pictureOf(broken) + JSON.stringify(broken.properties);
      const known = finishedPictures.get(left);
      if (known !== undefined) return known;
      const book = finished(name, story, broken);
      expect(holds(book, OWN_WORDS)).toBe(holds(story.start, OWN_WORDS));
      const picture = pictureOf(book);
      finishedPictures.set(left, picture);
      return picture;
    }

    beforeAll(() => {
      story = storyOf(name, bench, year);
      const { run, envelope, book } = bench(story.start, { command: name, input: story.input });
      if (!envelope?.ok) throw new Error(JSON.stringify(envelope ?? run.outcome));
      unbroken = book;
      calls = run.calls;
    });

    it('leaves the workbook as it is when it runs a second time', () => {
      const again = bench(unbroken, { command: name, input: story.input });
      expect(pictureOf(again.book)).toBe(pictureOf(unbroken));
      const { tabs } = previewed(bench, name === 'undo' ? story.start : unbroken, name, story.input);
      if (name !== 'undo') expect(tabs.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
    });

    it('does what its preview says, and the preview writes nothing', () => {
      const { book } = bench(story.start, { command: name, input: story.input, mode: 'preview' });
      expect(pictureOf(book)).toBe(pictureOf(story.start));
      const preview = previewed(bench, story.start, name, story.input);
      const touched = SCHEMA.map(({ id }) => id).filter(
        (id) => pictureOfTab(story.start, id) !== pictureOfTab(unbroken, id),
      );
      expect(preview.tabs.map(({ id }) => id)).toEqual(expect.arrayContaining(touched));
      for (const { id, added, changed } of preview.tabs) {
        const isTable = SCHEMA.some((template) => template.id === id && template.shape === 'table');
        if (isTable && name !== 'undo')
          // Rows that go (a new year) are counted as changed.
          expect([id, Math.max(0, bodyRows(unbroken, id) - bodyRows(story.start, id))]).toEqual([id, added]);
        if (added + changed > 0) expect(touched).toContain(id);
      }
      const accepted = bench(story.start, { command: name, input: story.input, accept: preview.token });
      expect(pictureOf(accepted.book)).toBe(pictureOf(unbroken));
    });

    it.each(['lost', 'kept'] as const)(
      'is finished by running it again, wherever it was killed (unflushed calls %s)',
      (unflushed) => {
        const expected = pictureOf(unbroken);
        const left: BookState[] = [];
        bench(story.start, { command: name, input: story.input }, {}, (_call, book) => {
          left.push(book.left(unflushed));
        });
        expect(left).toHaveLength(calls);
        for (const killAt of new Set([1, Math.ceil(calls / 2), calls])) {
          const killed = bench(story.start, { command: name, input: story.input }, { killAt, unflushed });
          expect(killed.book).toEqual(left[killAt - 1]);
        }
        const different = left.flatMap((book, at) => (finishedPicture(book) === expected ? [] : [at + 1]));
        expect({ calls, different }).toEqual({ calls, different: [] });
      },
    );

    it('answers a failing service call with a typed error or the same result, and is finished by running it again', () => {
      const expected = pictureOf(unbroken);
      for (let failAt = 1; failAt <= calls; failAt += 1) {
        const broken = bench(story.start, { command: name, input: story.input }, { failAt });
        if (broken.envelope?.ok) expect(pictureOf(broken.book)).toBe(expected);
        else expect(broken.envelope?.error.code).toBe('failed');
        expect([failAt, finishedPicture(broken.book)]).toEqual([failAt, expected]);
      }
    });

    it('can be undone when its preview says so, and else says that only the version history helps', () => {
      const { notice } = previewed(bench, story.start, name, story.input);
      const undone = bench(unbroken, { command: 'undo' });
      if (/diurungkan dengan/.test(notice)) {
        expect(undone.envelope?.ok).toBe(true);
        expect(pictureOf(undone.book)).toBe(pictureOf(story.start));
      } else {
        expect(notice).toMatch(/Riwayat versi|tidak ada yang perlu/);
      }
    });

    it('makes as many service calls for 5,000 journal rows as for 100, within its budget', () => {
      const callsWith = (rows: number): number => {
        const { start, input } = storyOf(name, bench, yearWith(bench, rows));
        const more = name === 'importSessions' ? { file: logOf(rows) } : input;
        const { run, envelope } = bench(start, { command: name, input: more });
        expect(envelope?.ok).toBe(true);
        return run.calls;
      };
      const few = callsWith(100);
      expect(callsWith(5000)).toBe(few);
      expect(few).toBeLessThanOrEqual(BUDGETS[name] ?? USUAL_BUDGET);
    });

    it('speaks both languages, to the person and in the workbook', () => {
      const english = makeBench(distDir, 'en');
      const noticeOf = (which: Bench, book: BookState): string => {
        const { envelope } = which(book, { command: name, input: story.input });
        if (!envelope?.ok) throw new Error(JSON.stringify(envelope));
        return envelope.value.notice;
      };
      const [indonesian, inEnglish] = [noticeOf(bench, story.start), noticeOf(english, story.start)];
      expect(indonesian).not.toBe('');
      expect(inEnglish).not.toBe('');
      expect(inEnglish).not.toBe(indonesian);
      if (name !== 'startYear' && name !== 'undo') {
        const englishYear = storyOf(name, bench, yearWith(bench, 6, 'en'));
        expect(() => after(bench, englishYear.start, name, englishYear.input)).not.toThrow();
      }
    });
  });
}
