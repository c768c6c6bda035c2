/** The command "issue codes": random counselee codes for a class; whose they are is written on paper only. */

import { textOf } from '../core/cell';
import { drawFrom } from '../core/chance';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal, tabOf } from '../core/command';
import { type Json, property } from '../core/json';
import { readRecords } from '../core/record';
import { cellAt, type Tab } from '../core/tab';
import { FIRST_ROW } from '../core/template';
import { clip, folded, type Text } from '../core/text';
import { toRow } from '../core/write';
import { classes } from '../tabs/classes';
import { codes } from '../tabs/codes';
import { journal } from '../tabs/journal';
import { codesIn } from './counselee-codes';

/** Digits behind the letter; one more as soon as half of the codes of that length are taken. */
const FEWEST_DIGITS = 4;

/** Codes for one class at a time: more pupils than any class has. */
const MOST = 200;

const T = {
  issued: {
    id: '{count} kode baru untuk {classes} ada pada tab {tab}. Cetak buku kode (Buat laporan, code-book), tulis nama murid di kertas itu tidak menurut abjad, dan simpan di lemari terkunci.',
    en: '{count} new codes for {classes} are on the tab {tab}. Print the code book (Build a report, code-book), write the names on that paper in no alphabetical order, and keep it locked away.',
  },
  enough: {
    id: 'Setiap kelas yang diminta sudah mempunyai kode yang cukup.',
    en: 'Every class that was asked for has enough codes.',
  },
  noClass: {
    id: 'Kelas "{class}" tidak ada pada tab {tab}.',
    en: 'There is no class "{class}" on the tab {tab}.',
  },
  noClassRemedy: { id: 'Pilih: {classes}.', en: 'Choose one of: {classes}.' },
  none: {
    id: 'Belum ada kelas dengan jumlah murid pada tab {tab}.',
    en: 'No class on the tab {tab} has a number of pupils yet.',
  },
  noneRemedy: {
    id: 'Isi kelas dan jumlah muridnya, lalu jalankan lagi.',
    en: 'Fill in the classes and their pupils, then run it again.',
  },
  count: {
    id: 'Jumlah kode harus bilangan bulat 1 sampai {most}.',
    en: 'The number of codes must be a whole number from 1 to {most}.',
  },
  countRemedy: {
    id: 'Isi jumlah murid kelas itu, atau kosongkan.',
    en: 'Give the number of pupils of the class, or leave it out.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Wish {
  /** Every class where it is undefined. */
  readonly class: string | undefined;
  /** As many as the class has pupils where it is undefined. */
  readonly count: number | undefined;
}

interface Need {
  readonly class: string;
  readonly count: number;
}

const bad = (message: Text, remedy: Text, gaps: Refusal['message']['gaps'] = {}, tab?: string): Refusal => ({
  code: 'bad-input',
  message: { text: message, gaps },
  remedy: { text: remedy, gaps },
  ...(tab === undefined ? {} : { tab }),
});

function needsOf(desk: Desk, wish: Wish): readonly Need[] | Refusal {
  const tab = tabOf(desk, classes);
  const records = (tab ? readRecords(tab) : []).flatMap(({ record }) =>
    record.class ? [{ class: record.class, count: Math.min(MOST, Math.floor(record.pupils ?? 0)) }] : [],
  );
  const asked = wish.class;
  if (asked === undefined) {
    const all = records.filter(({ count }) => count > 0);
    return all.length > 0 ? all : bad(T.none, T.noneRemedy, { tab: classes.title }, classes.id);
  }
  const found = records.find((one) => folded(one.class) === folded(asked));
  if (!found) {
    const known = records.map((one) => one.class).join(', ');
    const remedy = known === '' ? T.noneRemedy : T.noClassRemedy;
    return bad(T.noClass, remedy, { class: clip(asked), tab: classes.title, classes: known }, classes.id);
  }
  const count = wish.count ?? found.count;
  return count > 0 ? [{ class: found.class, count }] : bad(T.count, T.countRemedy, { most: MOST });
}

const columnOf = (tab: Tab | undefined, key: string): readonly string[] =>
  (tab?.grid ?? []).slice(FIRST_ROW - 1).map((cells) => textOf(cellAt(cells, tab?.places[key])));

/** A code that stands anywhere is nobody else's, issued here or not. */
function takenIn(desk: Desk): Set<string> {
  const issued = columnOf(desk.tabs[codes.id], 'code').map(folded);
  const used = columnOf(desk.tabs[journal.id], 'counselees').flatMap(codesIn).map(folded);
  return new Set([...issued, ...used].filter((code) => code !== ''));
}

/** Codes that are still free, drawn one by one. */
function freshCodes(desk: Desk): () => string {
  const draw = drawFrom(desk.chance ?? '');
  const taken = takenIn(desk);
  let digits = FEWEST_DIGITS;
  return () => {
    while (taken.size * 2 > 9 * 10 ** (digits - 1)) digits += 1;
    for (;;) {
      const code = `K${10 ** (digits - 1) + draw(9 * 10 ** (digits - 1))}`;
      if (taken.has(folded(code))) continue;
      taken.add(folded(code));
      return code;
    }
  };
}

/** Named as long as the list is short. */
const classWords = (names: readonly string[]): string | Text =>
  names.length <= 3 ? names.join(', ') : { id: `${names.length} kelas`, en: `${names.length} classes` };

function run(desk: Desk, wish: Wish): Outcome | Refusal {
  const needs = needsOf(desk, wish);
  if (isRefusal(needs)) return needs;
  const list = desk.tabs[codes.id];
  const standing = columnOf(list, 'class').map(folded);
  const fresh = freshCodes(desk);
  const drawn = needs.map(({ class: own, count }) => {
    const has = standing.filter((one) => one === folded(own)).length;
    return { class: own, codes: Array.from({ length: Math.max(0, count - has) }, fresh).sort() };
  });
  // In the order of the codes themselves: the order in which they were drawn tells nothing either.
  const rows = drawn.flatMap((one) =>
    one.codes.map((code) => toRow(codes, { code, class: one.class, issued: desk.today }, desk.language)),
  );
  const names = drawn.filter((one) => one.codes.length > 0).map((one) => one.class);
  const reply: Json = {
    issued: rows.length,
    standing: standing.filter((one) => one !== '').length,
    classes: names,
  };
  if (rows.length === 0) return { edits: [], notice: { text: T.enough }, reply };
  return {
    edits: [{ do: 'add-rows', tab: codes.id, rows }],
    notice: {
      text: T.issued,
      gaps: { count: rows.length, classes: classWords(names), tab: codes.title },
    },
    reply,
  };
}

function wishIn(input: Json): Wish | Refusal {
  const given = property(input, 'class') ?? '';
  const count = property(input, 'count') ?? '';
  const number = typeof count === 'string' && count.trim() !== '' ? Number(count) : count;
  const isLeftOut = number === '';
  const isCount = typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= MOST;
  if (!isLeftOut && !isCount) return bad(T.count, T.countRemedy, { most: MOST });
  const words = typeof given === 'string' ? given.trim() : '?';
  return { class: words === '' ? undefined : words, count: isCount ? number : undefined };
}

export const issueCodes: Command = {
  reads: [classes, codes],
  optional: [journal],
  draws: true,
  accept: (input) => {
    const wish = wishIn(input);
    return isRefusal(wish) ? wish : (desk) => run(desk, wish);
  },
};
