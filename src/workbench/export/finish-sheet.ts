/** One worksheet's XML as the engine wrote it, finished: heights, formulas, links, paper. */

import { cellName, parsePlace } from '../book/a1';
import { DEFAULT_ROW_HEIGHT } from '../book/blank';
import { rowAt, valueAt } from '../book/rows';
import type { SheetState, Value } from '../book-state';
import { escaped, quoted } from './excel-format';
import { breaksXml, type Orientation, pageBreaks } from './page-breaks';
import type { PageSize } from './page-size';
import { fittedHeight, PRINTED_ROW_HEIGHT } from './row-height';

const POINTS_A_PIXEL = 0.75;

export interface Paper {
  readonly size: PageSize;
  readonly orientation: Orientation;
  /** Printed as a sheet to read: in the middle, turning the page between blocks. */
  readonly isReport: boolean;
}

export interface SheetFinish {
  readonly sheet: SheetState;
  /** The spreadsheet's. */
  readonly locale: string;
  readonly paper: Paper;
  readonly selected: boolean;
  readonly prompts: readonly (string | undefined)[];
  /** Excel's name of the sheet that a link inside the workbook leads to. */
  readonly nameOf: (target: string) => string | undefined;
}

/** Reports stand close; tables are as high as on the screen. */
const fitting = ({ locale, paper }: SheetFinish) => ({
  locale,
  least: paper.isReport ? PRINTED_ROW_HEIGHT : DEFAULT_ROW_HEIGHT,
});

function rowAttributes(index: number, finish: SheetFinish): string {
  const { sheet } = finish;
  const row = rowAt(sheet, index);
  const height = fittedHeight(sheet, row, index, fitting(finish));
  const size = height === DEFAULT_ROW_HEIGHT ? '' : ` ht="${height * POINTS_A_PIXEL}"`;
  const chosen = row.height === DEFAULT_ROW_HEIGHT ? '' : ' customHeight="1"';
  return `r="${index + 1}"${size}${chosen}${row.hidden ? ' hidden="1"' : ''}`;
}

