/** What a line of the budget comes to. */

import type { BudgetLine } from '../tabs/funds';

/** As written, else as the formula would give it. */
export const amountOf = ({ amount, volume, price }: BudgetLine): number | undefined =>
  amount ?? (volume === undefined || price === undefined ? undefined : volume * price);
