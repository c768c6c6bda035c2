/** The page of today: an overview, and the way from it to the other pages. */

import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask, openPage } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { startRemoval } from '../kit/remove-sample';
import { type Overview, overviewOf } from './overview';

/** Commands whose pages can be opened from here. */
export type Door =
  | 'startYear'
  | 'derivePlan'
  | 'recordSession'
  | 'reviewEvaluations'
  | 'checkOrganizing'
  | 'buildSummary';

export interface State {
  readonly overview: Overview;
  readonly opening?: Door;
  /** Could not be opened from here: the page says where it stands in the menu. */
  readonly closed?: Door;
  readonly isLoading?: true;
  /** The sample school is on its way out. */
  readonly removal?: Flow;
  readonly problem?: Problem;
}

export type Event =
  | { readonly is: 'open'; readonly door: Door }
  | { readonly is: 'opened'; readonly door: Door; readonly worked: boolean }
  | { readonly is: 'refresh' }
  /** `everything`: rows of the person's own, too. */
  | { readonly is: 'remove'; readonly everything: boolean }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'loaded'; readonly answer: Answer };

export const begin = ({ reply }: Hello): Next<State, Event> => ({ state: { overview: overviewOf(reply) } });

const load = async (): Promise<Event> => ({
  is: 'loaded',
  answer: await ask({ command: 'showToday', mode: 'call', input: {} }),
});

const reach = (door: Door) => async (): Promise<Event> => ({
  is: 'opened',
  door,
  worked: await openPage(door),
});

const inRemoval = ({ overview }: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (removal) => ({ overview, removal }),
    (event) => ({ is: 'flow', event }),
  );

function loaded({ overview }: State, answer: Answer): State {
  if (!answer.ok) return { overview, problem: answer.problem };
  return { overview: isPreview(answer.value) ? overview : overviewOf(answer.value.reply) };
}

export function step(state: State, event: Event, { locale }: Hello): Next<State, Event> {
  const { overview } = state;
  const isBusy = state.opening !== undefined || state.isLoading === true;
  switch (event.is) {
    case 'open':
      return isBusy ? { state } : { state: { overview, opening: event.door }, work: reach(event.door) };
    case 'opened':
      return { state: event.worked ? { overview } : { overview, closed: event.door } };
    case 'refresh':
      return isBusy ? { state } : { state: { overview, isLoading: true }, work: load };
    case 'remove':
      return isBusy ? { state } : inRemoval(state, startRemoval(locale, event.everything));
    case 'flow':
      return state.removal ? inRemoval(state, flowStep(state.removal, event.event)) : { state };
    case 'loaded':
      return { state: loaded(state, event.answer) };
    default:
      return event satisfies never;
  }
}
