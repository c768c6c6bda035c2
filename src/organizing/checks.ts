/** The checks of pillar O, in the order of the field's list. */

import { type Cell, isBlank, readYesNo } from '../core/cell';
import { cellAt } from '../core/tab';
import type { ColumnCell } from './cells';
import type { Check } from './check';
import { tooFewAids } from './checks/aid-demand';
import { aidNotReady, aidWithoutLicence, brokenAid } from './checks/aids';
import { attendeesNotNamed, letterNotOut } from './checks/attendees';
import { outsideAvailability } from './checks/availability';
import { blankCells } from './checks/blank-cells';
import {
  aboveCeiling,
  lineWithoutPlan,
  miscalculated,
  overspent,
  planWithoutFunds,
  spentWithoutReceipt,
} from './checks/budget';
import { outsideFiscalYear, slowSpending } from './checks/budget-dates';
import { changedRows } from './checks/changed-rows';
import { classWithoutCounsellor, classWithTwoCounsellors } from './checks/class-counsellors';
import { outsideClassPeriod, tooMuchAfterLessons } from './checks/class-hours';
import { consents } from './checks/consents';
import { decrees } from './checks/decrees';
import { confidentialButShared, documentExpired, documentWithoutOwner } from './checks/documents';
import { classBookedTwice, personBookedTwice, roomBookedTwice } from './checks/double-booking';
import { duplicateIds } from './checks/duplicate-ids';
import { emptyPlanElements } from './checks/empty-plan-elements';
import { fundsNotGranted } from './checks/fund-status';
import { instrumentNotReady, testWithoutAuthority } from './checks/instruments';
import { missingTabsAndColumns } from './checks/missing-columns';
import { procedures } from './checks/procedures';
import { pupilIdentities } from './checks/pupil-identities';
import { outsiderWithoutLetter, unqualifiedCounsellor } from './checks/qualified';
import { danglingReferences } from './checks/references';
import { documentsMissing, evaluationWithoutForm, needsNotAssessed } from './checks/required-documents';
import { homeroomTeachers, requiredRoles } from './checks/required-roles';
import { roomKinds } from './checks/room-kinds';
import { roomNotAvailable, roomUnusable, visitUnprepared } from './checks/room-use';
import { roomNotPrivate, roomTooSmall } from './checks/rooms';
import { inIneffectiveWeek, onDayOff } from './checks/school-days';
import { servicePlans } from './checks/service-plans';
import { staffNumbers } from './checks/staff-numbers';
import { invalidTimes } from './checks/times';
import { unknownCodes } from './checks/unknown-codes';
import { unreadableCells } from './checks/unreadable-cells';
import { unreadableSettings } from './checks/unreadable-settings';
import { unregisteredAid, unregisteredPerson, unregisteredPlace } from './checks/unregistered';
import { unusedAid, unusedPerson, unusedRoom } from './checks/unused';
import { aboveCapacity, datesUnlikeVolume, sharesOutsideRange } from './checks/volumes';
import { weeklyLoad } from './checks/weekly-load';
import { groupsPerCounsellor, pupilsPerCounsellor } from './checks/workload';
import type { ColumnName } from './school';

/** The journal's own checks are pillar A's. */
const TABS = [
  'profile',
  'calendar',
  'classes',
  'annual',
  'schedule',
  'personnel',
  'rooms',
  'aids',
  'administration',
  'funds',
  'ceilings',
];

/** What makes a row of the calendar a holiday or a span; the school's own number of weeks does not. */
const ENTRY = ['to', 'kind', 'name', 'effective', 'code'];

/** Their choices are days and kinds of days: no code of a framework, so ORG-X09 speaks of them. */
const OWN_CHOICES: readonly string[] = ['classes', 'calendar'];

/** Where it is said that a blank cell is no fault, or another check's. */
const EXCUSES: readonly ColumnName[] = [
  'personnel.required',
  'calendar.to',
  'calendar.kind',
  'calendar.name',
  'calendar.effective',
  'calendar.code',
];

/** Blank days and times of the schedule are ORG-K06's, a role without a name is ORG-P01's, nobody in charge ORG-A09's. */
function hasOwnCheck({ tab, row, column }: ColumnCell): boolean {
  const cell = (key: string): Cell => cellAt(row.cells, tab.places[key]);
  switch (`${tab.template.id}.${column.key}`) {
    case 'schedule.date':
    case 'schedule.start':
    case 'schedule.end':
    case 'administration.owner':
      return true;
    case 'personnel.name':
      return tab.places.required === undefined || readYesNo(cell('required')) === true;
    case 'calendar.from':
      return ENTRY.every((key) => isBlank(cell(key)));
    default:
      return false;
  }
}

export const ORGANIZING_CHECKS: readonly Check[] = [
  requiredRoles,
  homeroomTeachers,
  classWithoutCounsellor,
  classWithTwoCounsellors,
  pupilsPerCounsellor,
  groupsPerCounsellor,
  unregisteredPerson,
  personBookedTwice,
  outsideAvailability,
  weeklyLoad,
  decrees,
  unqualifiedCounsellor,
  staffNumbers,
  attendeesNotNamed,
  outsiderWithoutLetter,
  unusedPerson,
  unregisteredPlace,
  roomBookedTwice,
  roomTooSmall,
  roomNotPrivate,
  roomUnusable,
  roomNotAvailable,
  roomKinds,
  visitUnprepared,
  unusedRoom,
  unregisteredAid,
  tooFewAids,
  brokenAid,
  aidNotReady,
  aidWithoutLicence,
  unusedAid,
  procedures,
  servicePlans,
  instrumentNotReady,
  testWithoutAuthority,
  consents,
  documentExpired,
  documentsMissing,
  confidentialButShared,
  documentWithoutOwner,
  evaluationWithoutForm,
  letterNotOut,
  pupilIdentities,
  needsNotAssessed,
  emptyPlanElements,
  lineWithoutPlan,
  aboveCeiling,
  planWithoutFunds,
  overspent,
  slowSpending,
  miscalculated,
  spentWithoutReceipt,
  outsideFiscalYear,
  fundsNotGranted,
  onDayOff,
  inIneffectiveWeek,
  classBookedTwice,
  outsideClassPeriod,
  tooMuchAfterLessons,
  aboveCapacity,
  invalidTimes({ tabs: TABS, filled: ['schedule'] }),
  danglingReferences([
    { tab: 'classes', column: 'counsellor', to: 'person' },
    { tab: 'annual', column: 'target', to: 'classLike' },
    { tab: 'schedule', column: 'plan', to: 'plan' },
    { tab: 'schedule', column: 'class', to: 'class' },
    { tab: 'administration', column: 'owner', to: 'person' },
  ]),
  duplicateIds(TABS),
  unknownCodes(TABS.filter((tab) => !OWN_CHOICES.includes(tab))),
  blankCells(TABS, { columns: EXCUSES, holds: hasOwnCheck }),
  datesUnlikeVolume,
  sharesOutsideRange,
  missingTabsAndColumns,
  changedRows,
  unreadableSettings,
  unreadableCells([
    ...OWN_CHOICES.map((tab) => ({ tab, choices: true }) as const),
    { tab: 'annual' },
    { tab: 'schedule' },
    { tab: 'personnel' },
    { tab: 'rooms' },
    { tab: 'aids' },
    // ORG-D06 speaks of the line's own calculation.
    { tab: 'funds', except: ['volume', 'price', 'amount'] },
    { tab: 'ceilings' },
  ]),
];
