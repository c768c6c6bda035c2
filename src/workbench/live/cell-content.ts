/** Cells as the grid's engine takes them: contents that it reads as meant, formats that it can show. */

import { withBands } from '../book/bandings';
import { GENERAL } from '../book/number-format';
import { rowAt, valueAt } from '../book/rows';
import type { RowState, SheetState, Style, Value } from '../book-state';
import { lookData } from '../export/looks';
import type { CellChange } from './messages';

/** The engine would read these as numbers, dates, truths or formulas. */
const READ_AS_MORE = /^[\s'=+-]|\d|^(?:true|false)$/i;

/** Text stays text: an apostrophe says so, where the format `@` does not. */
function textContent(text: string, isText: boolean): string {
  if (text.startsWith('=')) return `'${text}`;
  return !isText && READ_AS_MORE.test(text) ? `'${text}` : text;
}

const isText = (style: Style | undefined): boolean => style?.numberFormat === '@';

function valueContent(value: Value, style: Style | undefined): string {
  if (typeof value === 'string') return value === '' ? '' : textContent(value, isText(style));
  return typeof value === 'number' ? String(value) : String(value).toUpperCase();
}

/** `#gid=7` leads to a sheet of this workbook; a label that would break the engine's form stays plain. */
function linked(text: string, link: string | undefined): string | undefined {
  const sheet = /^#gid=(\d+)$/.exec(link ?? '')?.[1];
  return sheet === undefined || /[[\]()\n]/.test(text) || text === ''
    ? undefined
    : `[${text}](o-spreadsheet://${sheet})`;
}

export function contentOf(row: RowState, column: number): string {
  const formula = row.formulas[column];
  if (formula !== undefined) return formula;
  const value = valueAt(row, column);
  return linked(String(value), row.links?.[column]) ?? valueContent(value, row.styles[column]);
}

const SHOWABLE = /^(?:[#0,.%/:;_ ymdhs-]|"[^"]*"|\\.|\$|€)*$/i;

/** @returns nothing for a format that the engine would show as an error: the value is shown plainly then. */
export function formatOf(style: Style | undefined): string {
  const code = style?.numberFormat;
  if (code === undefined || code === GENERAL || /^general$|^0\.#+$/i.test(code)) return '';
  if (code === '@') return code;
  if (!SHOWABLE.test(code)) return '';
  return code
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.toLowerCase()))
    .join('');
}

/** Sheets shows a link in blue and underlined, whatever the cell's own colour. */
const LINK: Style = { fontColor: '#1155cc', fontLine: 'underline' };

export function withLinkLooks(row: RowState): RowState {
  if (row.links === undefined) return row;
  const styles = row.styles.slice();
  for (const column of Object.keys(row.links).map(Number)) {
    while (styles.length <= column) styles.push(undefined);
    styles[column] = { ...styles[column], ...LINK };
  }
  return { ...row, styles };
}

export function cellOf(sheet: SheetState, row: number, column: number): CellChange {
  const state = withLinkLooks(rowAt(withBands(sheet), row));
  const style = state.styles[column];
  return {
    sheetId: sheet.id,
    row,
    column,
    content: contentOf(state, column),
    format: formatOf(style),
    style: (style && lookData(style)) ?? null,
  };
}
