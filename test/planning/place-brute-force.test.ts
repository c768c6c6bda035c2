/** Every placed row looked at by hand, so to speak: against all other rows, its week's days, and what people did between. */

import fc from 'fast-check';
import { type Cell, isDateCell, isTimeCell, type Row, textOf } from '../../src/core/cell';
import { addDays, mondayOf, yearMonthOf } from '../../src/core/civil-date';
import type { Tab } from '../../src/core/tab';
import { toRow } from '../../src/core/write';
import { derivePlan } from '../../src/planning/derive-plan';
import { schedule } from '../../src/tabs/schedule';
import { carriedOut, day, type desk, fail, outcome, records, tab } from './desk';
import { anySchool, deskOf, NAMES, type School } from './random-school';

const yearOf = ({ year }: School): string => `${year.start.slice(0, 4)}-Y`;

const derived = (before: ReturnType<typeof desk>, period: string): ReturnType<typeof desk> =>
  carriedOut(before, outcome(derivePlan, { period }, before));

interface Slot {
  readonly row: number;
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

/** Everybody and everything that a row keeps busy, by the school's own data. */
function slotsOf(school: School, rows: ReturnType<typeof records>): readonly Slot[] {
  return rows.flatMap((cells, row): readonly Slot[] => {
    const { date, start, end } = cells;
    if (!isDateCell(date) || !isTimeCell(start) || !isTimeCell(end)) return [];
    const item = school.items[Number(textOf(cells.plan).slice(1)) - 1];
    const isWhole = item?.format === 'klasikal' || (item?.format === 'lapangan' && item.service !== 'HIM');
    const whole = isWhole && item.service !== 'BKP' ? textOf(cells.class).split('; ') : [];
    const place = textOf(cells.place);
    return [textOf(cells.person), place, ...whole]
      .filter((who) => who !== '')
      .map((who) => ({ row, who: `${date.date} ${who}`, start: start.minutes, end: end.minutes }));
  });
}

/** Pairs that overlap, one by one: slow, and nothing to get wrong. */
function overlaps(slots: readonly Slot[], isNew: (row: number) => boolean): readonly string[] {
  const byWho = new Map<string, Slot[]>();
  for (const slot of slots) byWho.set(slot.who, [...(byWho.get(slot.who) ?? []), slot]);
  return [...byWho.values()].flatMap((all) =>
    all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => one.start < other.end && other.start < one.end)
        .filter((other) => isNew(one.row) || isNew(other.row))
        .map((other) => `${one.who} ${one.start}-${one.end} ${other.start}-${other.end}`),
    ),
  );
}

const withMore = (school: School, more: number): School => ({
  ...school,
  items: school.items.map((item) => ({ ...item, volumes: item.volumes.map((volume) => volume + more) })),
});

/** Days of the week on which lessons are held, counted day by day from the school's own rows. */
function lessonDays(school: School, date: string): number {
  const monday = mondayOf(day(date));
  const spans = school.spans.map(({ offset, length, ...span }) => ({
    ...span,
    from: addDays(day(school.year.start), offset),
    to: addDays(day(school.year.start), offset + length),
  }));
  return [0, 1, 2, 3, 4, 5].slice(0, Number(school.year.schoolDays)).filter((place) => {
    const own = addDays(monday, place);
    const lying = spans.filter(({ from, to }) => from <= own && own <= to);
    return (
      own >= school.year.start && lying.every(({ kind, effective }) => kind === 'span' && effective === 'ya')
    );
  }).length;
}

it('keeps nobody, no room and no class in two places, and class sessions in effective weeks, once a week', () => {
  fc.assert(
    fc.property(anySchool, fc.nat(11), fc.nat(4), (school, index, more) => {
      const month = yearMonthOf(addDays(day(`${school.year.start.slice(0, 7)}-15`), index * 30));
      const first = derived(deskOf(school), month);
      // Then somebody plans more, and the year is placed.
      const { annual } = deskOf(withMore(school, more)).tabs;
      const raised = { ...first.tabs, ...(annual ? { annual } : {}) };
      const after = derived({ ...first, tabs: raised }, yearOf(school));
      const rows = records(after.tabs.schedule);
      const isNew = (row: number): boolean => row >= school.rows.length;
      expect(overlaps(slotsOf(school, rows), isNew)).toEqual([]);
      const had = new Set<string>();
      rows.slice(school.rows.length).forEach(({ date, plan, class: name }) => {
        const own = isDateCell(date) ? date.date : fail('no day');
        if (school.items[Number(textOf(plan).slice(1)) - 1]?.format !== 'klasikal') return;
        expect([own, lessonDays(school, own) >= 3]).toEqual([own, true]);
        const key = `${textOf(name)} ${mondayOf(own)}`;
        expect([key, had.has(key)]).toEqual([key, false]);
        expect(NAMES).toContain(textOf(name));
        had.add(key);
      });
    }),
    { numRuns: 15 },
  );
});

