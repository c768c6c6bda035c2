/** What a counsellor still owes: evaluations and follow-ups, the late ones first. Writes nothing. */

import type { Command, Desk, Outcome } from '../core/command';
import type { Json } from '../core/json';
import type { Choice } from '../core/template';
import { EVALUATION_WINDOWS, FOLLOW_UPS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';
import { readSettings } from '../planning/settings';
import { evaluation } from '../tabs/evaluation';
import { followUps } from '../tabs/follow-ups';
import { journal } from '../tabs/journal';
import { profile } from '../tabs/profile';
import { coverageOf, type DueState, owedEvaluations, type Standing, stateOf } from './due-evaluations';
import { type FollowUp, followUpState, followUpsOf } from './open-follow-ups';

/** A page shows so many of each; the rest is counted. */
const MOST_SHOWN = 100;

/** Of the tabs that are written when something is saved. */
const TITLES: Json = Object.fromEntries(
  [journal, evaluation, followUps].map(({ id, title }) => [id, { ...title }]),
);

const SHOWN: readonly DueState[] = ['late', 'today', 'week', 'open'];

/** The words of a key, in both languages: the page has no table of them. */
const labelIn = (choices: readonly Choice[], key: string): Json => {
  const label = choices.find((choice) => choice.key === key)?.label;
  return { id: label?.id ?? key, en: label?.en ?? key };
};

const evaluationOf = (one: Standing, state: DueState): Json => ({
  kind: one.kind,
  kindLabel: labelIn(EVALUATION_WINDOWS, one.kind),
  session: one.session,
  service: labelIn(SERVICES, one.service),
  subject: one.subject,
  classes: one.classes,
  opens: one.opens,
  due: one.due,
  state,
  ...(one.evaluated ? { id: one.evaluated.id } : {}),
});

const followUpOf = (one: FollowUp, state: string): Json => ({
  session: one.session,
  service: labelIn(SERVICES, one.service),
  subject: one.subject,
  classes: one.classes,
  kindLabel: labelIn(FOLLOW_UPS, one.kind),
  due: one.due ?? '',
  state,
});

/** Late first, then by day; without a day last. */
function sorted<T>(items: readonly T[], dueOf: (item: T) => string): readonly T[] {
  const key = (item: T): string => dueOf(item) || '9999-12-31';
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}

interface Owed {
  readonly all: readonly Standing[];
  /** Evaluations that can be held now, are due, or are late. */
  readonly due: readonly Standing[];
  readonly open: readonly FollowUp[];
  readonly late: { readonly evaluations: number; readonly followUps: number };
}

export function owedOn(desk: Desk): Owed {
  const year = readSettings(desk.tabs.profile);
  const log = desk.tabs[journal.id];
  const all = log ? owedEvaluations(log, year, desk.tabs[evaluation.id]) : [];
  const due = all.filter((one) => SHOWN.includes(stateOf(one, desk.today)));
  const open = (log ? followUpsOf(log) : []).filter(({ isClosed }) => !isClosed);
  const late = {
    evaluations: due.filter((one) => stateOf(one, desk.today) === 'late').length,
    followUps: open.filter((one) => followUpState(one, desk.today) === 'late').length,
  };
  return { all, due, open, late };
}

function think(desk: Desk): Outcome {
  const { all, due, open, late } = owedOn(desk);
  return {
    edits: [],
    notice: {
      text: {
        id: '{evaluations} penilaian dan {followUps} tindak lanjut terlambat.',
        en: '{evaluations} evaluations and {followUps} follow-ups are late.',
      },
      gaps: late,
    },
    reply: {
      today: desk.today,
      titles: TITLES,
      evaluations: due.slice(0, MOST_SHOWN).map((one) => evaluationOf(one, stateOf(one, desk.today))),
      evaluationsDue: due.length,
      followUps: sorted(open, (one) => one.due ?? '')
        .slice(0, MOST_SHOWN)
        .map((one) => followUpOf(one, followUpState(one, desk.today))),
      followUpsOpen: open.length,
      late,
      coverage: {
        laijapen: { ...coverageOf(all, 'laijapen', desk.today) },
        laijapang: { ...coverageOf(all, 'laijapang', desk.today) },
      },
    },
  };
}

export const listDue: Command = {
  reads: [journal],
  optional: [profile, evaluation],
  readsOnly: true,
  accept: () => think,
};
