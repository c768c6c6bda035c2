/** ORG-X07: every tab and column that the checks rest on is there. */

import { missingColumns } from '../../core/tab';
import { HEADER_ROW } from '../../core/template';
import type { Text } from '../../core/text';
import type { Check, Hit } from '../check';
import { READS, type School } from '../school';

const TAB_IS_GONE: Text = { id: 'Tab "{tab}" tidak ditemukan.', en: 'The tab "{tab}" was not found.' };

function missingIn(school: School, { id, title, generated }: MadeTab): readonly Hit[] {
  const tab = school.tabs[id];
  // A tab that a command makes is made again by that command.
  if (!tab) return generated ? [] : [{ tab: id, message: TAB_IS_GONE, gaps: { tab: title } }];
  return missingColumns(tab).map((column) => ({
    tab: id,
    row: HEADER_ROW,
    column: column.key,
    gaps: { column: column.title, tab: title },
  }));
}

interface MadeTab {
  readonly id: string;
  readonly title: Text;
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
  otherMessages: [TAB_IS_GONE],
  needs: [],
  blindOn: (school) => READS.filter(({ id }) => !school.tabs[id]).map(({ id }) => id),
  run: (school) => READS.flatMap((template) => missingIn(school, template)),
};
