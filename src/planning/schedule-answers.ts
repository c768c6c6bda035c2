/** What a person is told who wants something of the schedule that cannot be: why, and what is free instead. */

import { clockTime } from '../core/cell';
import type { Refusal } from '../core/command';
import { a1, type Tab } from '../core/tab';
import { clip, LOCALES, type Saying, same, sayIt, type Text } from '../core/text';
import { annual } from '../tabs/annual';
import { schedule } from '../tabs/schedule';
import { ARRANGING } from '../texts/arranging';
import type { Appointment } from './diary';
import { timeWords, weekdayWords } from './long-dates';
import type { Hindered } from './schedule-plan';
import type { Hindrance } from './slot';

const inEach = (words: (locale: 'id' | 'en') => string): Text =>
  Object.fromEntries(LOCALES.map((locale) => [locale, words(locale)])) as unknown as Text;

/** `Kamis, 8 Oktober 2026 13.45`. */
export const whenText = ({ date, start }: Pick<Appointment, 'date' | 'start'>): Text =>
  inEach((locale) => {
    const day = weekdayWords(date, locale);
    return start === undefined ? day : `${day} ${timeWords(start, locale)}`;
  });

function whySaying(hindrance: Hindrance): Saying {
  switch (hindrance.is) {
    case 'outside':
      return { text: ARRANGING.why.outside };
    case 'off':
    case 'notEffective':
      return { text: ARRANGING.why[hindrance.is], gaps: { name: hindrance.name } };
    case 'had':
    case 'busy':
    case 'away':
      return { text: ARRANGING.why[hindrance.is], gaps: { who: clip(hindrance.who) } };
    default:
      return hindrance satisfies never;
  }
}

const TAB = { tab: schedule.title };

/** @param bookings with the row that is meant, so that the refusal points to it. */
export function hinderedRefusal(
  what: string,
  found: Hindered,
  bookings: Tab,
  row: number | undefined,
): Refusal {
  const why = whySaying(found.hindrance);
  const gaps = {
    what: clip(what),
    when: whenText(found.wish),
    why: inEach((locale) => sayIt(why, locale)),
  };
  const list = inEach((locale) => found.free.map((one) => whenText(one)[locale]).join('; '));
  return {
    code: 'refused',
    message: { text: ARRANGING.refused, gaps },
    remedy:
      found.free.length > 0
        ? { text: ARRANGING.free, gaps: { ...TAB, list } }
        : { text: ARRANGING.noneFree, gaps: TAB },
    questions: {
      free: found.free.map((one) => ({
        date: one.date,
        start: one.start === undefined ? '' : clockTime(one.start),
        words: { ...whenText(one) },
      })),
    },
    tab: schedule.id,
    ...(row === undefined ? {} : { cell: a1(bookings.places.date ?? 0, row) }),
  };
}

export const unreadableRefusal: Refusal = {
  code: 'bad-input',
  message: { text: ARRANGING.unreadable },
  remedy: { text: ARRANGING.readable },
};

export const sessionRefusal = (session: string, rows: number): Refusal => ({
  code: 'bad-input',
  message: { text: rows === 0 ? ARRANGING.noSession : ARRANGING.doubled, gaps: { session: clip(session) } },
  remedy: rows === 0 ? { text: ARRANGING.lookUp, gaps: TAB } : { text: ARRANGING.repair },
  tab: schedule.id,
});

export const noPlanRefusal = (plan: string): Refusal => ({
  code: 'bad-input',
  message: { text: ARRANGING.noPlan, gaps: { plan: clip(plan) } },
  remedy: { text: ARRANGING.lookUp, gaps: { tab: annual.title } },
  tab: annual.id,
});

/** What a person wrote, as a text of every language. */
export const ownWords = (words: string): Text => same(clip(words));
