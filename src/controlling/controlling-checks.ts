/** The checks of evaluation and follow-up, for the command that checks everything. */

import type { Check } from '../organizing/check';
import { missingEvaluations } from './checks/missing-evaluations';
import { overdueFollowUps } from './checks/overdue-follow-ups';

export const CONTROLLING_CHECKS: readonly Check[] = [missingEvaluations, overdueFollowUps];
