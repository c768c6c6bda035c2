/** A row of the findings tab, as data. */

import type { Cell, Row } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import { SEVERITIES, type Severity } from '../core/finding';
import { readRecords, type TabOf } from '../core/record';
import { cellAt } from '../core/tab';
import type { Locale } from '../core/text';
import { labelOf } from '../core/write';
import { FINDING_STATUSES, SEVERITY_CHOICES } from '../frameworks/choices';
import { FINDING_TABS, findings } from '../tabs/findings';
import { markAlone } from './memory';

export type FindingStatus = (typeof FINDING_STATUSES)[number]['key'];

export interface Listed {
  /** 0 where the row has none. */
  readonly no: number;
  readonly time: CivilDate;
  readonly check: string;
  readonly severity: Severity;
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
  readonly status: FindingStatus;
  /** As the person wrote it. */
  readonly reason: Cell;
  /** The cell that is marked: column key and row ID; behind a dash where the finding is set aside. */
  readonly at: string;
  /** By what it is known again and what it rested on; blank where the tab has lost it. */
  readonly mark: string;
}

const isSeverity = (key: string | undefined): key is Severity => SEVERITIES.some((one) => one === key);

const ASIDE = '-';

/** Of what is set aside, and of what is solved, no cell is marked. */
export function cellMark(at: string, status: FindingStatus | undefined): string {
  const bare = at.startsWith(ASIDE) ? at.slice(ASIDE.length) : at;
  if (status === 'solved') return '';
  return status === 'ignored' && bare !== '' ? `${ASIDE}${bare}` : bare;
}

/** The rows that earlier checks left. A row without a check's id is nobody's. */
export function readListed(tab: TabOf<typeof findings>, today: CivilDate): readonly Listed[] {
  return readRecords(tab).flatMap(({ row, record }) => {
    if (record.check === undefined) return [];
    const number = Number(record.no);
    return [
      {
        no: Number.isInteger(number) && number > 0 ? number : 0,
        time: record.time ?? today,
        check: record.check,
        severity: isSeverity(record.severity) ? record.severity : 'I',
        tab: record.tab ?? '',
        cell: record.cell ?? '',
        message: record.message ?? '',
        fix: record.fix ?? '',
        status: FINDING_STATUSES.find(({ key }) => key === record.status)?.key ?? 'open',
        reason: cellAt(tab.grid[row - 1], tab.places.reason),
        at: record.at ?? '',
        mark: markAlone(record.mark ?? ''),
      },
    ];
  });
}

/** A row as the tab stores it, in template order. */
export function cellsOfListed(listed: Listed, language: Locale): Row {
  const cells: Readonly<Record<(typeof findings.columns)[number]['key'], Cell>> = {
    no: String(listed.no),
    time: { date: listed.time },
    check: listed.check,
    severity: labelOf(SEVERITY_CHOICES, listed.severity, language),
    tab: labelOf(FINDING_TABS, listed.tab, language),
    cell: listed.cell,
    message: listed.message,
    fix: listed.fix,
    status: labelOf(FINDING_STATUSES, listed.status, language),
    reason: listed.reason,
    at: listed.at,
    mark: listed.mark,
  };
  return findings.columns.map(({ key }) => cells[key]);
}
