/** Puts the workbook into another language: what is ours follows, what people wrote or reworded stays. */

import type { Command, Desk, Outcome, Refusal, Thinking } from '../core/command';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { isLocale, LOCALES, type Locale, type Text } from '../core/text';
import { LANGUAGES } from '../frameworks/choices';
import { SCHEMA } from '../tabs/schema';
import { printedTitles, switchEdits } from './relabelling';

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
  const to = { language, framework: desk.framework };
  const edits = switchEdits(desk, { to, fact: 'language' }, makers);
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
