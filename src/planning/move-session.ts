/** Moves, adds and drops dated rows of the schedule, tells what that does to the totals, and brings the views along. */

import { textOf } from '../core/cell';
import { withCells } from '../core/changed-tab';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import type { Json } from '../core/json';
import type { Saying } from '../core/text';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { journal } from '../tabs/journal';
import { monthly } from '../tabs/monthly';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { semester } from '../tabs/semester';
import { weekly } from '../tabs/weekly';
import { ARRANGING } from '../texts/arranging';
import { viewEdits } from './derived-views';
import { placingItems } from './placing-items';
import { joined } from './placing-notice';
import { ownWords, unreadableRefusal, whenText } from './schedule-answers';
import { changesOf } from './schedule-changes';
import { scheduleRows, withRows } from './schedule-rows';
import { totalSaying, totalsOf } from './schedule-totals';
import { type Wishes, wishesIn } from './schedule-wishes';
import { readTimetable } from './timetable';
import { type ViewSources, viewRows } from './views';

const ID = schedule.columns.findIndex(({ key }) => key === 'id');

const setting = (cells: readonly CellChange[]): readonly Edit[] =>
  cells.length > 0 ? [{ do: 'set-cells', tab: schedule.id, cells }] : [];

function think(desk: Desk, wishes: Wishes): Outcome | Refusal {
  const { annual: plan, schedule: bookings, journal: log } = desk.tabs;
  if (!plan || !bookings) throw new RangeError('moveSession was run without the plan or the schedule');
  const timetable = readTimetable(desk.tabs);
  const changes = changesOf(bookings, timetable, placingItems(plan, timetable.classBook), wishes);
  if (isRefusal(changes)) return changes;
  const { cells, ids: goes, additions, touched } = changes;
  const gone = [...cells, ...goes];
  const rows = scheduleRows(bookings, additions, desk.language);
  const before: ViewSources = {
    annual: plan,
    schedule: bookings,
    journal: log,
    calendar: timetable.calendar,
    framework: desk.framework,
  };
  const after: ViewSources = { ...before, schedule: withRows(withCells(bookings, gone), rows) };
  const totals = totalsOf(before, after, touched);
  const ids = rows.map((row) => textOf(row[ID]));
  const comes = additions.map((one, index): Saying => {
    const gaps = { session: ownWords(ids[index] ?? ''), plan: ownWords(one.plan), when: whenText(one) };
    return { text: ARRANGING.added, gaps };
  });
  const sums = totals.map((one) => totalSaying(one, timetable.calendar));
  const edits: readonly Edit[] = [
    ...setting(cells),
    ...setting(goes),
    ...(rows.length > 0 ? [{ do: 'add-rows', tab: schedule.id, rows } as const] : []),
    ...viewEdits(desk, viewRows(after, desk.language)),
  ];
  return {
    edits,
    notice: { text: joined([...changes.sayings, ...comes, ...sums]) },
    ...(sums.length > 0 ? { foreseen: { text: joined([...comes, ...sums]) } } : {}),
    reply: {
      changed: new Set(gone.map(({ row }) => row)).size,
      added: ids,
      totals: totals.map((one) => ({ ...one })),
    },
  };
}

function accept(input: Json): Thinking | Refusal {
  const wishes = wishesIn(input);
  return wishes ? (desk) => think(desk, wishes) : unreadableRefusal;
}

export const moveSession: Command = {
  reads: [profile, calendar, annual, schedule, journal, semester, monthly, weekly],
  optional: [journal, classes, personnel, rooms],
  accept,
};
