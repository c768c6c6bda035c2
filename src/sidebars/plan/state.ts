/** The plan page: choose a period, see what would be placed, place it, see where each month stands. */

import type { CommandName } from '../../commands';
import type { JsonObject } from '../../core/json';
import { say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Period } from '../kit/answer';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';

/** One change of the schedule, as it is typed. */
export interface Change {
  /** ID of a dated row, or of a plan item that gets one more. */
  readonly id: string;
  readonly date: string;
  readonly start: string;
}

export interface State {
  /** Key of the chosen period. */
  readonly period: string;
  readonly change: Change;
  /** The person says that this workbook is the copy of last year's. */
  readonly isCopy: boolean;
  readonly flow?: Flow;
}

export type Event =
  | { readonly is: 'chose'; readonly period: string }
  | { readonly is: 'place' }
  /** Bring the programmes up to date without placing anything. */
  | { readonly is: 'refresh' }
  | { readonly is: 'typed'; readonly change: Partial<Change> }
  | { readonly is: 'change'; readonly how: 'move' | 'add' | 'drop' }
  | { readonly is: 'copied'; readonly isCopy: boolean }
  | { readonly is: 'nextYear' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' };

const isMonth = ({ key }: Period): boolean => /-\d\d$/.test(key);

/** The month that is running; outside the school year its first period. */
export function usualMonth(periods: readonly Period[], today: string): string {
  const running = periods.find((period) => isMonth(period) && period.from <= today && today <= period.to);
  return running?.key ?? periods[0]?.key ?? '';
}

const inFlow = ({ period, change, isCopy }: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ period, change, isCopy, flow }),
    (event) => ({ is: 'flow', event }),
  );

const start = (state: State, input: JsonObject, name: string, command: CommandName = 'derivePlan') =>
  state.flow ? { state } : inFlow(state, startFlow({ command, input, name }));

const NOTHING: Change = { id: '', date: '', start: '' };

function inputOf({ id, date, start: from }: Change, how: 'move' | 'add' | 'drop'): JsonObject {
  const slot = { date, ...(from === '' ? {} : { start: from }) };
  if (how === 'drop') return { drop: [id] };
  return how === 'add' ? { add: [{ plan: id, ...slot }] } : { session: id, ...slot };
}

const labelOf = ({ about, locale }: Hello, key: string): string =>
  about?.periods.find((period) => period.key === key)?.label[locale] ?? key;

export const begin = ({ about }: Hello): Next<State, Event> => ({
  state: { period: usualMonth(about?.periods ?? [], about?.today ?? ''), change: NOTHING, isCopy: false },
});

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  const { flow, period, change, isCopy } = state;
  switch (event.is) {
    case 'chose':
      return { state: { period: event.period, change, isCopy } };
    case 'place':
      return start(state, { period }, labelOf(hello, period));
    case 'refresh':
      return start(state, {}, say(PLAN.allYear, hello.locale));
    case 'typed':
      return { state: { ...state, change: { ...change, ...event.change } } };
    case 'change':
      return start(state, inputOf(change, event.how), change.id, 'moveSession');
    case 'copied':
      return { state: { ...state, isCopy: event.isCopy } };
    case 'nextYear':
      return start(state, { copy: isCopy }, say(PLAN.nextYear, hello.locale), 'startNextYear');
    case 'flow':
      return flow ? inFlow(state, flowStep(flow, event.event)) : { state };
    case 'back':
      return { state: { period, change, isCopy } };
    default:
      return event satisfies never;
  }
}
