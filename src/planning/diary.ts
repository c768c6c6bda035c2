/** What is taken already: hours of people, rooms and classes, and how many rows each plan item has where. */

import { type CivilDate, mondayOf, yearMonthOf } from '../core/civil-date';

export interface Appointment {
  readonly plan: string;
  readonly date: CivilDate;
  /** Minutes since midnight; undefined for a day without an hour. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly people: readonly string[];
  readonly classes: readonly string[];
  /** The whole class takes part. */
  readonly wholeClass: boolean;
  /** In the class's own counselling period. */
  readonly classPeriod: boolean;
  /** Rooms that nobody else can use meanwhile. */
  readonly rooms: readonly string[];
}

/** People, rooms and classes that an appointment keeps busy. */
type Busy = Pick<Appointment, 'people' | 'classes' | 'rooms' | 'wholeClass'>;

export interface Diary {
  readonly isFree: (busy: Busy, date: CivilDate, start: number, end: number) => boolean;
  readonly enter: (appointment: Appointment) => void;
  /** Rows of a plan item: in a month, in a week, of a class, of a person. */
  readonly inMonth: (plan: string, month: string) => number;
  readonly inWeek: (plan: string, monday: CivilDate) => number;
  readonly ofClass: (plan: string, name: string) => number;
  readonly ofClassInMonth: (plan: string, name: string, month: string) => number;
  readonly ofPerson: (plan: string, code: string) => number;
  /** The class has had its period in that week. */
  readonly hadPeriod: (name: string, monday: CivilDate) => boolean;
  /** Rows of a person on a day. */
  readonly load: (code: string, date: CivilDate) => number;
  /** Rows of a person on a day that have no hour. */
  readonly withoutHour: (code: string, date: CivilDate) => number;
}

const whosOf = ({ people, rooms, classes, wholeClass }: Busy): readonly string[] => [
  ...people.map((code) => `P ${code}`),
  ...rooms.map((code) => `R ${code}`),
  ...(wholeClass ? classes.map((name) => `C ${name}`) : []),
];

/** Every count that an appointment adds to. */
const countsOf = ({ plan, date, people, classes, classPeriod, start }: Appointment): readonly string[] => {
  const [month, monday] = [yearMonthOf(date), mondayOf(date)];
  return [
    `${plan}|${month}`,
    `${plan}|${monday}`,
    ...classes.flatMap((name) => [`${plan}|c ${name}`, `${plan}|c ${name}|${month}`]),
    ...(classPeriod ? classes.map((name) => `had ${name}|${monday}`) : []),
    ...people.flatMap((code) => [
      `${plan}|p ${code}`,
      `load ${code}|${date}`,
      ...(start === undefined ? [`day ${code}|${date}`] : []),
    ]),
  ];
};

export function openDiary(): Diary {
  const taken = new Map<string, (readonly [number, number])[]>();
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  const spansOf = (who: string, date: CivilDate) => taken.get(`${who}|${date}`) ?? [];
  return {
    isFree: (busy, date, start, end) =>
      whosOf(busy).every((who) => spansOf(who, date).every(([from, to]) => end <= from || to <= start)),
    enter: (appointment) => {
      const { date, start, end } = appointment;
      for (const key of countsOf(appointment)) counts.set(key, count(key) + 1);
      if (start === undefined || end === undefined || end <= start) return;
      for (const who of whosOf(appointment))
        taken.set(`${who}|${date}`, [...spansOf(who, date), [start, end]]);
    },
    inMonth: (plan, month) => count(`${plan}|${month}`),
    inWeek: (plan, monday) => count(`${plan}|${monday}`),
    ofClass: (plan, name) => count(`${plan}|c ${name}`),
    ofClassInMonth: (plan, name, month) => count(`${plan}|c ${name}|${month}`),
    ofPerson: (plan, code) => count(`${plan}|p ${code}`),
    hadPeriod: (name, monday) => count(`had ${name}|${monday}`) > 0,
    load: (code, date) => count(`load ${code}|${date}`),
    withoutHour: (code, date) => count(`day ${code}|${date}`),
  };
}
