/** A report on its sheet: values first, then looks only where the layout is new, charts kept where they fit. */

import { textOf } from '../core/cell';
import type { DrawReport } from '../core/edit';
import { fingerprint } from '../core/hash';
import {
  CENTRED,
  type Line,
  type LineStyle,
  type NumberLook,
  type Report,
  type ReportCell,
  type ReportChart,
  RULED,
  shownValue,
} from '../core/report';
import type { Locale } from '../core/text';
import { type Built, beginBuilt, linePrint, readBuilt, rememberBuilt } from './built';
import { toGoogle } from './cells';
import { formatOf } from './layout';
import { fitGrid, type Made, type Names } from './make-tab';
import { clearPaper, setPaper } from './paper-looks';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The report starts below the hidden row that holds its id. */
const FIRST_LINE_ROW = 2;

/** Pixels between a chart and what stands left of it. */
const CHART_INSET = 12;

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
  formTitle: { ...print, size: 13, weight: 'bold' },
  formSubtitle: { ...print, size: 11, weight: 'bold' },
  part: { ...print, size: 12, weight: 'bold' },
  entry: print,
  cellHead: { ...print, size: 9, weight: 'bold', background: '#e8eaed' },
  cells: { ...print, size: 9 },
  cellTotal: { ...print, size: 9, weight: 'bold', background: '#f1f3f4' },
};

const numberFormat = (look: NumberLook | undefined, language: Locale): string => {
  switch (look) {
    case undefined:
      return 'General';
    case 'whole':
      return '#,##0';
    case 'decimal':
      return '0.0';
    case 'percent':
      return '0.0"%"';
    case 'money':
      return '#,##0';
    case 'date':
      return formatOf('date', language);
    case 'text':
      return '@';
    default:
      return look satisfies never;
  }
};

const lookOf = (cell: ReportCell | undefined): NumberLook | undefined => {
  if (cell === undefined) return undefined;
  if (typeof cell === 'object' && 'look' in cell) return cell.look;
  return typeof cell === 'string' && cell !== '' ? 'text' : undefined;
};

const isNumeric = (cell: ReportCell | undefined): boolean => {
  const value = cell === undefined ? '' : shownValue(cell);
  return typeof value !== 'string' || /^[<>≥–-]?\s?\d*(\d–\d+%?)?$/.test(value);
};

/** Numbers and their headings stand right, words left; headline figures left under their labels. */
function alignment(line: Line, place: number, below: Line | undefined): 'left' | 'right' | 'center' {
  if (line.style === 'cellHead' || CENTRED.includes(line.style)) return 'center';
  if (RULED.includes(line.style)) return isNumeric(line.cells[place]) ? 'right' : 'left';
  const table = line.style === 'head' || line.style === 'row' || line.style === 'total';
  if (!table || place === 0) return 'left';
  const sample = line.style === 'head' ? below?.cells[place] : line.cells[place];
  return isNumeric(sample) ? 'right' : 'left';
}

/** What decides the looks: equal prints need no new formats. */
const layoutPrint = ({ widths, lines, charts }: Report): string =>
  fingerprint(
    JSON.stringify([
      widths,
      charts,
      lines.map(({ style, cells, shaded }) => [
        style,
        cells.map(lookOf),
        cells.map(isNumeric),
        ...(shaded ? [shaded] : []),
      ]),
    ]),
  );

function setLooks({ sheet, isNew }: Made, lines: readonly Line[], widths: readonly number[]): void {
  const cellwise = <T>(of: (line: Line, place: number, index: number) => T): T[][] =>
    lines.map((line, index) => widths.map((_, place) => of(line, place, index)));
  const range = sheet.getRange(FIRST_LINE_ROW, 1, lines.length, widths.length);
  range.setFontSizes(cellwise(({ style }) => LOOKS[style].size));
  range.setFontWeights(cellwise(({ style }) => LOOKS[style].weight));
  // A new sheet is black on white already.
  if (!isNew || lines.some(({ style }) => LOOKS[style].colour !== print.colour))
    range.setFontColors(cellwise(({ style }) => LOOKS[style].colour));
  const shade = ({ style, shaded }: Line, place: number): string | null =>
    shaded?.includes(place) ? SHADED : LOOKS[style].background;
  if (!isNew || lines.some(({ style, shaded }) => shaded || LOOKS[style].background !== null))
    range.setBackgrounds(cellwise(shade) as string[][]);
  range.setHorizontalAlignments(cellwise((line, place, index) => alignment(line, place, lines[index + 1])));
}

function drawChart(sheet: Sheet, chart: ReportChart): void {
  const type = { column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR, line: Charts.ChartType.LINE }[
    chart.type
  ];
  const row = chart.from + FIRST_LINE_ROW;
  const count = chart.to - chart.from + 1;
  let builder = sheet.newChart().setChartType(type);
  for (const place of chart.columns) builder = builder.addRange(sheet.getRange(row, place + 1, count, 1));
  sheet.insertChart(
    builder
      .setNumHeaders(1)
      .setPosition(chart.line + FIRST_LINE_ROW, chart.column + 1, CHART_INSET, 2)
      .setOption('title', chart.title)
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setOption('legend', { position: 'bottom' })
      .setOption('colors', ['#9aa0a6', '#1a73e8'])
      .build(),
  );
}

