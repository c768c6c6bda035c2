/** ORG-X07: every tab and column that the checks rest on is there. */

import { missingColumns } from '../../core/tab';
import { HEADER_ROW } from '../../core/template';
import type { Check, Hit } from '../check';
import { READS, type School } from '../school';

const ALL_COLUMNS = { id: 'semua kolom', en: 'all columns' };

function missingIn(school: School, { id, title, generated }: MadeTab): readonly Hit[] {
  const tab = school.tabs[id];
  // A tab that a command makes is made again by that command.
  if (!tab) return generated ? [] : [{ tab: id, gaps: { column: ALL_COLUMNS, tab: title } }];
  return missingColumns(tab).map((column) => ({
    tab: id,
    row: HEADER_ROW,
    column: column.key,
    gaps: { column: column.title, tab: title },
  }));
}

interface MadeTab {
  readonly id: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly generated?: true;
}

export const missingTabsAndColumns: Check = {
  id: 'ORG-X07',
  severity: 'E',
  message: {
    id: 'Kolom "{column}" tidak ditemukan pada tab {tab}.',
    en: 'Column "{column}" not found on tab {tab}.',
  },
  fix: {
    id: 'Jalankan menu "Pulihkan tab dan kolom...".',
    en: 'Run "Repair..." from the menu.',
  },
  needs: [],
  run: (school) => READS.flatMap((template) => missingIn(school, template)),
};
