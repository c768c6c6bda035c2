/** ORG-X09 for the school's profile: a value that cannot be read would be passed over for the usual one. */

import { readDate, readTime, textOf } from '../../core/cell';
import { readChoice } from '../../core/read';
import type { Choice } from '../../core/template';
import { clip } from '../../core/text';
import { LANGUAGES, PAPERS, SCHOOL_LEVELS } from '../../frameworks/choices';
import { FRAMEWORKS } from '../../frameworks/frameworks';
import { readMonth, readTerms } from '../../planning/school-year-words';
import { PROFILE_SETTINGS } from '../../tabs/profile-settings';
import { cellsOf, idOf, tabsWithout } from '../cells';
import type { Check, Hit } from '../check';
import type { School } from '../school';

import { UNREADABLE } from './unreadable-cells';

type Reads = (value: string) => boolean;

const choiceOf =
  (choices: readonly Choice[]): Reads =>
  (value) =>
    readChoice(choices, value) !== undefined;

const within =
  (least: number, most: number): Reads =>
  (value) =>
    Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most;

const isTime: Reads = (value) => readTime(value.trim()) !== undefined;

/** The form of every check's id; one that is none of ours does no harm. Source: `checks.json`. */
const isCheck: Reads = (value) => /^(ORG-[A-Z]|PLN-|SES-|EVL-)\d{2}$/i.test(value.trim());

const each =
  (reads: Reads): Reads =>
  (value) =>
    value
      .split(/[;,]/)
      .filter((part) => part.trim() !== '')
      .every(reads);

/** How `planning/settings.ts` reads them; a test holds the two together. */
const READS: Readonly<Record<string, Reads>> = {
  framework: choiceOf(FRAMEWORKS),
  language: choiceOf(LANGUAGES),
  level: choiceOf(SCHOOL_LEVELS),
  paper: choiceOf(PAPERS),
  startDate: (value) => readDate(value) !== undefined,
  firstMonth: (value) => readMonth(value) !== undefined,
  terms: (value) => readTerms(value) !== undefined,
  schoolDays: within(5, 6),
  lessonMinutes: within(20, 90),
  smallestShownCount: within(3, 10),
  periods: each(isTime),
  checksOff: each(isCheck),
  afterSchool: isTime,
};

const NOTHING = ['', '-'];

const isValue = ({ key }: { readonly key: string }): boolean => key === 'value';

function unreadable(school: School): readonly Hit[] {
  return [...cellsOf(school, 'profile', isValue)].flatMap(({ tab, row, cell }): readonly Hit[] => {
    const setting = PROFILE_SETTINGS.find(({ key }) => key === idOf(tab, row));
    const reads = setting && READS[setting.key];
    const value = textOf(cell);
    if (!setting || !reads || NOTHING.includes(value) || reads(value)) return [];
    const { question, hint } = setting;
    return [
      {
        tab: 'profile',
        row: row.row,
        column: 'value',
        gaps: { column: question, cell: { row: row.row, column: 'value' }, value: clip(value) },
        fix: { id: `Isi dengan: ${hint.id}.`, en: `Enter: ${hint.en}.` },
      },
    ];
  });
}

export const unreadableSettings: Check = {
  ...UNREADABLE,
  needs: [],
  blindOn: (school) => tabsWithout(school, ['profile'], isValue),
  run: unreadable,
};
