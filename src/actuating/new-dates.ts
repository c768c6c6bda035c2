/** What was put off gets its new dated row in the daily schedule, once. */

import type { Row } from '../core/cell';
import { textOf } from '../core/cell';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { folded, type Locale } from '../core/text';
import { toRow } from '../core/write';
import { schedule } from '../tabs/schedule';
import type { GivenSession } from './given-sessions';

const PREFIX = 'J';

const numberOf = (id: string): number => Number(/^J(\d{1,9})$/.exec(id)?.[1] ?? 0);

const highest = (tab: Tab): number =>
  tab.grid
    .slice(FIRST_ROW - 1)
    .reduce((most, row) => Math.max(most, numberOf(textOf(cellAt(row, tab.places.id)))), 0);

/** The same activity on the same day: of the same plan item, for the same classes, at the same time. */
const printOf = (parts: readonly string[]): string => parts.map(folded).join('\u0001');

const TELLING = ['plan', 'date', 'class', 'start'] as const;

const printsIn = (tab: Tab): ReadonlySet<string> =>
  new Set(
    tab.grid
      .slice(FIRST_ROW - 1)
      .map((row) => printOf(TELLING.map((key) => textOf(cellAt(row, tab.places[key]))))),
  );

/** Only what belongs to a plan item is scheduled; a session without one keeps its new date in the journal. */
const isPutOff = ({ plan = '', newDate = '' }: GivenSession): boolean => plan !== '' && newDate !== '';

const COPIED = ['start', 'end', 'plan', 'place', 'target', 'aids', 'parties'] as const;

function rowOf(session: GivenSession, id: string, locale: Locale): Row {
  const copied = Object.fromEntries(COPIED.map((key) => [key, session[key]]));
  const { newDate: date, counsellor: person, classes } = session;
  return toRow(schedule, { ...copied, id, date, person, class: classes }, locale);
}

/** In template order, with the next free IDs; none for what stands there already. */
export function newDateRows(
  tab: Tab | undefined,
  sessions: readonly GivenSession[],
  locale: Locale,
): readonly Row[] {
  if (!tab) return [];
  const standing = new Set(printsIn(tab));
  let last = highest(tab);
  return sessions.filter(isPutOff).flatMap((session): readonly Row[] => {
    const row = rowOf(session, `${PREFIX}${String(last + 1).padStart(2, '0')}`, locale);
    const places = TELLING.map((key) => schedule.columns.findIndex((column) => column.key === key));
    const print = printOf(places.map((place) => textOf(row[place])));
    if (standing.has(print)) return [];
    standing.add(print);
    last += 1;
    return [row];
  });
}

export const putsOff = (sessions: readonly GivenSession[]): boolean => sessions.some(isPutOff);
