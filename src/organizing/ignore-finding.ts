/** The command "ignore a finding": sets it aside with a reason, or takes that back. */

import { sameCell } from '../core/cell';
import { type Command, type Desk, type Outcome, type Refusal, tabOf } from '../core/command';
import type { CellChange } from '../core/edit';
import { property } from '../core/json';
import { readRecords } from '../core/record';
import { cellAt } from '../core/tab';
import type { Text } from '../core/text';
import { labelOf } from '../core/write';
import { FINDING_STATUSES } from '../frameworks/choices';
import { findings } from '../tabs/findings';
import { noSuchFinding, numberOf } from './finding-input';
import { cellMark } from './listed';

const TEXTS = {
  ignored: {
    id: 'Temuan {no} diabaikan. Temuan ini muncul lagi bila selnya berubah.',
    en: 'Finding {no} is ignored. It comes back when its cell changes.',
  },
  opened: { id: 'Temuan {no} ditampilkan lagi.', en: 'Finding {no} is shown again.' },
  solved: {
    id: 'Temuan {no} sudah selesai; tidak perlu diabaikan.',
    en: 'Finding {no} is solved; there is nothing to ignore.',
  },
  noReason: { id: 'Alasannya belum diisi.', en: 'The reason is missing.' },
  noReasonRemedy: {
    id: 'Tulis alasan singkat, misalnya "sudah disepakati dengan wali kelas".',
    en: 'Write a short reason, "agreed with the homeroom teacher" say.',
  },
  long: { id: 'Alasannya terlalu panjang.', en: 'The reason is too long.' },
  longRemedy: { id: 'Ringkas menjadi paling banyak 300 huruf.', en: 'Shorten it to 300 letters at most.' },
} as const satisfies Readonly<Record<string, Text>>;

const LONGEST = 300;

interface Wish {
  readonly no: number;
  /** Undefined: it is to be shown again. */
  readonly reason: string | undefined;
}

function run(desk: Desk, { no, reason }: Wish): Outcome | Refusal {
  const tab = tabOf(desk, findings);
  const found = tab && readRecords(tab).find(({ record }) => Number(record.no) === no);
  if (!tab || !found) return noSuchFinding(no);
  const { row, record } = found;
  const say = (text: Text, cells: readonly CellChange[]): Outcome => ({
    edits: cells.length > 0 ? [{ do: 'set-cells', tab: findings.id, cells }] : [],
    notice: { text, gaps: { no } },
    reply: { no, status: reason === undefined ? 'open' : 'ignored' },
  });
  if (record.status === 'solved') return { ...say(TEXTS.solved, []), reply: { no, status: 'solved' } };
  const change = (column: 'status' | 'reason' | 'at', after: string): readonly CellChange[] => {
    const before = cellAt(tab.grid[row - 1], tab.places[column]);
    return sameCell(before, after) ? [] : [{ row, column, before, after }];
  };
  const status = (key: string): string => labelOf(FINDING_STATUSES, key, desk.language);
  // A list from before cells were marked has no such column.
  const mark = (key: 'open' | 'ignored'): readonly CellChange[] =>
    tab.places.at === undefined ? [] : change('at', cellMark(record.at ?? '', key));
  if (reason === undefined)
    return say(
      TEXTS.opened,
      record.status === 'ignored' ? [...change('status', status('open')), ...mark('open')] : [],
    );
  return say(TEXTS.ignored, [
    ...change('status', status('ignored')),
    ...change('reason', reason),
    ...mark('ignored'),
  ]);
}

const badReason = (message: Text, remedy: Text): Refusal => ({
  code: 'bad-input',
  message: { text: message },
  remedy: { text: remedy },
});

/** Input `{finding, reason}`; `{finding, open: true}` takes it back. */
export const ignoreFinding: Command = {
  reads: [findings],
  optional: [],
  accept: (input) => {
    const no = numberOf(input);
    if (no === undefined) return noSuchFinding(property(input, 'finding'));
    if (property(input, 'open') === true) return (desk) => run(desk, { no, reason: undefined });
    const given = property(input, 'reason');
    const reason = typeof given === 'string' ? given.trim() : '';
    if (reason === '') return badReason(TEXTS.noReason, TEXTS.noReasonRemedy);
    if (reason.length > LONGEST) return badReason(TEXTS.long, TEXTS.longRemedy);
    return (desk) => run(desk, { no, reason });
  },
};
