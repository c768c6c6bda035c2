/** The plan page: choose a period, see what would be placed, place it, see where each month stands. */

import type { JsonObject } from '../../core/json';
import { say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Period } from '../kit/answer';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';

export interface State {
  /** Key of the chosen period. */
  readonly period: string;
  readonly flow?: Flow;
}

export type Event =
  | { readonly is: 'chose'; readonly period: string }
  | { readonly is: 'place' }
  /** Bring the programmes up to date without placing anything. */
  | { readonly is: 'refresh' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' };

const isMonth = ({ key }: Period): boolean => /-\d\d$/.test(key);

/** The month that is running; outside the school year its first period. */
export function usualMonth(periods: readonly Period[], today: string): string {
  const running = periods.find((period) => isMonth(period) && period.from <= today && today <= period.to);
  return running?.key ?? periods[0]?.key ?? '';
}

const inFlow = (state: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ period: state.period, flow }),
    (event) => ({ is: 'flow', event }),
  );

const start = (state: State, input: JsonObject, name: string): Next<State, Event> =>
  state.flow ? { state } : inFlow(state, startFlow({ command: 'derivePlan', input, name }));

const labelOf = ({ about, locale }: Hello, key: string): string =>
  about?.periods.find((period) => period.key === key)?.label[locale] ?? key;

export const begin = ({ about }: Hello): Next<State, Event> => ({
  state: { period: usualMonth(about?.periods ?? [], about?.today ?? '') },
});

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  const { flow, period } = state;
  switch (event.is) {
    case 'chose':
      return { state: { period: event.period } };
    case 'place':
      return start(state, { period }, labelOf(hello, period));
    case 'refresh':
      return start(state, {}, say(PLAN.allYear, hello.locale));
    case 'flow':
      return flow ? inFlow(state, flowStep(flow, event.event)) : { state };
    case 'back':
      return { state: { period } };
    default:
      return event satisfies never;
  }
}
