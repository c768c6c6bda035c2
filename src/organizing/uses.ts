/** When the plan uses what it needs: on dated rows, and from a month's first school day where nothing is dated yet. */

import { type CivilDate, yearMonthOf } from '../core/civil-date';
import type { Text } from '../core/text';
import { monthStart } from '../planning/calendar';
import { endOfMonth, monthsBefore, schoolMonths } from '../planning/period';
import type { PlanItem } from '../tabs/annual';
import { bookedAids, bookedRooms, plannedRooms, planOf } from './bookings';
import type { RoomMeant } from './places';
import type { ColumnName, School } from './school';
import { dayText, monthText, refOf } from './wording';

export interface Use {
  /** Where it stands. */
  readonly tab: 'annual' | 'schedule';
  readonly row: number;
  /** Its plan item. */
  readonly plan: string | undefined;
  readonly ref: string | Text;
  /** The day, or the first school day of the month. */
  readonly from: CivilDate;
  /** A row of the schedule says the day. */
  readonly dated: boolean;
  /** The day, or the last day of the month. */
  readonly to: CivilDate;
  readonly aids: readonly string[];
  readonly people: readonly string[];
  /** Key of its service. */
  readonly service: string | undefined;
  /** Asked only by those who need them: working them out takes longer than everything else here. */
  readonly rooms: () => readonly RoomMeant[];
}

/** The day, or the month where nobody has set a day yet. */
export const useDay = ({ dated, from }: Use): Text => (dated ? dayText(from) : monthText(from));

/** The months' columns on the annual tab. */
export const VOLUMES = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;

/** What decides when something is used. */
export const USES: readonly ColumnName[] = [
  'schedule.plan',
  'schedule.date',
  'schedule.aids',
  'annual.id',
  'annual.aids',
  'annual.service',
  'annual.person',
  'schedule.person',
  ...VOLUMES.map((volume) => `annual.${volume}` as const),
  'calendar.from',
  'calendar.to',
  'calendar.kind',
  'profile.value',
];

/** Source: README of the field's files: a volume without dated rows counts from the month's first school day. */
function undatedUses(school: School, dated: ReadonlySet<string>): readonly Use[] {
  const months = schoolMonths(school.calendar);
  const over = monthsBefore(school.calendar);
  const starts = VOLUMES.map((_, index) => monthStart(school.calendar, index + 1));
  const usesIn = (item: PlanItem, row: number): readonly Use[] =>
    VOLUMES.flatMap((volume, index): readonly Use[] => {
      const from = starts[index];
      if (from === undefined || index < over || !((item[volume] ?? 0) > 0)) return [];
      if (dated.has(`${item.id} ${months[index]}`)) return [];
      return [
        {
          tab: 'annual',
          row,
          plan: item.id,
          ref: refOf(item.id, row),
          from,
          to: endOfMonth(from),
          dated: false,
          aids: item.aids ?? [],
          people: item.person ?? [],
          service: item.service,
          rooms: () => plannedRooms(school, item),
        },
      ];
    });
  return school.plan.flatMap(({ row, record }) => usesIn(record, row));
}

/** Earliest first. */
export function usesOf(school: School): readonly Use[] {
  const dated = new Set<string>();
  const uses: Use[] = [];
  for (const { row, record } of school.bookings) {
    const { date } = record;
    if (date === undefined) continue;
    dated.add(`${record.plan} ${yearMonthOf(date)}`);
    uses.push({
      tab: 'schedule',
      row,
      plan: record.plan,
      ref: refOf(record.id, row),
      from: date,
      to: date,
      dated: true,
      aids: bookedAids(school, record),
      people: record.person ?? [],
      service: planOf(school, record)?.service,
      rooms: () => bookedRooms(school, record),
    });
  }
  uses.push(...undatedUses(school, dated));
  return uses.sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
}
