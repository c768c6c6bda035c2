/** SES-08: every counselee code in the journal was issued here, once this school issues its codes here. */

import { folded } from '../../core/text';
import type { Check } from '../../organizing/check';
import { codesIn, issuedIn } from '../counselee-codes';
import { journalRows, refOfRow } from '../journal-rows';

export const codesNotIssued: Check = {
  id: 'SES-08',
  severity: 'W',
  message: {
    id: '{id}: kode konseli belum pernah dibagikan.',
    en: '{id}: the counselee code was never issued.',
  },
  fix: {
    id: 'Cocokkan dengan buku kode dan perbaiki; bila yang tertulis nama, ganti dengan kodenya.',
    en: 'Compare it with the code book and correct it; where a name stands, put its code in its place.',
  },
  needs: ['journal.counselees', 'codes.code'],
  run: (school) => {
    const issued = issuedIn(school.tabs.codes);
    if (issued.size === 0) return [];
    return journalRows(school).flatMap((row) => {
      if (codesIn(row.cell('counselees')).every((code) => issued.has(folded(code)))) return [];
      // What stands there may be a name, so it is not repeated.
      return [{ tab: 'journal', row: row.row, column: 'counselees', gaps: { id: refOfRow(row) } }];
    });
  },
};
