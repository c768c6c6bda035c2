/** Building the summary in tests: its report, the sheet as it is read the next time, its words. */

import { buildSummary } from '../../src/controlling/build-summary';
import { type Desk, isRefusal, type Outcome, type Refusal } from '../../src/core/command';
import type { DrawReport } from '../../src/core/edit';
import type { Json } from '../../src/core/json';
import { type Line, type Report, shownValue } from '../../src/core/report';
import type { Tab } from '../../src/core/tab';
import { summary } from '../../src/tabs/summary';
import { day, sampleTabs } from './school';

export function run(desk: Desk, input: Json): Outcome | Refusal {
  const thinking = buildSummary.accept(input);
  return typeof thinking === 'function' ? thinking(desk) : thinking;
}

export function outcome(desk: Desk, input: Json): Outcome {
  const result = run(desk, input);
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result;
}

export const reportOf = ({ edits }: Outcome): Report => {
  expect(edits.map((edit) => edit.do)).toEqual(['draw-report']);
  return (edits[0] as DrawReport).report;
};

export const reply = (desk: Desk, input: Json) => JSON.parse(JSON.stringify(outcome(desk, input).reply));

/** The sheet after the report was drawn, as it is read the next time. */
export const drawn = ({ lines, widths }: Report): Tab => ({
  template: summary,
  grid: [['summary'], ...lines.map(({ cells }) => widths.map((_, place) => shownValue(cells[place] ?? '')))],
  places: {},
});

/** The lines to write on below a heading. */
export const fieldsBelow = ({ lines }: Report, heading: string): readonly Line[] => {
  const after = lines.slice(lines.findIndex(({ cells }) => cells[0] === heading) + 1);
  const end = after.findIndex(({ style }) => style !== 'field');
  return after.slice(0, end);
};

export const wordsOf = ({ lines }: Report): string =>
  lines.map(({ cells }) => cells.map((cell) => String(shownValue(cell))).join('|')).join('\n');

export const SAMPLE = sampleTabs();
export const AFTER = day('2027-07-01');
export const YEAR = { period: '2026-Y' };
