/** The findings tab over time: what is new, what is still there, what is solved, what somebody chose to ignore. */

import type { CivilDate } from '../core/civil-date';
import { SEVERITIES } from '../core/finding';
import { type Locale, sayIt } from '../core/text';
import { SCHEMA } from '../tabs/schema';
import type { Messages } from './identity';
import { cellMark, type FindingStatus, type Listed } from './listed';
import { restsOnOther } from './mark';
import { earlierRows } from './recognize';
import type { StandingFinding } from './standing';

export interface Found {
  readonly finding: StandingFinding;
  readonly listed: Listed;
}

export interface Register {
  /** In the order of the tab. */
  readonly listed: readonly Listed[];
  /** Everything that was found now, ignored ones too. */
  readonly found: readonly Found[];
  /** What stands and is not ignored. */
  readonly standing: readonly StandingFinding[];
  /** What stood before and could not be looked at this time; neither ignored nor solved. */
  readonly kept: readonly Listed[];
  readonly counts: { readonly E: number; readonly W: number; readonly I: number; readonly new: number };
}

/** An ignored one opens again when the cells that it rests on were changed. */
function statusOf(before: Listed | undefined, today: CivilDate, mark = ''): FindingStatus {
  if (before?.status === 'ignored') return restsOnOther(before.mark, mark) ? 'open' : 'ignored';
  return before === undefined || before.time >= today ? 'new' : 'open';
}

/** Of one that could not be looked at: as it was, but new on its own day only. */
const statusUnseen = (before: Listed, today: CivilDate): FindingStatus =>
  before.status === 'new' ? statusOf(before, today) : before.status;

const TAB_ORDER = new Map(SCHEMA.map(({ id }, index) => [id, index]));

const compare = (one: string | number, other: string | number): number =>
  one < other ? -1 : Number(one > other);

/** Severity, tab, row; then what makes the order the same on every run. */
function inOrder(one: StandingFinding, other: StandingFinding): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    (TAB_ORDER.get(one.tab) ?? 0) - (TAB_ORDER.get(other.tab) ?? 0) ||
    one.row - other.row ||
    compare(one.check, other.check) ||
    compare(one.cell, other.cell) ||
    compare(sayIt(one.message, 'id'), sayIt(other.message, 'id'))
  );
}

const GROUPS: readonly FindingStatus[] = ['new', 'ignored', 'solved'];
/** New and open ones stand together at the top; then what is ignored, then what is solved. */
const groupOf = ({ status }: Listed): number => Math.max(0, GROUPS.indexOf(status));

/** By group, at the top by severity. */
function inGroups(one: Listed, other: Listed): number {
  const groups = groupOf(one) - groupOf(other);
  if (groups !== 0 || groupOf(one) > 0) return groups;
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

const stands = ({ status }: Listed): boolean => status === 'new' || status === 'open';

export interface Circumstances {
  readonly today: CivilDate;
  readonly language: Locale;
  /** What was found there before could not be looked at this time. */
  readonly isUnsure: (earlier: Listed) => boolean;
}

/**
 * Brings the list up to date.
 *
 * @param before what the tab holds; numbers given once stay with their finding and are never given again.
 * @param messages by check id: a row is known again by what its message says, cells left out.
 */
export function upToDate(
  before: readonly Listed[],
  found: readonly StandingFinding[],
  messages: Messages,
  { today, language, isUnsure }: Circumstances,
): Register {
  const ordered = [...found].sort(inOrder);
  const earlier = earlierRows(before, ordered, messages);
  const again = new Set(earlier.values());
  let last = before.reduce((most, { no }) => Math.max(most, no), 0);
  const numbered = (no: number | undefined): number => {
    if (no) return no;
    last += 1;
    return last;
  };
  const now = ordered.map((finding) => {
    const row = earlier.get(finding);
    const { check, severity, tab, cell } = finding;
    const status = statusOf(row, today, finding.mark);
    const listed: Listed = {
      no: numbered(row?.no),
      time: row?.time ?? today,
      check,
      severity,
      tab,
      cell,
      message: sayIt(finding.message, language),
      fix: finding.fix[language],
      status,
      reason: row?.reason ?? '',
      at: cellMark(finding.at, status),
      mark: finding.mark,
    };
    return { finding, listed };
  });
  const used = new Set(now.map(({ listed }) => listed.no));
  const gone = before
    .filter((row) => !again.has(row) && !used.has(row.no))
    .map((row): Listed => {
      const status = isUnsure(row) ? statusUnseen(row, today) : 'solved';
      return { ...row, no: numbered(row.no), status, at: cellMark(row.at, status) };
    });
  const listed = [...now.map((one) => one.listed), ...gone];
  const count = (fits: (row: Listed) => boolean): number =>
    listed.filter((row) => stands(row) && fits(row)).length;
  return {
    // A stable sort: within a group the order above stays.
    listed: listed.sort(inGroups),
    found: now,
    standing: now.filter((one) => stands(one.listed)).map(({ finding }) => finding),
    kept: gone.filter(stands),
    counts: {
      E: count(({ severity }) => severity === 'E'),
      W: count(({ severity }) => severity === 'W'),
      I: count(({ severity }) => severity === 'I'),
      new: count(({ status }) => status === 'new'),
    },
  };
}
