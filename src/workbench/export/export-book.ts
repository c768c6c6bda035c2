/** A workbook as an .xlsx file: the engine writes it, the paper and what it lacks are added. */

import JsZip from 'jszip';
import type { BookState, SheetState } from '../book-state';
import { tabsOf } from '../steps/find-tab';
import { anchored, chartXml } from './charts';
import { type Part, writeParts } from './engine';
import {
  APP_PROPERTIES,
  coreProperties,
  finishContentTypes,
  finishRootRelations,
  finishWorkbook,
  openSheet,
  sheetRelations,
} from './finish-book';
import { finishSheet, type Paper } from './finish-sheet';
import { type Draft, draftOf } from './model-data';
import { orientationOf } from './page-breaks';
import { type PageSize, pageSizeOf } from './page-size';

/** The same workbook gives the same bytes: every entry of the archive is of this day. */
const ENTRY_DATE = new Date(Date.UTC(2026, 0, 1));

export interface ExportSettings {
  /** In the file's properties. */
  readonly title: string;
  /** ISO instant at which the file says it was made. */
  readonly when: string;
}

/** Where a link inside the workbook leads: `#journal` a tab of ours, `#gid=7` a sheet by its number. */
function sheetNames(book: BookState, { names }: Draft): (target: string) => string | undefined {
  const ids = new Map(tabsOf(book).map(({ template, sheet }) => [template?.id, sheet.id]));
  return (target) => {
    const gid = /^#gid=(\d+)/.exec(target)?.[1];
    const id = gid === undefined ? ids.get(target.slice(1)) : Number(gid);
    return id === undefined ? undefined : names.get(id);
  };
}

/** Sheets to read stand upright unless they are wide; tables lie, and go on wherever the page ends. */
const paperOf = (shape: string | undefined, sheet: SheetState, size: PageSize): Paper =>
  shape === 'report'
    ? { size, orientation: orientationOf(sheet, size), isReport: true }
    : { size, orientation: 'landscape', isReport: false };

type Finish = (content: string, path: string) => string;

/** What becomes of each part, by its path. */
function finishes(book: BookState, draft: Draft): readonly (readonly [RegExp, Finish])[] {
  const tabs = tabsOf(book);
  const size = pageSizeOf(book);
  const nameOf = sheetNames(book, draft);
  const charts = book.sheets.flatMap((sheet) => sheet.charts);
  const numberIn = (path: string): number => Number(/(\d+)\.xml/.exec(path)?.[1]);
  const sheetAt = (path: string) => book.sheets[numberIn(path)];
  return [
    [/^xl\/workbook\.xml$/, (xml) => finishWorkbook(xml, book, draft.names, draft.extra.sheetName)],
    [/^xl\/sharedStrings\.xml$/, (xml) => draft.texts.restore(xml)],
    [/^xl\/styles\.xml$/, (xml) => draft.formats.restore(xml)],
    [/^\[Content_Types\]\.xml$/, finishContentTypes],
    [/^_rels\/\.rels$/, finishRootRelations],
    [
      /^xl\/worksheets\/sheet\d+\.xml$/,
      (xml, path) => {
        const index = numberIn(path);
        const sheet = book.sheets[index];
        if (!sheet) return xml;
        const paper = paperOf(tabs[index]?.template?.shape, sheet, size);
        const selected = index === openSheet(book);
        const { locale } = book;
        return finishSheet(xml, {
          sheet,
          locale,
          paper,
          selected,
          prompts: draft.prompts[index] ?? [],
          nameOf,
        });
      },
    ],
    [/^xl\/drawings\/drawing\d+\.xml$/, (xml, path) => anchored(xml, sheetAt(path)?.charts ?? [])],
    [
      /^xl\/charts\/chart\d+\.xml$/,
      (xml, path) => {
        const chart = charts[numberIn(path) - 1];
        return chart ? chartXml(chart, { book, names: draft.names }) : xml;
      },
    ],
  ];
}

/** Excel's colours have four bytes; the engine writes three. */
const opaque = (xml: string): string => xml.replace(/ rgb="([0-9A-F]{6})"/gi, ' rgb="FF$1"');

const isCount = (parts: readonly Part[], folder: RegExp, count: number): boolean =>
  parts.filter(({ path }) => folder.test(path)).length === count;

/** The engine leaves out in silence what it does not understand. */
function checkWhole(parts: readonly Part[], book: BookState, draft: Draft): void {
  const charts = book.sheets.reduce((count, sheet) => count + sheet.charts.length, 0);
  const whole =
    isCount(parts, /^xl\/worksheets\/sheet\d+\.xml$/, draft.data.sheets.length) &&
    isCount(parts, /^xl\/charts\/chart\d+\.xml$/, charts);
  if (!whole) throw new Error('The engine did not write every sheet and every chart.');
}

function relations(parts: readonly Part[], book: BookState): readonly Part[] {
  const before = new Map(parts.map(({ path, content }) => [path, content]));
  return book.sheets.flatMap((sheet, index) => {
    const path = `xl/worksheets/_rels/sheet${index}.xml.rels`;
    const content = sheetRelations(before.get(path), sheet);
    return content === undefined ? [] : [{ path, content }];
  });
}

/** The bytes of the .xlsx file. */
export async function exportBook(book: BookState, { title, when }: ExportSettings): Promise<Uint8Array> {
  const draft = draftOf(book);
  const written = await writeParts(draft.data);
  checkWhole(written, book, draft);
  const rules = finishes(book, draft);
  const finished = written.map(({ path, content }) => {
    const rule = rules.find(([form]) => form.test(path));
    return { path, content: opaque(rule ? rule[1](content, path) : content) };
  });
  const added = [
    ...relations(written, book),
    { path: 'docProps/core.xml', content: coreProperties(title, when) },
    { path: 'docProps/app.xml', content: APP_PROPERTIES },
  ];
  const zip = new JsZip();
  for (const { path, content } of [...finished, ...added]) {
    const xml = content.startsWith('<?xml')
      ? content
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content.trim()}`;
    zip.file(path, xml, { date: ENTRY_DATE, createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
