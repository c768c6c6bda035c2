/** ORG-K07, ORG-X05 and ORG-X06: what is planned fits into the weeks, into the schedule and into the year. */

import { readDate, textOf } from '../../core/cell';
import { type CivilDate, yearMonthOf } from '../../core/civil-date';
import type { Located } from '../../core/record';
import { cellAt } from '../../core/tab';
import { same, type Text } from '../../core/text';
import { ALLOCATION, TIME_USE } from '../../frameworks/allocation';
import { CATEGORIES, COMPONENTS, readingOf, shareOf } from '../../frameworks/frameworks';
import { SERVICES } from '../../frameworks/services';
import { owedWeeksOf } from '../../planning/calendar';
import { monthsBefore, schoolMonths } from '../../planning/period';
import { isOnDemand } from '../../planning/placing-items';
import { readPlanItems } from '../../planning/plan-items';
import type { annual } from '../../tabs/annual';
import type { Check, Hit } from '../check';
import type { ColumnName, School } from '../school';
import { VOLUMES } from '../uses';
import { decimalText, joined, monthText, refOf } from '../wording';

const TAB = 'annual';
const CLASS_FORMAT = 'klasikal';

const VOLUME_COLUMNS: readonly ColumnName[] = VOLUMES.map((volume) => `annual.${volume}` as const);

const CALENDAR: readonly ColumnName[] = [
  'calendar.from',
  'calendar.to',
  'calendar.kind',
  'calendar.effective',
  'calendar.month',
  'calendar.ownWeeks',
  'profile.value',
];

/** Each month in which something is owed: `2026-10` with its words and its column. */
const monthsOf = ({ calendar }: School) =>
  schoolMonths(calendar).flatMap((month, index) => {
    const volume = VOLUMES[index];
    return volume === undefined || index < monthsBefore(calendar)
      ? []
      : [{ month, volume, words: monthText(month) }];
  });

/** A class has one counselling period a week: as many slots as classes. */
export const aboveCapacity: Check = {
  id: 'ORG-K07',
  severity: 'W',
  message: {
    id: 'Volume {month} ({n}) melebihi kapasitas {capacity}.',
    en: 'Volume of {month} ({n}) exceeds capacity {capacity}.',
  },
  fix: { id: 'Kurangi atau pindahkan volumenya.', en: 'Lower or move the volume.' },
  needs: ['annual.format', ...VOLUME_COLUMNS, 'classes.class', ...CALENDAR],
  run: (school) => {
    const slots = school.classBook.names.length;
    const inClass = school.plan.filter(({ record }) => record.format === CLASS_FORMAT);
    if (slots === 0) return [];
    return monthsOf(school).flatMap(({ month, volume, words }): readonly Hit[] => {
      const n = inClass.reduce((sum, { record }) => sum + (record[volume] ?? 0), 0);
      const capacity = owedWeeksOf(school.calendar, month) * slots;
      return n > capacity ? [{ tab: TAB, column: volume, gaps: { month: words, n, capacity } }] : [];
    });
  },
};

/** Dated rows by plan item and month; a row that was put off to another day counts once, where it was planned. */
function datedIn(school: School): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const count = (plan: string | undefined, date: CivilDate | undefined, more: number): void => {
    if (date === undefined || plan === undefined) return;
    const key = `${plan} ${yearMonthOf(date)}`;
    found.set(key, (found.get(key) ?? 0) + more);
  };
  for (const { record } of school.bookings) count(record.plan, record.date, 1);
  const places = school.tabs.journal?.places ?? {};
  for (const { cells } of school.rows.get('journal') ?? []) {
    const newDate = readDate(cellAt(cells, places.newDate));
    if (newDate !== undefined) count(textOf(cellAt(cells, places.plan)), newDate, -1);
  }
  return found;
}

/**
 * More days than planned; or fewer, where somebody has begun to set days and the service has fixed ones.
 * Source: domain reference 0.1 (15) and 2.1.
 */
const differs = (dated: number, volume: number, service: string | undefined): boolean =>
  dated > volume || (dated > 0 && dated < volume && !isOnDemand(service));

/** One finding a plan item, at its first month that differs. */
export const datesUnlikeVolume: Check = {
  id: 'ORG-X05',
  severity: 'W',
  message: {
    id: 'Jumlah {child} {ref} = {dated}, {parent} = {volume}.',
    en: '{child} total of {ref} = {dated}, {parent} = {volume}.',
  },
  fix: {
    id: 'Jabarkan lagi programnya, atau ubah volume bulan itu.',
    en: 'Derive the plan again, or change the volume of that month.',
  },
  needs: [
    'annual.id',
    'annual.service',
    ...VOLUME_COLUMNS,
    'schedule.plan',
    'schedule.date',
    'journal.plan',
    'journal.newDate',
    'profile.value',
  ],
  run: (school) => {
    const dated = datedIn(school);
    const months = monthsOf(school);
    const hitOf = ({ row, record }: Located<typeof annual>): readonly Hit[] => {
      // Nobody has said yet how often.
      if (months.every(({ volume }) => record[volume] === undefined)) return [];
      const placed = (month: string): number => dated.get(`${record.id} ${month}`) ?? 0;
      const first = months.find(({ month, volume }) =>
        differs(placed(month), record[volume] ?? 0, record.service),
      );
      // A doubled ID is ORG-X02's: its days belong to either.
      if (!first || record.id === undefined || school.planOf.get(record.id) !== record) return [];
      const gaps = {
        child: { id: 'jadwal', en: 'Schedule' },
        ref: refOf(record.id, row),
        dated: placed(first.month),
        parent: joined({ id: 'volume ', en: 'volume of ' }, first.words),
        volume: record[first.volume] ?? 0,
      };
      return [{ tab: TAB, row, column: first.volume, gaps }];
    };
    return school.plan.flatMap(hitOf);
  },
};

