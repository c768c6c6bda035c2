/** Refuses where a column is missing without which something would be wrong without a word. */

import type { Desk, Refusal } from '../core/command';
import { missingColumns } from '../core/tab';
import type { TabTemplate } from '../core/template';
import type { Text } from '../core/text';
import { listText } from '../organizing/wording';

export interface Needed {
  readonly template: TabTemplate;
  /** Column keys. */
  readonly keys: readonly string[];
}

const lostIn = (template: TabTemplate, columns: Text | string): Refusal => ({
  code: 'damaged',
  tab: template.id,
  message: {
    text: {
      id: 'Tab {tab} kehilangan kolom: {columns}.',
      en: 'The tab {tab} is missing the column(s): {columns}.',
    },
    gaps: { tab: template.title, columns },
  },
  remedy: {
    text: {
      id: 'Jalankan "Pulihkan tab dan kolom...", lalu ulangi.',
      en: 'Run "Repair...", then try again.',
    },
  },
});

/** A tab that is missing altogether is another matter: the command says whether it needs it. */
export function lostColumns(desk: Desk, needed: readonly Needed[]): Refusal | undefined {
  for (const { template, keys } of needed) {
    const tab = desk.tabs[template.id];
    const lost = tab ? missingColumns(tab).filter(({ key }) => keys.includes(key)) : [];
    if (lost.length > 0) return lostIn(template, listText(lost.map(({ title }) => title)));
  }
  return undefined;
}
