/** A school's whole year in one go, step by step through the outside door. */

import { sampleFolder } from '../steps/input-files';
import { type Result, runStep } from '../steps/run-steps';
import type { Session } from '../steps/session';
import { showValues } from '../steps/show-values';
import type { Step } from '../steps/steps';

export interface Source {
  /** A school's folder; without it and `open`, the sample school's. */
  readonly school?: string | undefined;
  /** A workbook that was saved before. */
  readonly open?: string | undefined;
}

/** What is being done, in a few words, and how it went. */
export interface Progress {
  readonly label: string;
  readonly result: Result;
}

export interface Year {
  readonly progress: readonly Progress[];
  /** `2026/2027`; undefined where the workbook does not say. */
  readonly schoolYear: string | undefined;
  readonly school: string;
  /** Of the two commands that count, by name. */
  readonly replies: Readonly<Record<string, unknown>>;
  /** What the import of the log said to its person, where something needs a look. */
  readonly imported: string;
}

interface Task {
  readonly label: string;
  readonly step: Step;
  /** Without it nothing that follows makes sense. */
  readonly needed?: true;
}

const call = (name: string, input: unknown = {}): Step => ({ key: 'call', step: { call: name, input } });

function startTasks({ school, open }: Source, root: string): readonly Task[] {
  if (open !== undefined) {
    return [{ label: `opening ${open}`, step: { key: 'open', step: { open } }, needed: true }];
  }
  const folder = school ?? sampleFolder(root);
  const name = school === undefined ? "the sample school's files" : `the files in ${school}`;
  return [
    { label: `reading ${name}`, step: { key: 'school', step: { school: folder } }, needed: true },
    { label: 'making the year', step: call('startYear'), needed: true },
  ];
}

function settingOf({ world }: Session, setting: string): string | undefined {
  try {
    const row = showValues(world.book, 'profile').find((one) => one.setting === setting);
    return row && row.value !== '' ? String(row.value) : undefined;
  } catch {
    return undefined;
  }
}

/** The log of a year that is over is looked at on its last day: what was done then lies in no future. */
function moveOn({ world }: Session): void {
  try {
    const dates = showValues(world.book, 'journal').map((row) => String(row.date));
    const last = dates
      .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
      .reduce((one, other) => (one > other ? one : other), '');
    if (last > world.clock.slice(0, 10)) world.clock = `${last}T15:00:00${world.clock.slice(-6)}`;
  } catch {
    // A workbook without a journal stays where it is.
  }
}

const periodOf = (schoolYear: string | undefined, clock: string): string =>
  `${/^\d{4}/.exec(schoolYear ?? '')?.[0] ?? clock.slice(0, 4)}-Y`;

const importTasks = (session: Session, source: Source): readonly Task[] =>
  source.open === undefined && session.school?.sessions !== undefined
    ? [{ label: IMPORTING, step: call('importSessions') }]
    : [];

function controlTasks(session: Session): readonly Task[] {
  const period = periodOf(settingOf(session, 'schoolYear'), session.world.clock);
  return [
    { label: 'checking readiness', step: call('checkOrganizing') },
    { label: `building the summary of ${period}`, step: call('buildSummary', { period }) },
  ];
}

const IMPORTING = 'importing the log';

/** What needs a look stands behind the sentence that counts the rows. */
function lookedAt(progress: readonly Progress[]): string {
  const result = progress.find(({ label }) => label === IMPORTING)?.result;
  const notice: string = result?.ok ? String(Object(result.value).notice ?? '') : '';
  return notice.slice(notice.indexOf('. ') + 1).trim() === notice ? '' : notice;
}

const replyOf = (result: Result): unknown =>
  result.ok && typeof result.value === 'object' && result.value !== null && 'reply' in result.value
    ? result.value.reply
    : undefined;

/** @param tell is told each step before and after it. */
export async function runYear(
  session: Session,
  source: Source,
  tell: (label: string, result?: Result) => void,
): Promise<Year> {
  const progress: Progress[] = [];
  const replies: Record<string, unknown> = {};
  const carryOut = async (tasks: readonly Task[]): Promise<boolean> => {
    for (const { label, step, needed } of tasks) {
      tell(label);
      const result = await runStep(session, step);
      tell(label, result);
      progress.push({ label, result });
      if (step.key === 'call') replies[step.step.call] = replyOf(result);
      if (needed && !result.ok) return false;
    }
    return true;
  };
  if (await carryOut(startTasks(source, session.root))) {
    await carryOut(importTasks(session, source));
    moveOn(session);
    const isSetUp = source.open === undefined || settingOf(session, 'schoolYear') !== undefined;
    if (isSetUp) await carryOut(controlTasks(session));
  }
  const schoolYear = settingOf(session, 'schoolYear');
  const school = settingOf(session, 'school') ?? 'the school';
  return { progress, schoolYear, school, replies, imported: lookedAt(progress) };
}
