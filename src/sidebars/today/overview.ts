/** What today and this week hold, as the add-on sends it. */

import { isObject, type Json, property } from '../../core/json';
import type { Text } from '../../core/text';

export interface Activity {
  /** `YYYY-MM-DD`; blank where the plan names no day. */
  readonly date: string;
  readonly hours: string;
  readonly service: Text;
  readonly topic: string;
  readonly classes: string;
  readonly place: string;
  /** Something must be mended first, as of the last check. */
  readonly isUnready: boolean;
}

export const STEPS = ['start', 'annual', 'derive', 'record'] as const;

export interface Overview {
  /** What stands in the workbook is the sample school. */
  readonly isSample: boolean;
  readonly today: string;
  /** What to do first where a part of the year is still blank. */
  readonly next: (typeof STEPS)[number] | undefined;
  readonly annualTab: Text;
  readonly planned: readonly Activity[];
  /** More than are listed where the list is long. */
  readonly plannedThisWeek: number;
  readonly stuck: readonly Activity[];
  readonly stuckCount: number;
  readonly evaluations: { readonly late: number; readonly count: number };
  readonly followUps: { readonly late: number; readonly count: number };
  /** Journal rows that came after the principal's summary was built. */
  readonly sinceSummary: number;
  readonly findings: { readonly E: number; readonly W: number; readonly isChecked: boolean };
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const texts = (value: Json | undefined): Text => ({
  id: text(property(value, 'id')),
  en: text(property(value, 'en')),
});

function activityOf(given: Json): Activity {
  const at = (key: string): string => text(property(given, key));
  return {
    date: at('date') || at('newDate'),
    hours: [at('start'), at('end')].filter((time) => time !== '').join('–'),
    service: texts(property(given, 'service')),
    topic: at('topic'),
    classes: at('classes'),
    place: at('place'),
    isUnready: property(given, 'isUnready') === true,
  };
}

const activitiesIn = (value: Json | undefined): readonly Activity[] =>
  Array.isArray(value) ? value.filter(isObject).map(activityOf) : [];

export function overviewOf(reply: Json | undefined): Overview {
  const at = (key: string): Json | undefined => property(reply, key);
  const late = (key: string): number => number(property(at('late'), key));
  const found = at('findings');
  return {
    isSample: at('isSample') === true,
    today: text(at('today')),
    next: STEPS.find((one) => one === at('next')),
    annualTab: texts(at('annualTab')),
    planned: activitiesIn(at('planned')),
    plannedThisWeek: number(at('plannedThisWeek')),
    stuck: activitiesIn(at('stuck')),
    stuckCount: number(at('stuckCount')),
    evaluations: { late: late('evaluations'), count: number(at('evaluationsDue')) },
    followUps: { late: late('followUps'), count: number(at('followUpsOpen')) },
    sinceSummary: number(at('sinceSummary')),
    findings: {
      E: number(property(found, 'E')),
      W: number(property(found, 'W')),
      isChecked: property(found, 'checked') === true,
    },
  };
}
