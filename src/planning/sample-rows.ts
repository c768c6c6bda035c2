/** Which rows of a workbook the sample school brought: as they came, in either language, or as the add-on went on with them. */

import { isBlankRow, type Row, textOf } from '../core/cell';
import { type Desk, isRefusal } from '../core/command';
import { cellAt, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { LOCALES } from '../core/text';
import { annual } from '../tabs/annual';
import { schedule } from '../tabs/schedule';
import { firstRows } from './first-rows';
import { SAMPLE_FILES } from './sample-school';
import { readSchoolFiles } from './school-files';

/** Rows by number, 1-based, from above. */
export interface Standing {
  readonly sample: readonly number[];
  readonly own: readonly number[];
}

/** A row of the sample: what each cell may read, in either language, since the workbook may have changed it. */
type SampleRow = readonly (readonly string[])[];

/** Every row that the sample brings, by tab. */
function sampleRows(desk: Desk): ReadonlyMap<string, readonly SampleRow[]> {
  const files = readSchoolFiles(SAMPLE_FILES);
  if (isRefusal(files)) throw new Error('The sample school cannot be read.');
  const blank = { ...desk, tabs: {}, unfinished: [] };
  const [one, ...others] = LOCALES.map(
    (language) =>
      firstRows(blank, { answers: {}, files, language, framework: desk.framework, withoutViews: true }).rows,
  );
  return new Map(
    Object.entries(one ?? {}).map(([id, rows]) => [
      id,
      rows.map((cells, row) =>
        cells.map((cell, place) => [cell, ...others.map((other) => other[id]?.[row]?.[place])].map(textOf)),
      ),
    ]),
  );
}

/** What commands fill in by themselves says nothing about who wrote the row, nor does a column that is gone. */
const isOf = ({ template, places }: Tab, cells: Row, sample: readonly SampleRow[]): boolean =>
  sample.some((row) =>
    template.columns.every(
      ({ key, computed, formula }, place) =>
        computed || formula || places[key] === undefined || row[place]?.includes(textOf(cells[place])),
    ),
  );

/** Columns that a person fills in by hand beside what placing has written. */
const BY_HAND = ['aids', 'parties', 'servicePlan', 'consent', 'letter', 'note'];

/** An activity of the sample's plan that was given its day, and that nobody wrote anything beside. */
function isPlaced(tab: Tab, row: Row, plans: ReadonlySet<string>): boolean {
  const words = (key: string): string => textOf(cellAt(row, tab.places[key]));
  return (
    tab.template.id === schedule.id && plans.has(words('plan')) && BY_HAND.every((key) => words(key) === '')
  );
}

const PLAN_ID = annual.columns.findIndex(({ key }) => key === 'id');

/** Tells the rows of any tab apart; rests on the sample alone, so that it says the same while tabs leave. */
export function sampleReader(desk: Desk): (tab: Tab) => Standing {
  const sample = sampleRows(desk);
  const plans = new Set((sample.get(annual.id) ?? []).flatMap((row) => row[PLAN_ID] ?? []));
  return (tab) => {
    const rows = sample.get(tab.template.id) ?? [];
    const [came, own]: [number[], number[]] = [[], []];
    tab.grid.forEach((row, index) => {
      const cells = ownCells(tab, row);
      if (index < FIRST_ROW - 1 || isBlankRow(cells)) return;
      const isSample = tab.template.generated === true || isOf(tab, cells, rows) || isPlaced(tab, row, plans);
      (isSample ? came : own).push(index + 1);
    });
    return { sample: came, own };
  };
}
