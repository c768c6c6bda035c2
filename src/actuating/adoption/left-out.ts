/** Rows of a foreign table that are not taken, each with its reason: blank lines, titles, totals, what cannot be read. */

import { plainHeading } from '../../core/headings';
import type { Text } from '../../core/text';
import type { ForeignRow, ForeignTable } from '../../planning/foreign-table';

/** Why a row is left out, in the order in which a person is told. */
export const REASONS = {
  date: { id: 'tanggal kosong atau tidak terbaca', en: 'date missing or unreadable' },
  service: { id: 'layanan kosong atau tidak dikenal', en: 'service missing or unknown' },
  services: { id: 'beberapa layanan dalam satu sel', en: 'several services in one cell' },
  status: { id: 'status kosong atau tidak dikenal', en: 'status missing or unknown' },
  missing: { id: 'isian wajib kosong', en: 'a needed cell is blank' },
  closed: { id: 'bulannya sudah ditutup di jurnal', en: 'its month is closed in the journal' },
  repeated: { id: 'sama dengan baris lain', en: 'same as another row' },
  long: { id: 'sel lebih dari 50.000 huruf', en: 'a cell of more than 50,000 letters' },
  total: { id: 'baris jumlah', en: 'total' },
  heading: { id: 'judul kolom diulang', en: 'headings repeated' },
  section: { id: 'judul bagian atau tanda tangan', en: 'section title or signature' },
  blank: { id: 'kosong', en: 'blank' },
} as const satisfies Readonly<Record<string, Text>>;

export type Reason = keyof typeof REASONS;

export interface LeftOut {
  /** 1-based row of the sheet. */
  readonly line: number;
  readonly reason: Reason;
}

const TOTAL = /^(?:grand |sub ?)?(?:total|jumlah|jml|rata rata|average|rekapitulasi)(?: |$)/;

const plain = (cells: readonly string[]): string => cells.map(plainHeading).join('\u0001');

/** One cell alone is a title or a remark; a line that is only numbered waits to be filled in. */
function lone(written: readonly string[]): Reason | undefined {
  const [first = '', ...others] = written;
  if (others.length > 0) return undefined;
  return /^\d{0,4}\.?$/.test(first) ? 'blank' : 'section';
}

/**
 * Recognizes rows that hold no record.
 *
 * @param isRecord whether the row holds what makes it a record, whatever else it lacks.
 */
export function noRecord(table: ForeignTable, isRecord: (row: ForeignRow) => boolean) {
  const headings = new Set(table.headingRows.map(plain));
  return (row: ForeignRow): Reason | undefined => {
    const written = row.cells.filter((cell) => cell !== '');
    if (written.length === 0) return 'blank';
    if (headings.has(plain(row.cells))) return 'heading';
    if (isRecord(row)) return undefined;
    return written.some((cell) => TOTAL.test(plainHeading(cell))) ? 'total' : (lone(written) ?? 'section');
  };
}
