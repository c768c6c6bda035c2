/** A tab in the words of a framework and under the months of its school year: labels change, never keys or rows. */

import type { Choice, Column, TabTemplate } from '../core/template';
import { LOCALES, type Text } from '../core/text';
import { FRAMEWORKS } from '../frameworks/frameworks';
import { worded } from '../frameworks/wording';
import { annual } from './annual';
import { classes } from './classes';
import { journal } from './journal';
import { monthly } from './monthly';
import { personnel } from './personnel';
import { semester } from './semester';
import { weekly } from './weekly';
import { workload } from './workload';

export interface Wording {
  readonly framework: string;
  /** 1 to 12: the month in which the school year begins. */
  readonly firstMonth: number;
  /** Terms of the school year: 2 to 4. */
  readonly terms: number;
}

/** Columns that an ASCA school does not see: NIP, gender, lesson periods. Source: domain reference 0.1 (7). */
const NOT_IN_ASCA: Readonly<Record<string, readonly string[]>> = {
  [personnel.id]: ['nip', 'nuptk'],
  [classes.id]: ['boys', 'girls'],
  [annual.id]: ['periods', 'allPeriods', 'component'],
  [semester.id]: ['periods'],
  [monthly.id]: ['periods'],
  [weekly.id]: ['periods'],
  [workload.id]: ['periods', 'perWeek'],
  [journal.id]: ['component', 'boys', 'girls', 'jp'],
};

/** Choices that ASCA does not offer: religious life. */
const NOT_OFFERED = ['beragama'];

const USUAL_FIRST_MONTH = 7;
const SEMESTERS = 2;
/** Under that framework, in a school year of two semesters from July on. */
export const usualWording = (framework: string): Wording => ({
  framework,
  firstMonth: USUAL_FIRST_MONTH,
  terms: SEMESTERS,
});

/** Terms that a year can have. */
const TERMS: readonly number[] = [2, 3, 4];

/** Short names of the months, in the order in which the annual programme has them. */
const SHORT = annual.columns.filter(({ key }) => /^m\d+$/.test(key)).map(({ title }): Text => title);

/** @param nth 1 for the first month of the school year. */
const shortMonth = (nth: number, firstMonth: number): Text =>
  SHORT[(nth - 1 + firstMonth - USUAL_FIRST_MONTH + 12) % 12] ?? { id: '', en: '' };

/** `Jul/Jan`: the months of a column, one of each term. */
function monthTitle(tab: string, key: string, firstMonth: number, terms: number): Text | undefined {
  const nth = Number(key.slice(1));
  if (tab === annual.id && /^m\d+$/.test(key)) return shortMonth(nth, firstMonth);
  if (tab !== semester.id || !/^v\d$/.test(key)) return undefined;
  const length = 12 / terms;
  if (nth > length) return undefined;
  const months = Array.from({ length: terms }, (_, term) => shortMonth(nth + term * length, firstMonth));
  return { id: months.map(({ id }) => id).join('/'), en: months.map(({ en }) => en).join('/') };
}

/** Columns that stand for semesters, where the year has other terms. */
function notOfTerms(tab: string, terms: number): readonly string[] {
  if (terms === SEMESTERS) return [];
  if (tab === annual.id) return ['term1', 'term2'];
  return tab === semester.id ? ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].slice(12 / terms) : [];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A title of ours in the words of a framework. */
export function titleIn(title: Text, framework: string): Text {
  const { id, en } = worded(title, framework);
  return id === title.id && en === title.en ? title : { id: capital(id), en: capital(en) };
}

/** Every way in which a title of ours is said. */
export const titlesOf = (title: Text): readonly Text[] => [
  ...new Set(FRAMEWORKS.map(({ key }) => titleIn(title, key))),
];

/** Every heading that a column of ours has somewhere. */
export function headingsOf(tab: string, { key, title }: Column): readonly Text[] {
  const months = TERMS.flatMap((terms) =>
    Array.from({ length: 12 }, (_, index) => monthTitle(tab, key, index + 1, terms)),
  );
  return months.some(Boolean) ? months.flatMap((month) => month ?? []) : titlesOf(title);
}

export const isOneOf = (words: unknown, texts: readonly Text[]): boolean =>
  texts.some((text) => LOCALES.some((locale) => text[locale] === words));

/** Columns that a framework does not show, in the order of the tab. */
export const hiddenIn = ({ id, columns }: TabTemplate, framework: string): readonly string[] => {
  const hidden = framework === 'asca' ? (NOT_IN_ASCA[id] ?? []) : [];
  return columns.map(({ key }) => key).filter((key) => hidden.includes(key));
};

const offeredIn = (choices: readonly Choice[], framework: string): readonly Choice[] =>
  framework === 'asca' ? choices.filter(({ key }) => !NOT_OFFERED.includes(key)) : choices;

export function inWords(template: TabTemplate, { framework, firstMonth, terms }: Wording): TabTemplate {
  if (framework !== 'asca' && firstMonth === USUAL_FIRST_MONTH && terms === SEMESTERS) return template;
  const hidden = [...hiddenIn(template, framework), ...notOfTerms(template.id, terms)];
  const column = (own: Column): Column => ({
    ...own,
    title: monthTitle(template.id, own.key, firstMonth, terms) ?? titleIn(own.title, framework),
    ...(own.choices ? { choices: offeredIn(own.choices, framework) } : {}),
    ...(hidden.includes(own.key) ? { hidden: true } : {}),
  });
  return {
    ...template,
    title: titleIn(template.title, framework),
    purpose: worded(template.purpose, framework),
    columns: template.columns.map(column),
  };
}
