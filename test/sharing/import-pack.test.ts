/** A template comes in and is updated: what the school changed stays, whatever the order of things. */

import fc from 'fast-check';
import { textOf } from '../../src/core/cell';
import type { Desk, Outcome } from '../../src/core/command';
import { type Json, property } from '../../src/core/json';
import { toRow } from '../../src/core/write';
import { detachPack } from '../../src/sharing/detach-pack';
import { exportPack } from '../../src/sharing/export-pack';
import { importPack } from '../../src/sharing/import-pack';
import { PACK_PARTS, type Pack, type PackRow, packJson } from '../../src/sharing/pack';
import { profile } from '../../src/tabs/profile';
import { carriedOut, desk, outcome, records, refusal, tab } from '../planning/desk';
import { SMALL_PACK } from './pack-school';

/** A school whose tabs are there and blank, but for the settings. */
const SETTINGS = ['school', 'level', 'lessonMinutes', 'smallestShownCount'];
const BLANK: Desk = desk({
  version: 1,
  tabs: Object.fromEntries(
    PACK_PARTS.map(({ template }) => [
      template.id,
      tab(
        template,
        template.id === profile.id ? SETTINGS.map((setting) => toRow(profile, { setting }, 'id')) : [],
      ),
    ]),
  ),
});

const imported = (before: Desk, pack: Pack, more: { readonly [key: string]: Json } = {}): Desk =>
  carriedOut(before, outcome(importPack, { pack: packJson(pack), ...more }, before));

const told = (before: Desk, pack: Pack, more: { readonly [key: string]: Json } = {}): Outcome =>
  outcome(importPack, { pack: packJson(pack), ...more }, before);

/** What the tabs hold, without the order of rows, blank ones and the kept template. */
const contents = (after: Desk): unknown =>
  PACK_PARTS.map(({ template: { id } }) =>
    records(after.tabs[id])
      .map((row) => JSON.stringify(Object.entries(row).filter(([, cell]) => textOf(cell) !== '')))
      .filter((row) => row !== '[]')
      .sort(),
  );

const word = fc.constantFrom('Karier', 'Pergaulan', 'Belajar', 'Kesehatan mental', '08', '3/4', 'ya');
const count = fc.integer({ min: 0, max: 4 });

const plan = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('PLN-1', 'PLN-2', 'PLN-3', 'PLN-4'),
      service: fc.constantFrom('INF', 'KPR', 'HIM'),
      topic: word,
      target: fc.constantFrom('VII', 'VII; VIII'),
      m1: count,
      m2: count,
      needsFunds: fc.boolean(),
    },
    { requiredKeys: ['id'] },
  ),
  { selector: ({ id }) => id, maxLength: 4 },
);
const calendar = fc.uniqueArray(
  fc.record(
    {
      from: fc.constantFrom('2026-08-17', '2026-09-21', '2026-12-21'),
      to: fc.constantFrom('2026-12-31'),
      code: fc.constantFrom('LS1', 'STS1'),
      name: word,
      effective: fc.boolean(),
    },
    { requiredKeys: ['from', 'code'] },
  ),
  { selector: ({ from, code }) => `${from} ${code}`, maxLength: 3 },
);
const procedures = fc.uniqueArray(
  fc.record({ service: fc.constantFrom('INF', 'KPR'), step: fc.integer({ min: 1, max: 2 }), stage: word }),
  { selector: ({ service, step }) => `${service} ${step}`, maxLength: 3 },
);

const anyPack = (version: string): fc.Arbitrary<Pack> =>
  fc
    .record({ plan, calendar, procedures, minutes: fc.constantFrom('35', '40', '45') })
    .map(({ minutes, ...parts }) => ({
      ...SMALL_PACK,
      meta: { ...SMALL_PACK.meta, version },
      lists: [],
      labels: {},
      thresholds: [{ setting: 'lessonMinutes', value: minutes }],
      ...(parts as { readonly [name: string]: readonly PackRow[] } as Pick<
        Pack,
        'plan' | 'calendar' | 'procedures'
      >),
    }));

interface Hand {
  readonly tab: 'annual' | 'calendar' | 'procedures';
  readonly row: number;
  readonly column: string;
  readonly words: string;
}

/** Somebody types: over what the template wrote, below it, or beside it. */
const hand: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({
    tab: fc.constant('annual' as const),
    row: fc.integer({ min: 3, max: 8 }),
    column: fc.constantFrom('topic', 'm1', 'm2', 'target', 'note', 'person'),
    words: fc.integer({ min: 1, max: 9 }).map((number) => `sekolah ${number}`),
  }),
  fc.record({
    tab: fc.constant('calendar' as const),
    row: fc.integer({ min: 3, max: 6 }),
    column: fc.constantFrom('name', 'basis'),
    words: fc.integer({ min: 1, max: 9 }).map((number) => `sekolah ${number}`),
  }),
);
const hands = fc.uniqueArray(hand, {
  selector: (one) => `${one.tab} ${one.row} ${one.column}`,
  maxLength: 5,
});

