/** A report on its sheet: values first, then looks only where the layout is new, charts kept where they fit. */

import { textOf } from '../core/cell';
import type { DrawReport } from '../core/edit';
import { fingerprint } from '../core/hash';
import {
  type Line,
  type NumberLook,
  type Report,
  type ReportCell,
  type ReportChart,
  shownValue,
} from '../core/report';
import type { Locale } from '../core/text';
import { beginBuilt, layoutOf, linePrint, linesToWipe, readBuilt, rememberBuilt, widthOf } from './built';
import { toGoogle } from './cells';
import { formatOf } from './layout';
import { fitGrid, type Made, type Names } from './make-tab';
import { clearPaper, setPaper } from './paper-looks';
import { FIRST_LINE_ROW, isNumeric, setLooks } from './report-looks';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels between a chart and what stands left of it. */
const CHART_INSET = 12;

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
const linesToWrite = (sheet: Sheet, lines: number, toWipe: number): number =>
  Number.isFinite(toWipe) ? Math.max(lines, toWipe) : Math.max(lines, sheet.getLastRow() - 1);

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
  const layout = layoutOf(layoutPrint(report), widths.length);
  const isFirst = made.isNew || resumes || built === undefined;
  const isNewLayout = isFirst || built?.layout !== layout;
  const toWipe = made.isNew ? 0 : linesToWipe(workbook, template.id);
  const lines = padded(report.lines, linesToWrite(sheet, report.lines.length, toWipe));
  const width = fitGrid(names, made, lines.length + 1, widths.length);
  const wiped = Array.from(
    { length: Number.isFinite(toWipe) ? Math.max(widths.length, Math.min(width, widthOf(built))) : width },
    (_, place) => widths[place] ?? 0,
  );
  const cells = lines.map((line) => wiped.map((_, place) => line.cells[place] ?? ''));
  if (isNewLayout) {
    beginBuilt(workbook, template.id, report.lines.length, widths.length);
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
    setLooks(made, lines, wiped, widths.length);
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
