/** Days since 1899-12-30, as cells hold dates, and the instants that they mean in a time zone. */

import { Refusal } from './refusals';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** @returns undefined for a day that does not exist. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1;
  return exists && back.getUTCDate() === day ? (time - EPOCH) / DAY : undefined;
}

/** Clock and calendar of a wall time given in milliseconds of UTC. */
function partsOfWall(milliseconds: number): DateParts {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

export const partsOf = (serial: number): DateParts => partsOfWall(EPOCH + Math.round(serial * DAY));

export const partsAt = (instant: number, timeZone: string): DateParts =>
  partsOfWall(instant + offsetAt(timeZone, instant));

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @throws Refusal for a name that is no time zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
    return clock;
  } catch {
    throw new Refusal(`Invalid argument: ${timeZone}`);
  }
}

/** Indonesia's zones stand still since 1970: no need to ask the host's tables a million times. */
const FIXED: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
  UTC: 0,
  GMT: 0,
};
const HOUR = 3_600_000;
const offsets = new Map<string, number>();

function measuredOffset(timeZone: string, instant: number): number {
  const found: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant; before 1970 with the local mean time of old. */
export function offsetAt(timeZone: string, instant: number): number {
  const fixed = FIXED[timeZone];
  if (fixed !== undefined && (instant >= 0 || fixed === 0)) return fixed * HOUR;
  const key = `${timeZone} ${Math.floor(instant / (HOUR / 4))}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = measuredOffset(timeZone, instant);
  offsets.set(key, offset);
  return offset;
}

/** The instant at which the zone's clocks show this serial date. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const guess = wall - offsetAt(timeZone, wall);
  return wall - offsetAt(timeZone, guess);
}

/** The serial date that the zone's clocks show at an instant. */
export const serialAt = (instant: number, timeZone: string): number =>
  (instant + offsetAt(timeZone, instant) - EPOCH) / DAY;

/** @throws Refusal for a name that is no time zone. */
export const checkTimeZone = (timeZone: string): void => void clockOf(timeZone);
