/** How each line of a report looks: size, weight, colour, shade and side. */

import {
  CENTRED,
  ELEMENTS,
  LETTERHEAD,
  type Line,
  type LineStyle,
  type ReportCell,
  RULED,
  ruledWidths,
  shownValue,
} from '../core/report';
import type { Made } from './make-tab';

/** The report starts below the hidden row that holds its id. */
export const FIRST_LINE_ROW = 2;

interface Look {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly colour: string;
  readonly background: string | null;
}

const plain: Look = { size: 10, weight: 'normal', colour: '#202124', background: null };

/** Black on white, as a new sheet has it. */
const print: Look = { ...plain, colour: '#000000' };

/** Seen in black print, too. */
const SHADED = '#d5d8dc';

const LOOKS: Readonly<Record<LineStyle, Look>> = {
  title: { ...plain, size: 16, weight: 'bold', colour: '#174ea6' },
  subtitle: { ...plain, size: 11, colour: '#5f6368' },
  heading: { ...plain, size: 12, weight: 'bold', colour: '#174ea6' },
  text: plain,
  note: { ...plain, size: 9, colour: '#5f6368' },
  label: { ...plain, size: 9, colour: '#5f6368', background: '#f1f3f4' },
  figure: { ...plain, size: 18, weight: 'bold', background: '#f1f3f4' },
  head: { ...plain, weight: 'bold', background: '#d2e3fc' },
  row: plain,
  total: { ...plain, weight: 'bold', background: '#f1f3f4' },
  field: { ...plain, background: '#fef7e0' },
  space: print,
  sign: print,
  signName: { ...print, weight: 'bold' },
  signMiddle: print,
  signMiddleName: { ...print, weight: 'bold' },
  letterName: { ...print, size: 14, weight: 'bold' },
  letterText: print,
  formTitle: { ...print, size: 13, weight: 'bold' },
  formSubtitle: { ...print, size: 11, weight: 'bold' },
  part: { ...print, size: 12, weight: 'bold' },
  element: print,
  elementHead: { ...print, weight: 'bold', background: '#f1f3f4' },
  cellHead: { ...print, size: 9, weight: 'bold', background: '#e8eaed' },
  cells: { ...print, size: 9 },
  cellTotal: { ...print, size: 9, weight: 'bold', background: '#f1f3f4' },
};

export const isNumeric = (cell: ReportCell | undefined): boolean => {
  const value = cell === undefined ? '' : shownValue(cell);
  return typeof value !== 'string' || /^[<>≥–-]?\s?\d*(\d–\d+%?)?$/.test(value);
};

/** Running numbers stand in the middle of the first column. */
const ruledAlignment = (cell: ReportCell | undefined, place: number): 'left' | 'right' | 'center' => {
  if (!isNumeric(cell)) return 'left';
  if (/^[–-]$/.test(String(shownValue(cell ?? '')))) return 'center';
  return place === 0 ? 'center' : 'right';
};

/** Numbers and their headings stand right, words left; headline figures left under their labels. */
function alignment(line: Line, place: number, below: Line | undefined): 'left' | 'right' | 'center' {
  if (line.style === 'cellHead' || [...CENTRED, ...LETTERHEAD].includes(line.style)) return 'center';
  if (ELEMENTS.includes(line.style)) return place === 0 ? 'center' : 'left';
  if (RULED.includes(line.style)) return ruledAlignment(line.cells[place], place);
  const table = line.style === 'head' || line.style === 'row' || line.style === 'total';
  if (!table || place === 0) return 'left';
  const sample = line.style === 'head' ? below?.cells[place] : line.cells[place];
  return isNumeric(sample) ? 'right' : 'left';
}

/** @param own columns of the report itself; what stands right of them is wiped. */
export function setLooks(
  { sheet, isNew }: Made,
  lines: readonly Line[],
  widths: readonly number[],
  own: number,
): void {
  const ruled = ruledWidths(lines);
  const cellwise = <T>(of: (line: Line, place: number, index: number) => T): T[][] =>
    lines.map((line, index) => widths.map((_, place) => of(line, place, index)));
  const range = sheet.getRange(FIRST_LINE_ROW, 1, lines.length, widths.length);
  range.setFontSizes(cellwise(({ style }) => LOOKS[style].size));
  range.setFontWeights(cellwise(({ style }) => LOOKS[style].weight));
  // A new sheet is black on white already.
  if (!isNew || lines.some(({ style }) => LOOKS[style].colour !== print.colour))
    range.setFontColors(cellwise(({ style }) => LOOKS[style].colour));
  const shade = ({ style, shaded }: Line, place: number, index: number): string | null => {
    if (place >= (ruled[index] || own)) return null;
    return shaded?.includes(place) ? SHADED : LOOKS[style].background;
  };
  if (!isNew || lines.some(({ style, shaded }) => shaded || LOOKS[style].background !== null))
    range.setBackgrounds(cellwise(shade) as string[][]);
  range.setHorizontalAlignments(cellwise((line, place, index) => alignment(line, place, lines[index + 1])));
}
