/** The checks of the session log, for the command that checks everything. */

import { readChoice } from '../core/read';
import { cellAt } from '../core/tab';
import { STATUSES } from '../frameworks/choices';
import type { ColumnCell } from '../organizing/cells';
import type { Check } from '../organizing/check';
import { blankCells } from '../organizing/checks/blank-cells';
import { duplicateIds } from '../organizing/checks/duplicate-ids';
import { danglingReferences } from '../organizing/checks/references';
import { invalidTimes } from '../organizing/checks/times';
import { unknownCodes } from '../organizing/checks/unknown-codes';
import { changedDays } from './checks/changed-days';
import { codesNotIssued } from './checks/codes-not-issued';
import { saidTogether } from './checks/crowd';
import { crowdedDays } from './checks/crowded-days';
import { forgottenSessions } from './checks/forgotten-sessions';
import { doneInFuture } from './checks/future-sessions';
import { incompleteSessions, NEEDED_WHEN_DONE } from './checks/incomplete-sessions';
import { joined } from './checks/joined';
import { lateRows } from './checks/late-rows';
import { privateWords } from './checks/private-words';
import { scoresOffScale } from './checks/scores-off-scale';
import { unexplainedSessions } from './checks/unexplained-sessions';
import { unusualAttendance } from './checks/unusual-attendance';

const TABS = ['journal'];

/** SES-02 speaks of what a done session lacks. */
function isSaidOfDone({ tab, row, column }: ColumnCell): boolean {
  const status = readChoice(STATUSES, cellAt(row.cells, tab.places.status));
  return (status === 'done' || status === 'partly') && NEEDED_WHEN_DONE.some((key) => key === column.key);
}

export const JOURNAL_CHECKS: readonly Check[] = [
  saidTogether(doneInFuture, {
    id: '{cell}: status Terlaksana tetapi tanggal belum lewat.',
    en: '{cell}: done but dated in the future.',
  }),
  saidTogether(incompleteSessions, { id: '{cell} belum lengkap.', en: '{cell} is incomplete.' }),
  saidTogether(unusualAttendance, {
    id: '{cell}: jumlah hadir tidak wajar untuk layanannya.',
    en: '{cell}: the number of attendees is unusual for the service.',
  }),
  saidTogether(forgottenSessions, {
    id: '{cell} sudah lewat tanpa status.',
    en: '{cell} is past without a status.',
  }),
  saidTogether(unexplainedSessions, {
    id: '{cell} tanpa alasan atau tanggal pengganti.',
    en: '{cell} has no reason or new date.',
  }),
  privateWords,
  crowdedDays,
  saidTogether(codesNotIssued, {
    id: '{cell}: kode konseli belum pernah dibagikan.',
    en: '{cell}: the counselee code was never issued.',
  }),
  joined(
    saidTogether(lateRows, {
      id: '{cell}: ditulis setelah bulannya ditutup.',
      en: '{cell}: written after its month was closed.',
    }),
    saidTogether(changedDays, {
      id: '{cell}: isi jurnal berubah setelah bulannya ditutup.',
      en: '{cell}: the journal changed after its month was closed.',
    }),
  ),
  scoresOffScale,
  invalidTimes({ tabs: TABS, filled: [] }),
  danglingReferences([
    { tab: 'journal', column: 'counsellor', to: 'person', once: true },
    { tab: 'journal', column: 'classes', to: 'class', once: true },
    { tab: 'journal', column: 'place', to: 'place', once: true },
    { tab: 'journal', column: 'plan', to: 'plan', once: true },
  ]),
  duplicateIds(TABS),
  unknownCodes(TABS),
  blankCells(TABS, { columns: ['journal.status'], holds: isSaidOfDone }),
];
