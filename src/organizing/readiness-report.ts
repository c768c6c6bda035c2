/** What must be ready by when: the activities of the next two weeks, and what still holds them up, for print. */

import { addDays, type CivilDate } from '../core/civil-date';
import { type Desk, isRefusal } from '../core/command';
import type { Line } from '../core/report';
import { say, type Text } from '../core/text';
import { line } from '../planning/annual-report-source';
import type { ReportKind } from '../planning/build-report';
import { dayWords } from '../planning/long-dates';
import type { Period } from '../planning/period';
import { emblemColumns, letterhead } from '../planning/signatures';
import type { Check } from './check';
import { inspect } from './inspect';
import { heldUp } from './reach';
import { activityLines, planLines, type Sheet, toDoLines } from './readiness-lines';
import { READS } from './school';

/** A fortnight, today included. */
const DAYS = 14;

const WIDTHS: readonly number[] = [40, 150, 280, 280, 150, 150, 150, 60];

const T = {
  label: { id: 'Kesiapan dua minggu ke depan', en: 'Readiness for the next two weeks' },
  title: { id: 'YANG HARUS SIAP DALAM DUA MINGGU', en: 'WHAT MUST BE READY WITHIN TWO WEEKS' },
  days: { id: '{from} s.d. {to}', en: '{from} to {to}' },
  lost: {
    id: 'Ada tab atau kolom yang hilang, sehingga daftar ini belum lengkap. Jalankan "Pulihkan tab dan kolom...", lalu buat lagi.',
    en: 'A tab or column is missing, so this list is not complete. Run "Repair...", then build it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const MISSING_COLUMN = 'ORG-X07';

function fortnight(today: CivilDate): Period {
  const to = addDays(today, DAYS - 1);
  const days = (locale: 'id' | 'en'): string =>
    say(T.days, locale, { from: dayWords(today, locale), to: dayWords(to, locale) });
  return {
    key: `${today}/${to}`,
    from: today,
    to,
    months: [...new Set([today.slice(0, 7), to.slice(0, 7)])],
    label: { id: days('id'), en: days('en') },
  };
}

function linesOf(sheet: Sheet, hasLost: boolean): readonly Line[] {
  const { school, language, framework } = sheet;
  const paper = {
    settings: school.settings,
    language,
    framework,
    today: school.today,
    width: WIDTHS.length,
    right: 4,
    emblem: emblemColumns(WIDTHS),
  };
  return [
    ...letterhead(paper),
    line('formTitle', T.title[language]),
    line('formSubtitle', sheet.period.label[language]),
    ...(hasLost ? [line('sign', T.lost[language])] : []),
    line('space'),
    ...toDoLines(sheet),
    line('space'),
    ...activityLines(sheet),
    line('space'),
    ...planLines(sheet),
  ];
}

/** @param checks of every pillar. */
export const makeReadinessReport = (checks: readonly Check[]): ReportKind => ({
  key: 'readiness',
  label: T.label,
  reads: READS,
  ownPeriod: ({ today }: Desk) => fortnight(today),
  build: (desk, period) => {
    const inspection = inspect(desk, checks);
    if (isRefusal(inspection)) return inspection;
    const { school, register } = inspection;
    const { standing } = register;
    const sheet = {
      school,
      language: desk.language,
      framework: desk.framework,
      period,
      held: heldUp(school, standing),
    };
    const hasLost = standing.some(({ check }) => check === MISSING_COLUMN);
    return { widths: WIDTHS, charts: [], lines: linesOf(sheet, hasLost) };
  },
});