function drawCharts(sheet: Sheet, charts: readonly ReportChart[], mayHaveCharts: boolean): void {
  if (mayHaveCharts && charts.length > 0) for (const old of sheet.getCharts()) sheet.removeChart(old);
  for (const chart of charts) drawChart(sheet, chart);
}

function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] ?? 100;
    let after = first + 1;
    while (widths[after] === width) after += 1;
    sheet.setColumnWidths(first + 1, after - first, width);
    first = after;
  }
}

/** Blank lines wipe what a longer report left; whatever stands below that is a person's. */
const linesToWrite = (lines: readonly Line[], built: Built | undefined): number =>
  Math.max(lines.length, built?.lines.length ?? 0);

/** The print of the looks ends with how many columns they took: what a wider report left is wiped. */
const WIDTH_MARK = ':';

const widthOf = (built: Built | undefined): number => Number(built?.layout.split(WIDTH_MARK)[1] ?? 0);

export interface Drawing {
  readonly workbook: Workbook;
  readonly names: Names;
  readonly made: Made;
  readonly language: Locale;
  readonly resumes: boolean;
}

/** First cells that lead to a tab become links inside the workbook; one write for all, one look-up a tab. */
function setLinks(sheet: Sheet, lines: readonly Line[], workbook: Workbook): void {
  const leading = lines.map(({ leadsTo }, index) => (leadsTo && workbook.sheets.has(leadsTo) ? index : -1));
  const places = leading.filter((index) => index >= 0);
  const [first] = places;
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return;
  const ids = new Map<string, number>();
  const linked = lines.slice(first, last + 1).map(({ cells, leadsTo }) => {
    const text = SpreadsheetApp.newRichTextValue().setText(textOf(shownValue(cells[0] ?? '')));
    const target = leadsTo ? workbook.sheets.get(leadsTo) : undefined;
    if (!leadsTo || !target) return [text.build()];
    const id = ids.get(leadsTo) ?? target.getSheetId();
    ids.set(leadsTo, id);
    return [text.setLinkUrl(`#gid=${id}`).build()];
  });
  sheet.getRange(first + FIRST_LINE_ROW, 1, linked.length, 1).setRichTextValues(linked);
}

/** The report's lines, and blank ones over what a longer report left. */
const padded = (lines: readonly Line[], height: number): readonly Line[] => [
  ...lines,
  ...Array.from({ length: height - lines.length }, (): Line => ({ style: 'space', cells: [] })),
];

export function drawReport({ report, template }: DrawReport, drawing: Drawing): void {
  const { workbook, names, made, language, resumes } = drawing;
  const { sheet } = made;
  const { widths } = report;
  const built = readBuilt(workbook, template.id);
  const layout = `${layoutPrint(report)}${WIDTH_MARK}${widths.length}`;
  const isFirst = made.isNew || resumes || built === undefined;
  const isNewLayout = isFirst || built?.layout !== layout;
  const lines = padded(report.lines, linesToWrite(report.lines, built));
  const width = fitGrid(names, made, lines.length + 1, widths.length);
  const wiped = Array.from(
    { length: Math.max(widths.length, Math.min(width, widthOf(built))) },
    (_, place) => widths[place] ?? 0,
  );
  const cells = lines.map((line) => wiped.map((_, place) => line.cells[place] ?? ''));
  if (isNewLayout) {
    beginBuilt(workbook, template.id);
    // A wider report may have stood there: half a merged line cannot be taken apart.
    if (!made.isNew) clearPaper(sheet, lines.length, width);
    const formats = cells.map((row) => row.map((cell) => numberFormat(lookOf(cell), language)));
    sheet.getRange(FIRST_LINE_ROW, 1, lines.length, wiped.length).setNumberFormats(formats);
  }
  const idRow = wiped.map((_, place) => (place === 0 ? template.id : ''));
  const values = cells.map((row) => row.map((cell) => toGoogle(shownValue(cell))));
  sheet.getRange(1, 1, lines.length + 1, wiped.length).setValues([idRow, ...values]);
  setLinks(sheet, lines, workbook);
  if (isNewLayout) {
    setLooks(made, lines, wiped);
    setPaper(sheet, lines, widths.length, made.isNew);
    drawCharts(sheet, report.charts, !made.isNew);
  }
  if (isFirst || isNewLayout) setWidths(sheet, widths);
  if (isFirst) {
    sheet.hideRows(1);
    sheet.setHiddenGridlines(true);
  }
  rememberBuilt(workbook, template.id, {
    layout,
    lines: report.lines.map(({ cells: own }) => linePrint(own.map(shownValue))),
  });
}
