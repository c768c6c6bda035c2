/** The workbook's own XML parts, finished: names, print titles, the open sheet, the file's properties. */

import { columnName } from '../book/a1';
import type { BookState, SheetState } from '../book-state';
import { escaped, quoted } from './excel-format';
import { outerLinks } from './finish-sheet';
import { repeatedRows } from './page-breaks';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-';

type Names = ReadonlyMap<number, string>;

/** The first sheet that can be seen where the active one is hidden: Excel refuses to open on a hidden one. */
export const openSheet = ({ sheets, activeSheetId }: BookState): number =>
  Math.max(
    0,
    sheets.findIndex(({ id, hidden }) => id === activeSheetId && !hidden),
    sheets.some(({ id, hidden }) => id === activeSheetId && !hidden)
      ? 0
      : sheets.findIndex(({ hidden }) => !hidden),
  );

/** Rows that stay in sight on the screen, or a report's only headings, come again on every printed page. */
function printTitles(sheets: readonly SheetState[], names: Names): readonly string[] {
  return sheets.flatMap((sheet, index) => {
    const repeated = repeatedRows(sheet);
    const rows = `${quoted(names.get(sheet.id) ?? '')}!$${(repeated?.[0] ?? 0) + 1}:$${repeated?.[1]}`;
    return repeated
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(rows)}</definedName>`]
      : [];
  });
}

function namedRanges({ namedRanges }: BookState, names: Names): readonly string[] {
  return namedRanges.map(({ name, sheetId, range: { row, column, rows, columns } }) => {
    const from = `$${columnName(column)}$${row + 1}`;
    const to = `$${columnName(column + columns - 1)}$${row + rows}`;
    const place = `${quoted(names.get(sheetId) ?? '#REF')}!${from === to ? from : `${from}:${to}`}`;
    return `<definedName name="${escaped(name)}">${escaped(place)}</definedName>`;
  });
}

/** @param extraName the hidden sheet of long lists: not even offered for showing. */
export function finishWorkbook(xml: string, book: BookState, names: Names, extraName: string): string {
  const defined = [...printTitles(book.sheets, names), ...namedRanges(book, names)].join('');
  return xml
    .replace(
      '<sheets>',
      `<workbookPr/><bookViews><workbookView activeTab="${openSheet(book)}"/></bookViews><sheets>`,
    )
    .replace('</sheets>', `</sheets>${defined && `<definedNames>${defined}</definedNames>`}`)
    .replace(
      `state="hidden" name="${escaped(extraName)}"`,
      `state="veryHidden" name="${escaped(extraName)}"`,
    );
}

/** @param when an ISO instant. */
export function coreProperties(title: string, when: string): string {
  const moment = `${new Date(when).toISOString().slice(0, 19)}Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>POAC for Sheets</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}

export const APP_PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="${OFFICE}/extended-properties"><Application>POAC for Sheets</Application></Properties>`;

export const finishRootRelations = (xml: string): string =>
  xml.replace(
    '</Relationships>',
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  );

export const finishContentTypes = (xml: string): string =>
  xml.replace(
    '</Types>',
    `<Override PartName="/docProps/core.xml" ContentType="${TYPES}package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="${TYPES}officedocument.extended-properties+xml"/></Types>`,
  );

/** @param before the sheet's relations so far, if any. */
export function sheetRelations(before: string | undefined, sheet: SheetState): string | undefined {
  const links = outerLinks(sheet).map(
    ({ id, target }) =>
      `<Relationship Id="${id}" Type="${OFFICE}/relationships/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
  );
  if (links.length === 0) return before;
  const start = before ?? `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  return start.replace('</Relationships>', `${links.join('')}</Relationships>`);
}
