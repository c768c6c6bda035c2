/** Places the volumes of plan items on days: what stands stays, and what finds no place says why. */

import type { Tab } from '../core/tab';
import { annual } from '../tabs/annual';
import { schedule } from '../tabs/schedule';
import { openBench } from './bench';
import { monthsBefore, schoolMonths } from './period';
import { placeClass } from './place-class';
import { placeOther } from './place-other';
import { type Bench, isReason, type Placed, type Reason, type Task } from './placing';
import { placingMonths } from './placing-days';
import { CLASS_FORMAT, isOnDemand, isPlanned, type PlacingItem, placingItems } from './placing-items';
import type { Timetable } from './timetable';

export interface Unplaced {
  readonly plan: string;
  /** 1-based row on the annual tab. */
  readonly row: number;
  /** `2026-10`. */
  readonly month: string;
  readonly count: number;
  readonly reason: Reason;
}

export interface PlacedPlan {
  /** By date and time. */
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
}

/** Why nothing of the item can be placed at all. */
function hindrance(item: PlacingItem, seen: ReadonlySet<string>): Reason | undefined {
  if (item.id === '') return 'noId';
  if (seen.has(item.id)) return 'twice';
  return item.service === undefined ? 'unknownService' : undefined;
}

/** Places what the month still lacks of an item. */
function placeMonth(
  bench: Bench,
  task: Task,
): { readonly placed: readonly Placed[]; readonly reason?: Reason } {
  const { item, month, volume } = task;
  const place = item.format === CLASS_FORMAT ? placeClass : placeOther;
  const placed: Placed[] = [];
  for (
    let standing = bench.diary.inMonth(item.id, month.month);
    standing < Math.floor(volume);
    standing += 1
  ) {
    const found = place(bench, task);
    if (isReason(found)) return { placed, reason: found };
    bench.diary.enter(found);
    placed.push(found);
  }
  return { placed };
}

const classesFirst = (items: readonly PlacingItem[]): readonly PlacingItem[] => [
  ...items.filter(({ format }) => format === CLASS_FORMAT),
  ...items.filter(({ format }) => format !== CLASS_FORMAT),
];

const byTime = (one: Placed, other: Placed): number =>
  one.date === other.date ? (one.start ?? 0) - (other.start ?? 0) : one.date < other.date ? -1 : 1;

/** A doubled ID belongs to its first item alone. */
function hindrancesOf(items: readonly PlacingItem[]): ReadonlyMap<PlacingItem, Reason | undefined> {
  const seen = new Set<string>();
  const found = new Map<PlacingItem, Reason | undefined>();
  for (const item of items) {
    found.set(item, hindrance(item, seen));
    seen.add(item.id);
  }
  return found;
}

/** @param hindered why nothing of the item can be placed. */
function placeTask(bench: Bench, task: Task, hindered: Reason | undefined): PlacedPlan {
  const { item, month, volume } = task;
  const done = hindered ? { placed: [], reason: hindered } : placeMonth(bench, task);
  const isOthers = hindered === 'twice' || hindered === 'noId';
  const rest = volume - (isOthers ? 0 : bench.diary.inMonth(item.id, month.month));
  const reason = done.reason ?? 'notWhole';
  const unplaced = { plan: item.id, row: item.row, month: month.month, count: rest, reason };
  return { placed: done.placed, unplaced: rest > 0 ? [unplaced] : [] };
}

/** @param months those to place, as `2026-10`. */
export function placePlan(
  tabs: Readonly<Record<string, Tab | undefined>>,
  timetable: Timetable,
  months: readonly string[],
): PlacedPlan {
  const { [annual.id]: plan, [schedule.id]: bookings } = tabs;
  const all = plan ? placingItems(plan, timetable.classBook) : [];
  const items = all.filter(isPlanned);
  const bench = openBench(timetable, all, bookings);
  const year = placingMonths(timetable.calendar, schoolMonths(timetable.calendar));
  const hindrances = hindrancesOf(items);
  const wanted = items.filter(({ service }) => !isOnDemand(service?.key));
  const over = monthsBefore(timetable.calendar);
  const found = year.flatMap((month, index) =>
    index >= over && months.includes(month.month)
      ? classesFirst(wanted)
          .map((item): Task => ({ item, month, volume: item.volumes[index] ?? 0 }))
          .filter(({ volume }) => volume > 0)
          .map((task) => placeTask(bench, task, hindrances.get(task.item)))
      : [],
  );
  return {
    placed: found.flatMap(({ placed }) => placed).sort(byTime),
    unplaced: found.flatMap(({ unplaced }) => unplaced),
  };
}
