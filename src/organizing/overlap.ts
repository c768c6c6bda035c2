/** Who or what is booked twice at the same time: packed keys, sorted once, swept once; never pairs. */

/** `[start, end)` of somebody on a day. `who` and `day` are whole numbers of the caller's choice, small ones best. */
export interface Slot {
  readonly who: number;
  readonly day: number;
  /** Minutes since midnight, below 1440. */
  readonly start: number;
  readonly end: number;
}

const MINUTES = 1440;
const NOBODY = -1;

/** Who and day in one number: so many days as there can be. */
function daysIn(slots: readonly Slot[]): number {
  let days = 1;
  for (const { day } of slots) if (day >= days) days = day + 1;
  return days;
}

/** A number for each slot's person and day; renumbered where keys would not fit into a number's 53 bits. */
function groupsOf(slots: readonly Slot[]): Float64Array {
  const days = daysIn(slots);
  const groups = new Float64Array(slots.length);
  let most = 0;
  slots.forEach(({ who, day }, index) => {
    const group = who * days + day;
    groups[index] = group;
    if (group > most) most = group;
  });
  if ((most + 1) * MINUTES * slots.length <= Number.MAX_SAFE_INTEGER) return groups;
  const ranks = new Map<number, number>();
  return groups.map((group) => {
    const rank = ranks.get(group) ?? ranks.size;
    ranks.set(group, rank);
    return rank;
  });
}

/**
 * Finds overlapping slots.
 *
 * @returns for each slot the index of one that is on when it starts (of those, the one that ends last), -1 for
 *   none. A slot that overlaps any other has a partner or is one: fewer lines to write than rows, however hot
 *   the room.
 */
export function partnersOf(slots: readonly Slot[]): Int32Array {
  const count = slots.length;
  const groups = groupsOf(slots);
  const keys = new Float64Array(count);
  slots.forEach(({ start }, index) => {
    keys[index] = ((groups[index] ?? 0) * MINUTES + start) * count + index;
  });
  keys.sort();
  const partners = new Int32Array(count).fill(NOBODY);
  let last = NOBODY;
  let group = NOBODY;
  let busyUntil = 0;
  for (let place = 0; place < count; place += 1) {
    const index = (keys[place] ?? 0) % count;
    const { start, end } = slots[index] as Slot;
    const own = groups[index] ?? 0;
    const together = own === group;
    if (together && start < busyUntil) partners[index] = last;
    if (together && end <= busyUntil) continue;
    last = index;
    group = own;
    busyUntil = end;
  }
  return partners;
}
