/** ORG-K06: days and times can be read, and nothing ends before it starts. */

import { type Cell, isBlank, readTime, textOf } from '../../core/cell';
import type { CheckInfo } from '../../core/finding';
import { readCell, readList } from '../../core/read';
import { cellAt, type Tab } from '../../core/tab';
import type { Column } from '../../core/template';
import { allClassesMeant } from '../../planning/class-book';
import { cellsOf, idOf, labelOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import type { School, TabRow } from '../school';

const INFO: CheckInfo = {
  id: 'ORG-K06',
  severity: 'E',
  message: { id: 'Waktu tidak sah pada {cell}.', en: 'Invalid time in {cell}.' },
  fix: {
    id: 'Ketik ulang: tanggal sebagai tanggal, waktu sebagai JJ:MM.',
    en: 'Re-enter it: dates as dates, times as HH:MM.',
  },
};

interface WhereToLook {
  readonly tabs: readonly string[];
  /** Tabs in which a blank day or time is as bad as an unreadable one. */
  readonly filled: readonly string[];
}

const TIMES = ['date', 'time'];

/** Blank, or the dash that people write for it. */
const isNothing = (cell: Cell): boolean => isBlank(cell) || textOf(cell) === '-';

/** Sessions of a class without a counselling period of its own are on a day, at no hour: PLN-03 speaks of the class. */
function withoutHour(school: School, tab: Tab, row: TabRow): boolean {
  const text = (key: string): string => textOf(cellAt(row.cells, tab.places[key]));
  if (tab.template.id !== 'schedule' || text('start') !== '' || text('end') !== '') return false;
  const hasPeriod = (name: string): boolean =>
    school.classes.some(({ record }) => record.class === name && record.period !== undefined);
  const classes = allClassesMeant(school.classBook, readList(text('class')));
  return (
    school.planOf.get(text('plan'))?.format === 'klasikal' && classes.length > 0 && !classes.some(hasPeriod)
  );
}

/** Cells that hold something else than a day or a time. */
const unreadable = (school: School, tabId: string, mustBeFilled: boolean): readonly Hit[] => {
  const found: Hit[] = [];
  for (const { tab, row, column, cell } of cellsOf(school, tabId, isTyped)) {
    const blank = isNothing(cell);
    const mayStay = column.kind === 'time' && withoutHour(school, tab, row);
    if (blank ? mayStay || !(mustBeFilled && column.required) : readCell(column, cell) !== undefined)
      continue;
    const spot = { row: row.row, column: column.key, ...labelOf(idOf(tab, row), textOf(cell)) };
    found.push({ tab: tabId, row: row.row, column: column.key, gaps: { cell: spot } });
  }
  return found;
};

const isTyped = ({ kind, computed }: Column): boolean => TIMES.includes(kind) && !computed;

/** Rows that end when they start, or before. */
function backwards(school: School, tabId: string): readonly Hit[] {
  const tab = school.tabs[tabId];
  const [startPlace, endPlace] = [tab?.places.start, tab?.places.end];
  if (!tab || startPlace === undefined || endPlace === undefined) return [];
  return (school.rows.get(tabId) ?? []).flatMap((row): readonly Hit[] => {
    const [start, end] = [cellAt(row.cells, startPlace), cellAt(row.cells, endPlace)];
    const [from, to] = [readTime(start), readTime(end)];
    if (from === undefined || to === undefined || to > from) return [];
    const label = labelOf(idOf(tab, row), `${textOf(start)}-${textOf(end)}`);
    return [
      { tab: tabId, row: row.row, column: 'end', gaps: { cell: { row: row.row, column: 'end', ...label } } },
    ];
  });
}

export const invalidTimes = ({ tabs, filled }: WhereToLook): Check => ({
  ...INFO,
  needs: [],
  blindOn: (school) => tabsWithout(school, tabs, isTyped),
  run: (school) =>
    tabs.flatMap((tab) => [...unreadable(school, tab, filled.includes(tab)), ...backwards(school, tab)]),
});
