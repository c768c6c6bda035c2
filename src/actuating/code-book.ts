/** The code book: the codes of each class beside blank lines for names. Printed, filled in by hand, kept on paper. */

import { type Desk, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Line, LineStyle, Report, ReportCell } from '../core/report';
import type { Text } from '../core/text';
import type { ReportKind } from '../planning/build-report';
import { readSettings } from '../planning/settings';
import { emblemColumns, letterhead } from '../planning/signatures';
import { classes } from '../tabs/classes';
import { codes } from '../tabs/codes';

const T = {
  title: { id: 'BUKU KODE KONSELI', en: 'COUNSELEE CODE BOOK' },
  how: {
    id: 'Tulis nama dengan tangan, tidak menurut abjad atau nomor presensi. Jangan difoto, jangan diketik.',
    en: 'Write the names by hand, in no alphabetical or register order. Take no photograph, type nothing.',
  },
  keep: {
    id: 'Simpan di lemari terkunci; musnahkan saat murid lulus atau pindah, sesuai aturan sekolah.',
    en: 'Keep it locked away; destroy it when the pupils leave, as the school rules.',
  },
  none: {
    id: 'Belum ada kode. Jalankan "Bagikan kode konseli..." lebih dahulu.',
    en: 'There are no codes yet. Run "Issue counselee codes..." first.',
  },
  class: { id: 'Kelas {class} ({count} kode)', en: 'Class {class} ({count} codes)' },
  noClass: { id: 'tanpa kelas', en: 'without a class' },
  code: { id: 'Kode', en: 'Code' },
  name: { id: 'Nama (ditulis tangan)', en: 'Name (by hand)' },
} as const satisfies Readonly<Record<string, Text>>;

/** Two blocks of code and name side by side, so that a class fits on one page. */
const WIDTHS: readonly number[] = [80, 270, 80, 270];

const line = (style: LineStyle, ...cells: readonly ReportCell[]): Line => ({ style, cells });

function byClass(desk: Desk): readonly (readonly [string, readonly string[]])[] {
  const list = tabOf(desk, codes);
  const found = new Map<string, string[]>();
  for (const { record } of list ? readRecords(list) : []) {
    if (record.code) found.set(record.class ?? '', [...(found.get(record.class ?? '') ?? []), record.code]);
  }
  const groups = tabOf(desk, classes);
  const order = (groups ? readRecords(groups) : []).map(({ record }) => record.class ?? '');
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...found]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([name, own]) => [name, [...own].sort()] as const);
}

function build(desk: Desk): Report {
  const { language } = desk;
  const settings = readSettings(desk.tabs.profile);
  const paper = {
    settings,
    language,
    framework: desk.framework,
    today: desk.today,
    width: WIDTHS.length,
    right: 2,
    emblem: emblemColumns(WIDTHS),
  };
  const groups = byClass(desk);
  const tables = groups.flatMap(([name, own]): readonly Line[] => {
    const half = Math.ceil(own.length / 2);
    const words = T.class[language]
      .replace('{class}', () => name || T.noClass[language])
      .replace('{count}', String(own.length));
    return [
      line('space'),
      line('part', words),
      line('cellHead', T.code[language], T.name[language], T.code[language], T.name[language]),
      ...own.slice(0, half).map((code, index) => line('cells', code, '', own[half + index] ?? '', '')),
    ];
  });
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', T.title[language]),
      line('sign', T.how[language]),
      line('sign', T.keep[language]),
      ...(groups.length > 0 ? tables : [line('space'), line('sign', T.none[language])]),
    ],
  };
}

export const codeBook: ReportKind = {
  key: 'code-book',
  label: { id: 'Buku kode konseli', en: 'Counselee code book' },
  reads: [classes, codes],
  isOwn: true,
  build,
};
