/** ORG-P02 and ORG-P03: each class has one counsellor. */

import { readList } from '../../core/read';
import type { Located } from '../../core/record';
import { clip } from '../../core/text';
import type { classes } from '../../tabs/classes';
import type { Check } from '../check';
import type { School } from '../school';
import { refOf } from '../wording';

export const classWithoutCounsellor: Check = {
  id: 'ORG-P02',
  severity: 'E',
  message: {
    id: 'Kelas {class} belum mempunyai guru BK pengampu.',
    en: 'Class {class} has no assigned counsellor.',
  },
  fix: {
    id: 'Tab Kelas, kolom Guru BK: pilih satu kode.',
    en: 'Tab Classes, column Counsellor: pick a code.',
  },
  needs: ['classes.class', 'classes.counsellor'],
  run: (school) =>
    school.classes
      .filter(({ record }) => record.counsellor === undefined)
      .map(({ row, record }) => ({
        tab: 'classes',
        row,
        column: 'counsellor',
        gaps: { class: refOf(record.class, row) },
      })),
};

interface Counselled {
  readonly group: Located<typeof classes>;
  readonly codes: readonly string[];
}

/** The rows of a class; more than one where it is listed twice. */
const counsellorsOf = (school: School, name: string): readonly Counselled[] =>
  school.classes
    .filter(({ record }) => record.class === name)
    .map((group) => ({ group, codes: readList(group.record.counsellor ?? '') }));

export const classWithTwoCounsellors: Check = {
  id: 'ORG-P03',
  severity: 'W',
  message: {
    id: 'Kelas {class} tercatat pada {n} guru BK.',
    en: 'Class {class} is listed under {n} counsellors.',
  },
  fix: { id: 'Sisakan satu, atau isi Diampu bersama = Ya.', en: 'Keep one, or set Shared class = Yes.' },
  needs: ['classes.class', 'classes.counsellor', 'classes.coCounsellor'],
  run: (school) =>
    school.classBook.names.flatMap((name) => {
      const rows = counsellorsOf(school, name);
      const codes = new Set(rows.flatMap((row) => row.codes));
      const last = rows[rows.length - 1];
      const shared = rows.some(({ group }) => group.record.coCounsellor === true);
      if (codes.size < 2 || shared || last === undefined) return [];
      const gaps = { class: clip(name), n: codes.size };
      return [{ tab: 'classes', row: last.group.row, column: 'counsellor', gaps }];
    }),
};
