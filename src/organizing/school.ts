/** The school as the checks see it: every tab read once, its rows as records, and who is who by code. */

import { type Cell, isBlankRow, type Row } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import type { ClosedDays } from '../core/closed-months';
import { type Desk, tabOf } from '../core/command';
import { type Located, readRecords } from '../core/record';
import { cellAt, type Tab } from '../core/tab';
import { type Column, FIRST_ROW, type KeyIn, type TabTemplate } from '../core/template';
import { FRAMEWORKS, type FrameworkKey } from '../frameworks/frameworks';
import { type Calendar, readCalendar } from '../planning/calendar';
import { type ClassBook, classBook } from '../planning/class-book';
import { readSettings, type Settings } from '../planning/settings';
import { administration } from '../tabs/administration';
import { type Aid, aids } from '../tabs/aids';
import { annual, type PlanItem } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { ceilings } from '../tabs/ceilings';
import { classes } from '../tabs/classes';
import { codes } from '../tabs/codes';
import { evaluation } from '../tabs/evaluation';
import { findings } from '../tabs/findings';
import { funds } from '../tabs/funds';
import { journal } from '../tabs/journal';
import { needs } from '../tabs/needs';
import { type Person, personnel } from '../tabs/personnel';
import { planTexts } from '../tabs/plan-texts';
import { profile } from '../tabs/profile';
import { type Room, rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import { supervision } from '../tabs/supervision';

/** The tabs that the checks read. */
export const READS = [
  profile,
  calendar,
  classes,
  annual,
  schedule,
  planTexts,
  personnel,
  rooms,
  aids,
  administration,
  funds,
  ceilings,
  findings,
  journal,
  needs,
  evaluation,
  codes,
  supervision,
] as const;

type NameIn<T extends TabTemplate> = T extends TabTemplate ? `${T['id']}.${KeyIn<T>}` : never;

/** `schedule.date`: a column of a tab that the checks read. */
export type ColumnName = NameIn<(typeof READS)[number]>;

/** A row in which somebody wrote. */
export interface TabRow {
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly cells: Row;
}

export interface School {
  readonly tabs: Readonly<Record<string, Tab>>;
  readonly today: CivilDate;
  readonly framework: FrameworkKey;
  readonly settings: Settings;
  readonly calendar: Calendar;
  /** By template id. */
  readonly rows: ReadonlyMap<string, readonly TabRow[]>;
  readonly people: readonly Located<typeof personnel>[];
  readonly classes: readonly Located<typeof classes>[];
  readonly rooms: readonly Located<typeof rooms>[];
  readonly aids: readonly Located<typeof aids>[];
  readonly documents: readonly Located<typeof administration>[];
  readonly funds: readonly Located<typeof funds>[];
  readonly ceilings: readonly Located<typeof ceilings>[];
  readonly plan: readonly Located<typeof annual>[];
  readonly bookings: readonly Located<typeof schedule>[];
  readonly planTexts: readonly Located<typeof planTexts>[];
  readonly classBook: ClassBook;
  readonly personOf: ReadonlyMap<string, Person>;
  readonly roomOf: ReadonlyMap<string, Room>;
  readonly aidOf: ReadonlyMap<string, Aid>;
  readonly planOf: ReadonlyMap<string, PlanItem>;
  /** What the days of closed months held when they were closed. */
  readonly closedDays: ClosedDays;
  /** Given for this run alone; kept nowhere. */
  readonly pupilNames: readonly string[];
}

/** What people fill in; formulas and computed cells alone do not make a row. */
const isWritten = (column: Column): boolean => !column.computed && column.formula === undefined;

function rowsOf(tab: Tab): readonly TabRow[] {
  const places = tab.template.columns.filter(isWritten).map(({ key }) => tab.places[key]);
  const found: TabRow[] = [];
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const cells = tab.grid[index] ?? [];
    if (!isBlankRow(places.map((place) => cellAt(cells, place)))) found.push({ row: index + 1, cells });
  }
  return found;
}

/** The first row of each code. */
function byCode<R>(
  located: readonly { readonly record: R }[],
  codeOf: (record: R) => string | undefined,
): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  for (const { record } of located) {
    const code = codeOf(record);
    if (code !== undefined && !found.has(code)) found.set(code, record);
  }
  return found;
}

/** Reads everything once. @param pupilNames from outside the workbook, where somebody gave them. */
export function schoolOf(desk: Desk, pupilNames: readonly string[] = []): School {
  const written = new Map(Object.entries(desk.tabs).map(([id, tab]) => [id, rowsOf(tab)]));
  const located = <T extends TabTemplate>(template: T): readonly Located<T>[] => {
    const tab = tabOf(desk, template);
    const own = new Set(written.get(template.id)?.map(({ row }) => row));
    return tab ? readRecords(tab).filter(({ row }) => own.has(row)) : [];
  };
  const [people, places, things, plan] = [located(personnel), located(rooms), located(aids), located(annual)];
  const groups = located(classes);
  return {
    tabs: desk.tabs,
    today: desk.today,
    closedDays: desk.closedDays ?? {},
    framework: FRAMEWORKS.find(({ key }) => key === desk.framework)?.key ?? 'pola17',
    settings: readSettings(desk.tabs.profile),
    calendar: readCalendar(desk.tabs.calendar, desk.tabs.profile),
    rows: written,
    people,
    classes: groups,
    rooms: places,
    aids: things,
    documents: located(administration),
    funds: located(funds),
    ceilings: located(ceilings),
    plan,
    bookings: located(schedule),
    planTexts: located(planTexts),
    classBook: classBook(groups.map(({ record }) => record)),
    personOf: byCode(people, ({ code }) => code),
    roomOf: byCode(places, ({ code }) => code),
    aidOf: byCode(things, ({ code }) => code),
    planOf: byCode(plan, ({ id }) => id),
    pupilNames,
  };
}

/** True where a tab or its column is missing: ORG-X07 speaks of it, every other check keeps silent. */
export function lacks(school: School, name: ColumnName): boolean {
  const [tab = '', column = ''] = name.split('.');
  return school.tabs[tab]?.places[column] === undefined;
}

/** A cell as it stands, where the record says only what could be read. */
export const cellOf = (school: School, tab: string, row: number, column: string): Cell =>
  cellAt(school.tabs[tab]?.grid[row - 1], school.tabs[tab]?.places[column]);
