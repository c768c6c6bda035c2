/** Activities that may be told of one by one: done, open to everybody, and held with more than one pupil. */

import { type Cell, readDate } from '../core/cell';
import { type CivilDate, yearMonthOf } from '../core/civil-date';
import type { Desk } from '../core/command';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW, type KeyIn } from '../core/template';
import { say, type Text } from '../core/text';
import { FORMATS, STATUSES } from '../frameworks/choices';
import { SERVICES, type Service, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import type { Period } from '../planning/period';
import type { journal } from '../tabs/journal';
import { coveringServices } from './covering-services';

export interface OpenActivity {
  readonly date: CivilDate;
  readonly service: Service;
  readonly cell: (key: KeyIn<typeof journal>) => Cell;
}

export interface OpenActivities {
  /** In the order of their days. */
  readonly rows: readonly OpenActivity[];
  /** Services left out in some month, because their number protects a confidential one. */
  readonly leftOut: readonly Service[];
}

export function openActivities(desk: Desk, journal: Tab, period: Period): OpenActivities {
  const covering = coveringServices(desk, journal, period);
  const all = activitiesIn(journal, period);
  const covers = ({ service, date }: OpenActivity): boolean =>
    covering.has(`${service.key} ${yearMonthOf(date)}`);
  return {
    rows: all.filter((one) => !covers(one)),
    leftOut: [...new Set(all.filter(covers).map(({ service }) => service))],
  };
}

const LEFT_OUT: Text = {
  id: 'Demi kerahasiaan, pada bulan dengan sedikit konseling tidak didaftar: {services}.',
  en: 'To protect counselees, in months of little counselling these are not listed: {services}.',
};

/** @returns words for below the table; blank where nothing was left out. */
export const leftOutWords = ({ leftOut }: OpenActivities, { language, framework }: Desk): string =>
  leftOut.length === 0
    ? ''
    : say(LEFT_OUT, language, {
        services: leftOut.map(({ label }) => worded(label, framework)[language]).join(', '),
      });

function activitiesIn({ grid, places }: Tab, { from, to }: Period): readonly OpenActivity[] {
  const found = grid.slice(FIRST_ROW - 1).flatMap((cells): readonly OpenActivity[] => {
    const cell = (key: string): Cell => cellAt(cells, places[key]);
    const date = readDate(cell('date'));
    const status = readChoice(STATUSES, cell('status'));
    const service = serviceOf(readChoice(SERVICES, cell('service')));
    const isHeld = status === 'done' || status === 'partly';
    if (!date || date < from || date > to || !isHeld) return [];
    const isOpen = service?.confidentiality === 0 && readChoice(FORMATS, cell('format')) !== 'individual';
    return isOpen ? [{ date, service, cell }] : [];
  });
  return found.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
