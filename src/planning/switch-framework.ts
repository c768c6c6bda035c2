/** Puts the workbook under another framework: labels, groupings and words follow; rows and what people wrote stay. */

import type { Command, Desk, Outcome, Refusal, Thinking } from '../core/command';
import { type Json, property } from '../core/json';
import { readChoice } from '../core/read';
import { same, type Text } from '../core/text';
import { FRAMEWORKS, type FrameworkKey } from '../frameworks/frameworks';
import { SCHEMA } from '../tabs/schema';
import { printedTitles, switchEdits } from './relabelling';

const TEXTS = {
  already: {
    id: 'Buku kerja ini sudah memakai kerangka {framework}; tidak ada yang diubah.',
    en: 'This workbook uses the framework {framework} already; nothing was changed.',
  },
  done: {
    id: 'Buku kerja sekarang memakai kerangka {framework}: sebutan, pengelompokan, dan kolom yang tampak. Baris dan isian Anda tetap.',
    en: 'The workbook uses the framework {framework} now: its words, groupings and visible columns. Your rows and entries stay.',
  },
  foreseen: {
    id: 'Buku kerja beralih ke kerangka {framework}: sebutan, pengelompokan, dan kolom yang tampak berganti. Baris dan isian Anda tetap; kolom yang disembunyikan tidak dihapus. Perintah yang sama mengembalikan kerangka semula.',
    en: 'The workbook changes to the framework {framework}: its words, groupings and visible columns. Your rows and entries stay; columns that are hidden are not deleted. The same command brings the old framework back.',
  },
  reports: {
    id: 'Lembar {tabs} mengikuti kerangka ini saat dibuat lagi.',
    en: 'The sheets {tabs} follow the framework when they are built again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const nameOf = (framework: FrameworkKey): Text =>
  FRAMEWORKS.find(({ key }) => key === framework)?.label ?? same(framework);

function noticeOf(text: Text, framework: FrameworkKey, printed: Text | undefined): Outcome['notice'] {
  const more = printed && {
    id: `${text.id} ${TEXTS.reports.id}`,
    en: `${text.en} ${TEXTS.reports.en}`,
  };
  return {
    text: more ?? text,
    gaps: { framework: nameOf(framework), ...(printed ? { tabs: printed } : {}) },
  };
}

function think(desk: Desk, framework: FrameworkKey, makers: readonly Command[]): Outcome {
  const to = { language: desk.language, framework };
  const edits = switchEdits(desk, { to, fact: 'framework' }, makers);
  const reply = { framework };
  if (edits.length === 0) return { edits, notice: noticeOf(TEXTS.already, framework, undefined), reply };
  const printed = printedTitles(desk);
  return {
    edits,
    notice: noticeOf(TEXTS.done, framework, printed),
    foreseen: noticeOf(TEXTS.foreseen, framework, printed),
    reply,
  };
}

const badInput = (given: Json | undefined): Refusal => ({
  code: 'bad-input',
  message: {
    text: { id: 'Kerangka {given} tidak dikenal.', en: 'There is no framework {given}.' },
    gaps: { given: JSON.stringify(given ?? '').slice(0, 40) },
  },
  remedy: {
    text: { id: 'Tulis pola17, pop2016, atau asca.', en: 'Write pola17, pop2016 or asca.' },
  },
});

/** @param makers of the tables that are generated. */
export const makeSwitchFramework = (makers: readonly Command[]): Command => ({
  reads: [],
  optional: SCHEMA,
  accept: (input: Json): Thinking | Refusal => {
    const given = property(input, 'framework');
    const found = typeof given === 'string' ? readChoice(FRAMEWORKS, given) : undefined;
    const framework = FRAMEWORKS.find(({ key }) => key === found)?.key;
    return framework ? (desk) => think(desk, framework, makers) : badInput(given);
  },
});
