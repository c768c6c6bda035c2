/** Where every plan item stands in every month, and the dated rows of one of them; for the plan page. Writes nothing. */

import { clockTime, textOf } from '../core/cell';
import { yearMonthOf } from '../core/civil-date';
import { type Command, type Desk, type Outcome, type Refusal, tabOf } from '../core/command';
import { type Json, type JsonObject, property } from '../core/json';
import { readChoice } from '../core/read';
import { readRecords } from '../core/record';
import { a1, cellAt } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { clip, type Text } from '../core/text';
import { SERVICES, serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { journal } from '../tabs/journal';
import { monthly } from '../tabs/monthly';
import { profile } from '../tabs/profile';
import { type Booking, schedule } from '../tabs/schedule';
import { tabTitles } from '../tabs/schema';
import { semester } from '../tabs/semester';
import { weekly } from '../tabs/weekly';
import { readCalendar } from './calendar';
import { timeWords, weekdayWords } from './long-dates';
import { openOf } from './open-volume';
import { readPeriod, type SchoolYear, schoolMonths } from './period';
import { noPlanRefusal } from './schedule-answers';
import { schoolYearOf } from './school-year';
import { type DatedItem, datedItems, figuresOf } from './views';

const json = ({ id, en }: Text): JsonObject => ({ id, en });

/** The column of each tab that says which plan item a row belongs to. */
const NAMED_IN: Readonly<Record<string, string>> = {
  [annual.id]: 'id',
  [schedule.id]: 'plan',
  [semester.id]: 'plan',
  [monthly.id]: 'plan',
  [weekly.id]: 'plan',
};

/** Blank where the row in front is no plan item's. */
function selectedPlan({ selected, tabs }: Desk): string {
  const tab = selected && tabs[selected.tab];
  const column = selected && NAMED_IN[selected.tab];
  if (!tab || column === undefined || selected.row < FIRST_ROW) return '';
  return textOf(cellAt(tab.grid[selected.row - 1], tab.places[column]));
}

/** By plan item: the cell that holds its ID. */
function cellsOf(desk: Desk): ReadonlyMap<string, string> {
  const tab = tabOf(desk, annual);
  const place = tab?.places.id;
  if (!tab || place === undefined) return new Map();
  return new Map(readRecords(tab).map(({ row, record }) => [record.id ?? '', a1(place, row)]));
}

/** Five figures a month (planned, placed, done, as needed, missing), and the volumes that stand on the annual programme. */
function itemOf(desk: Desk, item: DatedItem, months: readonly string[], year: SchoolYear): JsonObject {
  const service = readChoice(SERVICES, item.service);
  const label = serviceOf(service)?.label ?? { id: item.service, en: item.service };
  return {
    id: item.id,
    topic: item.topic,
    service: service ?? item.service,
    label: json(worded(label, desk.framework)),
    volumes: item.volumes.map((volume, index) => volume - (item.before[index] ?? 0)),
    months: months.map((month) => {
      const period = readPeriod(month, year);
      if (!period) return [0, 0, 0, 0, 0];
      const figures = figuresOf(item, period, months);
      const { onDemand, missing } = openOf(item.service, figures);
      return [figures.planned, figures.placed, figures.done, onDemand, missing];
    }),
  };
}

function rowOf({ language }: Desk, record: Booking, isOwn: boolean, done: readonly string[]): JsonObject {
  const { id = '', date = '', start, plan = '' } = record;
  const time = start === undefined ? '' : timeWords(start, language);
  const when = [record.date ? weekdayWords(record.date, language) : '', time].filter(Boolean).join(' ');
  const what = isOwn ? '' : plan;
  return {
    id,
    date,
    start: start === undefined ? '' : clockTime(start),
    words: [when, what, (record.class ?? []).join(', ')].filter(Boolean).join(' · '),
    isDone: done.includes(date),
  };
}

/** Its own dated rows, and those of the same people, with which one can be swapped. */
function openItem(desk: Desk, item: DatedItem, cell: string): JsonObject {
  const tab = tabOf(desk, schedule);
  const rows = (tab ? readRecords(tab) : [])
    .map(({ record }) => record)
    .filter(({ id, date }) => id !== undefined && date !== undefined)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
  const own = rows.filter(({ plan }) => plan === item.id);
  const people = new Set(own.flatMap(({ person }) => person ?? []));
  const others = rows.filter(
    ({ plan, person }) => plan !== item.id && person?.some((code) => people.has(code)) === true,
  );
  return {
    id: item.id,
    cell,
    rows: own.map((record) => rowOf(desk, record, true, item.done)),
    others: others.map((record) => rowOf(desk, record, false, [])),
  };
}

function think(desk: Desk, asked: string): Outcome | Refusal {
  const plan = desk.tabs[annual.id];
  const year = readCalendar(desk.tabs[calendar.id], desk.tabs[profile.id]);
  const months = schoolMonths(year);
  const items = plan
    ? datedItems({
        annual: plan,
        schedule: desk.tabs[schedule.id],
        journal: desk.tabs[journal.id],
        calendar: year,
        framework: desk.framework,
      }).filter(({ id }) => id !== '')
    : [];
  const found = items.find(({ id }) => id === (asked || selectedPlan(desk)));
  if (asked !== '' && !found) return noPlanRefusal(asked);
  return {
    edits: [],
    notice: {
      text: { id: '{count} rencana dibaca.', en: 'Plan items read: {count}.' },
      gaps: { count: items.length },
    },
    reply: {
      ...schoolYearOf(desk),
      titles: tabTitles(),
      months: [...months],
      startMonth: yearMonthOf(year.startDate),
      items: items.map((item) => itemOf(desk, item, months, year)),
      ...(found ? { open: openItem(desk, found, cellsOf(desk).get(found.id) ?? '') } : {}),
    },
  };
}

const wordsAt = (input: Json, key: string): string => {
  const given = property(input, key) ?? '';
  return clip(typeof given === 'string' ? given.trim() : JSON.stringify(given));
};

export const readPlan: Command = {
  reads: [profile, annual],
  optional: [profile, annual, calendar, schedule, journal, semester, monthly, weekly],
  readsOnly: true,
  readsSelection: true,
  accept: (input) => (desk) => think(desk, wordsAt(input, 'plan')),
};
