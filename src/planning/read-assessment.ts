/** A needs assessment from a sheet of the person's own: a form's answers, or a table of per cents. */

import type { OtherTab } from '../core/command';
import { folded } from '../core/text';
import type { AssessedItem, Assessment } from './assessment';
import { readAnswers } from './assessment-answers';
import { readPercentages } from './assessment-table';

/** The same item asked twice would be two rows of one need: the first counts. */
function once({ items, unread, leftOut }: Assessment): Assessment {
  const seen = new Set<string>();
  const isFirst = ({ item }: AssessedItem): boolean => {
    const key = folded(item);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
  const first = items.filter(isFirst);
  const again = items.filter((item) => !first.includes(item)).map(({ item }) => item);
  return { items: first, unread, leftOut: [...leftOut, ...again] };
}

/** @returns undefined where the sheet is neither. */
export function readAssessment({ grid }: OtherTab): Assessment | undefined {
  const found = readPercentages(grid) ?? readAnswers(grid);
  return found && once(found);
}
