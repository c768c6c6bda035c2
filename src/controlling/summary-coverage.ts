/** How many evaluations were asked for by the end of the period, held, and late, as the summary may show them. */

import type { CivilDate } from '../core/civil-date';
import { type Desk, tabOf } from '../core/command';
import { readList } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import type { Period, SchoolYear } from '../planning/period';
import { evaluation } from '../tabs/evaluation';
import { type Coverage, coverageOf, owedEvaluations, type Standing } from './due-evaluations';
import type { Summary } from './summarize';

export interface CoverageFigures {
  /** Of the sessions of the period. */
  readonly laiseg: Coverage;
  /** From the first day of the school year to the end of the period. */
  readonly laijapen: Coverage;
  readonly laijapang: Coverage;
}

/** The journal with one counsellor's rows alone, each where it stood. */
function rowsOf(log: Tab, counsellor: string | undefined): Tab {
  if (counsellor === undefined) return log;
  const place = log.places.counsellor;
  const grid = log.grid.map((row) => (readList(cellAt(row, place)).includes(counsellor) ? row : []));
  return { ...log, grid };
}

/** What was held after that day was not held then. */
const asOf = (one: Standing, day: CivilDate): Standing => {
  const { evaluated, ...due } = one;
  return evaluated && (evaluated.date === undefined || evaluated.date <= day) ? one : due;
};

export function coverageFigures(
  desk: Desk,
  log: Tab,
  { rated }: Summary,
  period: Period,
  year: SchoolYear,
  counsellor: string | undefined,
): CoverageFigures {
  const day = desk.today < period.to ? desk.today : period.to;
  const owed = owedEvaluations(rowsOf(log, counsellor), year, tabOf(desk, evaluation));
  const known = owed.map((one) => asOf(one, day));
  return {
    laiseg: rated,
    laijapen: coverageOf(known, 'laijapen', day),
    laijapang: coverageOf(known, 'laijapang', day),
  };
}
