/** What a new year takes along of the last one's log: open follow-ups, evaluations that are still owed, and their sessions. */

import { type Grid, isBlankRow, type Row, readDate, textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { cellAt, isWhole, nextFreeRow, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import type { Locale } from '../core/text';
import { toRow } from '../core/write';
import type { SchoolYear } from '../planning/period';
import { evaluation } from '../tabs/evaluation';
import { owedEvaluations, type Standing } from './due-evaluations';
import { nextIds } from './entries';
import { followUpsOf } from './open-follow-ups';

export interface CarriedOver {
  readonly journal: Grid;
  readonly followUps: Grid;
  readonly evaluation: Grid;
  readonly counts: { readonly followUps: number; readonly evaluations: number; readonly leaves: number };
}

/**
 * The rows that stay, one below the other; where the person has columns between ours, each stays in its row beside
 * what is written there, and a run that was broken off between two columns mixes nothing up.
 */
function remaining(tab: Tab, stays: (cells: Row) => boolean): Grid {
  const rows = tab.grid
    .slice(FIRST_ROW - 1, nextFreeRow(tab) - 1)
    .map((cells) => (stays(cells) ? ownCells(tab, cells) : undefined));
  const blank = tab.template.columns.map(() => '');
  return isWhole(tab) ? rows.filter((row) => row !== undefined) : rows.map((row) => row ?? blank);
}

/** Rows whose session is among these. */
const ofSessions = (tab: Tab | undefined, sessions: ReadonlySet<string>): Grid =>
  tab ? remaining(tab, (cells) => sessions.has(textOf(cellAt(cells, tab.places.session)))) : [];

function evaluationRows(tab: Tab | undefined, owed: readonly Standing[], locale: Locale): Grid {
  const nextId = nextIds(tab, 'E');
  return owed.map((one): Row => {
    const standing = one.evaluated && tab?.grid[one.evaluated.row - 1];
    if (tab && standing) return ownCells(tab, standing);
    const { kind, session, subject, classes, due } = one;
    return toRow(evaluation, { id: nextId(), session, kind, subject, class: classes, due }, locale);
  });
}

interface Sources {
  readonly log: Tab;
  readonly followUps: Tab | undefined;
  readonly evaluation: Tab | undefined;
}

/** @param newStart the first day of the new year: what was recorded since stays. */
export function carriedOver(
  { log, followUps, evaluation: tab }: Sources,
  oldYear: SchoolYear,
  newStart: CivilDate,
  locale: Locale,
): CarriedOver {
  const open = followUpsOf(log).filter(({ isClosed }) => !isClosed);
  const owed = owedEvaluations(log, oldYear, tab).filter(
    ({ evaluated, due }) => !evaluated?.isSettled && due >= newStart,
  );
  const kept = new Set([...open, ...owed].map(({ session }) => session).filter((session) => session !== ''));
  const isKept = (row: Row): boolean => {
    const date = readDate(cellAt(row, log.places.date));
    return kept.has(textOf(cellAt(row, log.places.id))) || (date !== undefined && date >= newStart);
  };
  const rows = log.grid.slice(FIRST_ROW - 1).filter((row) => !isBlankRow(ownCells(log, row)));
  return {
    journal: remaining(log, isKept),
    followUps: ofSessions(followUps, new Set(open.map(({ session }) => session))),
    evaluation: evaluationRows(tab, owed, locale),
    counts: {
      followUps: open.length,
      evaluations: owed.length,
      leaves: rows.filter((row) => !isKept(row)).length,
    },
  };
}
