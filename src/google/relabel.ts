/** A tab in another language: its title, headers, notes, drop-downs, dates, and the words chosen in it. */

import type { CellChange, RelabelTab, Rewording } from '../core/edit';
import { cellAt, rangesOf, type Tab } from '../core/tab';
import { type Column, FIRST_ROW, HEADER_ROW } from '../core/template';
import { LOCALES, type Locale, type Text } from '../core/text';
import { toGoogle } from './cells';
import { formatOf, isHeaderLong, type Laying, ruleOf } from './layout';
import { freeTitle, type Names } from './make-tab';
import { cellName, rectanglesOf, writeRectangle } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isOurs = (words: string, text: Text): boolean => LOCALES.some((locale) => text[locale] === words);

/** Mostly the title is free; asking first would cost a call a tab. */
function setTitle(sheet: Sheet, title: string, names: Names): void {
  try {
    sheet.setName(title);
  } catch {
    sheet.setName(freeTitle(names, title));
  }
}

function retitle(sheet: Sheet, { template, titles }: RelabelTab, language: Locale, names: Names): void {
  const before = sheet.getName();
  const after = template.title[language];
  const isOwn = !titles.some((title) => isOurs(before, title));
  if (before !== after && !isOwn) setTitle(sheet, after, names);
}

interface Placed {
  readonly column: Column;
  /** 0-based. */
  readonly place: number;
}

const placedIn = (tab: Tab, isWanted: (column: Column) => boolean): readonly Placed[] =>
  tab.template.columns
    .filter(isWanted)
    .flatMap((column) => {
      const place = tab.places[column.key];
      return place === undefined ? [] : [{ column, place }];
    })
    .sort((one, other) => one.place - other.place);

/** Columns that stand side by side. */
function neighbours(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups[groups.length - 1];
    if (last?.[0] && last[0].place + last.length === one.place) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** From the first header that changes to the last, so far as our columns stand side by side. */
function writeHeaders(sheet: Sheet, tab: Tab, changes: readonly CellChange[], language: Locale): void {
  const after = new Map(changes.map((change) => [change.column, change.after]));
  const standing = tab.grid[HEADER_ROW - 1];
  for (const group of neighbours(placedIn(tab, () => true))) {
    const changed = group.map(({ column }) => after.has(column.key));
    const [first, last] = [changed.indexOf(true), changed.lastIndexOf(true)];
    const written = first < 0 ? [] : group.slice(first, last + 1);
    const [leftmost] = written;
    if (!leftmost) continue;
    const values = written.map(({ column, place }) =>
      toGoogle(after.get(column.key) ?? cellAt(standing, place)),
    );
    sheet.getRange(HEADER_ROW, leftmost.place + 1, 1, values.length).setValues([values]);
  }
  const { columns } = tab.template;
  const isNewlyLong = isHeaderLong(columns, language) && !LOCALES.every((one) => isHeaderLong(columns, one));
  if (changes.length > 0 && isNewlyLong) sheet.getRange(`${HEADER_ROW}:${HEADER_ROW}`).setWrap(true);
}

/** Drop-downs whose words are ours; those that offer another tab's codes speak no language. */
function offerWords(sheet: Sheet, tab: Tab, laying: Laying): void {
  if (tab.template.generated) return;
  const spoken = placedIn(tab, ({ choices, kind }) => choices !== undefined || kind === 'yesno');
  const [first] = spoken;
  if (!first) return;
  const height = sheet.getMaxRows() - HEADER_ROW;
  for (const group of neighbours(spoken)) {
    const rules = group.map(({ column }) => ruleOf(column, laying));
    sheet
      .getRange(FIRST_ROW, (group[0] ?? first).place + 1, height, group.length)
      .setDataValidations(Array.from({ length: height }, () => rules));
  }
}

/** A list of ranges is a call of its own. */
const rangesIn = (sheet: Sheet, names: readonly string[]) =>
  names.length === 1 ? sheet.getRange(names[0] ?? '') : sheet.getRangeList([...names]);

const wholeColumn = (place: number): string => {
  const letters = cellName(place, 1).replace(/\d+$/, '');
  return `${letters}${FIRST_ROW}:${letters}`;
};

function formatDates(sheet: Sheet, tab: Tab, language: Locale): void {
  const dates = placedIn(tab, ({ kind }) => kind === 'date');
  if (dates.length === 0) return;
  sheet
    .getRangeList(dates.map(({ place }) => wholeColumn(place)))
    .setNumberFormat(formatOf('date', language));
}

/** A note that somebody wrote is theirs. */
function explainAgain(sheet: Sheet, tab: Tab, language: Locale): void {
  const explained = placedIn(tab, ({ help }) => help !== undefined);
  if (explained.length === 0) return;
  const [notes = []] = sheet.getRange(HEADER_ROW, 1, 1, sheet.getMaxColumns()).getNotes();
  for (const { column, place } of explained) {
    const { help } = column;
    const before = notes[place] ?? '';
    if (help && before !== help[language] && isOurs(before, help))
      sheet.getRange(HEADER_ROW, place + 1).setNote(help[language]);
  }
}

/** One call a word, however many cells hold it. */
function reword(sheet: Sheet, tab: Tab, words: readonly Rewording[]): void {
  const places = new Map<string, string[]>();
  for (const { column, after, rows } of words) {
    const ranges = places.get(after) ?? [];
    ranges.push(...rangesOf(tab.places[column] ?? 0, rows));
    places.set(after, ranges);
  }
  for (const [after, ranges] of places) rangesIn(sheet, ranges).setValue(toGoogle(after));
}

/** What a person sees of a tab; the cells stay. */
function showColumns(sheet: Sheet, tab: Tab, { hides = [], shows = [] }: RelabelTab): void {
  for (const [first, ...more] of neighbours(placedIn(tab, ({ key }) => hides.includes(key))))
    if (first) sheet.hideColumns(first.place + 1, 1 + more.length);
  for (const [first, ...more] of neighbours(placedIn(tab, ({ key }) => shows.includes(key))))
    if (first) sheet.showColumns(first.place + 1, 1 + more.length);
}

export interface Relabelling {
  readonly sheet: Sheet;
  readonly tab: Tab;
  readonly laying: Laying;
  readonly names: Names;
}

export function relabel(edit: RelabelTab, relabelling: Relabelling): void {
  const { template, cells, words } = edit;
  const { sheet, laying, names } = relabelling;
  const tab: Tab = { ...relabelling.tab, template };
  retitle(sheet, edit, laying.language, names);
  if (template.shape === 'report') return;
  writeHeaders(
    sheet,
    tab,
    cells.filter(({ row }) => row === HEADER_ROW),
    laying.language,
  );
  const rows = cells.filter(({ row }) => row !== HEADER_ROW);
  for (const one of rectanglesOf(tab, rows)) writeRectangle(sheet, one);
  offerWords(sheet, tab, laying);
  formatDates(sheet, tab, laying.language);
  explainAgain(sheet, tab, laying.language);
  reword(sheet, tab, words);
  showColumns(sheet, tab, edit);
}
