/** An .xlsx file as a workbook of the workbench, and what of it could not be carried over. */

import { parse } from 'node:path';
import type { Saying } from '../../core/text';
import { emptyBook } from '../book/blank';
import type { BookState, ChartState, NamedRangeState, SheetState } from '../book-state';
import { EXTRA_LISTS } from '../export/rules';
import { type Archive, openArchive } from './archive';
import { sharedStrings } from './cells';
import { themeColors } from './colors';
import { LeftOut } from './left-out';
import { rangeIn } from './places';
import { readSheet, type SheetEntry } from './sheet';
import { readStyles } from './styles';
import { UnreadableFile } from './unreadable';
import { child, childrenOf, type Element, isOn } from './xml';

export interface ImportSettings {
  /** Of the file. */
  readonly fileName: string;
  /** An .xlsx file has neither. */
  readonly locale: string;
  readonly timeZone: string;
}

export interface Imported {
  readonly book: BookState;
  readonly left: readonly Saying[];
}

function refuse({ paths }: Archive): void {
  if (paths.some((path) => /vbaProject\.bin$|xl\/macrosheets\//i.test(path)))
    throw new UnreadableFile('macros');
  if (paths.some((path) => /xl\/externalLinks\//i.test(path))) throw new UnreadableFile('outerLinks');
}

async function mainPart(archive: Archive): Promise<string> {
  const relations = await archive.relations('');
  const path = relations.find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined || !archive.paths.includes(path)) throw new UnreadableFile('noWorkbook');
  return path;
}

interface Listed extends SheetEntry {
  /** Not even offered for showing: the exporter's sheet of long lists. */
  readonly isExtra: boolean;
}

async function entriesOf(
  archive: Archive,
  path: string,
  root: Element,
  left: LeftOut,
): Promise<readonly Listed[]> {
  const relations = await archive.relations(path);
  return (child(root, 'sheets')?.children ?? []).flatMap(({ attributes }, index) => {
    const { name = '', id, state = 'visible' } = attributes;
    const relation = relations.find((one) => one.id === id);
    if (relation?.kind === 'worksheet' && archive.paths.includes(relation.target)) {
      const isExtra = state === 'veryHidden' && name === EXTRA_LISTS;
      return [{ id: index, name, path: relation.target, hidden: state !== 'visible', isExtra }];
    }
    left.add('sheet', name);
    return [];
  });
}

/** The words of the exporter's own lists, by a reference to them. */
function hiddenLists(extra: SheetState | undefined): (reference: string) => readonly string[] | undefined {
  return (reference) => {
    const range = extra && rangeIn(reference, [extra]);
    if (!extra || !range) return undefined;
    return extra.rows
      .slice(range.row, range.row + range.rows)
      .flatMap(({ values }) => (values[range.column] === undefined ? [] : [String(values[range.column])]));
  };
}

function namedRanges(
  root: Element,
  sheets: readonly SheetState[],
  left: LeftOut,
): readonly NamedRangeState[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    const { name = '' } = attributes;
    if (name.startsWith('_xlnm.')) return [];
    const range = rangeIn(text.trim(), sheets);
    if (range === undefined) {
      left.add('name', name);
      return [];
    }
    const { sheetId, ...at } = range;
    return [{ name, sheetId, range: at }];
  });
}

async function titleIn(archive: Archive): Promise<string | undefined> {
  const path = (await archive.relations('')).find(({ kind }) => kind === 'core-properties')?.target;
  return path === undefined ? undefined : child(await archive.xml(path), 'title')?.text.trim();
}

/** @throws UnreadableFile with what the person can do about it. */
export async function importBook(bytes: Uint8Array, settings: ImportSettings): Promise<Imported> {
  const archive = await openArchive(bytes);
  refuse(archive);
  const path = await mainPart(archive);
  const root = await archive.xml(path);
  const left = new LeftOut();
  const entries = root ? await entriesOf(archive, path, root, left) : [];
  if (root === undefined || entries.length === 0) throw new UnreadableFile('noWorkbook');

  const relations = await archive.relations(path);
  const part = (kind: string): Promise<Element | undefined> =>
    archive.xml(relations.find((one) => one.kind === kind)?.target ?? '');
  const theme = themeColors(await part('theme'));
  const styles = readStyles(await part('styles'), { theme, locale: settings.locale });
  const strings = sharedStrings(await part('sharedStrings'));
  const from1904 = isOn(child(root, 'workbookPr')?.attributes.date1904);

  const sheets: SheetState[] = [];
  let extra: SheetState | undefined;
  let nextId = entries.length + 1;
  const numbered = (charts: readonly Omit<ChartState, 'id'>[]): readonly ChartState[] =>
    charts.map((chart) => ({ ...chart, id: nextId++ }));
  const inOrder = [...entries].sort((one, other) => Number(other.isExtra) - Number(one.isExtra));
  for (const entry of inOrder) {
    const hiddenList = hiddenLists(extra);
    const own = {
      strings,
      styles,
      from1904,
      left,
      theme,
      sheets: entries,
      hiddenList,
      sheetName: entry.name,
    };
    const { sheet, charts } = await readSheet(archive, entry, own);
    if (entry.isExtra) extra = sheet;
    else sheets.push({ ...sheet, charts: numbered(charts) });
  }
  const active = entries[Number(child(root, 'bookViews', 'workbookView')?.attributes.activeTab ?? 0)];
  const shown =
    sheets.find(({ id, hidden }) => id === active?.id && !hidden) ?? sheets.find(({ hidden }) => !hidden);
  const empty = emptyBook({ locale: settings.locale, timeZone: settings.timeZone });
  const book: BookState = {
    ...empty,
    name: (await titleIn(archive)) || parse(settings.fileName).name,
    sheets,
    namedRanges: namedRanges(root, sheets, left),
    activeSheetId: shown?.id ?? sheets[0]?.id ?? 0,
    nextId,
  };
  return { book, left: left.sayings };
}
