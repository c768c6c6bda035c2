/** Which sheet is which tab, as the add-on tells them apart: by its mark, by its key row, by A1. */

import type { Column, TabTemplate } from '../../core/template';
import { KEY_ROW } from '../../core/template';
import { SCHEMA, templateOf } from '../../tabs/schema';
import type { BookState, SheetState, Value } from '../book-state';
import { badInput, StepFailure } from './failure';

const TAB_MARK = 'poac-tab';
const BUILDING_MARK = 'poac-building';

export type TabState = 'ready' | 'building' | 'damaged';

export interface FoundTab {
  readonly sheet: SheetState;
  /** Undefined for a tab that is not ours. */
  readonly template: TabTemplate | undefined;
  /** 0-based place of each key in the key row, in sheet order. */
  readonly places: ReadonlyMap<string, number>;
}

const keyCells = (sheet: SheetState): readonly Value[] => sheet.rows[KEY_ROW - 1]?.values ?? [];

function markedTemplate(sheet: SheetState): TabTemplate | undefined {
  const mark = sheet.metadata.find(({ key }) => key === TAB_MARK);
  return mark ? templateOf(mark.value) : undefined;
}

/** `journal` of `journal.date`, or the id that a report holds in A1. */
function keyedTemplate(sheet: SheetState): TabTemplate | undefined {
  for (const cell of keyCells(sheet)) {
    const [id = '', key] = String(cell).split('.');
    const template = templateOf(id);
    const holds = key === undefined ? template?.shape === 'report' : hasColumn(template, key);
    if (template && holds) return template;
  }
  return undefined;
}

const hasColumn = (template: TabTemplate | undefined, key: string): boolean =>
  template?.columns.some((column) => column.key === key) ?? false;

function placesOf(sheet: SheetState, template: TabTemplate | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  keyCells(sheet).forEach((cell, place) => {
    const [id, key] = String(cell).split('.');
    if (key !== undefined && id === template?.id && hasColumn(template, key) && !places.has(key)) {
      places.set(key, place);
    }
  });
  return places;
}

/**
 * Every sheet in the order of the tab bar. A second sheet with the same mark is a copy, not a tab; without a
 * mark, two sheets that fit are none.
 */
export function tabsOf(book: BookState): readonly FoundTab[] {
  const marked = book.sheets.map(markedTemplate);
  const keyed = book.sheets.map((sheet, index) => (marked[index] ? undefined : keyedTemplate(sheet)));
  return book.sheets.map((sheet, index) => {
    const byMark = marked[index];
    const byKey = keyed[index];
    const isFirst = byMark !== undefined && marked.indexOf(byMark) === index;
    const isOnly =
      byKey !== undefined && !marked.includes(byKey) && keyed.indexOf(byKey) === keyed.lastIndexOf(byKey);
    const template = isFirst ? byMark : isOnly ? byKey : undefined;
    return { sheet, template, places: placesOf(sheet, template) };
  });
}

/** The tabs that a command which was broken off left half made. */
function unfinishedTabs(book: BookState): readonly string[] {
  const mark = book.metadata.find(({ key }) => key === BUILDING_MARK)?.value;
  if (mark === undefined) return [];
  try {
    const { tabs } = JSON.parse(mark) as { readonly tabs?: unknown };
    return Array.isArray(tabs) ? tabs.map(String) : [];
  } catch {
    return SCHEMA.map(({ id }) => id);
  }
}

export function stateOf(book: BookState, { template, places }: FoundTab): TabState {
  if (template === undefined) return 'ready';
  if (unfinishedTabs(book).includes(template.id)) return 'building';
  return template.columns.every(({ key }) => places.has(key)) ? 'ready' : 'damaged';
}

const missing = (message: string, tab: string): StepFailure =>
  new StepFailure({
    code: 'damaged',
    message,
    remedy: 'Run repairWorkbook, or startYear in a new workbook.',
    tab,
  });

/** @param name a template id, or else a title. @throws StepFailure where there is no such tab. */
export function findTab(book: BookState, name: string): FoundTab {
  const tabs = tabsOf(book);
  const found =
    tabs.find(({ template }) => template?.id === name) ?? tabs.find(({ sheet }) => sheet.name === name);
  if (found) return found;
  const titles = tabs.map(({ template, sheet }) => template?.id ?? sheet.name).join(', ');
  if (templateOf(name)) throw missing(`The workbook has no tab ${name}.`, name);
  throw badInput(`There is no tab ${name}.`, `There are: ${titles}.`, { tab: name });
}

export interface FoundColumn {
  readonly column: Column;
  /** 0-based. */
  readonly place: number;
}

/** @throws StepFailure where the tab has no such column. */
export function findColumn({ sheet, template, places }: FoundTab, key: string): FoundColumn {
  const place = places.get(key);
  const column = template?.columns.find((one) => one.key === key);
  if (place !== undefined && column !== undefined) return { column, place };
  const tab = template?.id ?? sheet.name;
  if (column !== undefined) throw missing(`The tab ${tab} lacks its column ${key}.`, tab);
  throw badInput(`The tab ${tab} knows no column ${key}.`, `It has: ${[...places.keys()].join(', ')}.`, {
    tab,
  });
}
