/** A workbook that is being worked on: what was written, what is computed, and the way back. */

import type { BookState } from '../book-state';
import { calculate } from './calculate';
import { parseFormula } from './formula';

/** How a book computes: the memory book sums and multiplies, the live book knows Sheets' functions. */
export interface Calculator {
  /** @throws NotEmulated for a formula that it cannot compute. */
  readonly check: (formula: string) => void;
  readonly calculate: (book: BookState) => BookState;
}

const MEMORY: Calculator = { check: (formula) => void parseFormula(formula), calculate };

/** What becomes of calls that were not flushed when an execution is ended from outside. */
export type Unflushed = 'lost' | 'kept';

export interface Book {
  /** As written; formulas may be out of date. */
  readonly state: BookState;
  /** With every formula's value. */
  readonly calculated: BookState;
  change(step: (state: BookState) => BookState): void;
  checkFormula(formula: string): void;
  /** Nothing written so far can be lost any more: Google does so at a flush and at a read of a value. */
  commit(): void;
  /**
   * What stays when the execution ends here. `lost` is the last commit; properties and ids stay as they are,
   * for they are not buffered.
   */
  left(unflushed: Unflushed): BookState;
}

export function openBook(start: BookState, calculator: Calculator = MEMORY): Book {
  let state = start;
  let committed = start;
  let computed: BookState | undefined;
  return {
    get state() {
      return state;
    },
    get calculated() {
      if (computed !== state) {
        state = calculator.calculate(state);
        computed = state;
      }
      return state;
    },
    change: (step) => {
      state = step(state);
    },
    checkFormula: calculator.check,
    commit: () => {
      committed = state;
    },
    left: (unflushed) =>
      calculator.calculate(
        unflushed === 'kept' ? state : { ...committed, properties: state.properties, nextId: state.nextId },
      ),
  };
}
