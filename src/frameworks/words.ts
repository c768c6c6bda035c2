/** Words by which people say in free cells what a check has to know; lower case. */

/** A class session that took another lesson's period. Source: `checks.json`, ORG-K04. */
export const EXCHANGED: readonly string[] = [
  'tukar jam',
  'bertukar jam',
  'jam tukar',
  'jam pengganti',
  'exchanged',
];
