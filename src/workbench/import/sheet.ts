/** One worksheet: its cells, sizes, frozen lines, merges, rules, looks, links, notes and charts. */

import { parsePlace } from '../book/a1';
import { BLANK_COLUMN, BLANK_ROW, blankSheet } from '../book/blank';
import { setLinks } from '../book/links';
import { setNotes } from '../book/rules';
import type { ColumnState, Rectangle, SheetState } from '../book-state';
import type { Archive, Relation } from './archive';
import { CellReader, type CellWorld, textIn } from './cells';
import { chartsIn } from './charts';
import { colorOf } from './colors';
import { placesIn, rangeIn, type Size } from './places';
import { conditionalFormats, type RuleWorld, withValidations } from './rules';
import { allOf, child, childrenOf, type Element, isOn, numberIn } from './xml';

/** Characters of Excel's normal font a pixel, as the exporter writes it. */
const CHARACTERS_A_PIXEL = 0.143;
const MOST_COLUMNS = 18_278;
/** Looks alone make no grid longer than this below the last value. */
const MOST_EMPTY_ROWS = 1000;

export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

export interface SheetWorld extends CellWorld, RuleWorld {
  readonly theme: readonly string[];
}

interface Drawn {
  readonly sheet: SheetState;
  readonly charts: readonly Omit<SheetState['charts'][number], 'id'>[];
}

function columnsOf(root: Element, count: number): readonly ColumnState[] {
  const columns = new Array<ColumnState>(count).fill(BLANK_COLUMN);
  for (const element of child(root, 'cols')?.children ?? []) {
    const { hidden, width, outlineLevel } = element.attributes;
    const column: ColumnState = {
      width: width === undefined ? BLANK_COLUMN.width : Math.round(Number(width) / CHARACTERS_A_PIXEL),
      hidden: isOn(hidden),
      depth: Number(outlineLevel ?? 0),
    };
    const last = Math.min(numberIn(element, 'max') ?? 0, count);
    for (let place = numberIn(element, 'min') ?? 1; place <= last; place += 1) columns[place - 1] = column;
  }
  return columns;
}

/** Up to the last value, or the last line that a rule or a look prepares for more. */
function gridOf(reader: CellReader, merges: readonly Rectangle[]): Size {
  const lastValue = reader.rows.findLastIndex(({ values }) => values.length > 0) + 1;
  const rows = Math.min(reader.rows.length, lastValue + MOST_EMPTY_ROWS);
  return {
    rows: Math.max(1, rows, ...merges.map((at) => at.row + at.rows)),
    columns: Math.min(
      MOST_COLUMNS,
      Math.max(1, reader.columns, ...merges.map((at) => at.column + at.columns)),
    ),
  };
}

function frozen(root: Element): Pick<SheetState, 'frozenRows' | 'frozenColumns'> {
  const pane = child(root, 'sheetViews', 'sheetView', 'pane');
  const isFrozen = /^frozen/.test(pane?.attributes.state ?? '');
  const count = (name: string): number => (isFrozen && pane ? (numberIn(pane, name) ?? 0) : 0);
  return { frozenRows: count('ySplit'), frozenColumns: count('xSplit') };
}

function linked(
  sheet: SheetState,
  root: Element,
  relations: readonly Relation[],
  sheets: RuleWorld['sheets'],
): SheetState {
  const size = { rows: sheet.rows.length, columns: sheet.columns.length };
  return childrenOf(child(root, 'hyperlinks'), 'hyperlink').reduce((state, { attributes }) => {
    const { ref = '', location = '', id } = attributes;
    const inside = rangeIn(location, sheets)?.sheetId;
    const outside = relations.find((one) => one.id === id)?.target;
    const target = inside === undefined ? outside : `#gid=${inside}`;
    if (target === undefined) return state;
    return placesIn(ref, size).reduce((one, at) => setLinks(one, at, () => target), state);
  }, sheet);
}

async function noted(
  sheet: SheetState,
  archive: Archive,
  relations: readonly Relation[],
): Promise<SheetState> {
  const path = relations.find(({ kind }) => kind === 'comments')?.target;
  const comments = path === undefined ? undefined : await archive.xml(path);
  const size = { rows: sheet.rows.length, columns: sheet.columns.length };
  return allOf(comments, 'comment').reduce((state, comment) => {
    const at = parsePlace(comment.attributes.ref ?? '', size)?.at;
    return at ? setNotes(state, at, () => textIn(child(comment, 'text'))) : state;
  }, sheet);
}

function tellLeftOut(root: Element, relations: readonly Relation[], { left, sheetName }: SheetWorld): void {
  if (child(root, 'autoFilter')) left.add('filter', sheetName);
  for (const { kind } of relations) {
    if (kind === 'table') left.add('table', sheetName);
    if (kind === 'pivotTable') left.add('pivot', sheetName);
  }
}

export async function readSheet(archive: Archive, entry: SheetEntry, world: SheetWorld): Promise<Drawn> {
  const { id, name, path, hidden } = entry;
  const reader = new CellReader(world);
  const root = await archive.xml(path, { row: (element) => reader.row(element) });
  if (root === undefined) throw new Error(path);
  const relations = await archive.relations(path);
  const merges = childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
    placesIn(attributes.ref ?? ''),
  );
  const size = gridOf(reader, merges);
  const rows = reader.rows.slice(0, size.rows);
  while (rows.length < size.rows) rows.push(BLANK_ROW);
  const view = child(root, 'sheetViews', 'sheetView');
  const plain: SheetState = {
    ...blankSheet(id, name, 0, 0),
    hidden,
    tabColor: colorOf(child(root, 'sheetPr', 'tabColor'), world.theme),
    ...frozen(root),
    hiddenGridlines: ['0', 'false'].includes(view?.attributes.showGridLines ?? ''),
    rows,
    columns: columnsOf(root, size.columns),
    merges,
    conditionalFormats: conditionalFormats(root, name, { changes: world.styles.changes, left: world.left }),
  };
  tellLeftOut(root, relations, world);
  const ruled = withValidations(plain, root, world);
  const sheet = await noted(linked(ruled, root, relations, world.sheets), archive, relations);
  const drawing = relations.find(({ kind }) => kind === 'drawing')?.target;
  const charts = drawing === undefined ? [] : await chartsIn(archive, drawing, world);
  return { sheet, charts };
}
