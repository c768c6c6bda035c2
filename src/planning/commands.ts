/** P: what a person can ask about the plan, in menu order. */

import { type Entry, hidden } from '../core/entry';
import { NEEDS, PERIOD, PLAN } from '../texts/menu-questions';
import { answerNeeds } from './answer-needs';
import { derivePlan } from './derive-plan';
import { moveSession } from './move-session';
import { rankNeeds } from './rank-needs';
import { readNeeds } from './read-needs';
import { readPlan } from './read-plan';
import { readServicePlan } from './read-service-plan';
import { setVolumes } from './set-volumes';
import { showServicePlan } from './show-service-plan';

export const PLANNING_COMMANDS = {
  rankNeeds: {
    label: { id: 'Urutkan kebutuhan...', en: 'Rank the needs...' },
    place: 'planning',
    command: rankNeeds,
    question: NEEDS,
    sidebar: 'needs',
  },
  readNeeds: hidden({ id: 'Kebutuhan dan rencana', en: 'Needs and plan' }, readNeeds),
  answerNeeds: hidden({ id: 'Jawab kebutuhan', en: 'Answer needs' }, answerNeeds),
  derivePlan: {
    label: { id: 'Jabarkan program...', en: 'Derive the plan...' },
    place: 'planning',
    command: derivePlan,
    question: PERIOD,
    sidebar: 'plan',
  },
  readPlan: hidden({ id: 'Keadaan rencana', en: 'Where the plan stands' }, readPlan),
  setVolumes: hidden({ id: 'Ubah volume', en: 'Change volumes' }, setVolumes),
  moveSession: hidden({ id: 'Pindahkan kegiatan', en: 'Move an activity' }, moveSession),
  showServicePlan: {
    label: { id: 'Buat RPL...', en: 'Make a service plan...' },
    place: 'planning',
    command: showServicePlan,
    question: PLAN,
    sidebar: 'service-plan',
  },
  readServicePlan: hidden({ id: 'Isi RPL', en: 'Contents of a service plan' }, readServicePlan),
} as const satisfies Readonly<Record<string, Entry>>;
