/** Changes volumes of plan items by month, says what that does to the year, and brings the programmes along. */

import { type Cell, isBlank, sameCell } from '../core/cell';
import { withCells } from '../core/changed-tab';
import { yearMonthOf } from '../core/civil-date';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
  tabOf,
} from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import { readAmount } from '../core/read';
import { type Located, readRecords } from '../core/record';
import { cellAt, type Tab } from '../core/tab';
import { clip, folded, type SayingGaps, type Text } from '../core/text';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { journal } from '../tabs/journal';
import { monthly } from '../tabs/monthly';
import { profile } from '../tabs/profile';
import { schedule } from '../tabs/schedule';
import { semester } from '../tabs/semester';
import { weekly } from '../tabs/weekly';
import { VOLUMES } from '../texts/volumes';
import { readCalendar } from './calendar';
import { viewEdits } from './derived-views';
import { monthLabel, noSuchPeriod, type SchoolYear, schoolMonths } from './period';
import { joined } from './placing-notice';
import { readPlanItems } from './plan-items';
import { noPlanRefusal } from './schedule-answers';
import { type ViewSources, viewRows } from './views';

interface Wish {
  readonly plan: string;
  /** `2026-10`. */
  readonly month: string;
  /** As typed; blank where nothing is planned. */
  readonly volume: string;
}

/** As many as one person changes at once. */
const MOST = 60;

const refuse = (message: Text, remedy: Text, gaps: SayingGaps = {}): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps },
  remedy: { text: remedy, gaps },
  tab: annual.id,
});

function wishIn(given: Json): Wish | undefined {
  const [plan, month, volume] = ['plan', 'month', 'volume'].map((key) => property(given, key) ?? '');
  const isReadable = typeof plan === 'string' && typeof month === 'string' && plan.trim() !== '';
  if (!isReadable || (typeof volume !== 'string' && typeof volume !== 'number')) return undefined;
  return { plan: plan.trim(), month: month.trim(), volume: String(volume).trim() };
}

function wishesIn(input: Json): readonly Wish[] | undefined {
  const given = property(input, 'volumes');
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST) return undefined;
  const wishes = given.flatMap((one: Json) => wishIn(one) ?? []);
  return wishes.length === given.length ? wishes : undefined;
}

interface Sheet {
  readonly tab: Tab;
  readonly plans: readonly Located<typeof annual>[];
  readonly year: SchoolYear;
}

/** Where the volume stands: its row and column. */
function placeOf({ plans, year }: Sheet, wish: Wish, gaps: SayingGaps) {
  const { plan, month } = wish;
  const [found, ...others] = plans.filter(({ record }) => folded(record.id ?? '') === folded(plan));
  if (!found) return noPlanRefusal(plan);
  if (others.length > 0) return refuse(VOLUMES.doubled, VOLUMES.repair, gaps);
  const index = schoolMonths(year).indexOf(month);
  if (index < 0) return noSuchPeriod(month, year);
  if (month < yearMonthOf(year.startDate)) return refuse(VOLUMES.tooEarly, VOLUMES.opening, gaps);
  return { row: found.row, column: `m${index + 1}` };
}

const isSame = (before: Cell, after: Cell): boolean =>
  sameCell(before, after) || (isBlank(before) && (after === '' || after === 0));

/** The cell of one volume, where it changes. */
function changeOf(sheet: Sheet, wish: Wish): readonly CellChange[] | Refusal {
  const { plan, month, volume } = wish;
  const gaps = { plan: clip(plan), volume: clip(volume), tab: annual.title, month: monthLabel(month) };
  const at = placeOf(sheet, wish, gaps);
  if (isRefusal(at)) return at;
  const after = volume === '' ? '' : readAmount(volume);
  if (after === undefined) return refuse(VOLUMES.noNumber, VOLUMES.write, gaps);
  const { row, column } = at;
  const place = sheet.tab.places[column];
  const before = cellAt(sheet.tab.grid[row - 1], place);
  return place === undefined || isSame(before, after) ? [] : [{ row, column, before, after }];
}

/** The last word on a volume counts. Everything, or the first refusal. */
function changesOf(sheet: Sheet, wishes: readonly Wish[]): readonly CellChange[] | Refusal {
  const last = new Map(wishes.map((wish) => [`${wish.month} ${folded(wish.plan)}`, wish]));
  const changes: CellChange[] = [];
  for (const wish of last.values()) {
    const found = changeOf(sheet, wish);
    if (isRefusal(found)) return found;
    changes.push(...found);
  }
  return changes;
}

const total = ({ annual: plan, framework, calendar: year }: ViewSources): number =>
  readPlanItems(plan, framework, year).reduce(
    (all, { volumes }) => all + volumes.reduce((sum, volume) => sum + volume, 0),
    0,
  );

function think(desk: Desk, wishes: readonly Wish[]): Outcome | Refusal {
  const tab = tabOf(desk, annual);
  if (!tab) throw new RangeError('setVolumes was run without the annual programme');
  const year = readCalendar(desk.tabs[calendar.id], desk.tabs[profile.id]);
  const cells = changesOf({ tab, plans: readRecords(tab), year }, wishes);
  if (isRefusal(cells)) return cells;
  const before: ViewSources = {
    annual: tab,
    schedule: desk.tabs[schedule.id],
    journal: desk.tabs[journal.id],
    calendar: year,
    framework: desk.framework,
  };
  const after: ViewSources = { ...before, annual: withCells(tab, cells) };
  const gaps = { count: cells.length, before: total(before), after: total(after) };
  const edits: readonly Edit[] = [
    ...(cells.length > 0 ? [{ do: 'set-cells', tab: annual.id, cells } as const] : []),
    ...viewEdits(desk, viewRows(after, desk.language)),
  ];
  const changed = [{ text: VOLUMES.changed, gaps }, { text: VOLUMES.place }];
  return {
    edits,
    notice: { text: joined(cells.length > 0 ? changed : [{ text: VOLUMES.same }]) },
    ...(cells.length > 0 ? { foreseen: { text: VOLUMES.changed, gaps } } : {}),
    reply: { changed: cells.length, before: gaps.before, after: gaps.after },
  };
}

function accept(input: Json): Thinking | Refusal {
  const wishes = wishesIn(input);
  return wishes
    ? (desk) => think(desk, wishes)
    : refuse(VOLUMES.unreadable, VOLUMES.readable, { most: MOST });
}

export const setVolumes: Command = {
  reads: [profile, calendar, annual, semester, monthly, weekly],
  optional: [schedule, journal],
  accept,
};
