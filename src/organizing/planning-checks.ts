/** The checks of the calendar and of placing, for the command that checks everything. */

import type { Check } from './check';
import { entriesOutsideYear, overlappingEntries } from './checks/calendar-entries';
import { classWithoutPeriod } from './checks/class-periods';

export const PLANNING_CHECKS: readonly Check[] = [overlappingEntries, entriesOutsideYear, classWithoutPeriod];
