/** What came of a school's year, in a few lines for the person who ran it. */

import type { Result } from '../steps/run-steps';
import type { Session } from '../steps/session';
import { showTabs } from '../steps/show-book';
import { showValues } from '../steps/show-values';
import type { Year } from './run-year';

const grouped = (count: number): string => count.toLocaleString('en-US');

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`;

/** `1 row`, `2 rows`. */
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

function numberIn(reply: unknown, ...path: readonly string[]): number | undefined {
  const found = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined,
    reply,
  );
  return typeof found === 'number' ? found : undefined;
}

function rowsIn({ world }: Session, tab: string): number {
  try {
    return showValues(world.book, tab).length;
  } catch {
    return 0;
  }
}

function tabsLine(session: Session): string {
  const tabs = showTabs(session.world.book);
  const hidden = tabs.filter((tab) => tab.hidden).length;
  return `${counted(tabs.length, 'tab')}${hidden > 0 ? `, ${hidden} of them hidden until they are used` : ''}`;
}

const ROWS = [
  ['annual', 'plan item'],
  ['schedule', 'dated plan'],
  ['journal', 'journal row'],
  ['personnel', 'person', 'people'],
] as const;

const rowsLine = (session: Session): string =>
  ROWS.map(([tab, one, many]) => counted(rowsIn(session, tab), one, many)).join(', ');

const FINDINGS = [
  ['E', 'to be mended'],
  ['W', 'to look at'],
  ['I', 'for information'],
] as const;

function findingsLine(reply: unknown): string {
  const parts = FINDINGS.map(([severity, words]) => `${grouped(numberIn(reply, severity) ?? 0)} ${words}`);
  return reply === undefined ? 'not checked' : parts.join(', ');
}

function summaryLine(reply: unknown): string {
  const figure = (...path: readonly string[]): string => grouped(numberIn(reply, ...path) ?? 0);
  if (reply === undefined) return 'not built';
  const percent = numberIn(reply, 'realisation', 'percent');
  const share = percent === undefined ? '' : `, ${percent.toFixed(1)} % of the planned volume`;
  return `${figure('status', 'done')} of ${figure('rows', 'counted')} services held${share}; ${figure('jp')} periods, ${figure('minutes')} minutes; ${figure('followUps', 'open')} follow-ups open`;
}

function costLine(results: readonly Result[]): string {
  const calls = results.reduce((sum, { calls: count }) => sum + count, 0);
  const [typical, high] = [1, 2].map((place) =>
    results.reduce((sum, { virtualMs }) => sum + (virtualMs[place] ?? 0), 0),
  );
  return `${counted(calls, 'service call')}; at Google about ${seconds(typical ?? 0)}, at worst ${seconds(high ?? 0)}`;
}

export function tellYear(
  session: Session,
  { school, schoolYear, progress, replies, imported }: Year,
): readonly string[] {
  const results = progress.map(({ result }) => result);
  return [
    `${school}${schoolYear === undefined ? '' : `, ${schoolYear}`}`,
    `  today     ${session.world.clock.slice(0, 10)}`,
    `  tabs      ${tabsLine(session)}`,
    `  rows      ${rowsLine(session)}`,
    ...(imported === '' ? [] : [`  log       ${imported}`]),
    `  findings  ${findingsLine(replies.checkOrganizing)}`,
    `  summary   ${summaryLine(replies.buildSummary)}`,
    `  cost      ${costLine(results)}`,
  ];
}

/** Why a step failed, and what to do. */
export const tellFailure = (result: Result): readonly string[] =>
  result.ok
    ? []
    : [`  ${result.error.message}`, ...(result.error.remedy ? [`  ${result.error.remedy}`] : [])];