function valueXml(value: Value): { readonly type: string; readonly node: string } {
  if (typeof value === 'number') return { type: '', node: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', node: `<v>${value ? 1 : 0}</v>` };
  if (/^#(REF|VALUE|NUM|NAME|DIV\/0|N\/A|NULL)[!?]?$/.test(value)) {
    return { type: ' t="e"', node: `<v>${escaped(value)}</v>` };
  }
  return { type: ' t="str"', node: `<v>${escaped(value)}</v>` };
}

/** A plain formula with the workbook's own value; the engine makes each an array formula. */
function formulaXml(attributes: string, content: string, value: Value): string {
  const kept = attributes.replace(/ (?:cm|t)="[^"]*"/g, '');
  const formula = /<f[^>]*>([\s\S]*?)<\/f>/.exec(content)?.[1];
  const { type, node } = valueXml(value);
  return `<c ${kept}${type}>${formula === undefined ? '' : `<f>${formula}</f>`}${node}</c>`;
}

function cells(xml: string, sheet: SheetState): string {
  const formulas = new Map<string, Value>();
  sheet.rows.forEach((row, index) => {
    for (const column of Object.keys(row.formulas)) {
      formulas.set(cellName(index, Number(column)), valueAt(row, Number(column)));
    }
  });
  return xml.replace(/<c ([^>]*)>\s*([\s\S]*?)\s*<\/c>/g, (_all, attributes: string, content: string) => {
    const name = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const value = formulas.get(name);
    if (value !== undefined) return formulaXml(attributes, content, value);
    return content === '' ? `<c ${attributes}/>` : `<c ${attributes}>${content}</c>`;
  });
}

/** Colours first, then how groups fold, then that the page fits its width: Excel is particular about order. */
function properties(xml: string): string {
  const color = /<sheetPr>\s*(<tabColor[^>]*>)\s*<\/sheetPr>/.exec(xml)?.[1] ?? '';
  const head = `<sheetPr>${color}<pageSetUpPr fitToPage="1"/></sheetPr>`;
  return xml.replace(/<sheetPr>[\s\S]*?<\/sheetPr>\s*/, '').replace(/(<worksheet[^>]*>)/, `$1${head}`);
}

interface Link {
  readonly cell: string;
  readonly target: string;
}

function linksOf(sheet: SheetState): readonly Link[] {
  return sheet.rows.flatMap((row, index) => {
    return Object.entries(row.links ?? {}).map(([column, target]) => ({
      cell: cellName(index, Number(column)),
      target,
    }));
  });
}

function linkXml({ cell, target }: Link, index: number, { nameOf, sheet }: SheetFinish): string {
  const place = parsePlace(cell, { rows: sheet.rows.length, columns: sheet.columns.length })?.at;
  const shown = escaped(String(place ? valueAt(rowAt(sheet, place.row), place.column) : ''));
  if (!target.startsWith('#')) return `<hyperlink ref="${cell}" r:id="link${index + 1}" display="${shown}"/>`;
  const name = nameOf(target);
  return name
    ? `<hyperlink ref="${cell}" location="${escaped(`${quoted(name)}!A1`)}" display="${shown}"/>`
    : '';
}

function paperXml({ size, orientation, isReport }: Paper): string {
  const centre = isReport ? '<printOptions horizontalCentered="1"/>' : '';
  return `${centre}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${size.code}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>`;
}

/** Tables go on wherever the page ends. */
function turns(finish: SheetFinish): string {
  const { sheet, paper } = finish;
  if (!paper.isReport) return '';
  const heights = sheet.rows.map((row, index) =>
    row.hidden ? 0 : fittedHeight(sheet, row, index, fitting(finish)),
  );
  return breaksXml(pageBreaks(sheet, heights, paper.size));
}

/** Links and paper stand before the drawing. */
function tail(xml: string, finish: SheetFinish): string {
  const links = linksOf(finish.sheet)
    .map((link, index) => linkXml(link, index, finish))
    .join('');
  const added = `${links && `<hyperlinks>${links}</hyperlinks>`}${paperXml(finish.paper)}${turns(finish)}`;
  const drawing = xml.lastIndexOf('<drawing ');
  const at = drawing >= 0 ? drawing : xml.lastIndexOf('</worksheet>');
  return xml.slice(0, at) + added + xml.slice(at);
}

/** A rule that does not refuse warns; the first that fits decides among conditional formats. */
function rules(xml: string, prompts: readonly (string | undefined)[]): string {
  let rule = 0;
  let priority = 0;
  return xml
    .replace(/ errorStyle=""/g, '')
    .replace(/<dataValidation (?=[^>]*sqref)/g, (start) => {
      const prompt = prompts[rule++];
      return prompt ? `${start}prompt="${escaped(prompt.slice(0, 255))}" ` : start;
    })
    .replace(/(<cfRule [^>]*priority=)"\d+"/g, (_all, start: string) => `${start}"${++priority}"`);
}

/** Without it Excel shows no way to unfold groups of columns. */
function outline({ columns }: SheetState): string {
  const deepest = Math.max(0, ...columns.map(({ depth }) => depth));
  return deepest > 0 ? `outlineLevelCol="${deepest}" ` : '';
}

export function finishSheet(xml: string, finish: SheetFinish): string {
  const { sheet, selected, prompts } = finish;
  const rows = xml.replace(
    /<row r="(\d+)"[^>]*>/g,
    (_all, number: string) => `<row ${rowAttributes(Number(number) - 1, finish)}>`,
  );
  const whole = rules(properties(cells(rows, sheet)), prompts)
    .replace(
      /defaultRowHeight="[^"]*"/,
      `${outline(sheet)}defaultRowHeight="${DEFAULT_ROW_HEIGHT * POINTS_A_PIXEL}"`,
    )
    .replace('<sheetView ', selected ? '<sheetView tabSelected="1" ' : '<sheetView ');
  return tail(whole, finish);
}

/** The links that lead out of the workbook, for the sheet's relations. */
export const outerLinks = (sheet: SheetState): readonly { readonly id: string; readonly target: string }[] =>
  linksOf(sheet).flatMap(({ target }, index) =>
    target.startsWith('#') ? [] : [{ id: `link${index + 1}`, target }],
  );
