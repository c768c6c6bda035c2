/** Double booking: the sweep finds what looking at every pair would find, and never lists every pair. */

import fc from 'fast-check';
import { partnersOf, type Slot } from '../../src/organizing/overlap';

const clash = (one: Slot, other: Slot): boolean =>
  one.who === other.who && one.day === other.day && one.start < other.end && other.start < one.end;

/** Indices of slots that overlap any other, by looking at every pair. */
const byEveryPair = (slots: readonly Slot[]): readonly number[] =>
  slots.flatMap((slot, index) =>
    slots.some((other, place) => place !== index && clash(slot, other)) ? [index] : [],
  );

/** Pairs of a slot and its partner. */
const overlaps = (slots: readonly Slot[]): readonly (readonly [number, number])[] =>
  [...partnersOf(slots)].flatMap((partner, index) => (partner < 0 ? [] : [[index, partner] as const]));

const anySlot = (people: number, days: number): fc.Arbitrary<Slot> =>
  fc
    .record({
      who: fc.nat(people),
      day: fc.nat(days),
      start: fc.integer({ min: 0, max: 300 }),
      minutes: fc.integer({ min: 1, max: 120 }),
    })
    .map(({ who, day, start, minutes }) => ({ who, day, start, end: start + minutes }));

const anySlots = fc.array(anySlot(1, 1), { maxLength: 40 });

const sorted = (numbers: Iterable<number>): readonly number[] =>
  [...numbers].sort((one, other) => one - other);

describe('double booking', () => {
  it('speaks of every slot that overlaps another and of no other', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        expect(sorted(new Set(overlaps(slots).flat()))).toEqual(byEveryPair(slots));
      }),
    );
  });

  it('names two slots that do overlap', () => {
    fc.assert(
      fc.property(anySlots, (slots) =>
        overlaps(slots).every(([later, earlier]) => {
          const [one, other] = [slots[later], slots[earlier]];
          return later !== earlier && one !== undefined && other !== undefined && clash(one, other);
        }),
      ),
    );
  });

  it('finds the same where persons and days are so many that their keys would not fit into a number', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const scattered = slots.map((slot) => ({ ...slot, who: slot.who * 1e9, day: slot.day * 1e6 }));
        expect(overlaps(scattered).length).toBe(overlaps(slots).length);
        expect(sorted(new Set(overlaps(scattered).flat()))).toEqual(byEveryPair(slots));
      }),
    );
  });

  it('lets one end when the next begins', () => {
    const slots = [
      { who: 0, day: 0, start: 480, end: 520 },
      { who: 0, day: 0, start: 520, end: 560 },
    ];
    expect(overlaps(slots)).toEqual([]);
  });

  it('tells of a room that everybody booked at once in fewer findings than rows', () => {
    const slots = Array.from({ length: 5000 }, () => ({ who: 0, day: 0, start: 480, end: 520 }));
    expect(overlaps(slots)).toHaveLength(4999);
  });
});
