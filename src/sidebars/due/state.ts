/** The page of what is due: fill in, check, save, and see the list without it. */

import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { type Drafts, entriesOf, type FieldName, isTouched, type Mistake, mistakeIn } from './entries';
import { type DueList, listOf, type Which } from './list';

/** So many items stand on the page at first, and come with each press of a button. */
const PAGE = 20;

export interface State {
  readonly list: DueList;
  readonly which: Which;
  readonly shown: number;
  readonly drafts: Drafts;
  /** By item key. */
  readonly mistakes: Readonly<Record<string, Mistake>>;
  /** Pressed without having filled in anything. */
  readonly isEmpty?: true;
  readonly isLoading?: true;
  readonly problem?: Problem;
  readonly flow?: Flow;
}

export type Event =
  | { readonly is: 'chose'; readonly which: Which }
  | { readonly is: 'typed'; readonly key: string; readonly field: FieldName; readonly words: string }
  | { readonly is: 'more' }
  | { readonly is: 'save' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' }
  | { readonly is: 'loaded'; readonly answer: Answer };

const fresh = (list: DueList, which: Which): State => ({
  list,
  which,
  shown: PAGE,
  drafts: {},
  mistakes: {},
});

export function begin({ reply }: Hello): Next<State, Event> {
  const list = listOf(reply);
  const which = list.evaluations.length === 0 && list.followUps.length > 0 ? 'followUps' : 'evaluations';
  return { state: fresh(list, which) };
}

const inFlow = (state: State, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(
    next,
    (flow) => ({ ...state, flow }),
    (event) => ({ is: 'flow', event }),
  );

function save(state: State): Next<State, Event> {
  const { list, which, drafts, flow } = state;
  if (flow) return { state };
  const found = list[which].flatMap(({ key }) => {
    const draft = drafts[key];
    const mistake = draft && isTouched(draft) ? mistakeIn(draft, which) : undefined;
    return mistake ? [[key, mistake] as const] : [];
  });
  if (found.length > 0) return { state: { ...state, mistakes: Object.fromEntries(found) } };
  const entries = entriesOf(list, which, drafts);
  if (entries.length === 0) return { state: { ...state, isEmpty: true, mistakes: {} } };
  const command = which === 'evaluations' ? 'reviewEvaluations' : 'closeFollowUps';
  const job = { command, input: { entries }, name: String(entries.length) } as const;
  return inFlow({ ...state, mistakes: {} }, startFlow(job));
}

const load = async (): Promise<Event> => ({
  is: 'loaded',
  answer: await ask({ command: 'listDue', mode: 'call', input: {} }),
});

/** What was saved leaves the drafts; what a preview or a failure held up stays filled in. */
function back(state: State): Next<State, Event> {
  const { flow, ...rest } = state;
  if (flow?.is !== 'done' && flow?.is !== 'undone') return { state: rest };
  return { state: { ...rest, drafts: {}, isLoading: true }, work: load };
}

function loaded(state: State, answer: Answer): Next<State, Event> {
  const { isLoading, ...rest } = state;
  if (!answer.ok) return { state: { ...rest, problem: answer.problem } };
  const { value } = answer;
  return { state: isPreview(value) ? rest : fresh(listOf(value.reply), state.which) };
}

export function step(state: State, event: Event): Next<State, Event> {
  switch (event.is) {
    case 'chose':
      return { state: { ...fresh(state.list, event.which), drafts: state.drafts } };
    case 'typed': {
      const { isEmpty, mistakes, ...rest } = state;
      const { [event.key]: _mended, ...others } = mistakes;
      const draft = { ...state.drafts[event.key], [event.field]: event.words };
      return { state: { ...rest, mistakes: others, drafts: { ...state.drafts, [event.key]: draft } } };
    }
    case 'more':
      return { state: { ...state, shown: state.shown + PAGE } };
    case 'save':
      return save(state);
    case 'flow':
      return state.flow ? inFlow(state, flowStep(state.flow, event.event)) : { state };
    case 'back':
      return back(state);
    case 'loaded':
      return loaded(state, event.answer);
    default:
      return event satisfies never;
  }
}
