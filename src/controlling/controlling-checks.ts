/** The checks of evaluation, follow-up and supervision, for the command that checks everything. */

import { saidTogether } from '../actuating/checks/crowd';
import type { Check } from '../organizing/check';
import { lateLongTerm, lateShortTerm } from './checks/late-evaluations';
import { missingEvaluations } from './checks/missing-evaluations';
import { noSupervision } from './checks/no-supervision';
import { overdueFollowUps } from './checks/overdue-follow-ups';
import { smallCountsShown } from './checks/small-counts-shown';

export const CONTROLLING_CHECKS: readonly Check[] = [
  missingEvaluations,
  lateShortTerm,
  lateLongTerm,
  saidTogether(overdueFollowUps, {
    id: '{cell}: tindak lanjut lewat batas.',
    en: '{cell}: the follow-up is overdue.',
  }),
  smallCountsShown,
  noSupervision,
];
