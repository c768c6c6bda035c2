/** The recording page: choose or go straight on, answer, save at once, next class or undo. */

import { type Json, property } from '../../core/json';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep, startGently } from '../kit/flow';
import { type CellPlace, type Going, goTo } from '../kit/go-to-cell';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { type Begun, fromKept, toKeep } from './begun';
import { answered, begun, forNextClass, plannedPlace, ROW, sessionOf, toggled } from './draft';
import { type Draft, plannedIn } from './lists';

/** What was saved last: its words, its ID in the journal, and the session to come back to. */
interface Saved {
  readonly notice: string;
  readonly id: string;
  readonly draft: Draft;
  /** Something else was done since: it can no longer be taken back from here. */
  readonly isPast?: true;
}

export interface State {
  readonly is: 'choosing' | 'filling' | 'saving' | 'undoing';
  readonly draft: Draft;
  /** Places in the list of planned sessions that were recorded from this page. */
  readonly recorded: readonly number[];
  /** Place of the one that is being filled in. */
  readonly from?: number;
  /** Something was answered that is not saved. */
  readonly isTouched?: true;
  /** Begun and left for another one: nothing that was answered is dropped unsaid. */
  readonly aside: readonly Begun[];
  readonly saved?: Saved;
  readonly problem?: Problem;
  /** A sheet that is being made to print; the rest of the page waits as it is. */
  readonly print?: Flow;
  readonly going?: Going;
}

/** A sheet to print, and the session that it is for. */
export interface Print {
  readonly form: string;
  /** ID of a row of the journal or the daily schedule. */
  readonly session: string;
  readonly name: string;
}

export type Event =
  | { readonly is: 'chose'; readonly from?: number }
  | { readonly is: 'answered'; readonly key: string; readonly value: string }
  | { readonly is: 'toggled'; readonly stage: string }
  | { readonly is: 'save' }
  | { readonly is: 'written'; readonly answer: Answer }
  | { readonly is: 'undo' }
  | { readonly is: 'undone'; readonly answer: Answer }
  | { readonly is: 'choose' }
  | { readonly is: 'resume'; readonly place: number }
  | { readonly is: 'drop' }
  | { readonly is: 'print'; readonly print: Print }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'go'; readonly place: CellPlace }
  | { readonly is: 'gone'; readonly going: Going }
  | { readonly is: 'printed' };

export const listsOf = ({ reply }: Hello): Json => reply ?? {};

/** Goes straight to today's first planned session; without one, or where something waits, the person chooses. */
export function begin(hello: Hello): Next<State, Event> {
  const lists = listsOf(hello);
  const aside = fromKept(lists, hello.kept);
  if (aside.length > 0) return { state: { is: 'choosing', draft: {}, recorded: [], aside } };
  const [first] = plannedIn(lists);
  const isToday = first !== undefined && first.date !== '' && first.date === hello.about?.today;
  return isToday
    ? { state: { is: 'filling', draft: begun(lists, first), recorded: [], aside: [], from: 0 } }
    : { state: { is: 'choosing', draft: {}, recorded: [], aside: [] } };
}

/** A double click ends before its save does, however fast the add-on answers: its second half saves nothing. */
const DOUBLE_CLICK_MILLISECONDS = 500;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A retry after a lost answer is no second session: the add-on saves the same content once. */
function save(state: State, hello: Hello): Next<State, Event> {
  const sessions = [sessionOf(listsOf(hello), state.draft, hello.locale)];
  const { problem: _gone, ...rest } = state;
  return {
    state: { ...rest, is: 'saving' },
    work: async () => {
      const asked = ask({ command: 'recordSession', input: { sessions }, mode: 'call' });
      await pause(DOUBLE_CLICK_MILLISECONDS);
      return { is: 'written', answer: await asked };
    },
  };
}

/** The next class's own planned session is the one that is recorded, with its hour and place; else it is a new one. */
function nextPlanned(lists: Json, draft: Draft, recorded: readonly number[]): Begun {
  const from = plannedPlace(lists, draft, recorded);
  if (from === undefined) return { draft };
  const { start = '', end = '', place = '', [ROW]: row = '' } = plannedIn(lists)[from] ?? {};
  return { draft: { ...draft, start, end, [ROW]: row, place: place || (draft.place ?? '') }, from };
}

