/** Charts as Excel draws them: the engine's own lack the values that a phone's preview needs, and Excel's order. */

import { columnName } from '../book/a1';
import { display } from '../book/number-format';
import { rowAt, valueAt } from '../book/rows';
import type { BookState, ChartState, SheetState } from '../book-state';
import { escaped, quoted } from './excel-format';

const EMUS_A_PIXEL = 9525;
/** What Sheets draws when nothing is said. */
const SIZE = { width: 600, height: 371 };
const COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6', '#dd4477', '#66aa00'];

interface Column {
  readonly sheet: SheetState;
  readonly sheetName: string;
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

interface World {
  readonly book: BookState;
  readonly names: ReadonlyMap<number, string>;
}

function columnsOf(ranges: ChartState['ranges'], { book, names }: World): readonly Column[] {
  return ranges.flatMap(({ sheetId, row, column, rows, columns }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const sheetName = quoted(names.get(sheetId) ?? sheet.name);
    return Array.from({ length: columns }, (_, across) => ({
      sheet,
      sheetName,
      row,
      rows,
      column: column + across,
    }));
  });
}

const part = (column: Column, from: number, count: number): Column => ({
  ...column,
  row: column.row + from,
  rows: count,
});

function reference({ sheetName, column, row, rows }: Column): string {
  const name = columnName(column);
  const last = rows > 1 ? `:$${name}$${row + rows}` : '';
  return `<c:f>${escaped(`${sheetName}!$${name}$${row + 1}${last}`)}</c:f>`;
}

const point = (value: string, index: number): string =>
  `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`;

const rowsOf = ({ row, rows }: Column): readonly number[] =>
  Array.from({ length: rows }, (_, down) => row + down);

function words(column: Column, locale: string): string {
  const points = rowsOf(column).map((row) => {
    const state = rowAt(column.sheet, row);
    return display(valueAt(state, column.column), state.styles[column.column]?.numberFormat, locale);
  });
  const cache = `<c:strCache><c:ptCount val="${points.length}"/>${points.map(point).join('')}</c:strCache>`;
  return `<c:strRef>${reference(column)}${cache}</c:strRef>`;
}

function numbers(column: Column): string {
  const points = rowsOf(column).map((row, index) => {
    const value = valueAt(rowAt(column.sheet, row), column.column);
    return typeof value === 'number' ? point(String(value), index) : '';
  });
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache>`;
  return `<c:numRef>${reference(column)}${cache}</c:numRef>`;
}

const fill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

const textStyle = (size: number, bold = false): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${fill('#444444')}</a:defRPr>`;

const textProperties = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textStyle(size)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const titleXml = (title: string): string =>
  title === ''
    ? '<c:autoTitleDeleted val="1"/>'
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textStyle(12, true)}</a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1">${fill('#444444')}</a:rPr><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;

function option(options: ChartState['options'], ...path: readonly string[]): unknown {
  const flat = options[path.join('.')];
  if (flat !== undefined || path.length < 2) return flat;
  const [first = '', ...rest] = path;
  const inner = options[first];
  return typeof inner === 'object' && inner !== null
    ? option(inner as ChartState['options'], ...rest)
    : undefined;
}

const pixels = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function colorsOf(options: ChartState['options']): readonly string[] {
  const colors = option(options, 'colors');
  return Array.isArray(colors) && colors.length > 0 ? colors.map(String) : COLORS;
}

interface Plot {
  readonly labels: Column | undefined;
  readonly series: readonly {
    readonly head: Column | undefined;
    readonly values: Column;
    readonly color: string;
  }[];
}

function plotOf({ ranges, headers, options }: ChartState, world: World): Plot {
  const [labels, ...series] = columnsOf(ranges, world);
  const colors = colorsOf(options);
  const body = (column: Column): Column => part(column, headers, column.rows - headers);
  return {
    labels: labels && body(labels),
    series: series.map((column, index) => ({
      head: headers > 0 ? part(column, headers - 1, 1) : undefined,
      values: body(column),
      color: colors[index % colors.length] ?? '#3366cc',
    })),
  };
}

function seriesXml({ labels, series }: Plot, locale: string, isLine: boolean): string {
  return series
    .map(({ head, values, color }, index) => {
      const line = `<a:ln w="28575">${fill(color)}</a:ln>`;
      const marker = '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>';
      const look = isLine
        ? `<c:spPr>${line}</c:spPr>${marker}`
        : `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`;
      const name = head ? `<c:tx>${words(head, locale)}</c:tx>` : '';
      const categories = labels ? `<c:cat>${words(labels, locale)}</c:cat>` : '';
      const end = isLine ? '<c:smooth val="0"/>' : '';
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${categories}<c:val>${numbers(values)}</c:val>${end}</c:ser>`;
    })
    .join('');
}

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${fill('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`;
const LINE = `<c:spPr><a:ln w="6350">${fill('#BFBFBF')}</a:ln></c:spPr>`;

/** A bar chart reads from top to bottom. */
function axesXml(horizontal: boolean): string {
  const [names, amounts] = horizontal ? ['l', 'b'] : ['b', 'l'];
  const order = horizontal ? 'maxMin' : 'minMax';
  const crossing = horizontal ? 'max' : 'autoZero';
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LINE}${textProperties(9)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${amounts}"/>${GRID}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(9)}<c:crossAx val="111111111"/><c:crosses val="${crossing}"/></c:valAx>`;
}

function plotXml(chart: ChartState, world: World): string {
  const plot = plotOf(chart, world);
  const stacked = Boolean(option(chart.options, 'isStacked'));
  const { locale } = world.book;
  if (chart.type === 'LINE') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(plot, locale, true)}<c:marker val="1"/>${AXES}</c:lineChart>${axesXml(false)}`;
  }
  if (chart.type === 'PIE') {
    return `<c:pieChart><c:varyColors val="1"/>${seriesXml(plot, locale, false).replaceAll('<c:invertIfNegative val="0"/>', '')}</c:pieChart>`;
  }
  const horizontal = chart.type === 'BAR';
  const grouping = stacked ? 'stacked' : 'clustered';
  return `<c:barChart><c:barDir val="${horizontal ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${seriesXml(plot, locale, false)}<c:gapWidth val="60"/><c:overlap val="${stacked ? 100 : -10}"/>${AXES}</c:barChart>${axesXml(horizontal)}`;
}

const PLACES: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

function legendXml({ options }: ChartState): string {
  const said = option(options, 'legend', 'position') ?? options.legend ?? 'right';
  const place = PLACES[String(said).toLowerCase()];
  return place
    ? `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/>${textProperties(9)}</c:legend>`
    : '';
}

/** The whole of `xl/charts/chartN.xml`. */
export function chartXml(chart: ChartState, world: World): string {
  const title = String(option(chart.options, 'title') ?? '');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:plotArea><c:layout/>${plotXml(chart, world)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill('#FFFFFF')}<a:ln w="6350">${fill('#D9D9D9')}</a:ln></c:spPr></c:chartSpace>`;
}

const emus = (value: number): number => Math.round(value * EMUS_A_PIXEL);

const corner = ({ row, column, offsetX, offsetY }: ChartState['position']): string =>
  `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${emus(offsetX)}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${emus(offsetY)}</xdr:rowOff></xdr:from>`;

/** Charts keep their size whatever becomes of the rows behind them. */
export function anchored(drawing: string, charts: readonly ChartState[]): string {
  let index = 0;
  return drawing.replace(
    /<xdr:twoCellAnchor>[\s\S]*?<\/xdr:to>([\s\S]*?)<\/xdr:twoCellAnchor>/g,
    (_all, content: string) => {
      const chart = charts[index++];
      if (!chart) return '';
      const width = pixels(option(chart.options, 'width'), SIZE.width);
      const height = pixels(option(chart.options, 'height'), SIZE.height);
      const size = `<xdr:ext cx="${emus(width)}" cy="${emus(height)}"/>`;
      return `<xdr:oneCellAnchor>${corner(chart.position)}${size}${content}</xdr:oneCellAnchor>`;
    },
  );
}