type Range = readonly [number, number];

interface Share {
  readonly label: Text;
  readonly percent: number;
  readonly range: Range;
}

/** What a framework looks at: parts with their ranges, and what an item adds to which part. */
interface Lens {
  readonly parts: readonly { readonly key: string; readonly label: Text; readonly range: Range }[];
  readonly partOf: (service: string, format: string | undefined) => string | undefined;
  /** Time, or else the number of activities. */
  readonly byTime: boolean;
}

function lensOf({ framework, settings }: School): Lens {
  switch (framework) {
    case 'pola17':
      return {
        parts: SERVICES.flatMap(({ key, label }) => {
          const range = Object.keys(ALLOCATION).includes(key) ? ALLOCATION[key] : undefined;
          return range ? [{ key, label, range }] : [];
        }),
        partOf: (service) => service,
        byTime: false,
      };
    case 'pop2016':
      return {
        parts: COMPONENTS.flatMap(({ key, label }) => {
          const range = shareOf(key, settings.level);
          return range ? [{ key, label, range }] : [];
        }),
        partOf: (service, format) => readingOf(service, format)?.component,
        byTime: true,
      };
    default:
      return {
        parts: CATEGORIES.flatMap(({ key, label }) => {
          const range = Object.keys(TIME_USE).includes(key) ? TIME_USE[key] : undefined;
          return range ? [{ key, label, range }] : [];
        }),
        partOf: (service, format) => readingOf(service, format)?.category,
        byTime: true,
      };
  }
}

function sharesOf(school: School): readonly Share[] {
  const { parts, partOf, byTime } = lensOf(school);
  const sums = new Map<string, number>();
  const formats = new Map(school.plan.map(({ record }) => [record.id, record]));
  let total = 0;
  for (const item of school.tabs.annual
    ? readPlanItems(school.tabs.annual, school.framework, school.calendar)
    : []) {
    const { service, format } = formats.get(item.id) ?? {};
    const amount = item.volumes.reduce((sum, volume) => sum + volume, 0) * (byTime ? item.periods : 1);
    const part = service === undefined ? undefined : partOf(service, format);
    total += amount;
    if (part !== undefined) sums.set(part, (sums.get(part) ?? 0) + amount);
  }
  if (total === 0) return [];
  return parts.map(({ key, label, range }) => ({
    label,
    range,
    percent: ((sums.get(key) ?? 0) / total) * 100,
  }));
}

/** `Konsultasi 7,4% (4-6%)`. */
const shareText = ({ label, percent, range: [least, most] }: Share): Text =>
  joined(joined(label, ' '), joined(decimalText(percent), same(`% (${least}-${most}%)`)));

const listed = (shares: readonly Share[]): Text => {
  const texts = shares.map(shareText);
  return { id: texts.map(({ id }) => id).join('; '), en: texts.map(({ en }) => en).join('; ') };
};

const SEVERAL: Text = {
  id: 'Porsi di luar acuan: {list}.',
  en: 'Shares outside their reference: {list}.',
};

/** One finding: the shares of a year belong together, and are weighed together. */
export const sharesOutsideRange: Check = {
  id: 'ORG-X06',
  severity: 'W',
  message: {
    id: '{component} {percent}% (acuan {min}-{max}%).',
    en: '{component} {percent}% (reference {min}-{max}%).',
  },
  fix: {
    id: 'Sesuaikan volumenya, atau abaikan temuan ini dengan alasan, misalnya hasil asesmen kebutuhan.',
    en: 'Adjust the volumes, or ignore this finding with a reason, the needs assessment say.',
  },
  otherMessages: [SEVERAL],
  needs: [
    'annual.id',
    'annual.service',
    'annual.format',
    'annual.periods',
    ...VOLUME_COLUMNS,
    'profile.value',
  ],
  run: (school) => {
    const odd = sharesOf(school).filter(
      ({ percent, range: [least, most] }) => percent < least || percent > most,
    );
    const [first, ...others] = odd;
    if (!first) return [];
    const [min, max] = first.range;
    const single = { component: first.label, percent: decimalText(first.percent), min, max };
    const hit = { tab: TAB, column: 'total' };
    return others.length > 0
      ? [{ ...hit, gaps: { list: listed(odd) }, message: SEVERAL }]
      : [{ ...hit, gaps: single }];
  },
};
