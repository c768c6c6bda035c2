/** Two rules that the field's list knows under one id: one check, which says either. */

import type { Check } from '../../organizing/check';

/** @param other its findings carry their own message and advice, and are never taken for those of the first. */
export const joined = (check: Check, other: Check): Check => ({
  ...check,
  otherMessages: [...(check.otherMessages ?? []), other.message, ...(other.otherMessages ?? [])],
  run: (school) => [
    ...check.run(school),
    ...other.run(school).map((hit) => ({
      ...hit,
      message: hit.message ?? other.message,
      fix: hit.fix ?? other.fix,
      group: `also ${hit.group ?? ''}`,
    })),
  ],
});
