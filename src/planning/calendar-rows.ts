/** The calendar tab's rows: holidays and spans from the school's file, and the weeks of each month beside them. */

import { type Cell, type Grid, type Row, readDate, sameCell, textOf } from '../core/cell';
import type { CellChange } from '../core/edit';
import { isObject, type JsonObject, property } from '../core/json';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Locale, Text } from '../core/text';
import { toRow } from '../core/write';
import { calendar as template } from '../tabs/calendar';
import { type Calendar, monthWeeks } from './calendar';
import { wordsOf } from './profile-rows';

const KIND_OF_HOLIDAY: Readonly<Record<string, string>> = { LN: 'holiday', CB: 'leave' };

const objectsIn = (file: JsonObject, list: string): readonly JsonObject[] => {
  const found = property(file, list);
  return Array.isArray(found) ? found.filter(isObject) : [];
};

/** The name in the workbook's language, else in the other. */
const nameIn = (entry: JsonObject, locale: Locale): string =>
  wordsOf(property(entry, locale)) || wordsOf(property(entry, locale === 'id' ? 'en' : 'id'));

const text = (entry: JsonObject, key: string): string => wordsOf(property(entry, key));

/** What a day rests on, by the codes of the field's files; other words stay as they are. */
export const BASES: ReadonlyMap<string, Text> = new Map([
  ['S-kal', { id: 'SKB', en: 'joint decree' }],
  ['news', { id: 'berita', en: 'news' }],
  ['fixed', { id: 'tetap', en: 'fixed' }],
  ['computed', { id: 'hitungan', en: 'computed' }],
  ['est', { id: 'perkiraan', en: 'estimate' }],
]);

const basisIn = (entry: JsonObject, locale: Locale): string => {
  const basis = text(entry, 'basis');
  return BASES.get(basis)?.[locale] ?? basis;
};

function holidayRow(entry: JsonObject, locale: Locale): readonly Cell[] {
  const kind = text(entry, 'kind');
  const given = {
    from: text(entry, 'date') || text(entry, 'from'),
    to: text(entry, 'to'),
    kind: Object.keys(KIND_OF_HOLIDAY).includes(kind) ? KIND_OF_HOLIDAY[kind] : kind || 'holiday',
    name: nameIn(entry, locale),
    code: text(entry, 'code'),
    basis: basisIn(entry, locale),
  };
  return toRow(template, given, locale);
}

/** A span called `Libur ...` is a school break. */
const kindOfSpan = (entry: JsonObject): string =>
  text(entry, 'kind') || (/^libur\b/i.test(text(entry, 'id')) ? 'break' : 'span');

function spanRow(entry: JsonObject, locale: Locale): readonly Cell[] {
  const given = {
    from: text(entry, 'from'),
    to: text(entry, 'to'),
    kind: kindOfSpan(entry),
    name: nameIn(entry, locale),
    effective: text(entry, 'effective'),
    code: text(entry, 'code'),
    basis: basisIn(entry, locale),
    lessonMinutes: text(entry, 'lessonMinutes'),
  };
  return toRow(template, given, locale);
}

const FROM = template.columns.findIndex(({ key }) => key === 'from');

const LAST = '9999';

const dayOf = (row: Row): string => readDate(row[FROM] ?? '') ?? LAST;

const byDay = (one: Row, other: Row): number => {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  return day < otherDay ? -1 : Number(day > otherDay);
};

/** Holidays and spans together, by date; those of one day, and those without one, in the order of the file. */
export const entryRows = (file: JsonObject, locale: Locale): Grid =>
  [
    ...objectsIn(file, 'holidays').map((entry) => holidayRow(entry, locale)),
    ...objectsIn(file, 'spans').map((entry) => spanRow(entry, locale)),
  ].sort(byDay);

/** What is computed for a month, by column key. */
const monthBlock = (calendar: Calendar): readonly Readonly<Record<string, Cell>>[] =>
  monthWeeks(calendar).map((month) => ({ ...month }));

/** The first twelve rows carry the months of the year beside what else stands in them. */
export function withMonths(rows: Grid, calendar: Calendar): Grid {
  const months = monthBlock(calendar);
  const blank = template.columns.map((): Cell => '');
  return Array.from({ length: Math.max(rows.length, months.length) }, (_, index) => {
    const month = months[index];
    const row = rows[index] ?? blank;
    return month ? template.columns.map(({ key }, place) => month[key] ?? row[place] ?? '') : row;
  });
}

/** A row for each month: where it stands already, else the next row that shows no month of this year. */
function monthRows(tab: Tab, months: readonly string[]): ReadonlyMap<string, number> {
  const place = tab.places.month;
  const standing = new Map<string, number>();
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const month = textOf(cellAt(tab.grid[index], place));
    if (months.includes(month) && !standing.has(month)) standing.set(month, index + 1);
  }
  const taken = new Set(standing.values());
  let free = FIRST_ROW;
  return new Map(
    months.map((month) => {
      const row = standing.get(month);
      if (row !== undefined) return [month, row];
      while (taken.has(free)) free += 1;
      taken.add(free);
      return [month, free];
    }),
  );
}

/** Changes that bring the month block of the tab up to date; none where it agrees. */
export function monthChanges(tab: Tab, calendar: Calendar): readonly CellChange[] {
  const months = monthBlock(calendar);
  const rows = monthRows(
    tab,
    months.map(({ month }) => textOf(month)),
  );
  return months.flatMap((block) =>
    Object.entries(block).flatMap(([column, after]): readonly CellChange[] => {
      const row = rows.get(textOf(block.month)) ?? FIRST_ROW;
      const before = cellAt(tab.grid[row - 1], tab.places[column]);
      return sameCell(before, after) ? [] : [{ row, column, before, after }];
    }),
  );
}
