/** The wishes of one run as changes of the schedule: cells that move or go, rows that come, and what is said of each. */

import { type Cell, isBlank, sameCell } from '../core/cell';
import { yearMonthOf } from '../core/civil-date';
import { isRefusal, type Refusal } from '../core/command';
import type { CellChange } from '../core/edit';
import { cellAt, type Tab } from '../core/tab';
import type { Saying } from '../core/text';
import { ARRANGING } from '../texts/arranging';
import { openBench } from './bench';
import type { Appointment } from './diary';
import type { Bench, Placed } from './placing';
import type { PlacingItem } from './placing-items';
import { hinderedRefusal, noPlanRefusal, ownWords, sessionRefusal, whenText } from './schedule-answers';
import { added, isHindered, moved, rowsById, type Settled, type Standing } from './schedule-plan';
import type { Touched } from './schedule-totals';
import type { Addition, Move, Wishes } from './schedule-wishes';
import type { Timetable } from './timetable';

export interface Changes {
  readonly cells: readonly CellChange[];
  /** IDs of dropped rows: they go last, so that a run that was broken off finds its rows again. */
  readonly ids: readonly CellChange[];
  readonly additions: readonly Placed[];
  readonly sayings: readonly Saying[];
  readonly touched: readonly Touched[];
}

interface Desk {
  readonly bookings: Tab;
  readonly bench: Bench;
  readonly items: ReadonlyMap<string, PlacingItem>;
  readonly rows: ReadonlyMap<string, readonly Standing[]>;
}

const NONE: Changes = { cells: [], ids: [], additions: [], sayings: [], touched: [] };

const timeCell = (minutes: number | undefined): Cell => (minutes === undefined ? '' : { minutes });

/** The cells of a row that differ from what is settled. */
function movedCells({ bookings }: Desk, { row, record }: Standing, move: Move, { wish, place }: Settled) {
  const wanted: Readonly<Record<string, Cell>> = {
    date: { date: wish.date },
    ...(wish.start === record.start ? {} : { start: timeCell(wish.start) }),
    ...(wish.end === record.end ? {} : { end: timeCell(wish.end) }),
    ...(move.person ? { person: wish.people.join('; ') } : {}),
    ...(move.place === undefined ? {} : { place }),
  };
  return Object.entries(wanted).flatMap(([column, after]): readonly CellChange[] => {
    const before = cellAt(bookings.grid[row - 1], bookings.places[column]);
    return sameCell(before, after) || bookings.places[column] === undefined
      ? []
      : [{ row, column, before, after }];
  });
}

function oneRow({ rows }: Desk, session: string): Standing | Refusal {
  const [found, ...others] = rows.get(session) ?? [];
  return found && others.length === 0 ? found : sessionRefusal(session, others.length);
}

function move(desk: Desk, wanted: Move): Changes | Refusal {
  const standing = oneRow(desk, wanted.session);
  if (isRefusal(standing)) return standing;
  const { record, row } = standing;
  const found = moved(desk.bench, standing, desk.items.get(record.plan ?? ''), wanted);
  if (isHindered(found)) return hinderedRefusal(wanted.session, found, desk.bookings, row);
  const cells = movedCells(desk, standing, wanted, found);
  const gaps = { session: ownWords(wanted.session), when: whenText(found.wish) };
  const { plan } = record;
  const months = [record.date, found.wish.date].flatMap((date) => (date ? [yearMonthOf(date)] : []));
  return {
    ...NONE,
    cells,
    sayings: [{ text: cells.length > 0 ? ARRANGING.moved : ARRANGING.stands, gaps }],
    touched: plan === undefined ? [] : months.map((month) => [plan, month] as const),
  };
}

/** Every cell of the row that holds something, formulas aside: the row is free again. */
const emptied = ({ bookings }: Desk, row: number): readonly CellChange[] =>
  bookings.template.columns.flatMap(({ key, formula }): readonly CellChange[] => {
    const before = cellAt(bookings.grid[row - 1], bookings.places[key]);
    return isBlank(before) || formula !== undefined ? [] : [{ row, column: key, before, after: '' }];
  });

function drop(desk: Desk, session: string): Changes | Refusal {
  const gaps = { session: ownWords(session) };
  // Dropped already: a run that is repeated has nothing to do.
  if (!desk.rows.has(session)) return { ...NONE, sayings: [{ text: ARRANGING.gone, gaps }] };
  const standing = oneRow(desk, session);
  if (isRefusal(standing)) return standing;
  const { plan, date } = standing.record;
  const cells = emptied(desk, standing.row);
  return {
    ...NONE,
    cells: cells.filter(({ column }) => column !== 'id'),
    ids: cells.filter(({ column }) => column === 'id'),
    sayings: [{ text: ARRANGING.dropped, gaps }],
    touched: plan === undefined || date === undefined ? [] : [[plan, yearMonthOf(date)]],
  };
}

/** A row of that plan item stands there already, as far as the wish says. */
const standsAs = ({ record }: Standing, { plan, date, start, classes, person }: Addition): boolean =>
  record.plan === plan &&
  record.date === date &&
  (start === undefined || record.start === start) &&
  (classes ?? []).every((name) => record.class?.includes(name)) &&
  (person ?? []).every((code) => record.person?.includes(code));

function add(desk: Desk, wanted: Addition, dropped: ReadonlySet<string>): Changes | Refusal {
  const item = desk.items.get(wanted.plan);
  if (!item) return noPlanRefusal(wanted.plan);
  const touched: readonly Touched[] = [[wanted.plan, yearMonthOf(wanted.date)]];
  const same = [...desk.rows.values()]
    .flat()
    .find((one) => !dropped.has(one.record.id ?? '') && standsAs(one, wanted));
  if (same) {
    const when: Pick<Appointment, 'date' | 'start'> = { date: wanted.date, start: same.record.start };
    const gaps = { session: ownWords(same.record.id ?? wanted.plan), when: whenText(when) };
    return { ...NONE, touched, sayings: [{ text: ARRANGING.stands, gaps }] };
  }
  const found = added(desk.bench, item, wanted);
  if (isHindered(found)) return hinderedRefusal(wanted.plan, found, desk.bookings, undefined);
  const { wish, place, target } = found;
  return { ...NONE, touched, additions: [{ ...wish, place, target }] };
}

const both = (one: Changes, other: Changes): Changes => ({
  cells: [...one.cells, ...other.cells],
  ids: [...one.ids, ...other.ids],
  additions: [...one.additions, ...other.additions],
  sayings: [...one.sayings, ...other.sayings],
  touched: [...one.touched, ...other.touched],
});

/** Everything, or the first refusal: nothing is done by halves. */
export function changesOf(
  bookings: Tab,
  timetable: Timetable,
  all: readonly PlacingItem[],
  { moves, additions, drops }: Wishes,
): Changes | Refusal {
  const rows = rowsById(bookings);
  const named = [...drops, ...moves.map(({ session }) => session)];
  const without = new Set(named.flatMap((id) => (rows.get(id) ?? []).map(({ row }) => row)));
  const desk: Desk = {
    bookings,
    rows,
    bench: openBench(timetable, all, bookings, without),
    items: new Map([...all].reverse().map((item) => [item.id, item])),
  };
  const dropped = new Set(drops);
  const steps = [
    ...drops.map((session) => () => drop(desk, session)),
    ...moves.map((wanted) => () => move(desk, wanted)),
    ...additions.map((wanted) => () => add(desk, wanted, dropped)),
  ];
  let changes = NONE;
  for (const step of steps) {
    const found = step();
    if (isRefusal(found)) return found;
    changes = both(changes, found);
  }
  return changes;
}
