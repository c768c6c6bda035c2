/** The parts of the readiness list: what to do by when, the activities of the days, the plan items of the year. */

import type { CivilDate } from '../core/civil-date';
import { SEVERITIES } from '../core/finding';
import type { Line } from '../core/report';
import { type Locale, say, sayIt, type Text } from '../core/text';
import { labelOf } from '../core/write';
import { READINESS, SEVERITY_CHOICES } from '../frameworks/choices';
import { serviceOf } from '../frameworks/services';
import { worded } from '../frameworks/wording';
import { line, whole } from '../planning/annual-report-source';
import { weekdayWords } from '../planning/long-dates';
import type { Period } from '../planning/period';
import { FINDING_TABS } from '../tabs/findings';
import type { HeldUp, HeldUse } from './reach';
import { readinessBy } from './readiness';
import type { School } from './school';
import type { StandingFinding } from './standing';
import { useDay } from './uses';
import { timeSpan } from './wording';

export interface Sheet {
  readonly school: School;
  readonly language: Locale;
  readonly framework: string;
  readonly period: Period;
  readonly held: HeldUp;
}

const T = {
  toDo: { id: 'A. Yang harus dibereskan ({count})', en: 'A. To be settled ({count})' },
  nothing: {
    id: 'Tidak ada: semua kegiatan di bawah ini siap.',
    en: 'Nothing: all activities below are ready.',
  },
  activities: { id: 'B. Kegiatan ({count})', en: 'B. Activities ({count})' },
  noActivity: {
    id: 'Tidak ada kegiatan dalam dua minggu ini.',
    en: 'No activities within these two weeks.',
  },
  plan: {
    id: 'C. Program setahun: {ready} siap, {conditional} siap dengan catatan, {not} belum siap',
    en: 'C. Plan items of the year: {ready} ready, {conditional} ready with remarks, {not} not ready',
  },
  place: { id: '{tab}, sel {cell}', en: '{tab}, cell {cell}' },
  more: { id: '{refs}, dan {count} lagi', en: '{refs}, and {count} more' },
} as const satisfies Readonly<Record<string, Text>>;

