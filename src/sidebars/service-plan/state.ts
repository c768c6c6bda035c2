/** The page of service plans: choose a plan and a form, see what is empty, write, preview, make, print. */

import type { Json, JsonObject } from '../../core/json';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { listAt, type Opened, openedIn, textAt } from './opened';

export interface State {
  /** Plan items and forms, as the add-on listed them last. */
  readonly lists: Json;
  /** ID of a plan item, or of one of its dated rows. */
  readonly plan: string;
  /** Blank: the one that fits the service. */
  readonly form: string;
  readonly isLoading?: true;
  readonly opened?: Opened;
  /** What was written on the page, by element. */
  readonly texts: Readonly<Record<string, string>>;
  readonly flow?: Flow;
  readonly problem?: Problem;
  /** The row that was to be taken is none of a plan. */
  readonly noRow?: true;
}

export type Event =
  | { readonly is: 'chose'; readonly key: 'plan' | 'form'; readonly value: string }
  | { readonly is: 'open' }
  /** Another form or date of the plan that is open. */
  | { readonly is: 'reopen'; readonly key: 'plan' | 'form'; readonly value: string }
  | { readonly is: 'take row' }
  | { readonly is: 'loaded'; readonly answer: Answer; readonly fromRow: boolean }
  | { readonly is: 'wrote'; readonly element: string; readonly text: string }
  | { readonly is: 'make' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' };

export function begin({ reply, locale }: Hello): Next<State, Event> {
  const lists = reply ?? {};
  const open = openedIn(reply, locale);
  const [first] = listAt(lists, 'plans');
  const plan = open?.asked ?? textAt(first, 'id');
  return { state: { lists, plan, form: '', texts: {} } };
}

const load = (state: State, input: JsonObject, fromRow: boolean): Next<State, Event> => {
  const { problem: _problem, noRow: _noRow, ...rest } = state;
  return {
    state: { ...rest, isLoading: true },
    work: async () => ({
      is: 'loaded',
      fromRow,
      answer: await ask({ command: 'readServicePlan', mode: 'call', input }),
    }),
  };
};

function loaded(state: State, answer: Answer, fromRow: boolean, hello: Hello): State {
  const { isLoading: _loading, ...rest } = state;
  if (!answer.ok) return { ...rest, problem: answer.problem };
  if (isPreview(answer.value)) return rest;
  const lists = answer.value.reply;
  const opened = openedIn(lists, hello.locale);
  if (!opened) return fromRow ? { ...rest, lists, noRow: true } : { ...rest, lists };
  const isOther = opened.servicePlan !== state.opened?.servicePlan;
  return {
    ...rest,
    lists,
    plan: opened.asked,
    form: opened.form,
    opened,
    texts: isOther ? {} : state.texts,
  };
}

/** What differs from what stands in the workbook. */
function changedTexts({ opened, texts }: State): Readonly<Record<string, string>> {
  const standing = new Map(opened?.elements.map(({ element, text }) => [element, text]));
  return Object.fromEntries(
    Object.entries(texts).filter(([element, text]) => (standing.get(element) ?? '') !== text.trim()),
  );
}

const inFlow = (state: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ ...state, flow }),
    (event) => ({ is: 'flow', event }),
  );

function make(state: State): Next<State, Event> {
  const { plan, form, opened } = state;
  if (!opened || state.flow) return { state };
  const texts = changedTexts(state);
  const input = { plan, form, ...(Object.keys(texts).length > 0 ? { texts: { ...texts } } : {}) };
  return inFlow(state, startFlow({ command: 'showServicePlan', input, name: opened.servicePlan }));
}

/** Written texts stand in the workbook now: the plan is read again when it is opened the next time. */
function back(state: State): State {
  const { flow, ...rest } = state;
  if (flow?.is !== 'done' && flow?.is !== 'undone') return rest;
  const { opened: _opened, ...before } = rest;
  return { ...before, texts: {} };
}

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  switch (event.is) {
    case 'chose':
      return {
        state: { ...state, [event.key]: event.value, ...(event.key === 'plan' ? { form: '' } : {}) },
      };
    case 'open':
      return load(state, { plan: state.plan, form: state.form }, false);
    case 'reopen': {
      const { plan, form } = state;
      return load(
        state,
        event.key === 'plan' ? { plan: event.value, form } : { plan, form: event.value },
        false,
      );
    }
    case 'take row':
      return load(state, {}, true);
    case 'loaded':
      return { state: loaded(state, event.answer, event.fromRow, hello) };
    case 'wrote':
      return { state: { ...state, texts: { ...state.texts, [event.element]: event.text } } };
    case 'make':
      return make(state);
    case 'flow':
      return state.flow ? inFlow(state, flowStep(state.flow, event.event)) : { state };
    case 'back':
      if (state.flow) return { state: back(state) };
      return { state: { lists: state.lists, plan: state.opened?.plan ?? state.plan, form: '', texts: {} } };
    default:
      return event satisfies never;
  }
}
