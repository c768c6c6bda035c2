/** ORG-A01: every service in the plan has a standard procedure that is in force. */

import type { Located } from '../../core/record';
import { nextFreeRow } from '../../core/tab';
import { SERVICES, serviceOf } from '../../frameworks/services';
import type { administration } from '../../tabs/administration';
import type { Check, Hit } from '../check';
import { isFor, isInForce, isProcedure } from '../documents';
import type { School } from '../school';

/** Its own row where there is one with another status, else the first free row. */
function whereMissing(school: School, draft: Located<typeof administration> | undefined): Hit {
  const tab = school.tabs.administration;
  return draft
    ? { tab: 'administration', row: draft.row, column: 'status' }
    : { tab: 'administration', row: tab ? nextFreeRow(tab) : 1, column: 'code' };
}

/** What is no counselling has no procedure of counselling. */
const isCounselling = (code: string): boolean => serviceOf(code)?.kind !== 'other';

export const procedures: Check = {
  id: 'ORG-A01',
  severity: 'W',
  message: { id: 'Belum ada SPO sah untuk {service}.', en: 'No approved SOP for {service}.' },
  fix: {
    id: 'Pakai tahapan SPO bawaan (tab SPO), atau tambahkan baris SPO dengan tautannya di tab Administrasi, Status = Siap.',
    en: 'Use the built-in stages (tab Procedures), or add the SOP with its link to the tab Documents, Status = Ready.',
  },
  needs: ['annual.service', 'administration.kind', 'administration.service', 'administration.status'],
  run: (school) => {
    const used = SERVICES.filter(({ key }) => school.plan.some(({ record }) => record.service === key));
    const documents = school.documents.filter(({ record }) => isProcedure(record));
    return used
      .filter(({ key }) => isCounselling(key))
      .flatMap(({ key, label }) => {
        const own = documents.filter(({ record }) => isFor(record, key));
        if (own.some(({ record }) => isInForce(record))) return [];
        return [{ ...whereMissing(school, own[0]), gaps: { service: label } }];
      });
  },
};
