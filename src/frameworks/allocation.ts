/** Shares of the year's volume that a service usually takes, in per cent. */

/** Source: domain reference 1.3 [S9], the plan of a senior secondary school. */
export const ALLOCATION: Readonly<Record<string, readonly [number, number]>> = {
  ORI: [4, 6],
  INF: [10, 12],
  PNP: [5, 8],
  PKO: [8, 12],
  KPR: [12, 15],
  BKP: [15, 20],
  KKP: [12, 15],
  KSL: [4, 6],
  MED: [4, 6],
};

export const allocationOf = (service: string): readonly [number, number] | undefined =>
  Object.keys(ALLOCATION).includes(service) ? ALLOCATION[service] : undefined;

/** Least and most share of time by use, per cent. Source: domain reference 1.4 [S45, S46]. */
export const TIME_USE: Readonly<Record<string, readonly [number, number]>> = {
  planning: [0, 20],
  nonCounselling: [0, 0],
};
