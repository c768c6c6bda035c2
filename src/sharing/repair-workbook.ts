/** Brings back tabs, columns, keys and marks that were lost; what people wrote stays where it is. */

import { textOf } from '../core/cell';
import type { Command, Desk, Outcome } from '../core/command';
import type { CellChange, Edit } from '../core/edit';
import { cellAt, missingColumns, type Tab } from '../core/tab';
import { HEADER_ROW, KEY_ROW, type TabTemplate } from '../core/template';
import { LOCALES, type Locale, type Text } from '../core/text';
import { inWords, usualWording } from '../tabs/in-words';
import { SCHEMA, SCHEMA_VERSION } from '../tabs/schema';

const TEXTS = {
  fine: {
    id: 'Semua tab dan kolom lengkap; tidak ada yang perlu dipulihkan.',
    en: 'All tabs and columns are there; nothing needs repair.',
  },
  done: {
    id: 'Dipulihkan: {tabs} tab, {columns} kolom, {marks} tanda. Isi yang terhapus hanya ada di File > Riwayat versi.',
    en: 'Brought back: {tabs} tabs, {columns} columns, {marks} marks. Deleted contents are only in File > Version history.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The language that most headers of a tab are written in. */
function languageOf(desk: Desk): Locale {
  const votes = new Map<Locale, number>(LOCALES.map((locale) => [locale, 0]));
  for (const tab of Object.values(desk.tabs)) {
    for (const { key, title } of tab.template.columns) {
      const header = textOf(cellAt(tab.grid[HEADER_ROW - 1], tab.places[key]));
      for (const locale of LOCALES)
        if (title[locale] === header) votes.set(locale, (votes.get(locale) ?? 0) + 1);
    }
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [desk.language, 0] as const)[0];
}

const lostKeys = (tab: Tab): readonly CellChange[] =>
  tab.template.columns.flatMap((column): readonly CellChange[] => {
    const place = tab.places[column.key];
    const key = `${tab.template.id}.${column.key}`;
    const before = cellAt(tab.grid[KEY_ROW - 1], place);
    return place === undefined || before === key
      ? []
      : [{ row: KEY_ROW, column: column.key, before, after: key }];
  });

function mendTab(desk: Desk, plain: TabTemplate): readonly Edit[] {
  const template = inWords(plain, usualWording(desk.framework));
  const { id, shape, columns } = template;
  const tab = desk.tabs[id];
  const hasKeys = tab !== undefined && Object.keys(tab.places).length > 0;
  if (shape === 'report') return [];
  // The keys are written last: a tab that has them is laid out.
  if (tab ? !hasKeys : !template.onDemand) return [{ do: 'make-tab', template, rows: [] }];
  if (!tab) return [];
  const keys = lostKeys(tab);
  return [
    ...(desk.unmarked.includes(id) ? [{ do: 'claim-tab', template } as const] : []),
    ...(keys.length > 0 ? [{ do: 'set-cells', tab: id, cells: keys } as const] : []),
    ...missingColumns({ ...tab, template: { ...tab.template, columns } }).map(
      (column) => ({ do: 'restore-column', tab: id, column }) as const,
    ),
  ];
}

const facts = (desk: Desk): readonly Edit[] =>
  desk.version > 0
    ? []
    : [
        { do: 'remember', fact: 'language', value: languageOf(desk) },
        { do: 'remember', fact: 'framework', value: desk.framework },
        { do: 'remember', fact: 'version', value: String(SCHEMA_VERSION) },
      ];

function run(desk: Desk): Outcome {
  const edits = [...SCHEMA.flatMap((template) => mendTab(desk, template)), ...facts(desk)];
  const count = (kind: Edit['do']): number => edits.filter((edit) => edit.do === kind).length;
  const gaps = {
    tabs: count('make-tab'),
    columns: count('restore-column'),
    marks: count('claim-tab') + count('set-cells') + count('remember'),
  };
  return { edits, notice: { text: edits.length > 0 ? TEXTS.done : TEXTS.fine, gaps }, reply: gaps };
}

export const repairWorkbook: Command = { reads: [], optional: SCHEMA, mends: true, accept: () => run };
