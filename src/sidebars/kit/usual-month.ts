/** The month that a page thinks of first. */

import type { Period } from './answer';

export const isMonth = ({ key }: Period): boolean => /-\d\d$/.test(key);

/** The month that is running; outside the school year its first period. */
export function usualMonth(periods: readonly Period[], today: string): string {
  const running = periods.find((period) => isMonth(period) && period.from <= today && today <= period.to);
  return running?.key ?? periods[0]?.key ?? '';
}
