/** Charts as the grid's engine draws them. */

import { rangeName } from '../book/a1';
import type { BookState, ChartState, Rectangle } from '../book-state';
import { quoted } from '../export/excel-format';

/** What Sheets draws when nothing is said. */
const SIZE = { width: 600, height: 371 };

const KINDS: Readonly<Record<string, object>> = {
  COLUMN: { type: 'bar', horizontal: false, stacked: false },
  BAR: { type: 'bar', horizontal: true, stacked: false },
  LINE: { type: 'line', stacked: false, cumulative: false, labelsAsText: true },
  PIE: { type: 'pie', isDoughnut: false },
};

type Names = ReadonlyMap<number, string>;

/** A chart's ranges may be several columns wide: each column is a series. */
const columnsOf = (ranges: ChartState['ranges']): readonly (Rectangle & { readonly sheetId: number })[] =>
  ranges.flatMap((range) =>
    Array.from({ length: range.columns }, (_, across) => ({
      ...range,
      column: range.column + across,
      columns: 1,
    })),
  );

function textAt(options: ChartState['options'], ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : ''),
    options,
  );
  const flat = options[path.join('.')] ?? found;
  return typeof flat === 'string' && flat !== '' ? flat : undefined;
}

const pixels = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const LEGENDS = ['top', 'bottom', 'left', 'right', 'none'];

function definition({ type, ranges, headers, options }: ChartState, names: Names): object {
  const name = ({ sheetId, ...at }: Rectangle & { readonly sheetId: number }): string =>
    `${quoted(names.get(sheetId) ?? '')}!${rangeName(at)}`;
  const [labels, ...series] = columnsOf(ranges);
  const legend = textAt(options, 'legend', 'position') ?? 'right';
  const colors = Array.isArray(options.colors) ? options.colors.map(String) : [];
  const title = textAt(options, 'title');
  return {
    ...(KINDS[type] ?? KINDS.COLUMN),
    title: title === undefined ? {} : { text: title, fontSize: 13 },
    background: '#FFFFFF',
    legendPosition: LEGENDS.includes(legend) ? legend : 'bottom',
    dataSource: {
      type: 'range',
      dataSets: series.map((range, place) => ({ dataSetId: String(place), dataRange: name(range) })),
      dataSetsHaveTitle: headers > 0,
      ...(labels && { labelRange: name(labels) }),
    },
    dataSetStyles: Object.fromEntries(
      colors.slice(0, series.length).map((color, place) => [String(place), { backgroundColor: color }]),
    ),
    ...(type === 'PIE' && colors.length > 0 && { slicesColors: colors }),
  };
}

export const figuresOf = (charts: BookState['sheets'][number]['charts'], names: Names): readonly object[] =>
  charts.map((chart) => ({
    id: `chart${chart.id}`,
    tag: 'chart',
    col: chart.position.column - 1,
    row: chart.position.row - 1,
    offset: { x: chart.position.offsetX, y: chart.position.offsetY },
    width: pixels(chart.options.width, SIZE.width),
    height: pixels(chart.options.height, SIZE.height),
    data: { ...definition(chart, names), chartId: `chart${chart.id}` },
  }));
