/** The workbook as a whole, for the door: its tabs, its metadata, and a snapshot that equal workbooks share. */

import { rangeName } from '../book/a1';
import { BLANK_ROW, DEFAULT_ROW_HEIGHT } from '../book/blank';
import type { BookState, MetadataState, Rectangle, SheetState } from '../book-state';
import { areasOf, canonical } from '../export/areas';
import { findTab, stateOf, type TabState, tabsOf } from './find-tab';

export interface ShownTab {
  readonly id: string | null;
  readonly title: string;
  readonly keys: readonly string[];
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly state: TabState;
}

export const showTabs = (book: BookState): readonly ShownTab[] =>
  tabsOf(book).map((tab) => ({
    id: tab.template?.id ?? null,
    title: tab.sheet.name,
    keys: [...tab.places.keys()],
    rows: tab.sheet.rows.length,
    columns: tab.sheet.columns.length,
    hidden: tab.sheet.hidden,
    state: stateOf(book, tab),
  }));

export interface ShownMetadata {
  readonly key: string;
  readonly value: string;
  readonly on: 'sheet' | 'spreadsheet';
}

const sorted = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => [canonical(item), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item);

const shownMetadata = (
  metadata: readonly MetadataState[],
  on: ShownMetadata['on'],
): readonly ShownMetadata[] => sorted(metadata.map(({ key, value }) => ({ key, value, on })));

/** @param name a tab; `*` for the spreadsheet's own. */
export const showMetadata = (book: BookState, name: string): readonly ShownMetadata[] =>
  name === '*'
    ? shownMetadata(book.metadata, 'spreadsheet')
    : shownMetadata(findTab(book, name).sheet.metadata, 'sheet');

type TitleOf = (sheetId: unknown) => string;

/** Numbers that Google hands out become what they stand for: a sheet's id its title, a rectangle its A1. */
function plain(value: unknown, titleOf: TitleOf): unknown {
  if (Array.isArray(value)) return value.map((part) => plain(part, titleOf));
  if (typeof value !== 'object' || value === null) return value;
  const { sheetId, ...rest } = value as Record<string, unknown>;
  const at = isRectangle(rest) ? { range: rangeName(rest) } : undefined;
  const parts =
    at ?? Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, plain(part, titleOf)]));
  return sheetId === undefined ? parts : { ...parts, tab: titleOf(sheetId) };
}

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 4 &&
  ['row', 'column', 'rows', 'columns'].every((key) => key in value);

const filled = <Item>(record: Readonly<Record<number, Item>>): readonly [number, Item][] =>
  Object.entries(record).map(([place, item]) => [Number(place), item]);

/** A link inside the workbook by its tab's title. */
const namedLink = (link: string, titleOf: TitleOf): string =>
  link.replace(/^#gid=(\d+)$/, (_, id: string) => `#${titleOf(Number(id))}`);

/** Rows from which something can be read, without the blanks at their ends. */
function snapshotRows({ rows }: SheetState, titleOf: TitleOf): unknown {
  return rows.flatMap((row, index) => {
    if (row === BLANK_ROW) return [];
    const values = row.values.slice(0, row.values.findLastIndex((value) => value !== '') + 1);
    const parts = {
      ...(values.length > 0 && { values }),
      ...(filled(row.formulas).length > 0 && { formulas: filled(row.formulas) }),
      ...(filled(row.notes).length > 0 && { notes: filled(row.notes) }),
      ...(row.links && {
        links: filled(row.links).map(([place, link]) => [place, namedLink(link, titleOf)]),
      }),
      ...(row.height !== DEFAULT_ROW_HEIGHT && { height: row.height }),
      ...(row.hidden && { hidden: true }),
    };
    return Object.keys(parts).length > 0 ? [{ row: index + 1, ...parts }] : [];
  });
}

/** Everything but ids of sheets, charts and rules, the selection and the properties. */
export function snapshot(book: BookState): unknown {
  const titleOf: TitleOf = (id) => book.sheets.find((sheet) => sheet.id === id)?.name ?? '#REF!';
  const withoutIds = (items: readonly { readonly id?: unknown }[]): readonly unknown[] =>
    sorted(items.map(({ id: _given, ...rest }) => plain(rest, titleOf)));
  const areas = (sheet: SheetState, key: 'styles' | 'validations'): unknown =>
    areasOf<object>(sheet, (row) => row[key]).map(({ at, item }) => ({
      range: rangeName(at),
      ...(plain(item, titleOf) as object),
    }));
  const sheets = book.sheets.map((sheet) => ({
    title: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? null,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    hiddenGridlines: sheet.hiddenGridlines,
    size: [sheet.rows.length, sheet.columns.length],
    columns: sheet.columns,
    cells: snapshotRows(sheet, titleOf),
    formats: areas(sheet, 'styles'),
    rules: areas(sheet, 'validations'),
    merges: sorted(sheet.merges.map(rangeName)),
    conditionalFormats: plain(sheet.conditionalFormats, titleOf),
    protections: withoutIds(sheet.protections),
    ...(sheet.bandings?.length && { bandings: withoutIds(sheet.bandings) }),
    charts: withoutIds(sheet.charts),
    metadata: withoutIds(sheet.metadata),
  }));
  const whole = {
    name: book.name,
    locale: book.locale,
    timeZone: book.timeZone,
    sheets,
    namedRanges: withoutIds(book.namedRanges as readonly object[]),
    metadata: withoutIds(book.metadata),
  };
  return JSON.parse(canonical(whole));
}
