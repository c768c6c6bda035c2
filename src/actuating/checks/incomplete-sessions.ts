/** SES-02: what was held says when, what, by whom, for how many and where. */

import { isBlank } from '../../core/cell';
import { readChoice } from '../../core/read';
import type { KeyIn } from '../../core/template';
import { FORMATS } from '../../frameworks/choices';
import type { Check } from '../../organizing/check';
import { listText } from '../../organizing/wording';
import { journal } from '../../tabs/journal';
import { isDone, type JournalRow, journalRows, refOfRow, servedBy } from '../journal-rows';

/** What a done session must say. Source: `checks.json`, SES-02. */
export const NEEDED_WHEN_DONE = ['date', 'service', 'domain', 'counsellor', 'target', 'place'] as const;

type Needed = (typeof NEEDED_WHEN_DONE)[number];

const REMOTE = 'jarak jauh';

/** What concerns no group has no target; what is done at a distance has no place. */
function isNeeded(row: JournalRow, column: Needed): boolean {
  if (column === 'target') return servedBy(row)?.people !== undefined;
  return column !== 'place' || readChoice(FORMATS, row.cell('format')) !== REMOTE;
}

const titleOf = (key: KeyIn<typeof journal>) =>
  journal.columns.find((column) => column.key === key)?.title ?? { id: key, en: key };

export const incompleteSessions: Check = {
  id: 'SES-02',
  severity: 'E',
  message: { id: '{id} belum lengkap: {columns}.', en: '{id} is incomplete: {columns}.' },
  fix: { id: 'Lengkapi isiannya.', en: 'Fill them in.' },
  needs: [
    'journal.status',
    'journal.date',
    'journal.service',
    'journal.domain',
    'journal.counsellor',
    'journal.target',
    'journal.place',
  ],
  run: (school) =>
    journalRows(school).flatMap((row) => {
      if (!isDone(row)) return [];
      const lacking = NEEDED_WHEN_DONE.filter((column) => isBlank(row.cell(column)) && isNeeded(row, column));
      const [first] = lacking;
      if (first === undefined) return [];
      const gaps = { id: refOfRow(row), columns: listText(lacking.map(titleOf)) };
      return [{ tab: 'journal', row: row.row, column: first, gaps }];
    }),
};
