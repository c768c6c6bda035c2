/** What of a volume has no day yet: because it follows the need, or because it is missing. */

import { readChoice } from '../core/read';
import { SERVICES } from '../frameworks/services';
import { isOnDemand } from './placing-items';

export interface OpenVolume {
  /** Planned without a date, and not agreed yet. */
  readonly onDemand: number;
  /** Planned for a day, and not placed. */
  readonly missing: number;
}

interface Standing {
  readonly planned: number;
  readonly placed: number;
}

/** @param service as it stands in the cell. */
export function openOf(service: string, { planned, placed }: Standing): OpenVolume {
  const open = Math.max(0, planned - placed);
  const follows = isOnDemand(readChoice(SERVICES, service));
  return { onDemand: follows ? open : 0, missing: follows ? 0 : open };
}
