/** A plan item that answers a need: its row on the annual programme, under an ID that follows the highest. */

import { type Cell, readNumber } from '../core/cell';
import { monthOf } from '../core/civil-date';
import type { Desk, Refusal } from '../core/command';
import { readChoice } from '../core/read';
import { clip, type Text } from '../core/text';
import { SERVICES, serviceOf } from '../frameworks/services';
import { annual } from '../tabs/annual';
import { needs } from '../tabs/needs';
import { ANSWERING } from '../texts/answering-needs';
import type { NewPlan } from './need-answers';
import { noSuchPeriod, type SchoolYear, schoolMonths } from './period';
import { planRow } from './plan-rows';

const refuse = (
  message: Text,
  remedy: Text,
  gaps: Readonly<Record<string, string>>,
  tab: string,
): Refusal => ({ code: 'bad-input', message: { text: message, gaps }, remedy: { text: remedy, gaps }, tab });

export const noNeedRefusal = (need: string): Refusal => ({
  code: 'bad-input',
  message: { text: ANSWERING.noNeed, gaps: { need: clip(need) } },
  remedy: { text: ANSWERING.lookUp, gaps: { tab: needs.title } },
  tab: needs.id,
});

const NUMBERED = /^(.*?)(\d{1,6})$/;

/** `PLN-036` after `PLN-035`. */
export function nextPlanId(ids: readonly string[]): string {
  let last = { words: 'PLN-', digits: '000' };
  for (const id of ids) {
    const [, words = '', digits] = NUMBERED.exec(id) ?? [];
    if (digits !== undefined && Number(digits) >= Number(last.digits)) last = { words, digits };
  }
  return `${last.words}${String(Number(last.digits) + 1).padStart(last.digits.length, '0')}`;
}

export interface Made {
  readonly row: readonly Cell[];
  readonly volume: number;
}

/** @param domain key of the need's. */
export function planFromNeed(
  wanted: NewPlan,
  id: string,
  domain: string | undefined,
  { language, framework }: Desk,
  year: SchoolYear,
): Made | Refusal {
  const { service: named, topic, target, month, need } = wanted;
  const service = readChoice(SERVICES, named);
  const format = serviceOf(service)?.formats[0];
  const place = schoolMonths(year).indexOf(month);
  const volume = readNumber(wanted.volume);
  const list = SERVICES.map(({ key }) => key).join(', ');
  if (service === undefined || format === undefined)
    return refuse(ANSWERING.noService, ANSWERING.services, { service: clip(named), list }, annual.id);
  if (topic === '') return refuse(ANSWERING.noTopic, ANSWERING.topics, {}, annual.id);
  if (place < 0) return noSuchPeriod(month, year);
  if (volume === undefined || volume <= 0)
    return refuse(ANSWERING.noVolume, ANSWERING.volumes, { volume: clip(wanted.volume) }, annual.id);
  const row = planRow(
    {
      id,
      service,
      format,
      domain: domain ?? '',
      topic,
      target,
      need,
      [`m${place + 1}`]: String(volume),
    },
    {
      locale: language,
      framework,
      firstMonth: monthOf(year.yearStart),
      extras: { aids: new Map(), needsFunds: new Set() },
    },
  );
  return { row, volume };
}
