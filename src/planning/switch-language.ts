/** Puts the workbook into another language: what is ours follows, what people wrote or reworded stays. */

import { textOf } from '../core/cell';
import {
  type Command,
  type Desk,
  isRefusal,
  type Outcome,
  type Refusal,
  type Thinking,
} from '../core/command';
import type { CellChange, Edit, Rewording } from '../core/edit';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { cellAt, type Tab } from '../core/tab';
import { type Column, FIRST_ROW, HEADER_ROW } from '../core/template';
import { isLocale, LOCALES, type Locale, type Text } from '../core/text';
import { LANGUAGES } from '../frameworks/choices';
import { home } from '../tabs/home';
import { profile } from '../tabs/profile';
import { report } from '../tabs/report';
import { SCHEMA } from '../tabs/schema';
import { servicePlan } from '../tabs/service-plan';
import { summary } from '../tabs/summary';
import { homePage, showsPage } from './home-page';
import { finderOf, isWord } from './our-words';
import { readSettings } from './settings';

function headerChanges({ template, grid, places }: Tab, language: Locale): readonly CellChange[] {
  return template.columns.flatMap(({ key, title }): readonly CellChange[] => {
    const before = cellAt(grid[HEADER_ROW - 1], places[key]);
    const isOurs = LOCALES.some((locale) => title[locale] === before);
    const after = title[language];
    return isOurs && before !== after ? [{ row: HEADER_ROW, column: key, before, after }] : [];
  });
}

function rewordings(tab: Tab, column: Column, language: Locale): readonly Rewording[] {
  const place = tab.places[column.key];
  const find = place === undefined ? undefined : finderOf(tab, column);
  if (!find) return [];
  const found = new Map<string, { column: string; before: string; after: string; rows: number[] }>();
  for (let index = FIRST_ROW - 1; index < tab.grid.length; index += 1) {
    const row = tab.grid[index] ?? [];
    const before = cellAt(row, place);
    const after = isWord(before) ? find(before, row)?.[language] : undefined;
    if (!isWord(before) || after === undefined || after === before) continue;
    const pair = JSON.stringify([before, after]);
    const one = found.get(pair) ?? { column: column.key, before, after, rows: [] };
    one.rows.push(index + 1);
    found.set(pair, one);
  }
  return [...found.values()];
}

const asChanges = ({ column, before, after, rows }: Rewording): readonly CellChange[] =>
  rows.map((row) => ({ row, column, before, after }));

/** Words that people choose take one call a word; rows that came with us stand side by side and are written so. */
const isChosen = ({ choices, kind, computed }: Column): boolean =>
  !computed && (choices !== undefined || kind === 'yesno');

const isSwitching = (desk: Desk, language: Locale): boolean => desk.language !== language || desk.resumes;

/** The profile says the same as the workbook's own fact. */
const profileChanges = (tab: Tab, language: Locale): readonly CellChange[] =>
  tab.grid.flatMap((row, index): readonly CellChange[] => {
    const before = cellAt(row, tab.places.value);
    const isIt = index >= FIRST_ROW - 1 && textOf(cellAt(row, tab.places.setting)) === 'language';
    const isWrong = tab.places.value !== undefined && textOf(before) !== language;
    return isIt && isWrong ? [{ row: index + 1, column: 'value', before, after: language }] : [];
  });

/** A table that a command makes anew has its words from there. */
function tabEdits(desk: Desk, tab: Tab, language: Locale): readonly Edit[] {
  const { template } = tab;
  const columns = template.generated ? [] : template.columns;
  const words = columns.filter(isChosen).flatMap((column) => rewordings(tab, column, language));
  const others = columns.filter((column) => !isChosen(column));
  const cells = [
    ...headerChanges(tab, language),
    ...others.flatMap((column) => rewordings(tab, column, language)).flatMap(asChanges),
    ...(template.id === profile.id ? profileChanges(tab, language) : []),
  ];
  const relabels = cells.length > 0 || words.length > 0 || isSwitching(desk, language);
  return relabels ? [{ do: 'relabel-tab', template, cells, words }] : [];
}

function homeEdits(desk: Desk, language: Locale): readonly Edit[] {
  const standing = desk.tabs[home.id];
  const page = homePage(readSettings(desk.tabs[profile.id]), language);
  const stands = standing && !desk.unfinished.includes(home.id) && showsPage(standing, page);
  return !standing || stands ? [] : [{ do: 'draw-report', template: home, report: page }];
}

