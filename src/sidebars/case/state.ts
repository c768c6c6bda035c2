/** The page of a case: a code, its thread, and the way to each row. */

import type { Answer } from '../kit/answer';
import { ask } from '../kit/ask';
import { type CellPlace, type Going, goTo } from '../kit/go-to-cell';
import { lifted, type Next } from '../kit/machine';

export interface State {
  readonly code: string;
  readonly isLoading?: true;
  /** What came for the code that was asked for last. */
  readonly answer?: Answer;
  readonly going?: Going;
}

export type Event =
  | { readonly is: 'typed'; readonly code: string }
  | { readonly is: 'show' }
  | { readonly is: 'shown'; readonly answer: Answer }
  | { readonly is: 'go'; readonly place: CellPlace }
  | { readonly is: 'went'; readonly going: Going };

export const begin = (): Next<State, Event> => ({ state: { code: '' } });

export function step(state: State, event: Event): Next<State, Event> {
  switch (event.is) {
    case 'typed':
      return { state: { ...state, code: event.code } };
    case 'show': {
      const code = state.code.trim();
      if (code === '' || state.isLoading) return { state };
      return {
        state: { code, isLoading: true },
        work: async () => ({
          is: 'shown',
          answer: await ask({ command: 'showCase', mode: 'call', input: { code } }),
        }),
      };
    }
    case 'shown':
      return { state: { code: state.code, answer: event.answer } };
    case 'go':
      return lifted(
        goTo(event.place),
        (going) => ({ ...state, going }),
        (going) => ({ is: 'went', going }),
      );
    case 'went':
      return { state: { ...state, going: event.going } };
    default:
      return event satisfies never;
  }
}
