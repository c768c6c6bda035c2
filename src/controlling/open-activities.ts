/** Activities that may be told of one by one: done, open to everybody, and held with more than one pupil. */

import { type Cell, readDate } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW, type KeyIn } from '../core/template';
import { FORMATS, STATUSES } from '../frameworks/choices';
import { SERVICES, type Service, serviceOf } from '../frameworks/services';
import type { Period } from '../planning/period';
import type { journal } from '../tabs/journal';

export interface OpenActivity {
  readonly date: CivilDate;
  readonly service: Service;
  readonly cell: (key: KeyIn<typeof journal>) => Cell;
}

/** In the order of their days. */
export function openActivities({ grid, places }: Tab, { from, to }: Period): readonly OpenActivity[] {
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
