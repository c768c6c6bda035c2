/** The cells of one sheet: numbers, texts and truths stay what they are, whatever they look like. */

import { columnIndex } from '../book/a1';
import { BLANK_ROW, DEFAULT_ROW_HEIGHT } from '../book/blank';
import { parseFormula } from '../book/formula';
import { copiedFormula } from '../book/formula-references';
import { NotEmulated } from '../book/refusals';
import type { RowState, Style, Value } from '../book-state';
import type { LeftOut } from './left-out';
import type { Styles } from './styles';
import { UnreadableFile } from './unreadable';
import { allOf, child, type Element, isOn, numberIn } from './xml';

/** Ten million cells are the limit of a workbook in Sheets. */
const MOST_CELLS = 10_000_000;
const PIXELS_A_POINT = 4 / 3;
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;

export interface CellWorld {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** The file counts days from 1904. */
  readonly from1904: boolean;
  readonly left: LeftOut;
  readonly sheetName: string;
}

/** What stands in it and in its runs of letters, without the readings of East Asian words. */
export const textIn = (element: Element | undefined): string =>
  (element?.children ?? [])
    .filter(({ name }) => name !== 'rPh')
    .map((one) => (one.name === 't' ? one.text : textIn(one)))
    .join('')
    .replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface Cells {
  readonly values: Value[];
  /** Style numbers. */
  readonly numbers: number[];
  readonly formulas: Record<number, string>;
}

/** Anything else would stop the next command, or turn into an error: its last value is worth more. */
function isComputed(formula: string): boolean {
  try {
    return parseFormula(formula).is !== 'error';
  } catch (error) {
    if (error instanceof NotEmulated) return false;
    throw error;
  }
}

/** A height that somebody chose; others fit what stands in the row. */
function heightOf({ attributes: { ht, customHeight } }: Element): number {
  const height = isOn(customHeight) ? Math.round(Number(ht) * PIXELS_A_POINT) : Number.NaN;
  return height > 0 ? height : DEFAULT_ROW_HEIGHT;
}

/** Reads rows one after the other. */
export class CellReader {
  readonly rows: RowState[] = [];
  columns = 0;
  private cells = 0;
  private readonly shared = new Map<string, Master>();
  private readonly looks = new Map<string, readonly (Style | undefined)[]>();
  private readonly world: CellWorld;

  constructor(world: CellWorld) {
    this.world = world;
  }

  row(element: Element): void {
    const index = (numberIn(element, 'r') ?? this.rows.length + 1) - 1;
    if (index < this.rows.length || index >= MOST_CELLS) throw new Error('rows out of order');
    while (this.rows.length < index) this.rows.push(BLANK_ROW);
    this.rows.push(this.read(element, index));
  }

  private read(element: Element, index: number): RowState {
    const { hidden } = element.attributes;
    const { values, numbers, formulas } = this.cellsOf(element, index);
    this.cells += numbers.length;
    if (this.cells > MOST_CELLS) throw new UnreadableFile('tooBig', { limit: '10.000.000' });
    this.columns = Math.max(this.columns, numbers.length);
    return {
      ...BLANK_ROW,
      values,
      styles: this.styles(numbers),
      height: heightOf(element),
      hidden: isOn(hidden),
      ...(Object.keys(formulas).length > 0 && { formulas }),
    };
  }

  private cellsOf(element: Element, index: number): Cells {
    const cells: Cells = { values: [], numbers: [], formulas: {} };
    const { values, numbers, formulas } = cells;
    let next = 0;
    for (const cell of element.children.filter(({ name }) => name === 'c')) {
      const [letters] = /^[A-Z]{1,3}/i.exec(cell.attributes.r ?? '') ?? [];
      const column = letters === undefined ? next : columnIndex(letters);
      next = column + 1;
      const style = numberIn(cell, 's') ?? 0;
      while (numbers.length <= column) numbers.push(0);
      numbers[column] = style;
      const value = this.value(cell, style);
      const formula = this.formula(cell, index, column);
      if (formula !== undefined) formulas[column] = formula;
      if (value === '') continue;
      while (values.length <= column) values.push('');
      values[column] = value;
    }
    return cells;
  }

  /** Rows that look alike share one list. */
  private styles(numbers: readonly number[]): readonly (Style | undefined)[] {
    const name = numbers.join();
    const known = this.looks.get(name);
    if (known !== undefined) return known;
    const styles = numbers.map((number) => this.world.styles.cells[number]);
    const list = styles.slice(0, styles.findLastIndex((style) => style !== undefined) + 1);
    this.looks.set(name, list);
    return list;
  }

  private value(cell: Element, style: number): Value {
    const { t: type = 'n' } = cell.attributes;
    const written = child(cell, 'v')?.text ?? '';
    if (type === 's') return this.world.strings[Number(written)] ?? '';
    if (type === 'inlineStr') return textIn(child(cell, 'is'));
    if (type === 'str' || type === 'e') return written;
    if (type === 'b') return isOn(written);
    if (written === '') return '';
    if (type === 'd') return (Date.parse(written) - Date.UTC(1899, 11, 30)) / DAY;
    const number = Number(written);
    if (Number.isNaN(number)) throw new Error('no number');
    const { styles, left, sheetName, from1904 } = this.world;
    if (styles.withoutFormat.has(style)) left.add('format', sheetName);
    const isDay = from1904 && /[yd]/i.test(styles.cells[style]?.numberFormat ?? '');
    return isDay ? number + DAYS_TO_1904 : number;
  }

  private formula(cell: Element, row: number, column: number): string | undefined {
    const element = child(cell, 'f');
    if (element === undefined) return undefined;
    const { t: type, si = '' } = element.attributes;
    const written = element.text.replace(/_xl(?:fn|ws)\./g, '').trim();
    const master = type === 'shared' ? this.shared.get(si) : undefined;
    const formula = master && copiedFormula(master.formula, row - master.row, column - master.column);
    if (type === 'shared' && written !== '') this.shared.set(si, { formula: written, row, column });
    const kept = `=${written || (formula ?? '')}`;
    if (type !== 'array' && type !== 'dataTable' && isComputed(kept)) return kept;
    this.world.left.add('formula', this.world.sheetName);
    return undefined;
  }
}

export const sharedStrings = (root: Element | undefined): readonly string[] => allOf(root, 'si').map(textIn);
