/** How many activities the annual programme plans in a period: in all, by month and by service. */

import { readChoice, readList } from '../core/read';
import type { Tab } from '../core/tab';
import { DOMAINS } from '../frameworks/choices';
import { SERVICES } from '../frameworks/services';
import { type SchoolYear, schoolMonths } from '../planning/period';
import { type PlanItemLine, readPlanItems } from '../planning/plan-items';

export interface Volumes {
  readonly total: number;
  /** By `2026-10`; months without a volume are missing. */
  readonly byMonth: ReadonlyMap<string, number>;
  /** By service code; what is no service stands under its own words. */
  readonly byService: ReadonlyMap<string, number>;
  /** By domain; what is no domain stands under its own words. */
  readonly byDomain: ReadonlyMap<string, number>;
  /** Services with a volume in a month, by month. */
  readonly services: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the volume, what was done before the start of who began in mid-year. */
  readonly before: readonly OpeningVolume[];
}

export interface OpeningVolume {
  /** `2026-10`. */
  readonly month: string;
  /** Code, or the words of what is no service. */
  readonly service: string;
  readonly domain: string;
  readonly count: number;
}

/**
 * One counsellor's part of an item that several share is an equal part: the parts of all of them sum to
 * the school's volume, and nobody is measured against the work of the others.
 */
function partOf(item: PlanItemLine, counsellor: string | undefined): number {
  if (counsellor === undefined) return 1;
  const people = readList(item.person);
  return people.includes(counsellor) ? 1 / people.length : 0;
}

function addTo(sums: Map<string, number>, key: string, volume: number): void {
  if (volume !== 0) sums.set(key, (sums.get(key) ?? 0) + volume);
}

/** Fractions of a third sum to whole numbers again. */
const tidy = (sum: number): number => Math.round(sum * 1e9) / 1e9;

const tidied = (sums: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...sums].map(([key, sum]) => [key, tidy(sum)]));

export interface Planned {
  readonly annual: Tab | undefined;
  readonly framework: string;
  readonly year: SchoolYear;
  readonly counsellor?: string;
  /** Services that are left out. */
  readonly isLeftOut?: (service: string) => boolean;
}

/** @param months those of the period. */
export function plannedVolumes(planned: Planned, months: readonly string[]): Volumes {
  const items = planned.annual ? readPlanItems(planned.annual, planned.framework, planned.year) : [];
  const schoolYear = schoolMonths(planned.year);
  const before: OpeningVolume[] = [];
  const byMonth = new Map<string, number>();
  const byService = new Map<string, number>();
  const byDomain = new Map<string, number>();
  const services = new Map(months.map((month) => [month, new Set<string>()]));
  for (const item of items) {
    const part = partOf(item, planned.counsellor);
    const service = readChoice(SERVICES, item.service) ?? item.service;
    if (planned.isLeftOut?.(service)) continue;
    const domain = readChoice(DOMAINS, item.domain) ?? item.domain;
    item.volumes.forEach((volume, index) => {
      const month = schoolYear[index] ?? '';
      if (!months.includes(month)) return;
      addTo(byMonth, month, volume * part);
      addTo(byService, service, volume * part);
      addTo(byDomain, domain, volume * part);
      if (volume * part > 0) services.get(month)?.add(service);
      const count = tidy((item.before[index] ?? 0) * part);
      if (count > 0) before.push({ month, service, domain, count });
    });
  }
  const total = tidy([...byMonth.values()].reduce((sum, volume) => sum + volume, 0));
  return {
    total,
    byMonth: tidied(byMonth),
    byService: tidied(byService),
    byDomain: tidied(byDomain),
    services,
    before,
  };
}
