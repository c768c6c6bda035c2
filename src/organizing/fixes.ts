/** What can be mended in one click, by check id. */

import type { Fixes } from './fix';
import { useBuiltInProcedure } from './fixes/built-in-procedure';
import { renumber, restoreColumn, retype } from './fixes/cells';
import { chooseNearest, nearestAid, nearestPerson, nearestPlace } from './fixes/codes';
import { moveDate, swapRoom } from './fixes/schedule';

export const FIXES: Fixes = {
  'ORG-P06': nearestPerson,
  'ORG-F01': nearestPlace,
  'ORG-F02': swapRoom,
  'ORG-F03': swapRoom,
  'ORG-F04': swapRoom,
  'ORG-F05': swapRoom,
  'ORG-F06': swapRoom,
  'ORG-M01': nearestAid,
  'ORG-A01': useBuiltInProcedure,
  'ORG-D06': retype,
  'ORG-K01': moveDate,
  'ORG-K02': moveDate,
  'ORG-X02': renumber,
  'ORG-X03': chooseNearest,
  'ORG-X07': restoreColumn,
  'ORG-X09': retype,
};