const HEADS = {
  toDo: {
    id: [
      'No',
      'Paling lambat',
      'Yang belum siap',
      'Caranya',
      'Letaknya',
      'Untuk kegiatan',
      'Tingkat',
      'Selesai',
    ],
    en: ['No', 'By', 'What is not ready', 'What to do', 'Where', 'For', 'Severity', 'Done'],
  },
  activities: {
    id: ['No', 'Waktu', 'Kegiatan', 'Kelas', 'Pelaksana, tempat', 'ID', 'Kesiapan', 'Lihat A'],
    en: ['No', 'When', 'Activity', 'Class', 'By, place', 'ID', 'Readiness', 'See A'],
  },
  plan: {
    id: ['No', 'ID', 'Materi', 'Sebabnya', '', '', 'Kesiapan', ''],
    en: ['No', 'ID', 'Topic', 'Because', '', '', 'Readiness', ''],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>;

/** What blocks and what warns; what only informs leaves an activity ready. */
const hinders = ({ severity }: StandingFinding): boolean => severity !== 'I';

const overlaps = ({ use }: HeldUse, { from, to }: Period): boolean => use.from <= to && use.to >= from;

const inPeriod = ({ held, period }: Sheet): readonly HeldUse[] =>
  held.uses.filter((one) => overlaps(one, period));

interface ToDo {
  readonly finding: StandingFinding;
  /** The earliest use that it holds up. */
  readonly first: HeldUse;
  readonly refs: readonly (string | Text)[];
}

/** A month that has begun is due today. */
const dueOn = ({ first: { use } }: ToDo, { from }: Period): CivilDate => (use.from > from ? use.from : from);

/** Each reason once, however many activities wait for it; the earliest first. */
function toDos(sheet: Sheet): readonly ToDo[] {
  const found = new Map<StandingFinding, ToDo>();
  for (const one of inPeriod(sheet)) {
    for (const finding of one.reasons.filter(hinders)) {
      const { first, refs } = found.get(finding) ?? { first: one, refs: [] };
      found.set(finding, { finding, first, refs: [...refs, one.use.ref] });
    }
  }
  const rank = ({ finding }: ToDo): number => SEVERITIES.indexOf(finding.severity);
  return [...found.values()].sort((one, other) => {
    const [before, after] = [dueOn(one, sheet.period), dueOn(other, sheet.period)];
    return before === after ? rank(one) - rank(other) : before < after ? -1 : 1;
  });
}

const MOST_REFS = 5;

function refWords(refs: readonly (string | Text)[], language: Locale): string {
  const words = [...new Set(refs.map((ref) => (typeof ref === 'string' ? ref : ref[language])))];
  const shown = words.slice(0, MOST_REFS).join(', ');
  const count = words.length - MOST_REFS;
  return count > 0 ? say(T.more, language, { refs: shown, count }) : shown;
}

const whenWords = ({ use }: HeldUse, language: Locale): string =>
  use.dated ? weekdayWords(use.from, language) : useDay(use)[language];

const part = (words: string): Line => line('part', words);

const BOX = '☐';

export function toDoLines(sheet: Sheet): readonly Line[] {
  const { language } = sheet;
  const all = toDos(sheet);
  const title = part(say(T.toDo, language, { count: all.length }));
  if (all.length === 0) return [title, line('sign', T.nothing[language])];
  return [
    title,
    line('cellHead', ...HEADS.toDo[language]),
    ...all.map(({ finding, first, refs }, index) =>
      line(
        'cells',
        whole(index + 1),
        whenWords(first, language),
        sayIt(finding.message, language),
        finding.fix[language],
        say(T.place, language, { tab: labelOf(FINDING_TABS, finding.tab, language), cell: finding.cell }),
        refWords(refs, language),
        labelOf(SEVERITY_CHOICES, finding.severity, language),
        BOX,
      ),
    ),
  ];
}

interface ActivityWords {
  readonly time: string;
  readonly classes: string;
  readonly place: string;
}

/** What its own row says, dated or planned. */
function wordsOf({ school }: Sheet, { use }: HeldUse): ActivityWords {
  if (!use.dated) {
    const item = school.plan.find(({ row }) => row === use.row)?.record;
    return { time: '', classes: item?.target?.join(', ') ?? '', place: item?.place ?? '' };
  }
  const booking = school.bookings.find(({ row }) => row === use.row)?.record;
  const { start, end, place = '' } = booking ?? {};
  const time = start === undefined || end === undefined ? '' : timeSpan(start, end);
  return { time, classes: booking?.class?.join(', ') ?? '', place };
}

export function activityLines(sheet: Sheet): readonly Line[] {
  const { language, framework, school } = sheet;
  const numbers = new Map(toDos(sheet).map(({ finding }, index) => [finding, index + 1]));
  const all = inPeriod(sheet);
  const title = part(say(T.activities, language, { count: all.length }));
  if (all.length === 0) return [title, line('sign', T.noActivity[language])];
  return [
    title,
    line('cellHead', ...HEADS.activities[language]),
    ...all.map((one, index) => {
      const { use, reasons } = one;
      const { time, classes, place } = wordsOf(sheet, one);
      const label = serviceOf(use.service)?.label;
      const topic = school.planOf.get(use.plan ?? '')?.topic ?? '';
      const service = label ? worded(label, framework)[language] : '';
      const see = reasons.flatMap((finding) => numbers.get(finding) ?? []).sort((a, b) => a - b);
      return line(
        'cells',
        whole(index + 1),
        [whenWords(one, language), time].filter(Boolean).join(', '),
        topic.startsWith(service) ? topic : [service, topic].filter(Boolean).join(': '),
        classes,
        [use.people.join(', '), place].filter(Boolean).join(' · '),
        refWords([use.ref], language),
        labelOf(READINESS, readinessBy(reasons), language),
        see.join(', '),
      );
    }),
  ];
}

/** Plan items that are not wholly ready, with what is lacking on any day of the year. */
export function planLines({ school, language, held }: Sheet): readonly Line[] {
  const items = school.plan.map(({ row, record }) => {
    const reasons = (held.byRow.get(`annual ${row}`) ?? []).filter(hinders);
    return { row, record, reasons, readiness: readinessBy(reasons) };
  });
  const count = (key: string): number => items.filter(({ readiness }) => readiness === key).length;
  const gaps = { ready: count('ready'), conditional: count('conditional'), not: count('not') };
  const unready = items.filter(({ reasons }) => reasons.length > 0);
  return [
    part(say(T.plan, language, gaps)),
    ...(unready.length > 0 ? [line('cellHead', ...HEADS.plan[language])] : []),
    ...unready.map(({ row, record, reasons, readiness }, index) =>
      line(
        'cells',
        whole(index + 1),
        record.id ?? String(row),
        record.topic ?? '',
        reasons.map(({ message }) => sayIt(message, language)).join('\n'),
        '',
        '',
        labelOf(READINESS, readiness, language),
        '',
      ),
    ),
  ];
}
