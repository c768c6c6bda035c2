/** What reports ask of the journal: its figures for a span of days, and the people who sign. */

import { type Desk, type Refusal, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Tab } from '../core/tab';
import { readCalendar } from '../planning/calendar';
import { classBook } from '../planning/class-book';
import type { Period } from '../planning/period';
import { readSettings } from '../planning/settings';
import type { Paper, Signer } from '../planning/signatures';
import { classes } from '../tabs/classes';
import { journal as journalTemplate } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import type { Question } from './fold';
import { lostColumns } from './lost-columns';

/** Columns without which some figure would be wrong without a word. */
const NEEDED = {
  template: journalTemplate,
  keys: ['date', 'start', 'end', 'counsellor', 'service', 'format', 'classes', 'counselees', 'status'],
} as const;

/** The journal, where everything stands that reports count. */
export function countedJournal(desk: Desk): Tab | Refusal {
  const lost = lostColumns(desk, [NEEDED]);
  if (lost) return lost;
  const tab = desk.tabs[journalTemplate.id];
  if (tab) return tab;
  const gaps = { tab: journalTemplate.title };
  return {
    code: 'damaged',
    tab: journalTemplate.id,
    message: { text: { id: 'Tab {tab} tidak ada.', en: 'The tab {tab} is missing.' }, gaps },
    remedy: {
      text: { id: 'Jalankan "Pulihkan tab dan kolom...".', en: 'Run "Repair...".' },
    },
  };
}

/** @param journal with the columns without which nothing can be counted. */
export function questionOf(desk: Desk, journal: Tab, period: Period, counsellor?: string): Question {
  const groups = tabOf(desk, classes);
  return {
    journal,
    school: {
      calendar: readCalendar(desk.tabs.calendar, desk.tabs.profile),
      lessonMinutes: readSettings(desk.tabs.profile).lessonMinutes,
      framework: desk.framework,
      classBook: classBook((groups ? readRecords(groups) : []).map(({ record }) => record)),
    },
    period,
    today: desk.today,
    ...(counsellor === undefined ? {} : { counsellor }),
  };
}

/** By code; a code without a person stands for itself. */
export function signersOf(desk: Desk): (code: string) => Signer {
  const people = tabOf(desk, personnel);
  const known = new Map((people ? readRecords(people) : []).map(({ record }) => [record.code ?? '', record]));
  return (code) => ({ name: known.get(code)?.name ?? code, nip: known.get(code)?.nip ?? '' });
}

/** @param width columns of the page. @param right the one where its right half starts. */
export const paperOf = (desk: Desk, width: number, right: number): Paper => ({
  settings: readSettings(desk.tabs.profile),
  language: desk.language,
  framework: desk.framework,
  today: desk.today,
  width,
  right,
});
