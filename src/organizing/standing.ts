/** What is wrong in the workbook now: every check's hits with their cells and messages. */

import type { Finding } from '../core/finding';
import { a1, missingColumns, type Tab } from '../core/tab';
import { HEADER_ROW } from '../core/template';
import type { SayingGaps, Text } from '../core/text';
import type { Check, Hit, HitGap, Spot } from './check';
import { cellKeyOf, markOf } from './mark';
import { lacks, type School } from './school';

export interface StandingFinding extends Finding {
  /** A1, never empty. */
  readonly cell: string;
  /** Rows of the tab that are not ready because of it, its own first. */
  readonly rows: readonly number[];
  /** The cell by its column's key and its row's ID; blank on a report. */
  readonly at: string;
  /** By what it is known again, and what it rests on. */
  readonly mark: string;
}

/** 0-based place of the first column that nobody uses: there a lost one is put back. */
const firstFreePlace = ({ grid }: Tab): number =>
  grid.reduce((widest, row) => Math.max(widest, row.length), 0);

/** Where the column stands, or where it would come when it is put back. */
function placeOf(tab: Tab, column: string | undefined): number {
  const place = tab.places[column ?? tab.template.columns[0]?.key ?? ''];
  if (place !== undefined) return place;
  const lost = missingColumns(tab).findIndex(({ key }) => key === column);
  return firstFreePlace(tab) + Math.max(0, lost);
}

const FIRST_CELL = 'A1';

const cellName = (tab: Tab | undefined, row: number, column: string | undefined): string =>
  tab ? a1(placeOf(tab, column), row) : FIRST_CELL;

const isSpot = (gap: HitGap): gap is Spot => typeof gap === 'object' && 'row' in gap;

/** `D8`, `D8, J06`, `W12 +35`. */
function spotText(tab: Tab | undefined, { row, column, label, more }: Spot): string {
  const others = more === undefined ? '' : ` +${more}`;
  return `${cellName(tab, row, column)}${others}${label === undefined ? '' : `, ${label}`}`;
}

function gapsOf(tab: Tab | undefined, { gaps = {} }: Hit): SayingGaps {
  const filled: Record<string, string | number | Text> = {};
  for (const [name, gap] of Object.entries(gaps)) filled[name] = isSpot(gap) ? spotText(tab, gap) : gap;
  return filled;
}

function standingFinding(school: School, check: Check, hit: Hit): StandingFinding {
  const { id, severity, ...usual } = check;
  const tab = school.tabs[hit.tab];
  const row = hit.row ?? HEADER_ROW;
  return {
    check: id,
    severity,
    tab: hit.tab,
    row,
    ...(hit.column === undefined ? {} : { column: hit.column }),
    message: { text: hit.message ?? usual.message, gaps: gapsOf(tab, hit) },
    fix: hit.fix ?? usual.fix,
    cell: hit.place === undefined ? cellName(tab, row, hit.column) : a1(hit.place, row),
    rows: [row, ...(hit.touches ?? [])],
    at: cellKeyOf(tab, hit),
    mark: markOf(tab, check, hit),
  };
}

/** Everything that stands, in no particular order. A check whose columns are missing keeps silent. */
export const standingFindings = (checks: readonly Check[], school: School): readonly StandingFinding[] =>
  checks.flatMap((check) =>
    check.needs.some((name) => lacks(school, name))
      ? []
      : check.run(school).map((hit) => standingFinding(school, check, hit)),
  );
