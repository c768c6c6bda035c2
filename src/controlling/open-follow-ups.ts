/** The follow-ups of the journal: what is open, what is overdue. */

import { type Cell, readDate, textOf } from '../core/cell';
import { addDays, type CivilDate } from '../core/civil-date';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { FOLLOW_UP_STATUSES, FOLLOW_UPS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';

export interface FollowUp {
  /** 1-based row of the journal. */
  readonly row: number;
  readonly session: string;
  /** Key of the service; blank where it cannot be read. */
  readonly service: string;
  /** Code of the counselee, else the topic. */
  readonly subject: string;
  readonly classes: string;
  /** Key of the kind; blank where none was chosen. */
  readonly kind: string;
  readonly due: CivilDate | undefined;
  readonly isClosed: boolean;
}

/** `none needed` is no follow-up, whatever its status says. */
const NONE = 'tidak perlu';

/** Every session with a follow-up that is open or closed, in sheet order. */
export function followUpsOf(log: Tab): readonly FollowUp[] {
  const found: FollowUp[] = [];
  for (let index = FIRST_ROW - 1; index < log.grid.length; index += 1) {
    const cell = (key: string): Cell => cellAt(log.grid[index], log.places[key]);
    const status = readChoice(FOLLOW_UP_STATUSES, cell('followUpStatus'));
    const kind = readChoice(FOLLOW_UPS, cell('followUp')) ?? '';
    if (status === undefined || kind === NONE) continue;
    found.push({
      row: index + 1,
      session: textOf(cell('id')),
      service: readChoice(SERVICES, cell('service')) ?? '',
      subject: textOf(cell('counselees')) || textOf(cell('topic')),
      classes: textOf(cell('classes')),
      kind,
      due: readDate(cell('followUpDate')),
      isClosed: status === 'closed',
    });
  }
  return found;
}

export type FollowUpState = 'closed' | 'late' | 'today' | 'week' | 'open';

export function followUpState({ isClosed, due }: FollowUp, today: CivilDate): FollowUpState {
  if (isClosed) return 'closed';
  if (due === undefined) return 'open';
  if (due < today) return 'late';
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'open';
}
