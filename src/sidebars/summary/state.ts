/** The summary page: choose a period, see what would change, build it, take the figures along. */

import type { Period } from '../kit/answer';
import { copyText } from '../kit/copy-text';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { type Figure, type Trace, traced } from './trace';

export interface State {
  /** Key of the chosen period. */
  readonly period: string;
  readonly flow?: Flow;
  readonly copied?: 'yes' | 'no';
  readonly trace?: Trace;
}

export type Event =
  | { readonly is: 'chose'; readonly period: string }
  | { readonly is: 'look' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'copy'; readonly text: string }
  | { readonly is: 'copied'; readonly done: boolean }
  | { readonly is: 'trace'; readonly figure: Figure }
  | { readonly is: 'traced'; readonly trace: Trace }
  | { readonly is: 'back' };

/** The semester that is running; outside the school year its first period. */
export function usualPeriod(periods: readonly Period[], today: string): string {
  const semester = periods.find(({ key, from, to }) => /-S\d$/.test(key) && from <= today && today <= to);
  return semester?.key ?? periods[0]?.key ?? '';
}

const inFlow = (state: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ period: state.period, flow }),
    (event) => ({ is: 'flow', event }),
  );

const labelOf = ({ about, locale }: Hello, key: string): string =>
  about?.periods.find((period) => period.key === key)?.label[locale] ?? key;

export const begin = ({ about }: Hello): Next<State, Event> => ({
  state: { period: usualPeriod(about?.periods ?? [], about?.today ?? '') },
});

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  const { flow, period } = state;
  switch (event.is) {
    case 'chose':
      return { state: { period: event.period } };
    case 'look': {
      const job = { command: 'buildSummary', input: { period }, name: labelOf(hello, period) } as const;
      return flow === undefined ? inFlow(state, startFlow(job)) : { state };
    }
    case 'flow':
      return flow ? inFlow(state, flowStep(flow, event.event)) : { state };
    case 'copy': {
      const { text } = event;
      return { state, work: async () => ({ is: 'copied', done: await copyText(text) }) };
    }
    case 'copied':
      return { state: { ...state, copied: event.done ? 'yes' : 'no' } };
    case 'trace': {
      const { figure } = event;
      const work = async (): Promise<Event> => ({ is: 'traced', trace: await traced(period, figure) });
      return { state: { ...state, trace: { figure } }, work };
    }
    case 'traced':
      // The answer to an earlier question comes too late.
      return { state: state.trace?.figure === event.trace.figure ? { ...state, trace: event.trace } : state };
    case 'back':
      return { state: { period } };
    default:
      return event satisfies never;
  }
}