const typed = (before: Desk, { tab: id, row, column, words }: Hand): Desk => {
  const edit = { do: 'set-cells', tab: id, cells: [{ row, column, before: '', after: words }] } as const;
  return carriedOut(before, { edits: [edit], notice: { text: { id: '', en: '' } }, reply: {} });
};

const runs = { numRuns: 150 };

describe('an update', () => {
  it('loses nothing that the school typed', () => {
    fc.assert(
      fc.property(anyPack('1.0.0'), anyPack('1.1.0'), hands, (one, two, typing) => {
        const school = typing.reduce(typed, imported(BLANK, one));
        const after = imported(school, two);
        for (const { tab: id, row, column, words } of typing)
          expect([id, row, column, records(after.tabs[id])[row - 3]?.[column]]).toEqual([
            id,
            row,
            column,
            words,
          ]);
      }),
      runs,
    );
  });

  it('gives what the new template alone would give, where the school changed nothing', () => {
    fc.assert(
      fc.property(anyPack('1.0.0'), anyPack('1.1.0'), (one, two) => {
        expect(contents(imported(imported(BLANK, one), two))).toEqual(contents(imported(BLANK, two)));
      }),
      runs,
    );
  });

  it('is the same when it comes twice', () => {
    fc.assert(
      fc.property(anyPack('1.0.0'), anyPack('1.1.0'), hands, (one, two, typing) => {
        const after = imported(typing.reduce(typed, imported(BLANK, one)), two);
        expect(told(after, two).edits).toEqual([]);
      }),
      runs,
    );
  });

  it('and an edit elsewhere come to the same in either order', () => {
    fc.assert(
      fc.property(anyPack('1.0.0'), word, count, (one, topic, volume) => {
        const first = one.plan[0];
        fc.pre(first !== undefined);
        const two: Pack = {
          ...one,
          meta: { ...one.meta, version: '1.1.0' },
          plan: one.plan.map((row) => (row === first ? { ...row, m3: volume } : row)),
        };
        const edit: Hand = { tab: 'annual', row: 3, column: 'topic', words: `${topic} kami` };
        const start = imported(BLANK, one);
        expect(contents(imported(typed(start, edit), two))).toEqual(
          contents(typed(imported(start, two), edit)),
        );
      }),
      runs,
    );
  });
});

const ONE = SMALL_PACK;
const topicOf = (pack: Pack, topic: string): Pack => ({
  ...pack,
  meta: { ...pack.meta, version: '1.1.0' },
  plan: pack.plan.map((row) => ({ ...row, topic })),
});
const ownTopic: Hand = { tab: 'annual', row: 3, column: 'topic', words: 'Materi kami' };
const topicIn = (after: Desk): unknown => records(after.tabs.annual)[0]?.topic;

it('asks where both changed the same cell, keeps the school’s until it chooses, and asks once', () => {
  const school = typed(imported(BLANK, ONE), ownTopic);
  const two = topicOf(ONE, 'Materi dinas');
  const first = told(school, two);
  expect(property(first.reply, 'conflicts')).toEqual([
    {
      place: 'plan/PLN-900/topic',
      tab: 'annual',
      cell: 'E3',
      mine: 'Materi kami',
      pack: 'Materi dinas',
      taken: false,
    },
  ]);
  const kept = carriedOut(school, first);
  expect(topicIn(kept)).toBe('Materi kami');
  expect(told(kept, two).reply).toMatchObject({ conflicts: [], kept: [{ place: 'plan/PLN-900/topic' }] });
  expect(topicIn(imported(school, two, { choices: { 'plan/PLN-900/topic': 'pack' } }))).toBe('Materi dinas');
  expect(topicIn(imported(school, two, { otherwise: 'pack' }))).toBe('Materi dinas');
});

it('follows the template in a locked part and names what it replaces', () => {
  const school = typed(imported(BLANK, ONE), ownTopic);
  const locked = told(school, { ...topicOf(ONE, 'Materi dinas'), locks: { plan: 'add' } });
  expect(property(locked.reply, 'followed')).toMatchObject([{ mine: 'Materi kami', pack: 'Materi dinas' }]);
  expect(topicIn(carriedOut(school, locked))).toBe('Materi dinas');
});

