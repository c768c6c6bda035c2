/** Charts of an .xlsx file: columns, bars, lines and pies over ranges of the workbook. */

import type { ChartState } from '../book-state';
import type { Archive } from './archive';
import { textIn } from './cells';
import { solidColor } from './colors';
import type { LeftOut } from './left-out';
import { rangeIn, type SheetRange } from './places';
import type { RuleWorld } from './rules';
import { allOf, child, childrenOf, type Element } from './xml';

const EMUS_A_PIXEL = 9525;

const LEGENDS: Readonly<Record<string, string>> = {
  t: 'top',
  b: 'bottom',
  l: 'left',
  r: 'right',
  tr: 'right',
};

/** @returns undefined for a kind that is not known. */
function typeOf(plot: Element): string | undefined {
  if (plot.name === 'barChart') return child(plot, 'barDir')?.attributes.val === 'bar' ? 'BAR' : 'COLUMN';
  if (plot.name === 'lineChart') return 'LINE';
  return plot.name === 'pieChart' ? 'PIE' : undefined;
}

const reference = (element: Element | undefined): string => allOf(element, 'f')[0]?.text ?? '';

/** With the header above it, where there is one. */
const withHead = (range: SheetRange, headers: number): SheetRange => ({
  ...range,
  row: range.row - headers,
  rows: range.rows + headers,
});

type Chart = Omit<ChartState, 'id' | 'position'>;

function optionsOf(chart: Element | undefined, plot: Element, series: readonly Element[]): Chart['options'] {
  const title = textIn(child(chart, 'title', 'tx', 'rich')).trim();
  const colors = series.flatMap((one) => solidColor(child(one, 'spPr')) ?? []);
  const place = child(chart, 'legend', 'legendPos')?.attributes.val ?? '';
  const grouping = child(plot, 'grouping')?.attributes.val ?? '';
  return {
    ...(title !== '' && { title }),
    ...(colors.length === series.length && { colors }),
    ...(/stacked/i.test(grouping) && { isStacked: true }),
    legend: { position: child(chart, 'legend') ? (LEGENDS[place] ?? 'right') : 'none' },
  };
}

function chartIn(space: Element, sheets: RuleWorld['sheets']): Chart | undefined {
  const chart = child(space, 'chart');
  const plots = (child(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const [plot] = plots;
  const type = plot && typeOf(plot);
  if (plot === undefined || type === undefined || plots.length > 1) return undefined;
  const series = childrenOf(plot, 'ser');
  const values = series.flatMap((one) => rangeIn(reference(child(one, 'val')), sheets) ?? []);
  if (values.length === 0 || values.length < series.length) return undefined;
  const head = rangeIn(reference(child(series[0], 'tx')), sheets);
  const headers = head !== undefined && head.row + 1 === values[0]?.row ? 1 : 0;
  const labels = rangeIn(reference(child(series[0], 'cat')), sheets);
  const ranges = [...(labels ? [labels] : []), ...values].map((range) => withHead(range, headers));
  return { type, headers, ranges, options: optionsOf(chart, plot, series) };
}

const pixels = (emus: string | undefined): number => Math.round(Number(emus ?? 0) / EMUS_A_PIXEL);
const numberOf = (element: Element | undefined, name: string): number =>
  Number(child(element, name)?.text ?? 0);

function positionOf(anchor: Element): ChartState['position'] {
  const from = child(anchor, 'from');
  return {
    row: numberOf(from, 'row') + 1,
    column: numberOf(from, 'col') + 1,
    offsetX: Math.round(numberOf(from, 'colOff') / EMUS_A_PIXEL),
    offsetY: Math.round(numberOf(from, 'rowOff') / EMUS_A_PIXEL),
  };
}

function sizeOf(anchor: Element): object {
  const { cx, cy } = child(anchor, 'ext')?.attributes ?? {};
  return cx === undefined ? {} : { width: pixels(cx), height: pixels(cy) };
}

/** @param path of the drawing. */
export async function chartsIn(
  archive: Archive,
  path: string,
  {
    sheets,
    left,
    sheetName,
  }: Pick<RuleWorld, 'sheets'> & { readonly left: LeftOut; readonly sheetName: string },
): Promise<readonly Omit<ChartState, 'id'>[]> {
  const drawing = await archive.xml(path);
  const relations = await archive.relations(path);
  const charts: Omit<ChartState, 'id'>[] = [];
  for (const anchor of drawing?.children ?? []) {
    const id = allOf(anchor, 'chart')[0]?.attributes.id;
    const target = relations.find((one) => one.kind === 'chart' && one.id === id)?.target;
    const space = target === undefined ? undefined : await archive.xml(target);
    const chart = space && chartIn(space, sheets);
    if (chart) {
      const options = { ...chart.options, ...sizeOf(anchor) };
      charts.push({ ...chart, options, position: positionOf(anchor) });
    } else if (space) left.add('chart', sheetName);
    else if (allOf(anchor, 'pic').length > 0) left.add('picture', sheetName);
  }
  return charts;
}