/** What the makers of generated tables make of the same desk in the other language, where those stand already. */
const generatedEdits = (desk: Desk, makers: readonly Command[]): readonly Edit[] =>
  makers.flatMap((maker): readonly Edit[] => {
    const lacks = maker.reads.some(
      ({ id }) => !desk.tabs[id] && !maker.optional.some((one) => one.id === id),
    );
    const thinking = maker.accept({});
    const outcome = lacks || isRefusal(thinking) ? undefined : thinking(desk);
    if (!outcome || isRefusal(outcome)) return [];
    return outcome.edits.filter((edit) => edit.do === 'replace-rows');
  });

const TEXTS = {
  already: {
    id: 'Buku kerja ini sudah berbahasa {language}; tidak ada yang diubah.',
    en: 'This workbook is in {language} already; nothing was changed.',
  },
  done: {
    id: 'Buku kerja sekarang berbahasa {language}: judul, kolom, pilihan, dan tab yang dibuat otomatis. Kata-kata Anda sendiri tetap. Menu dan panel mengikuti bahasa akun Google setiap orang.',
    en: 'The workbook is in {language} now: titles, headers, choices and generated tabs. Your own words stay. Menu and panels follow the language of each person’s Google account.',
  },
  foreseen: {
    id: 'Buku kerja menjadi berbahasa {language}. Yang Anda tulis atau ubah sendiri tetap. Perintah yang sama mengembalikan bahasa semula.',
    en: 'The workbook changes to {language}. What you wrote or reworded stays. The same command brings the old language back.',
  },
  reports: {
    id: 'Lembar {tabs} berganti bahasa saat dibuat lagi.',
    en: 'The sheets {tabs} change their language when they are built again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const NAMES: Readonly<Record<Locale, Text>> = {
  id: { id: 'Indonesia', en: 'Indonesian' },
  en: { id: 'Inggris', en: 'English' },
};

/** Printed sheets that stand: made for a period or a plan that only a person can name. */
function printedTitles(desk: Desk): Text | undefined {
  const titles = [summary, report, servicePlan]
    .filter(({ id }) => desk.tabs[id] !== undefined)
    .map(({ title }): Text => title);
  if (titles.length === 0) return undefined;
  return { id: titles.map(({ id }) => id).join(', '), en: titles.map(({ en }) => en).join(', ') };
}

function noticeOf(text: Text, language: Locale, printed: Text | undefined): Outcome['notice'] {
  const more = printed && {
    id: `${text.id} ${TEXTS.reports.id}`,
    en: `${text.en} ${TEXTS.reports.en}`,
  };
  return { text: more ?? text, gaps: { language: NAMES[language], ...(printed ? { tabs: printed } : {}) } };
}

function think(desk: Desk, given: Locale | undefined, makers: readonly Command[]): Outcome {
  const other = LOCALES.find((locale) => locale !== desk.language) ?? desk.language;
  // One that was broken off had chosen its language first of all.
  const language = given ?? (desk.resumes ? desk.language : other);
  const tabs = SCHEMA.flatMap(({ id }) => desk.tabs[id] ?? []);
  const edits: readonly Edit[] = [
    ...(desk.language === language ? [] : [{ do: 'remember', fact: 'language', value: language } as const]),
    ...tabs.flatMap((tab) => tabEdits(desk, tab, language)),
    ...generatedEdits({ ...desk, language }, makers),
    ...homeEdits(desk, language),
  ];
  const printed = printedTitles(desk);
  if (edits.length === 0)
    return { edits, notice: noticeOf(TEXTS.already, language, undefined), reply: { language } };
  return {
    edits,
    notice: noticeOf(TEXTS.done, language, printed),
    foreseen: noticeOf(TEXTS.foreseen, language, printed),
    reply: { language },
  };
}

const badInput = (given: Json): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Bahasa {given} tidak dikenal.', en: 'There is no language {given}.' },
    gaps: { given: JSON.stringify(given).slice(0, 40) },
  },
  remedy: {
    text: { id: 'Tulis id (Indonesia) atau en (Inggris).', en: 'Write id (Indonesian) or en (English).' },
  },
});

/** @param makers of the tables that are generated. */
export const makeSwitchLanguage = (makers: readonly Command[]): Command => ({
  reads: [],
  optional: SCHEMA,
  accept: (input: Json): Thinking | Refusal => {
    const given = property(input, 'language');
    if (given === undefined || given === '') return (desk) => think(desk, undefined, makers);
    const language = typeof given === 'string' ? readChoice(LANGUAGES, given) : undefined;
    return isLocale(language) ? (desk) => think(desk, language, makers) : badInput(given);
  },
});