describe('a row that the school adds', () => {
  const own = { ...ownTopic, row: 4, column: 'id', words: 'PLN-777' };
  const school = typed(typed(imported(BLANK, ONE), own), { ...own, column: 'topic', words: 'Kemah BK' });
  const idsIn = (after: Desk): readonly unknown[] =>
    records(after.tabs.annual).flatMap(({ id }) => (id === '' ? [] : [id]));

  it('stays where the part lets it add, and is taken out, named, where it lets nobody', () => {
    const one = topicOf(ONE, 'Materi dinas');
    expect(idsIn(imported(school, { ...one, locks: { plan: 'add' } }))).toEqual(['PLN-900', 'PLN-777']);
    const locked = told(school, { ...one, locks: { plan: 'locked' } });
    expect(property(locked.reply, 'followed')).toMatchObject([{ place: 'plan/PLN-777', mine: 'Kemah BK' }]);
    expect(property(locked.reply, 'removed')).toBe(1);
    const after = carriedOut(school, locked);
    expect(idsIn(after)).toEqual(['PLN-900']);
    expect(told(after, { ...one, locks: { plan: 'locked' } }).edits).toEqual([]);
  });

  it('stays in a locked part too where somebody wrote beside it, and is listed', () => {
    const beside = typed(school, { ...own, column: 'note', words: 'Sudah dipesan' });
    const { reply, edits } = told(beside, { ...ONE, locks: { plan: 'locked' } });
    expect(property(reply, 'kept')).toMatchObject([{ place: 'plan/PLN-777' }]);
    expect(edits.filter((edit) => edit.do === 'set-cells' && edit.tab === 'annual')).toEqual([]);
  });
});

it('leaves a row out that the school took out', () => {
  const school = typed(imported(BLANK, ONE), { ...ownTopic, column: 'id', words: 'PLN-777' });
  expect(records(imported(school, ONE).tabs.annual).map(({ id }) => id)).toEqual(['PLN-777']);
});

it('keeps a row that the template drops where the school wrote beside it', () => {
  const school = typed(imported(BLANK, ONE), { ...ownTopic, column: 'note', words: 'Sudah dipesan' });
  const dropped: Pack = { ...ONE, plan: [] };
  expect(told(school, dropped).reply).toMatchObject({
    removed: 0,
    kept: [{ place: 'plan/PLN-900', cell: 'A3' }],
  });
});

it('leaves what is there at the first import, and says what the template has instead', () => {
  const school = typed(typed(BLANK, { ...ownTopic, column: 'id', words: 'PLN-900' }), ownTopic);
  const first = told(school, ONE);
  expect(property(first.reply, 'conflicts')).toMatchObject([
    { place: 'plan/PLN-900/topic', mine: 'Materi kami' },
  ]);
  expect(records(carriedOut(school, first).tabs.annual)).toMatchObject([
    { id: 'PLN-900', topic: 'Materi kami', service: 'Layanan informasi' },
  ]);
});

it('knows nothing of another template until the first is detached, and detaching changes no word', () => {
  const school = imported(BLANK, ONE);
  const other: Pack = { ...ONE, meta: { ...ONE.meta, id: 'lain' } };
  expect(refusal(importPack, { pack: packJson(other) }, school).message.text.en).toMatch(/another template/);
  const free = carriedOut(school, outcome(detachPack, {}, school));
  expect(contents(free)).toEqual(contents(school));
  expect(told(free, other).reply).toMatchObject({ from: null, conflicts: [], kept: [] });
});

it('takes a template whose kept copy somebody changed for a new one: every difference is asked', () => {
  const school = typed(imported(BLANK, ONE), ownTopic);
  const kept = school.tabs.pack ?? tab(profile, []);
  const forged = {
    ...kept,
    grid: kept.grid.map((row) => row.map((cell) => String(cell).replace('Mengenal', 'M'))),
  };
  const { reply } = told({ ...school, tabs: { ...school.tabs, pack: forged } }, topicOf(ONE, 'Materi dinas'));
  expect(reply).toMatchObject({ from: null, conflicts: [{ place: 'plan/PLN-900/topic' }] });
});

it('leaves words of another language where they are', () => {
  const english = { ...BLANK, language: 'en' } as const;
  expect(told(english, ONE).reply).toMatchObject({ skipped: ['lists'] });
});

it('brings a school’s templates into an empty workbook as they were', () => {
  fc.assert(
    fc.property(anyPack('1.0.0'), (pack) => {
      const saved = (from: Desk): unknown =>
        property(outcome(exportPack, { id: 'a', version: '1.0.0' }, from).reply, 'pack');
      const first = saved(imported(BLANK, pack));
      const again = saved(imported(BLANK, first as Pack));
      expect(again).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
