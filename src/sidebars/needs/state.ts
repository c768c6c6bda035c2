/** The page of needs: bring in results, see what is answered, link a need to the plan or make a plan item of it. */

import type { CommandName } from '../../commands';
import type { JsonObject } from '../../core/json';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import { isRefusedFile, readFile, type TextFile } from '../kit/chosen-file';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { usualMonth } from '../kit/usual-month';
import { type Need, type Needs, needsIn } from './list';

/** Where the results are. */
export interface Source {
  /** Title of the person's own tab. */
  readonly tab: string;
  readonly pasted: string;
  readonly instrument: string;
}

/** What is to answer the need that is open. */
export interface Draft {
  readonly plan: string;
  readonly service: string;
  readonly topic: string;
  readonly target: string;
  readonly month: string;
  readonly volume: string;
}

export interface State {
  readonly all: Needs;
  readonly onlyOpen: boolean;
  readonly source: Source;
  /** The item of the need that is looked at. */
  readonly open?: string;
  readonly draft: Draft;
  readonly reading?: true;
  readonly problem?: Problem;
  readonly flow?: Flow;
}

export type Event =
  | { readonly is: 'source'; readonly source: Partial<Source> }
  | { readonly is: 'chose file'; readonly file: File }
  | { readonly is: 'file'; readonly file: TextFile | Problem }
  | { readonly is: 'take'; readonly from: 'tab' | 'pasted' }
  | { readonly is: 'again' }
  | { readonly is: 'filter'; readonly onlyOpen: boolean }
  | { readonly is: 'opened'; readonly need: Need }
  | { readonly is: 'closed' }
  | { readonly is: 'draft'; readonly draft: Partial<Draft> }
  | { readonly is: 'link' }
  | { readonly is: 'make' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' }
  | { readonly is: 'read'; readonly answer: Answer };

type NeedsNext = Next<State, Event>;

/** The usual instrument of Indonesian schools. */
const INSTRUMENT = 'AKPD';

const resting = ({ flow, problem, reading, ...rest }: State): State => rest;

const inFlow = (state: State, next: Next<Flow, FlowEvent>): NeedsNext =>
  lifted(
    next,
    (flow) => ({ ...resting(state), flow }),
    (event) => ({ is: 'flow', event }),
  );

const start = (state: State, command: CommandName, input: JsonObject, name: string): NeedsNext =>
  state.flow ? { state } : inFlow(state, startFlow({ command, input, name }));

export const begin = (hello: Hello): NeedsNext => {
  const { about, reply, locale } = hello;
  const all = needsIn(reply, locale);
  return {
    state: {
      all,
      onlyOpen: false,
      source: { tab: all.others[0] ?? '', pasted: '', instrument: INSTRUMENT },
      draft: {
        plan: '',
        service: 'INF',
        topic: '',
        target: '',
        month: usualMonth(about?.periods ?? [], about?.today ?? ''),
        volume: '1',
      },
    },
  };
};

function take(state: State, from: 'tab' | 'pasted'): NeedsNext {
  const { tab, pasted, instrument } = state.source;
  return from === 'tab'
    ? start(state, 'rankNeeds', { tab }, tab)
    : start(state, 'rankNeeds', { text: pasted, instrument }, instrument);
}

function answer(state: State, how: 'link' | 'make'): NeedsNext {
  const { open: need, draft } = state;
  if (need === undefined) return { state };
  const { plan, ...made } = draft;
  const input: JsonObject = how === 'link' ? { link: [{ need, plan }] } : { make: [{ need, ...made }] };
  return start(state, 'answerNeeds', input, need);
}

function took(state: State, file: TextFile | Problem): NeedsNext {
  if (isRefusedFile(file)) return { state: { ...resting(state), problem: file } };
  return take({ ...resting(state), source: { ...state.source, pasted: file.text } }, 'pasted');
}

/** What was written changes what is answered. */
function goBack(state: State): NeedsNext {
  const { flow } = state;
  if (flow?.is !== 'done' && flow?.is !== 'undone') return { state: resting(state) };
  const { open, ...rest } = resting(state);
  return {
    state: { ...rest, reading: true },
    work: async () => ({
      is: 'read',
      answer: await ask({ command: 'readNeeds', mode: 'call', input: {} }),
    }),
  };
}

function heard(state: State, given: Answer, { locale }: Hello): NeedsNext {
  const rest = resting(state);
  if (!given.ok) return { state: { ...rest, problem: given.problem } };
  return { state: isPreview(given.value) ? rest : { ...rest, all: needsIn(given.value.reply, locale) } };
}

export function step(state: State, event: Event, hello: Hello): NeedsNext {
  switch (event.is) {
    case 'source':
      return { state: { ...state, source: { ...state.source, ...event.source } } };
    case 'chose file':
      return {
        state: { ...resting(state), reading: true },
        work: async () => ({ is: 'file', file: await readFile(event.file) }),
      };
    case 'file':
      return took(state, event.file);
    case 'take':
      return take(state, event.from);
    case 'again':
      return start(state, 'rankNeeds', {}, '');
    case 'filter':
      return { state: { ...state, onlyOpen: event.onlyOpen } };
    case 'opened': {
      const { item, plan } = event.need;
      return { state: { ...resting(state), open: item, draft: { ...state.draft, plan, topic: item } } };
    }
    case 'closed': {
      const { open, ...rest } = resting(state);
      return { state: rest };
    }
    case 'draft':
      return { state: { ...state, draft: { ...state.draft, ...event.draft } } };
    case 'link':
    case 'make':
      return answer(state, event.is);
    case 'flow':
      return state.flow ? inFlow(state, flowStep(state.flow, event.event)) : { state };
    case 'back':
      return goBack(state);
    case 'read':
      return heard(state, event.answer, hello);
    default:
      return event satisfies never;
  }
}