function written(state: State, answer: Answer, hello: Hello): State {
  if (!answer.ok) return { ...state, is: 'filling', problem: answer.problem };
  const { draft, from, aside } = state;
  const notice = isPreview(answer.value) ? '' : answer.value.notice;
  const recorded = from === undefined ? state.recorded : [...state.recorded, from];
  const next = forNextClass(listsOf(hello), draft);
  const ids = property(isPreview(answer.value) ? undefined : answer.value.reply, 'ids');
  const saved = { notice, draft, id: Array.isArray(ids) ? String(ids[0] ?? '') : '' };
  if (!next) return { is: 'choosing', draft: {}, recorded, aside, saved };
  return { is: 'filling', ...nextPlanned(listsOf(hello), next, recorded), recorded, aside, saved };
}

/** What was begun goes to those that wait. */
const putAside = ({ aside, draft, from, isTouched }: State): readonly Begun[] =>
  isTouched ? [...aside, { draft, ...(from === undefined ? {} : { from }) }] : aside;

/** All that would be lost with the page, what is being saved included. */
export const keeps = (state: State, hello: Hello): Json | undefined =>
  toKeep(listsOf(hello), putAside(state));

/** Back to where the person was: the answers of a session, or the choice. */
function undone(state: State, answer: Answer): State {
  const { saved, recorded } = state;
  if (!answer.ok) {
    const isChoosing = Object.keys(state.draft).length === 0;
    return { ...state, is: isChoosing ? 'choosing' : 'filling', problem: answer.problem };
  }
  return { is: 'filling', draft: saved?.draft ?? {}, recorded, aside: putAside(state), isTouched: true };
}

function chosen(state: State, from: number | undefined, lists: Json): State {
  const planned = (from === undefined ? undefined : plannedIn(lists)[from]) ?? {};
  const { recorded, aside } = state;
  const draft = begun(lists, planned);
  return { is: 'filling', draft, recorded, aside, ...(from === undefined ? {} : { from }) };
}

function resumed(state: State, place: number): State {
  const { aside, recorded } = state;
  const chosenOne = aside[place];
  if (!chosenOne) return state;
  const left = aside.filter((one) => one !== chosenOne);
  return { is: 'filling', ...chosenOne, recorded, aside: left, isTouched: true };
}

function undo(state: State): Next<State, Event> {
  if (!state.saved || state.saved.isPast || state.is === 'saving' || state.is === 'undoing') return { state };
  return {
    state: { ...state, is: 'undoing' },
    work: async () => ({ is: 'undone', answer: await ask({ command: 'undo', input: {}, mode: 'call' }) }),
  };
}

const printing = (state: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (print) => ({ ...state, print }),
    (event) => ({ is: 'flow', event }),
  );

function print(state: State, { form, session, name }: Print): Next<State, Event> {
  if (state.print || state.is === 'saving' || state.is === 'undoing') return { state };
  const job = { command: 'buildReport', input: { kind: form, session }, name } as const;
  return printing(state, startGently(job));
}

/** Back where the person was. What was saved before is no longer the last change: it cannot be taken back. */
function printed(state: State): State {
  const { print: flow, going: _there, saved, ...rest } = state;
  const kept = saved && { ...saved, ...(flow?.is === 'done' ? { isPast: true as const } : {}) };
  return { ...rest, ...(kept ? { saved: kept } : {}) };
}

export function step(state: State, event: Event, hello: Hello): Next<State, Event> {
  const lists = listsOf(hello);
  switch (event.is) {
    case 'chose':
      return { state: chosen(state, event.from, lists) };
    case 'answered':
      return state.is === 'filling'
        ? {
            state: { ...state, draft: answered(lists, state.draft, event.key, event.value), isTouched: true },
          }
        : { state };
    case 'toggled':
      return { state: { ...state, draft: toggled(state.draft, event.stage), isTouched: true } };
    case 'save':
      return state.is === 'filling' ? save(state, hello) : { state };
    case 'written':
      return { state: state.is === 'saving' ? written(state, event.answer, hello) : state };
    case 'undo':
      return undo(state);
    case 'undone':
      return { state: state.is === 'undoing' ? undone(state, event.answer) : state };
    case 'choose':
      return { state: { is: 'choosing', draft: {}, recorded: state.recorded, aside: putAside(state) } };
    case 'resume':
      return { state: resumed(state, event.place) };
    case 'drop':
      return { state: { ...state, aside: [] } };
    case 'print':
      return print(state, event.print);
    case 'flow':
      return state.print ? printing(state, flowStep(state.print, event.event)) : { state };
    case 'go':
      return lifted(
        goTo(event.place),
        (going) => ({ ...state, going }),
        (going) => ({ is: 'gone', going }),
      );
    case 'gone':
      return { state: state.print ? { ...state, going: event.going } : state };
    case 'printed':
      return { state: printed(state) };
    default:
      return event satisfies never;
  }
}
