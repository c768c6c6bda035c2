/** The command "mark the cells of findings": they show in their tabs until they are solved or set aside. */

import type { Command, Desk, Outcome } from '../core/command';
import type { Edit } from '../core/edit';
import { property } from '../core/json';
import type { TabTemplate } from '../core/template';
import type { Text } from '../core/text';
import { administration } from '../tabs/administration';
import { aids } from '../tabs/aids';
import { annual } from '../tabs/annual';
import { classes } from '../tabs/classes';
import { findings } from '../tabs/findings';
import { funds } from '../tabs/funds';
import { personnel } from '../tabs/personnel';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';

/** Whose rows have an ID by which a cell is known wherever it moves. The journal has too many rows to look up each cell. */
const MARKED: readonly TabTemplate[] = [
  annual,
  schedule,
  classes,
  personnel,
  rooms,
  aids,
  administration,
  funds,
];

const TEXTS = {
  on: {
    id: 'Sel yang perlu dibenahi sekarang bertanda merah muda. Tandanya hilang sendiri setelah temuannya selesai; warna dan catatan Anda tetap.',
    en: 'Cells that need fixing are pink now. The mark goes by itself once the finding is solved; your own colours and notes stay.',
  },
  off: {
    id: 'Sel tidak lagi ditandai. Daftar temuan tetap ada.',
    en: 'Cells are no longer marked. The list of findings stays.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const LIST = { tab: findings.id, column: 'at' } as const;

function run(desk: Desk, on: boolean): Outcome {
  const { marked = [] } = desk;
  const there = MARKED.map(({ id }) => id).filter((id) => desk.tabs[id] !== undefined);
  const ids = there.filter((id) => marked.includes(id) !== on);
  const keeps = on ? [...new Set([...marked, ...there])] : [];
  const edits: readonly Edit[] = ids.map((tab): Edit => ({ do: 'mark-cells', tab, list: LIST, on }));
  const fact: Edit = on
    ? { do: 'remember', fact: 'marked', value: keeps.join(' ') }
    : { do: 'forget', fact: 'marked' };
  const isSame = keeps.join(' ') === marked.join(' ');
  return {
    edits: isSame ? [] : [...edits, fact],
    notice: { text: on ? TEXTS.on : TEXTS.off },
    reply: { marked: on },
  };
}

/** Input `{}`; `{off: true}` ends it. */
export const markCells: Command = {
  reads: [findings],
  optional: MARKED,
  keepsUndo: true,
  accept: (input) => (desk) => run(desk, property(input, 'off') !== true),
};
