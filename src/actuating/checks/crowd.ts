/** Many like findings of the journal are said as one: a whole log brought in at once is no wall of red. */

import type { Text } from '../../core/text';
import { THRESHOLDS } from '../../frameworks/thresholds';
import type { Check, Hit } from '../../organizing/check';
import { journal } from '../../tabs/journal';

/** Says how to see the others: the one finding points to the first. */
function adviceFor({ fix }: Check, { column }: Hit): Text {
  const title = journal.columns.find(({ key }) => key === column)?.title;
  if (!title) return fix;
  return {
    id: `${fix.id} Saring kolom ${title.id} untuk melihat semuanya.`,
    en: `${fix.en} Filter the column ${title.en} to see them all.`,
  };
}

const TOGETHER = 'all';

/**
 * @param several what is said instead of the usual message where there are more than a person reads one by one;
 *   its only gap is `{cell}`, so that it stays the same finding while rows come and go.
 */
export const saidTogether = (check: Check, several: Text): Check => ({
  ...check,
  otherMessages: [...(check.otherMessages ?? []), several],
  run: (school) => {
    const hits = check.run(school);
    const [first] = hits;
    if (!first || hits.length <= THRESHOLDS.namedOneByOne) return hits;
    const { tab, row = 1, column = '' } = first;
    const cell = { row, column, more: hits.length - 1 };
    return [
      { tab, row, column, message: several, gaps: { cell }, fix: adviceFor(check, first), group: TOGETHER },
    ];
  },
});
