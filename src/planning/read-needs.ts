/** The needs beside the plan, as their page shows them: ranked by domain, what answers each, what is open. Writes nothing. */

import { type Command, type Desk, type Outcome, tabOf } from '../core/command';
import type { Json, JsonObject } from '../core/json';
import { readRecords } from '../core/record';
import type { Choice } from '../core/template';
import type { Text } from '../core/text';
import { DOMAINS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { annual } from '../tabs/annual';
import { needs } from '../tabs/needs';
import { profile } from '../tabs/profile';
import { tabTitles } from '../tabs/schema';
import { needReply, openNeeds } from './needs-notice';
import { inOrder, rankNeedsOf } from './ranked-needs';
import { schoolYearOf } from './school-year';

const json = ({ id, en }: Text): JsonObject => ({ id, en });

/** What can be planned to answer a need: the services themselves, not what the office does beside them. */
const PLANNED = SERVICES.filter(({ kind }) => kind === 'service');

const choicesIn = (choices: readonly Choice[], framework: string): Json =>
  choices.map(({ key, label }) => ({ key, label: json(worded(label, framework)) }));

function think(desk: Desk): Outcome {
  const [tab, plan] = [desk.tabs[needs.id], tabOf(desk, annual)];
  const plans = (plan ? readRecords(plan) : [])
    .map(({ record }) => record)
    .filter(({ id }) => id !== undefined);
  const all = tab ? inOrder(rankNeedsOf(tab, [], '', plans)) : [];
  const open = openNeeds(all, plans, { items: [], unread: [], leftOut: [] });
  const without = new Set(open.plansWithoutNeed.map(({ id }) => id));
  return {
    edits: [],
    notice: {
      text: { id: '{count} kebutuhan dibaca.', en: 'Needs read: {count}.' },
      gaps: { count: all.length },
    },
    reply: {
      ...schoolYearOf(desk),
      titles: tabTitles(),
      others: [...(desk.otherTitles ?? [])],
      domains: choicesIn(DOMAINS, desk.framework),
      services: choicesIn(PLANNED, desk.framework),
      needs: all.map(needReply),
      unanswered: open.unanswered.map(({ item }) => item),
      plans: plans.map(({ id = '', topic = '', domain = '', target }) => ({
        id,
        topic,
        domain,
        target: (target ?? []).join('; '),
        isWithoutNeed: without.has(id),
      })),
    },
  };
}

export const readNeeds: Command = {
  reads: [profile, annual, needs],
  optional: [profile, annual, needs],
  readsOnly: true,
  listsOthers: () => true,
  accept: () => think,
};
