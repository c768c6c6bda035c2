/** ORG-D09: money is granted before the activity that it is for. */

import { readList } from '../../core/read';
import type { Check, Hit } from '../check';
import { USES, useDay, usesOf } from '../uses';
import { refOf } from '../wording';

/** Who may spend. Source: `checks.json`, ORG-D09; what is finished was granted once. */
const GRANTED: readonly string[] = ['approved', 'released', 'finished'];

/** One finding a line, at the next use of what it pays for. Nothing said is nothing known. */
export const fundsNotGranted: Check = {
  id: 'ORG-D09',
  severity: 'W',
  message: {
    id: 'Dana {ref} belum disetujui menjelang {date}.',
    en: 'Funds for {ref} are not approved before {date}.',
  },
  fix: {
    id: 'Perbarui Status, atau pindahkan kegiatannya.',
    en: 'Update Status, or move the activity.',
  },
  needs: ['funds.plan', 'funds.status', 'annual.id'],
  leansOn: USES,
  run: (school) => {
    const waiting = school.funds.filter(
      ({ record: { status } }) => status !== undefined && !GRANTED.includes(status),
    );
    // Money for what is over comes too late for a warning.
    const uses = waiting.length > 0 ? usesOf(school).filter(({ to }) => to >= school.today) : [];
    return waiting.flatMap(({ row, record }): readonly Hit[] => {
      const plans = readList(record.plan ?? '');
      const next = uses.find(({ plan }) => plan !== undefined && plans.includes(plan));
      if (!next) return [];
      const gaps = { ref: refOf(next.plan, row), date: useDay(next) };
      return [{ tab: 'funds', row, column: 'status', gaps }];
    });
  },
};
