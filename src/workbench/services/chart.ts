/** Charts made by newChart: type, ranges, place and options (§1.7). */

import { Refusal } from '../book/refusals';
import { findSheet, withSheet } from '../book/sheets';
import type { ChartState, SheetState } from '../book-state';
import { behind, itself } from './behind';
import { member, nameOfMember } from './enums';
import { type GasRange, type RangeSelf, range, type Self, stateOf } from './runtime';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Info = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** Id 0 until the chart is inserted. */
interface ChartSelf extends Self {
  draft: ChartState;
}

const EMPTY: ChartState = {
  id: 0,
  type: '',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: 0,
  options: {},
};

export const newChartBuilder = (self: Self, draft = EMPTY): Builder =>
  self.runtime.make<Builder>('EmbeddedChartBuilder', { draft });

const chartObject = (self: Self, draft: ChartState): Chart =>
  self.runtime.make<Chart>('EmbeddedChart', { draft });

export const chartsOf = (self: Self, { charts }: SheetState): Chart[] =>
  charts.map((chart) => chartObject(self, chart));

function changeCharts(
  self: Self,
  sheetId: number,
  change: (charts: readonly ChartState[]) => readonly ChartState[],
): void {
  self.runtime.book.change((book) =>
    withSheet(book, sheetId, (sheet) => ({ ...sheet, charts: change(sheet.charts) })),
  );
}

export function insertChart(self: Self, sheetId: number, chart: Chart): void {
  const { draft } = behind<ChartSelf>(chart);
  const id = stateOf(self).nextId;
  self.runtime.book.change((book) => ({ ...book, nextId: id + 1 }));
  changeCharts(self, sheetId, (charts) => [...charts, { ...draft, id }]);
}

/** @throws Refusal when the sheet has no such chart. */
function checkThere(self: Self, sheetId: number, { id }: ChartState): void {
  const there = findSheet(stateOf(self), sheetId)?.charts.some((one) => one.id === id);
  if (there !== true) throw new Refusal('Chart not found.');
}

export function updateChart(self: Self, sheetId: number, chart: Chart): void {
  const { draft } = behind<ChartSelf>(chart);
  checkThere(self, sheetId, draft);
  changeCharts(self, sheetId, (charts) => charts.map((one) => (one.id === draft.id ? draft : one)));
}

export function removeChart(self: Self, sheetId: number, chart: Chart): void {
  const { draft } = behind<ChartSelf>(chart);
  checkThere(self, sheetId, draft);
  changeCharts(self, sheetId, (charts) => charts.filter(({ id }) => id !== draft.id));
}

const reading = {
  getRanges(this: ChartSelf) {
    return this.draft.ranges.map(({ sheetId, ...at }) => range(this, sheetId, at));
  },
};

/** Unverified but for building with options. */
export const embeddedChart = {
  ...reading,
  getChartId(this: ChartSelf) {
    return this.draft.id === 0 ? null : this.draft.id;
  },
  getNumHeaders(this: ChartSelf) {
    return this.draft.headers;
  },
  getOptions(this: ChartSelf) {
    return this.runtime.make<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', { draft: this.draft });
  },
  getContainerInfo(this: ChartSelf) {
    return this.runtime.make<Info>('ContainerInfo', { draft: this.draft });
  },
  modify(this: ChartSelf) {
    return newChartBuilder(this, this.draft);
  },
} satisfies Partial<Chart>;

export const chartOptions = {
  get(this: ChartSelf, option: string): string {
    return (this.draft.options[option] ?? null) as string;
  },
} satisfies Partial<GoogleAppsScript.Charts.ChartOptions>;

export const containerInfo = {
  getAnchorRow(this: ChartSelf) {
    return this.draft.position.row;
  },
  getAnchorColumn(this: ChartSelf) {
    return this.draft.position.column;
  },
  getOffsetX(this: ChartSelf) {
    return this.draft.position.offsetX;
  },
  getOffsetY(this: ChartSelf) {
    return this.draft.position.offsetY;
  },
} satisfies Partial<Info>;

function update(self: ChartSelf, part: Partial<ChartState>): Builder {
  self.draft = { ...self.draft, ...part };
  return itself(self);
}

const place = (one: GasRange): ChartState['ranges'][number] => {
  const { sheetId, at } = behind<RangeSelf>(one);
  return { sheetId, ...at };
};

/** Options become plain data: what cannot be written as JSON cannot be an option. */
const plainOption = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export const embeddedChartBuilder = {
  ...reading,
  setChartType(this: ChartSelf, type: unknown) {
    return update(this, { type: nameOfMember(type) });
  },
  getChartType(this: ChartSelf) {
    return member<GoogleAppsScript.Charts.ChartType>('ChartType', this.draft.type);
  },
  addRange(this: ChartSelf, one: GasRange) {
    return update(this, { ranges: [...this.draft.ranges, place(one)] });
  },
  removeRange(this: ChartSelf, one: GasRange) {
    const gone = JSON.stringify(place(one));
    return update(this, { ranges: this.draft.ranges.filter((kept) => JSON.stringify(kept) !== gone) });
  },
  clearRanges(this: ChartSelf) {
    return update(this, { ranges: [] });
  },
  setPosition(this: ChartSelf, row: number, column: number, offsetX: number, offsetY: number) {
    return update(this, { position: { row, column, offsetX, offsetY } });
  },
  setNumHeaders(this: ChartSelf, headers: number) {
    return update(this, { headers });
  },
  setOption(this: ChartSelf, option: string, value: unknown) {
    return update(this, { options: { ...this.draft.options, [option]: plainOption(value) } });
  },
  build(this: ChartSelf) {
    return chartObject(this, this.draft);
  },
} satisfies Partial<Builder>;
