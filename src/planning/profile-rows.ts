/** The profile tab's rows: from the school's file, the wizard's answers, and what is usual. */

import type { Cell, Grid } from '../core/cell';
import { type CivilDate, monthOf, yearOf } from '../core/civil-date';
import { type Json, type JsonObject, property } from '../core/json';
import type { Locale } from '../core/text';
import { worded } from '../frameworks/wording';
import { PROFILE_SETTINGS } from '../tabs/profile-settings';
import { runningYear, settingsFrom } from './settings';

export type Values = Readonly<Record<string, string>>;

/** The words of a value in a file: lists parted by semicolons, nothing dropped. */
export function wordsOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** `principal` may be a name, or a name with its NIP. */
function principalIn(file: JsonObject): Values {
  const principal = property(file, 'principal');
  const name = property(principal, 'name');
  return name === undefined
    ? { principal: wordsOf(principal) }
    : { principal: wordsOf(name), principalNip: wordsOf(property(principal, 'nip')) };
}

const fileValues = (file: JsonObject): Values => ({
  ...Object.fromEntries(Object.entries(file).map(([key, value]) => [key, wordsOf(value)])),
  ...principalIn(file),
});

/** A school calendar knows the year and the days of the week. */
const calendarValues = (file: JsonObject): Values => ({
  schoolYear: wordsOf(property(file, 'schoolYear')),
  schoolDays: wordsOf(property(file, 'daysPerWeek')),
  timeZone: wordsOf(property(file, 'tz')),
});

export interface ProfileSources {
  readonly answers: JsonObject;
  readonly profile: JsonObject;
  readonly calendar: JsonObject;
  readonly today: CivilDate;
  readonly language: Locale;
  readonly framework: string;
}

const answersIn = (answers: JsonObject): Values =>
  Object.fromEntries(PROFILE_SETTINGS.map(({ key }) => [key, wordsOf(property(answers, key))]));

/** What a school need not say: shown on the tab, so that people can see and change it. */
function usualValues(given: Values, today: CivilDate): Values {
  const running = runningYear(today);
  const known = settingsFrom({ schoolYear: `${running}/${running + 1}`, ...given });
  const year = yearOf(known.yearStart);
  return {
    schoolYear: `${year}/${year + 1}`,
    startDate: known.startDate,
    firstMonth: String(monthOf(known.yearStart)),
    terms: String(known.terms.length),
    schoolDays: String(known.schoolDays),
    lessonMinutes: String(known.lessonMinutes),
    smallestShownCount: String(known.smallestShownCount),
    servicePlanLabel: known.servicePlanLabel,
    paper: known.paper,
  };
}

/** The wizard's answers stand above the files, the files above what is usual. */
export function profileValues(sources: ProfileSources): Values {
  const { answers, profile, calendar, today, language, framework } = sources;
  const given = {
    ...filled(calendarValues(calendar)),
    ...filled(fileValues(profile)),
    ...filled(answersIn(answers)),
  };
  return { ...usualValues(given, today), ...given, language, framework };
}

/** Every setting in the order of the tab; what a file says beyond them stands below. */
export function profileRows(values: Values, locale: Locale): Grid {
  const framework = values.framework ?? '';
  const known = PROFILE_SETTINGS.map(({ key, question, hint }): readonly Cell[] => [
    key,
    worded(question, framework)[locale],
    values[key] ?? '',
    worded(hint, framework)[locale],
  ]);
  const keys = PROFILE_SETTINGS.map(({ key }) => key);
  const others = Object.keys(values).filter((key) => !keys.includes(key) && values[key] !== '');
  return [...known, ...others.map((key): readonly Cell[] => [key, '', values[key] ?? '', ''])];
}