const anyEdit = fc.record({
  at: fc.nat(200),
  what: fc.constantFrom('moves', 'drops', 'repeats', 'writes'),
  days: fc.integer({ min: -40, max: 40 }),
  plan: fc.constantFrom('P1', 'P2', 'P9'),
});

type Change = typeof anyEdit extends fc.Arbitrary<infer E> ? E : never;

function edited(standing: Tab, { at, what, days, plan }: Change): Tab {
  const rows: Row[] = standing.grid.slice(2).map((row) => [...row]);
  const index = rows.length === 0 ? -1 : at % rows.length;
  const cell = (key: string): Cell => rows[index]?.[standing.places[key] ?? -1] ?? '';
  const withCells = (cells: Readonly<Record<string, Cell>>): Row =>
    standing.template.columns.map(({ key }) => cells[key] ?? cell(key));
  const date = cell('date');
  if (index < 0 || !isDateCell(date)) return standing;
  if (what === 'drops') rows.splice(index, 1);
  if (what === 'moves') rows[index] = withCells({ date: { date: addDays(date.date, days) } });
  if (what === 'repeats') rows.push(withCells({ id: `X${at}-${rows.length}` }));
  if (what === 'writes') rows[index] = withCells({ note: 'ditulis orang', plan });
  return tab(standing.template, rows);
}

const numberOf = (id: string): number => Number(/^J(\d+)$/.exec(id)?.[1] ?? 0);

it('changes no row that stands after whatever people moved, dropped, repeated or wrote, and gives no ID twice', () => {
  fc.assert(
    fc.property(anySchool, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (school, edits) => {
      const first = derived(deskOf(school), yearOf(school));
      const bookings = first.tabs.schedule ?? fail('no schedule');
      const theirs = edits.reduce(edited, bookings);
      const after = derived({ ...first, tabs: { ...first.tabs, schedule: theirs } }, yearOf(school));
      const [before, rows] = [records(theirs), records(after.tabs.schedule)];
      expect(rows.slice(0, before.length)).toEqual(before);
      const ids = rows.map(({ id }) => textOf(id));
      expect(new Set(ids).size).toBe(ids.length);
      // Nothing remembers an ID above all that stand: where people drop the last row, its ID can come again.
      const highest = Math.max(0, ...before.map(({ id }) => numberOf(textOf(id))));
      const gone = records(bookings)
        .map(({ id }) => textOf(id))
        .filter((id) => numberOf(id) <= highest);
      expect(ids.slice(before.length).filter((id) => gone.includes(id))).toEqual([]);
      expect(outcome(derivePlan, { period: yearOf(school) }, after).edits).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

const EVERY_WEDNESDAY = { weekday: 'wednesday', period: '1' } as const;

/** 7 October 2026 is a Wednesday; the class goes out in the very hour of its counselling period. */
it('holds no class session while the whole class is out on a visit', () => {
  const volumes = (count: number): number[] => [0, 0, 0, count, ...Array(8).fill(0)];
  const item = { service: 'INF', person: 'G1', target: 'VII-A' } as const;
  const school: School = {
    year: { start: '2026-07-13', schoolDays: '5', periods: '07:15; 07:55; 08:35; 09:35' },
    spans: [],
    groups: NAMES.map(() => EVERY_WEDNESDAY),
    items: [
      { ...item, person: 'G1; G2', format: 'lapangan', volumes: volumes(1) },
      { ...item, format: 'klasikal', volumes: volumes(4) },
    ],
    rows: [],
  };
  const before = deskOf(school);
  const visit = { id: 'J1', plan: 'P1', date: '2026-10-07', start: '07:15', end: '09:15', person: 'G2' };
  const row = toRow(schedule, { ...visit, class: 'VII-A' }, 'id');
  const after = derived({ ...before, tabs: { ...before.tabs, schedule: tab(schedule, [row]) } }, '2026-10');
  const days = records(after.tabs.schedule)
    .filter(({ plan }) => textOf(plan) === 'P2')
    .map(({ date }) => textOf(date));
  expect(days).toEqual(['2026-10-14', '2026-10-21', '2026-10-28']);
});
