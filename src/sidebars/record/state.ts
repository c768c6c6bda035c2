/** The recording page: choose or go straight on, answer, save at once, next class or undo. */

import type { Json } from '../../core/json';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import type { Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { answered, begun, forNextClass, sessionOf, toggled } from './draft';
import { type Draft, plannedIn } from './lists';

/** What was saved last: its words, and the session to come back to. */
interface Saved {
  readonly notice: string;
  readonly draft: Draft;
}

export interface State {
  readonly is: 'choosing' | 'filling' | 'saving' | 'undoing';
  readonly draft: Draft;
  /** Places in the list of planned sessions that were recorded from this page. */
  readonly recorded: readonly number[];
  /** Place of the one that is being filled in. */
  readonly from?: number;
  readonly saved?: Saved;
  readonly problem?: Problem;
}

export type Event =
  | { readonly is: 'chose'; readonly from?: number }
  | { readonly is: 'answered'; readonly key: string; readonly value: string }
  | { readonly is: 'toggled'; readonly stage: string }
  | { readonly is: 'save' }
  | { readonly is: 'written'; readonly answer: Answer }
  | { readonly is: 'undo' }
  | { readonly is: 'undone'; readonly answer: Answer }
  | { readonly is: 'choose' };

export const listsOf = ({ reply }: Hello): Json => reply ?? {};

/** Goes straight to today's first planned session; without one, the person chooses. */
export function begin(hello: Hello): Next<State, Event> {
  const lists = listsOf(hello);
  const [first] = plannedIn(lists);
  const isToday = first !== undefined && first.date !== '' && first.date === hello.about?.today;
  return isToday
    ? { state: { is: 'filling', draft: begun(lists, first), recorded: [], from: 0 } }
    : { state: { is: 'choosing', draft: {}, recorded: [] } };
}

/** A retry after a lost answer is no second session: the add-on saves the same content once. */
function save(state: State, hello: Hello): Next<State, Event> {
  const sessions = [sessionOf(listsOf(hello), state.draft, hello.locale)];
  const { problem: _gone, ...rest } = state;
  return {
    state: { ...rest, is: 'saving' },
    work: async () => ({
      is: 'written',
      answer: await ask({ command: 'recordSession', input: { sessions }, mode: 'call' }),
    }),
  };
}

function written(state: State, answer: Answer, hello: Hello): State {
  if (!answer.ok) return { ...state, is: 'filling', problem: answer.problem };
  const { draft, from } = state;
  const notice = isPreview(answer.value) ? '' : answer.value.notice;
  const recorded = from === undefined ? state.recorded : [...state.recorded, from];
  const next = forNextClass(listsOf(hello), draft);
  const saved = { notice, draft };
  return next
    ? { is: 'filling', draft: next, recorded, saved }
    : { is: 'choosing', draft: {}, recorded, saved };
}

function undone(state: State, answer: Answer): State {
  const { saved, ...rest } = state;
  if (!answer.ok) return { ...state, is: 'filling', problem: answer.problem };
  return { ...rest, is: 'filling', draft: saved?.draft ?? {} };
}

function chosen(state: State, from: number | undefined, lists: Json): State {
  const planned = (from === undefined ? undefined : plannedIn(lists)[from]) ?? {};
  const { recorded } = state;
  return { is: 'filling', draft: begun(lists, planned), recorded, ...(from === undefined ? {} : { from }) };
}

function undo(state: State): Next<State, Event> {
  if (!state.saved || state.is === 'saving' || state.is === 'undoing') return { state };
  return {
    state: { ...state, is: 'undoing' },
    work: async () => ({ is: 'undone', answer: await ask({ command: 'undo', input: {}, mode: 'call' }) }),
  };
}

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  const lists = listsOf(hello);
  switch (event.is) {
    case 'chose':
      return { state: chosen(state, event.from, lists) };
    case 'answered':
      return state.is === 'filling'
        ? { state: { ...state, draft: answered(lists, state.draft, event.key, event.value) } }
        : { state };
    case 'toggled':
      return { state: { ...state, draft: toggled(state.draft, event.stage) } };
    case 'save':
      return state.is === 'filling' ? save(state, hello) : { state };
    case 'written':
      return { state: state.is === 'saving' ? written(state, event.answer, hello) : state };
    case 'undo':
      return undo(state);
    case 'undone':
      return { state: state.is === 'undoing' ? undone(state, event.answer) : state };
    case 'choose':
      return { state: { is: 'choosing', draft: {}, recorded: state.recorded } };
    default:
      return event satisfies never;
  }
}
