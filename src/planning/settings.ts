/** The school's profile as the pillars need it: read from the profile tab, with defaults where it is silent. */

import { readDate, readTime } from '../core/cell';
import { type CivilDate, monthOf, yearOf } from '../core/civil-date';
import { readChoice } from '../core/read';
import { readRecords, type TabOf } from '../core/record';
import type { Tab } from '../core/tab';
import { isLocale, type Locale } from '../core/text';
import { LANGUAGES, PAPERS, type PaperSize, SCHOOL_LEVELS } from '../frameworks/choices';
import { FRAMEWORKS, type FrameworkKey } from '../frameworks/frameworks';
import type { Wording } from '../tabs/in-words';
import { profile } from '../tabs/profile';
import type { SchoolYear } from './period';
import { readMonth, termsIn, usualStart, yearStartOf } from './school-year-words';

export interface Settings extends SchoolYear {
  readonly school: string;
  /** SD, SMP, SMA or SMK. */
  readonly level: string;
  /** `2026/2027`. */
  readonly schoolYear: string;
  readonly timeZone: string;
  /** 5 or 6. */
  readonly schoolDays: number;
  /** Length of a lesson period. */
  readonly lessonMinutes: number;
  /** When each lesson period starts, minutes since midnight. */
  readonly periods: readonly number[];
  /** When activities after lessons start, minutes since midnight. */
  readonly afterSchool: number;
  readonly framework: FrameworkKey;
  readonly language: Locale;
  /** Counts of pupils below this are not shown to others. */
  readonly smallestShownCount: number;
  readonly servicePlanLabel: string;
  readonly coordinator: string;
  readonly principal: string;
  readonly principalNip: string;
  readonly place: string;
  readonly address: string;
  readonly npsn: string;
  /** State, private, madrasah: as the school wrote it. */
  readonly kind: string;
  /** Government or foundation: what stands above the school's name in its letterhead. */
  readonly authority: string;
  readonly paper: PaperSize;
  /** Ids of checks that the school does without. */
  readonly checksOff: readonly string[];
}

type Values = Readonly<Record<string, string>>;

const wholeNumber = (text: string | undefined, least: number, most: number, otherwise: number): number => {
  const number = Number(text);
  return text && Number.isInteger(number) && number >= least && number <= most ? number : otherwise;
};

/** How the tabs of the year are worded. */
export const wordingIn = ({ yearStart, terms }: SchoolYear, framework: string): Wording => ({
  framework,
  firstMonth: monthOf(yearStart),
  terms: terms.length,
});

/** The school year that is running on that day. */
export const runningYear = (today: CivilDate): number =>
  monthOf(today) >= 7 ? yearOf(today) : yearOf(today) - 1;

const FALLBACK_YEAR = 2026;

const yearIn = (values: Values): number | undefined => {
  const [, year] = /^\s*(\d{4})/.exec(values.schoolYear ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
};

function schoolYearIn(values: Values): SchoolYear {
  const year = yearIn(values);
  const startDate = readDate(values.startDate ?? '') ?? usualStart(year ?? FALLBACK_YEAR);
  const firstMonth = readMonth(values.firstMonth ?? '');
  const yearStart = yearStartOf(startDate, year, firstMonth);
  return { startDate, yearStart, terms: termsIn(values.terms ?? '') };
}

/** Minutes of a lesson period by school level. Source: domain reference 4.3 [K-h]. */
const LESSON_MINUTES: Readonly<Record<string, number>> = { SD: 35, SMP: 40, SMA: 45, SMK: 45 };

const usualLessonMinutes = (level: string): number => LESSON_MINUTES[level] ?? 40;

const PLAIN = [
  'school',
  'coordinator',
  'principal',
  'principalNip',
  'place',
  'address',
  'npsn',
  'kind',
  'authority',
] as const;

const plainTexts = (values: Values): Readonly<Record<(typeof PLAIN)[number], string>> =>
  Object.fromEntries(PLAIN.map((key) => [key, values[key] ?? ''])) as Record<(typeof PLAIN)[number], string>;

const languageOf = (given: string): Locale => {
  const key = isLocale(given) ? given : readChoice(LANGUAGES, given);
  return isLocale(key) ? key : 'id';
};

const frameworkOf = (given: string): FrameworkKey => {
  const found = readChoice(FRAMEWORKS, given);
  return FRAMEWORKS.find(({ key }) => key === found)?.key ?? 'pola17';
};

const listOf = (given: string): readonly string[] =>
  given
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');

const timesOf = (given: string): readonly number[] =>
  listOf(given)
    .map(readTime)
    .filter((time): time is number => time !== undefined);

/** From the profile's plain values, as in a school's `profile.json` or on the profile tab. */
export function settingsFrom(values: Values): Settings {
  const schoolYear = schoolYearIn(values);
  const year = yearOf(schoolYear.yearStart);
  const level = readChoice(SCHOOL_LEVELS, values.level ?? '') ?? 'SMP';
  return {
    ...plainTexts(values),
    level,
    schoolYear: values.schoolYear || `${year}/${year + 1}`,
    ...schoolYear,
    timeZone: values.timeZone || 'Asia/Jakarta',
    schoolDays: wholeNumber(values.schoolDays, 5, 6, 5),
    lessonMinutes: wholeNumber(values.lessonMinutes, 20, 90, usualLessonMinutes(level)),
    periods: timesOf(values.periods ?? ''),
    afterSchool: readTime(values.afterSchool ?? '') ?? 825,
    framework: frameworkOf(values.framework ?? ''),
    language: languageOf(values.language ?? ''),
    smallestShownCount: wholeNumber(values.smallestShownCount, 3, 10, 5),
    servicePlanLabel: values.servicePlanLabel || 'RPL',
    checksOff: listOf(values.checksOff ?? '').map((id) => id.toUpperCase()),
    paper: PAPERS.find(({ key }) => key === readChoice(PAPERS, values.paper ?? ''))?.key ?? 'A4',
  };
}

export function readSettings(tab: Tab | undefined): Settings {
  const typed: TabOf<typeof profile> | undefined = tab && { ...tab, template: profile };
  const rows = typed ? readRecords(typed) : [];
  return settingsFrom(
    Object.fromEntries(rows.map(({ record }) => [record.setting ?? '', record.value ?? ''])),
  );
}
