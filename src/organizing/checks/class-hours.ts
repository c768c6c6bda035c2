/** ORG-K04 and ORG-K05: class sessions keep to the class's own period, and not too much is left for after lessons. */

import { weekdayOf } from '../../core/civil-date';
import { folded } from '../../core/text';
import { OUTSIDE_HOURS, THRESHOLDS } from '../../frameworks/thresholds';
import { EXCHANGED } from '../../frameworks/words';
import { dayOff } from '../../planning/calendar';
import { hoursOf } from '../../planning/place-class';
import { type ClassPeriod, readTimetable, type Timetable } from '../../planning/timetable';
import { bookedClasses, planOf, type Timed, timedBookings } from '../bookings';
import { type Check, groupOf, type Hit } from '../check';
import type { School } from '../school';
import { refOf } from '../wording';

const CLASS_FORMAT = 'klasikal';

const isExchanged = ({ record }: Timed): boolean => {
  const note = folded(record.note ?? '');
  return EXCHANGED.some((words) => note.includes(words));
};

/** On its day and within its periods, as far as the school has fixed them. */
function isInPeriod(timetable: Timetable, group: ClassPeriod, { date, start, end }: Timed): boolean {
  if (group.weekday === undefined) return true;
  if (weekdayOf(date) !== group.weekday) return false;
  const hours = hoursOf(timetable, group, date);
  return hours.start === undefined || hours.end === undefined || (hours.start <= start && end <= hours.end);
}

/** One finding for a class and plan item: its dates are moved together. */
export const outsideClassPeriod: Check = {
  id: 'ORG-K04',
  severity: 'W',
  message: {
    id: '{ref} di luar jam BK kelas {class}.',
    en: '{ref} is outside the BK period of class {class}.',
  },
  fix: {
    id: 'Pindahkan, atau tulis "tukar jam" pada Catatan.',
    en: 'Move it, or write "exchanged period" under Note.',
  },
  needs: [
    'schedule.date',
    'schedule.start',
    'schedule.end',
    'schedule.class',
    'schedule.plan',
    'schedule.note',
    'annual.id',
    'annual.format',
    'classes.class',
    'classes.weekday',
    'classes.period',
    'profile.value',
  ],
  leansOn: ['classes.grade', 'calendar.from', 'calendar.to', 'calendar.lessonMinutes'],
  run: (school) => {
    const timetable = readTimetable(school.tabs);
    const found = new Map<string, Hit & { readonly touches: number[] }>();
    for (const booking of timedBookings(school)) {
      const { row, record } = booking;
      if (planOf(school, record)?.format !== CLASS_FORMAT || isExchanged(booking)) continue;
      for (const name of bookedClasses(school, record)) {
        const group = timetable.classOf.get(name);
        if (!group || isInPeriod(timetable, group, booking)) continue;
        const key = JSON.stringify([record.plan, name]);
        const said = found.get(key);
        if (said) said.touches.push(row);
        else {
          const gaps = { ref: refOf(record.id, row), class: name };
          found.set(key, {
            tab: 'schedule',
            row,
            column: 'start',
            gaps,
            touches: [],
            ...groupOf(record.plan, name),
          });
        }
      }
    }
    return [...found.values()];
  },
};

/** Before the first lesson, after the last, or on a day without lessons. */
function isOutside({ settings, calendar }: School, { date, start }: Timed): boolean {
  const first = settings.periods.length === 0 ? 0 : Math.min(...settings.periods);
  return start < first || start >= settings.afterSchool || dayOff(calendar, date) !== undefined;
}

export const tooMuchAfterLessons: Check = {
  id: 'ORG-K05',
  severity: 'W',
  message: {
    id: '{share}% kegiatan di luar jam pembelajaran (batas {most}%).',
    en: '{share}% of activities are outside school hours (limit {most}%).',
  },
  fix: {
    id: 'Pindahkan sebagian ke dalam jam pembelajaran, dan laporkan kepada kepala sekolah.',
    en: 'Move some into school hours, and report to the principal.',
  },
  needs: [
    'schedule.date',
    'schedule.start',
    'schedule.end',
    'calendar.from',
    'calendar.to',
    'calendar.kind',
    'profile.value',
  ],
  run: (school) => {
    const limit = OUTSIDE_HOURS[school.framework];
    const bookings = timedBookings(school);
    if (!limit || bookings.length < THRESHOLDS.fewestForShare) return [];
    const outside = bookings.filter((booking) => isOutside(school, booking)).length;
    const share = (outside / bookings.length) * 100;
    if (share <= limit.most) return [];
    return [{ tab: 'schedule', column: 'start', gaps: { share: Math.ceil(share), most: limit.most } }];
  },
};
