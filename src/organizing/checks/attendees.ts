/** ORG-P13 and ORG-A11: those who have to take part are named, and called by letter in time. */

import { addDays, type CivilDate, civilDate } from '../../core/civil-date';
import { readList } from '../../core/read';
import { folded, type Text } from '../../core/text';
import { type Attendees, attendeesOf, letterOf } from '../../frameworks/attendees';
import { PARTIES, type Party, partyNamed } from '../../frameworks/plan-defaults';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Booking } from '../../tabs/schedule';
import { bookedService, planOf } from '../bookings';
import { type Check, groupOf } from '../check';
import { dueRows } from '../due-rows';
import type { School } from '../school';
import { listText, refOf } from '../wording';
import { dayIn } from '../written-days';

const TAB = 'schedule';

/** As far as a schedule goes. */
const ALWAYS = civilDate(9999, 12, 31) ?? ('9999-12-31' as CivilDate);

const isOver = (school: School, { date }: Booking): boolean => date === undefined || date < school.today;

const COUNSELLOR = /\b(?:bk|konselor|counsell?or)\b/;

const partyIn = (words: string): Party | undefined =>
  COUNSELLOR.test(folded(words)) ? undefined : partyNamed(words);

/** The class's homeroom teacher by code, else whatever the person's roles say. */
function partiesOfCode(school: School, code: string): readonly (Party | undefined)[] {
  const isHomeroom = school.classes.some(({ record }) => record.homeroom === code);
  const roles = school.personOf.get(code)?.role ?? [];
  return [...(isHomeroom ? [PARTIES.homeroom] : []), ...roles.map(partyIn)];
}

/** Named in words, by code, or delivering it. */
function partiesIn(school: School, { parties = '', person = [] }: Booking): ReadonlySet<Party | undefined> {
  const words = parties.split(/[;,&\n]|\bdan\b|\band\b/).map((part) => part.trim());
  const codes = [...readList(parties), ...words, ...person];
  return new Set([...words.map(partyIn), ...codes.flatMap((code) => partiesOfCode(school, code))]);
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function labelOf({ label, oneOf: [first] }: Attendees): Text {
  const { id, en } = label ?? (first ? PARTIES[first].name : { id: '', en: '' });
  return { id: lowerFirst(id), en: lowerFirst(en) };
}

function absentFrom(school: School, booking: Booking): readonly Attendees[] {
  const needed = attendeesOf(bookedService(school, booking)?.key ?? '', planOf(school, booking)?.format);
  if (needed.length === 0) return [];
  const there = partiesIn(school, booking);
  return needed.filter(({ oneOf }) => !oneOf.some((key) => there.has(PARTIES[key])));
}

/** One finding a plan item, at the date that comes next; who came to what is over stands in the journal. */
export const attendeesNotNamed: Check = {
  id: 'ORG-P13',
  severity: 'W',
  message: {
    id: '{service} {ref} belum mencantumkan {role}.',
    en: '{service} {ref} does not list {role}.',
  },
  fix: {
    id: 'Tambahkan peran atau orangnya pada Pihak terlibat.',
    en: 'Add the role or the person under Parties.',
  },
  needs: [
    'schedule.date',
    'schedule.plan',
    'schedule.parties',
    'schedule.person',
    'annual.id',
    'annual.service',
    'personnel.code',
    'personnel.role',
    'classes.homeroom',
  ],
  leansOn: ['annual.format'],
  run: (school) =>
    dueRows(
      school,
      ALWAYS,
      (booking) => !isOver(school, booking) && absentFrom(school, booking).length > 0,
    ).flatMap(({ next: { row, record }, others }) => {
      const service = bookedService(school, record);
      if (!service) return [];
      const role = listText(absentFrom(school, record).map(labelOf));
      const gaps = { service: service.label, ref: refOf(record.id, row), role };
      return [{ tab: TAB, row, column: 'parties', gaps, touches: others, ...groupOf(record.plan, '') }];
    }),
};

/** Not written yet, or dated too late. A letter whose day cannot be read is out. */
function isLate({ letter, date }: Booking): boolean {
  if (date === undefined) return false;
  const dated = letter === undefined ? undefined : dayIn(letter);
  if (dated === undefined) return letter === undefined;
  return dated > addDays(date, -THRESHOLDS.letterLeadDays);
}

/** One finding a plan item, at the date that comes next. */
export const letterNotOut: Check = {
  id: 'ORG-A11',
  severity: 'W',
  message: {
    id: 'Surat {kind} untuk {ref} belum terbit H-{days}.',
    en: '{kind} letter for {ref} is not issued {days} days before.',
  },
  fix: {
    id: 'Terbitkan suratnya, lalu isi nomor dan tanggalnya pada Surat.',
    en: 'Issue the letter, then enter its number and date under Letter.',
  },
  needs: ['schedule.date', 'schedule.plan', 'schedule.letter', 'annual.id', 'annual.service'],
  run: (school) => {
    const letterFor = (booking: Booking): Text | undefined =>
      letterOf(bookedService(school, booking)?.key ?? '');
    const lacksIt = (booking: Booking): boolean =>
      !isOver(school, booking) && letterFor(booking) !== undefined && isLate(booking);
    return dueRows(school, addDays(school.today, THRESHOLDS.letterLeadDays), lacksIt).flatMap(
      ({ next: { row, record }, others }) => {
        const kind = letterFor(record);
        if (!kind) return [];
        const gaps = { kind, ref: refOf(record.id, row), days: THRESHOLDS.letterLeadDays };
        return [{ tab: TAB, row, column: 'letter', gaps, touches: others, ...groupOf(record.plan, '') }];
      },
    );
  },
};
