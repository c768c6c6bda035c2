/** What shows that a check works: a picture in which it fires, one in which it is silent, one at its boundary. */

import { readFileSync } from 'node:fs';
import type { Locale, Text } from '../../../src/core/text';

/** What fills the gaps of the listed message, in their order: what is the same in both languages, or each. */
export type Gaps = readonly (string | number | Text)[];

export interface Case {
  /** Behind a row's last bar stand the columns that the check must point to. */
  readonly found: string;
  /** A finding of a whole column or tab points at a header: `schedule!C2`. */
  readonly firstCell?: string;
  /** What it says of the first of them. */
  readonly says: Gaps;
  /** The message that it says instead of the listed one where several are said together. */
  readonly inWords?: Text;
  readonly silent: string;
  /** A check that looks back: what stood there when the last one was made. */
  readonly before?: { readonly on: string; readonly picture: string };
  /** A column that somebody deleted from what is found: `rooms.shared`. */
  readonly without?: string;
  /** On the threshold, the same minute, the same day, a leap day, an empty cell. */
  readonly edge: string;
  /** Where it is not Tuesday 6 October 2026. */
  readonly today?: string;
  readonly framework?: string;
}

export type Cases = Readonly<Record<string, Case>>;

export interface Listed {
  readonly id: string;
  readonly sev: string;
  readonly msgId: string;
  readonly msgEn: string;
}

/** The field's own list. */
export const LIST: readonly Listed[] = JSON.parse(readFileSync('test/domain/checks.json', 'utf8'));

/** What the list does not have: domain reference 0.1 (10), and what the workbook itself asks for. */
export const LATER: readonly Listed[] = [
  {
    id: 'ORG-A14',
    sev: 'W',
    msgId: '{ref}: unsur {unsur} pada RPL masih kosong.',
    msgEn: '{ref}: element {element} of the service plan is still empty.',
  },
  {
    id: 'ORG-X09',
    sev: 'W',
    msgId: '{kolom} pada {sel} tidak dapat dibaca ({nilai}).',
    msgEn: '{column} in {cell} cannot be read ({value}).',
  },
  {
    id: 'SES-08',
    sev: 'W',
    msgId: '{id}: kode konseli belum pernah dibagikan.',
    msgEn: '{id}: the counselee code was never issued.',
  },
  {
    id: 'SES-09',
    sev: 'W',
    msgId: '{id}: ditulis setelah bulannya ditutup ({bulan}).',
    msgEn: '{id}: written after its month was closed ({month}).',
  },
  {
    id: 'PLN-01',
    sev: 'W',
    msgId: '{nama} tumpang tindih dengan {lain} mulai {tgl}.',
    msgEn: '{name} overlaps {other} from {date} on.',
  },
  {
    id: 'PLN-02',
    sev: 'W',
    msgId: '{nama} ({tgl}) di luar tahun pelajaran.',
    msgEn: '{name} ({date}) is outside the school year.',
  },
  {
    id: 'PLN-03',
    sev: 'I',
    msgId: '{n} kelas belum punya hari dan jam BK, mulai {kelas}; layanan klasikalnya dijadwalkan tanpa jam.',
    msgEn:
      '{n} classes have no day and period, {class} first; their class sessions are placed without an hour.',
  },
];

/** The listed message with its gaps filled. */
export function listedWords(id: string, gaps: Gaps, locale: Locale): string {
  const listed = [...LIST, ...LATER].find((one) => one.id === id);
  const words = locale === 'id' ? listed?.msgId : listed?.msgEn;
  let next = 0;
  return (words ?? '').replace(/\{\w+\}/g, () => {
    const gap = gaps[next] ?? '?';
    next += 1;
    return typeof gap === 'object' ? gap[locale] : String(gap);
  });
}
