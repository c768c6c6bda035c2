/** The summary page: choose a period, see what would change, build it, take the figures along. */

import { type Json, type JsonObject, property } from '../../core/json';
import type { Period } from '../kit/answer';
import { copyText } from '../kit/copy-text';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { type Figure, type Trace, traced } from './trace';

/** What is asked for. */
export interface Choice {
  /** Key of the chosen period. */
  readonly period: string;
  /** Code of one counsellor; blank for the whole school. */
  readonly counsellor: string;
  /** What the activities are worth a week is on the sheet, too. */
  readonly workload: boolean;
}

export interface State extends Choice {
  readonly flow?: Flow;
  readonly copied?: 'yes' | 'no';
  readonly trace?: Trace;
}

export type Event =
  | { readonly is: 'chose'; readonly choice: Partial<Choice> }
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

const choiceIn = ({ period, counsellor, workload }: State): Choice => ({ period, counsellor, workload });

const inFlow = (state: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ ...choiceIn(state), flow }),
    (event) => ({ is: 'flow', event }),
  );

const labelOf = ({ about, locale }: Hello, key: string): string =>
  about?.periods.find((period) => period.key === key)?.label[locale] ?? key;

/** Those that a summary can be limited to. */
export function counsellorsIn({ reply }: Hello): readonly { readonly code: string; readonly name: string }[] {
  const given = property(reply, 'counsellors');
  return (Array.isArray(given) ? given : []).map((one: Json) => {
    const [code, name] = [property(one, 'code'), property(one, 'name')].map((words) => String(words ?? ''));
    return { code: code ?? '', name: name || code || '' };
  });
}

/** What the school prints on; A4 where the workbook does not say. */
export const paperOf = ({ reply }: Hello): string => String(property(reply, 'paper') ?? 'A4');

/** What the preview and the text to copy are headed with. */
function nameOf(hello: Hello, { period, counsellor }: Choice): string {
  const one = counsellorsIn(hello).find(({ code }) => code === counsellor);
  const label = labelOf(hello, period);
  return one ? `${label} · ${one.name}` : label;
}

/** What a figure is of. */
const askedOf = ({ period, counsellor }: Choice): JsonObject =>
  counsellor === '' ? { period } : { period, counsellor };

const inputOf = (choice: Choice): JsonObject =>
  choice.workload ? { ...askedOf(choice), workload: true } : askedOf(choice);

export const begin = ({ about }: Hello): Next<State, Event> => ({
  state: { period: usualPeriod(about?.periods ?? [], about?.today ?? ''), counsellor: '', workload: false },
});

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  const { flow } = state;
  const choice = choiceIn(state);
  switch (event.is) {
    case 'chose':
      return { state: { ...choice, ...event.choice } };
    case 'look': {
      const job = { command: 'buildSummary', input: inputOf(choice), name: nameOf(hello, choice) } as const;
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
      const work = async (): Promise<Event> => ({
        is: 'traced',
        trace: await traced(askedOf(choice), figure),
      });
      return { state: { ...state, trace: { figure } }, work };
    }
    case 'traced':
      // The answer to an earlier question comes too late.
      return { state: state.trace?.figure === event.trace.figure ? { ...state, trace: event.trace } : state };
    case 'back':
      return { state: choice };
    default:
      return event satisfies never;
  }
}
