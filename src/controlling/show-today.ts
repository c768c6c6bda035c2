/** The counsellor's front door: what today and this week hold, what is due, what is stuck. Writes nothing. */

import { type Draft, plannedThisWeek } from '../actuating/sessions-to-record';
import { isBlankRow, readDate, textOf } from '../core/cell';
import type { CivilDate } from '../core/civil-date';
import type { Command, Desk, Outcome } from '../core/command';
import type { Json, JsonObject } from '../core/json';
import { readChoice, readList } from '../core/read';
import { cellAt, ownCells, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { folded, type Text } from '../core/text';
import { FINDING_STATUSES, READINESS, SEVERITY_CHOICES, STATUSES } from '../frameworks/choices';
import { SERVICES, serviceOf } from '../frameworks/services';
import { annual } from '../tabs/annual';
import { classes } from '../tabs/classes';
import { evaluation } from '../tabs/evaluation';
import { findings } from '../tabs/findings';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { schedule } from '../tabs/schedule';
import { tabTitles } from '../tabs/schema';
import { summary } from '../tabs/summary';
import { weekly } from '../tabs/weekly';
import { owedOn } from './list-due';
import { rowsSince } from './summary-age';

/** A page shows so many of each; the rest is counted. */
const MOST_SHOWN = 20;

const rowsOf = (tab: Tab | undefined): Tab['grid'] =>
  tab ? tab.grid.slice(FIRST_ROW - 1).filter((row) => !isBlankRow(ownCells(tab, row))) : [];

const serviceLabel = (key: string | undefined): Json => {
  const label = serviceOf(key)?.label;
  return { id: label?.id ?? '', en: label?.en ?? '' };
};

const rowPrint = (...words: readonly (string | undefined)[]): string => words.join('\u0001');

/** As the last check left it, of rows that are not ready. */
function unreadyRows({ tabs }: Desk): ReadonlySet<string> {
  const tab = tabs[schedule.id];
  const found = new Set<string>();
  for (const row of rowsOf(tab)) {
    const words = (key: string): string => textOf(cellAt(row, tab?.places[key]));
    if (readChoice(READINESS, words('readiness')) !== 'not') continue;
    found.add(rowPrint(words('plan'), words('date'), words('start'), readList(words('class')).join('; ')));
  }
  return found;
}

const plannedOf = (draft: Draft, unready: ReadonlySet<string>): JsonObject => ({
  isUnready: unready.has(rowPrint(draft.plan, draft.date, draft.start, draft.classes)),
  date: draft.date ?? '',
  start: draft.start ?? '',
  end: draft.end ?? '',
  service: serviceLabel(draft.service),
  topic: draft.topic ?? '',
  classes: draft.classes ?? '',
  place: draft.place ?? '',
});

interface PutOff {
  readonly session: string;
  readonly service: string;
  readonly topic: string;
  readonly classes: string;
  readonly newDate: CivilDate;
}

/** The same activity on another day: of its plan item, else of its service and topic, for the same people. */
const printOf = (words: (key: string) => string, day: string): string =>
  [words('plan') || `${words('service')} ${words('topic')}`, words('classes'), words('counselees'), day]
    .map(folded)
    .join('\u0001');

/** What was put off to a day that has passed, and is in the journal on no such day. */
function stuckIn(log: Tab | undefined, today: CivilDate): readonly PutOff[] {
  const recorded = new Set<string>();
  const waiting: (readonly [string, PutOff])[] = [];
  for (const row of rowsOf(log)) {
    const words = (key: string): string => textOf(cellAt(row, log?.places[key]));
    recorded.add(printOf(words, words('date')));
    const newDate = readDate(cellAt(row, log?.places.newDate));
    const isPutOff = readChoice(STATUSES, words('status')) === 'postponed';
    if (!isPutOff || newDate === undefined || newDate >= today) continue;
    const [session, topic, names] = [words('id'), words('topic'), words('classes')];
    const service = readChoice(SERVICES, words('service')) ?? '';
    waiting.push([printOf(words, newDate), { session, service, topic, classes: names, newDate }]);
  }
  return waiting.filter(([print]) => !recorded.has(print)).map(([, putOff]) => putOff);
}

/** As the last check left them: what was ignored or solved is no longer open. */
function openFindings(tab: Tab | undefined): JsonObject {
  const open = { E: 0, W: 0 };
  for (const row of rowsOf(tab)) {
    const status = readChoice(FINDING_STATUSES, cellAt(row, tab?.places.status)) ?? 'new';
    const severity = readChoice(SEVERITY_CHOICES, cellAt(row, tab?.places.severity));
    if (status !== 'new' && status !== 'open') continue;
    if (severity === 'E' || severity === 'W') open[severity] += 1;
  }
  return { ...open, checked: tab !== undefined };
}

type Step = 'start' | 'annual' | 'derive' | 'record' | '';

/** What to do first where a part of the year is still blank. */
function nextStep({ tabs }: Desk): Step {
  const has = ({ id }: { readonly id: string }): boolean => rowsOf(tabs[id]).length > 0;
  if (!tabs[profile.id] && !(tabs[journal.id] && tabs[annual.id])) return 'start';
  if (!has(annual)) return 'annual';
  if (!has(schedule) && !has(weekly)) return 'derive';
  return has(journal) ? '' : 'record';
}

const NOTICE: Text = {
  id: 'Belum dicatat: {today} kegiatan hari ini, {week} minggu ini. Terlambat: {evaluations} penilaian, {followUps} tindak lanjut. Temuan terbuka: {errors} wajib diperbaiki, {warnings} perlu perhatian. Tertunda lewat tanggal barunya: {stuck}.',
  en: 'Not recorded yet: {today} {today|session|sessions} today, {week} this week. Late: {evaluations} {evaluations|evaluation|evaluations}, {followUps} {followUps|follow-up|follow-ups}. Open findings: {errors} to be fixed, {warnings} to look at. Postponed and past the new date: {stuck}.',
};

const START: Text = {
  id: 'Buku kerja ini belum disiapkan. Pilih POAC > Siapkan tahun pelajaran...',
  en: 'This workbook has not been set up. Choose POAC > Start the year...',
};

function think(desk: Desk): Outcome {
  const { today } = desk;
  const planned = plannedThisWeek(desk);
  const { due, open, late } = owedOn(desk);
  const stuck = stuckIn(desk.tabs[journal.id], today);
  const found = openFindings(desk.tabs[findings.id]);
  const next = nextStep(desk);
  const unready = unreadyRows(desk);
  const gaps = {
    today: planned.filter(({ date }) => date === today).length,
    week: planned.length,
    ...late,
    errors: Number(found.E),
    warnings: Number(found.W),
    stuck: stuck.length,
  };
  return {
    edits: [],
    notice: next === 'start' ? { text: START } : { text: NOTICE, gaps },
    reply: {
      today,
      next,
      isSample: desk.sample === true,
      // For the preview of what would be removed.
      ...(desk.sample ? { titles: tabTitles() } : {}),
      annualTab: { ...annual.title },
      planned: planned.slice(0, MOST_SHOWN).map((draft) => plannedOf(draft, unready)),
      plannedThisWeek: planned.length,
      evaluationsDue: due.length,
      followUpsOpen: open.length,
      late: { ...late },
      findings: found,
      stuck: stuck.slice(0, MOST_SHOWN).map((one) => ({ ...one, service: serviceLabel(one.service) })),
      stuckCount: stuck.length,
      sinceSummary: rowsSince(desk.tabs[summary.id], desk.tabs[journal.id]),
    },
  };
}

export const showToday: Command = {
  reads: [profile, classes, annual, weekly, schedule, journal, evaluation, findings, summary],
  optional: [profile, classes, annual, weekly, schedule, journal, evaluation, findings, summary],
  anywhere: true,
  readsOnly: true,
  accept: () => think,
};
