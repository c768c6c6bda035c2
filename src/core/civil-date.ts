/** Days of the school's calendar, without clock or time zone: `YYYY-MM-DD`, so that text order is time order. */

export type CivilDate = string & { readonly civilDate: true };

const MILLISECONDS_A_DAY = 86_400_000;

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** Days since 1970-01-01 of a day in the proleptic Gregorian calendar. */
const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY);

function fromDayNumber(days: number): CivilDate {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` as CivilDate;
}

/** @returns undefined for a day that does not exist (31 February) or a year outside 1900 to 2199. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = fromDayNumber(dayNumber(year, month, day));
  return date === `${year}-${two(month)}-${two(day)}` ? date : undefined;
}

/** Reads `2026-07-03` (one-digit months and days too) and nothing else. */
export function parseIsoDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));
export const dayOf = (date: CivilDate): number => Number(date.slice(8, 10));
/** `2026-10`. */
export const yearMonthOf = (date: CivilDate): string => date.slice(0, 7);

const numberOf = (date: CivilDate): number => dayNumber(yearOf(date), monthOf(date), dayOf(date));

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(numberOf(date) + days);

/** Whole days from the first to the second: negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => numberOf(to) - numberOf(from);

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date: CivilDate): number => (((numberOf(date) + 3) % 7) + 7) % 7;

/** The Monday on or before the day. */
export const mondayOf = (date: CivilDate): CivilDate => addDays(date, -weekdayOf(date));

/** The day so many months later, or the last day of that month where it has fewer days. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  for (let day = dayOf(date); day > 27; day -= 1) {
    const found = civilDate(year, month, day);
    if (found) return found;
  }
  return fromDayNumber(dayNumber(year, month, dayOf(date)));
}

/** Every day from the first to the last, both included. */
export function daysOf(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}
