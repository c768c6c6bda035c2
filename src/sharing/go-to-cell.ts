/** The command "go to a cell": shows the person the cell that a page speaks of. Writes nothing. */

import type { Command, Desk, Outcome, Refusal } from '../core/command';
import { type Json, property } from '../core/json';
import type { TabTemplate } from '../core/template';
import type { Text } from '../core/text';
import { SCHEMA } from '../tabs/schema';

const TEXTS = {
  shown: { id: 'Ini sel {cell} di tab {tab}.', en: 'This is cell {cell} on the tab {tab}.' },
  noSuchTab: {
    id: 'Tab itu bukan bagian dari buku kerja POAC.',
    en: 'That tab is no part of a POAC workbook.',
  },
  noSuchTabRemedy: { id: 'Pilih salah satu sel di daftar.', en: 'Choose one of the cells in the list.' },
  noSuchCell: { id: '"{cell}" bukan nama sel.', en: '"{cell}" is no name of a cell.' },
  noSuchCellRemedy: { id: 'Tulis seperti B12.', en: 'Write it like B12.' },
  missing: { id: 'Tab {tab} tidak ada di buku kerja ini.', en: 'The tab {tab} is not in this workbook.' },
  missingRemedy: {
    id: 'Pilih "Pulihkan tab dan kolom" di menu POAC untuk membuatnya lagi.',
    en: 'Choose "Repair" in the POAC menu to make it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const tabIn = (input: Json): TabTemplate | undefined =>
  SCHEMA.find(({ id }) => id === property(input, 'tab'));

const NAME = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** `AA` is 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function run(desk: Desk, tab: TabTemplate, cell: string): Outcome | Refusal {
  const gaps = { tab: tab.title, cell };
  if (!Object.keys(desk.tabs).includes(tab.id)) {
    return {
      code: 'damaged',
      message: { text: TEXTS.missing, gaps },
      remedy: { text: TEXTS.missingRemedy },
      tab: tab.id,
    };
  }
  const [, letters = '', row = ''] = NAME.exec(cell) ?? [];
  return {
    edits: [],
    notice: { text: TEXTS.shown, gaps },
    reply: { tab: tab.id, cell },
    show: { tab: tab.id, row: Number(row), column: columnOf(letters) },
  };
}

/** Input `{tab, cell}`: a template id and a name such as `B12`. */
export const goToCell: Command = {
  reads: [],
  optional: [],
  readsAlso: (input) => {
    const tab = tabIn(input);
    return tab ? [tab] : [];
  },
  anywhere: true,
  readsOnly: true,
  accept: (input) => {
    const tab = tabIn(input);
    if (!tab)
      return {
        code: 'bad-input',
        message: { text: TEXTS.noSuchTab },
        remedy: { text: TEXTS.noSuchTabRemedy },
      };
    const given = property(input, 'cell');
    const cell = typeof given === 'string' ? given.trim().toUpperCase() : '';
    if (NAME.test(cell)) return (desk) => run(desk, tab, cell);
    return {
      code: 'bad-input',
      message: { text: TEXTS.noSuchCell, gaps: { cell: cell.slice(0, 20) } },
      remedy: { text: TEXTS.noSuchCellRemedy },
      tab: tab.id,
    };
  },
};
