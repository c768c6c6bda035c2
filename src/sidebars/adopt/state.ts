/** The page that brings in a table: choose a tab or paste it, check its columns, see what would come in, let it come. */

import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import {
  inputOf,
  missingTargets,
  type Option,
  type Proposal,
  proposalIn,
  proposedKeys,
  type Settled,
  type Source,
  tabsIn,
  targetsIn,
  withKey,
} from './proposal';

export interface Chosen {
  readonly tabs: readonly string[];
  readonly targets: readonly Option[];
  readonly from: 'tab' | 'paste';
  readonly tab: string;
  /** As it was pasted. */
  readonly text: string;
  readonly into: string;
}

export type Place =
  | { readonly is: 'choosing'; readonly problem?: Problem }
  | { readonly is: 'reading' }
  | {
      readonly is: 'checking';
      readonly proposal: Proposal;
      readonly settled: Settled;
      /** The person tried to go on, so that what is missing is said. */
      readonly asked: boolean;
      readonly isLooking?: true;
      readonly problem?: Problem;
    }
  | { readonly is: 'under way'; readonly flow: Flow; readonly proposal: Proposal; readonly settled: Settled };

export interface State {
  readonly chosen: Chosen;
  readonly place: Place;
}

export type Event =
  | {
      readonly is: 'chose';
      readonly from?: Chosen['from'];
      readonly tab?: string;
      readonly text?: string;
      readonly into?: string;
    }
  | { readonly is: 'read' }
  | { readonly is: 'answer'; readonly answer: Answer }
  | { readonly is: 'mapped'; readonly letter: string; readonly key: string }
  | { readonly is: 'answered'; readonly name: string; readonly value: string }
  | { readonly is: 'look' }
  | { readonly is: 'back' }
  | { readonly is: 'flow'; readonly event: FlowEvent };

type AdoptNext = Next<State, Event>;
type Checking = Extract<Place, { readonly is: 'checking' }>;

const EMPTY: Settled = { keys: {}, answers: {} };

/** Where there is no other tab, a table can still be pasted. */
export function begin({ reply }: Hello): AdoptNext {
  const tabs = tabsIn(reply);
  const targets = targetsIn(reply);
  const from = tabs.length > 0 ? 'tab' : 'paste';
  const chosen: Chosen = {
    tabs,
    targets,
    from,
    tab: tabs[0] ?? '',
    text: '',
    into: targets[0]?.key ?? '',
  };
  return { state: { chosen, place: { is: 'choosing' } } };
}

/** The lists that a school brings along, people first. */
const LISTS: readonly string[] = ['personnel', 'classes', 'rooms', 'funds'];

/** Opened to paste a list: the same page, ready for that. */
export function beginPasting(hello: Hello): AdoptNext {
  const { state } = begin(hello);
  const { chosen, place } = state;
  const isList = ({ key }: Option): boolean => LISTS.includes(key);
  const lists = LISTS.flatMap((key) => chosen.targets.filter((target) => target.key === key));
  const targets = [...lists, ...chosen.targets.filter((target) => !isList(target))];
  return { state: { chosen: { ...chosen, targets, from: 'paste', into: targets[0]?.key ?? '' }, place } };
}

const sourceOf = ({ from, tab, text }: Chosen): Source => (from === 'tab' ? { tab } : { text });

/** A paste that is no table, blank say, is answered by the add-on in so many words. */
const isChosen = ({ from, tab }: Chosen): boolean => from === 'paste' || tab !== '';

const propose = (chosen: Chosen, proposal?: Proposal, settled?: Settled) => async (): Promise<Event> => ({
  is: 'answer',
  answer: await ask({
    command: 'proposeAdoption',
    mode: 'call',
    input: inputOf(sourceOf(chosen), chosen.into, proposal, settled),
  }),
});

function read({ chosen, place }: State): AdoptNext {
  if (place.is !== 'choosing' || !isChosen(chosen)) return { state: { chosen, place } };
  return { state: { chosen, place: { is: 'reading' } }, work: propose(chosen) };
}

/** Questions that stand before everything else and have no answer yet. */
const openQuestions = ({ proposal, settled }: Pick<Checking, 'proposal' | 'settled'>) =>
  proposal.questions.filter(({ first, is }) => first && is !== 'column' && !settled.answers[is]);

const isOpen = (place: Checking): boolean =>
  openQuestions(place).length > 0 || missingTargets(place.proposal, place.settled).length > 0;

function look({ chosen, place }: State): AdoptNext {
  if (place.is !== 'checking' || place.isLooking) return { state: { chosen, place } };
  const { proposal, settled } = place;
  if (isOpen(place)) return { state: { chosen, place: { ...place, asked: true } } };
  return {
    state: { chosen, place: { ...place, isLooking: true } },
    work: propose(chosen, proposal, settled),
  };
}

const inFlow = (state: State, next: Next<Flow, FlowEvent>, proposal: Proposal, settled: Settled): AdoptNext =>
  lifted(
    next,
    (flow) => ({ chosen: state.chosen, place: { is: 'under way', flow, proposal, settled } }),
    (event) => ({ is: 'flow', event }),
  );

/** Questions that were answered stay on the page, so that the answer can be changed. */
function withQuestionsOf(before: Proposal, fresh: Proposal): Proposal {
  const isNew = ({ is, key }: Proposal['questions'][number]): boolean =>
    !before.questions.some((one) => one.is === is && one.key === key);
  return { ...fresh, questions: [...before.questions, ...fresh.questions.filter(isNew)] };
}

/** What the columns that were chosen leave open is asked; where nothing is open, it goes on to the preview. */
function looked(state: State, place: Checking, answered: Proposal): AdoptNext {
  const { settled } = place;
  const fresh = withQuestionsOf(place.proposal, answered);
  const next: Checking = { is: 'checking', proposal: fresh, settled, asked: true };
  if (isOpen(next)) return { state: { chosen: state.chosen, place: next } };
  const { into, tab } = state.chosen;
  const input = inputOf(sourceOf(state.chosen), into, fresh, settled);
  const job = { command: 'adoptTab', input, name: tab } as const;
  return inFlow(state, startFlow(job), fresh, settled);
}

function heard(state: State, answer: Answer): AdoptNext {
  const { chosen, place } = state;
  if (place.is !== 'reading' && !(place.is === 'checking' && place.isLooking)) return { state };
  if (!answer.ok || isPreview(answer.value)) {
    const problem = answer.ok ? {} : { problem: answer.problem };
    if (place.is === 'reading') return { state: { chosen, place: { is: 'choosing', ...problem } } };
    const { isLooking: _, ...rest } = place;
    return { state: { chosen, place: { ...rest, ...problem } } };
  }
  const proposal = proposalIn(answer.value.reply);
  if (place.is === 'checking') return looked(state, place, proposal);
  const settled = { ...EMPTY, keys: proposedKeys(proposal) };
  return { state: { chosen, place: { is: 'checking', proposal, settled, asked: false } } };
}

function settle({ chosen, place }: State, change: (settled: Settled) => Settled): AdoptNext {
  if (place.is !== 'checking' || place.isLooking) return { state: { chosen, place } };
  const { problem: _, ...rest } = place;
  return { state: { chosen, place: { ...rest, settled: change(place.settled) } } };
}

/** From the rows back to the columns, from the columns back to the tabs. */
function back({ chosen, place }: State): AdoptNext {
  if (place.is !== 'under way') return { state: { chosen, place: { is: 'choosing' } } };
  const { proposal, settled } = place;
  return { state: { chosen, place: { is: 'checking', proposal, settled, asked: false } } };
}

export function step(state: State, event: Event): AdoptNext {
  const { chosen, place } = state;
  switch (event.is) {
    case 'chose': {
      const { is: _, ...choice } = event;
      return place.is === 'choosing'
        ? { state: { chosen: { ...chosen, ...choice }, place: { is: 'choosing' } } }
        : { state };
    }
    case 'read':
      return read(state);
    case 'answer':
      return heard(state, event.answer);
    case 'mapped':
      return settle(state, ({ keys, answers }) => ({
        keys: withKey(keys, event.letter, event.key),
        answers,
      }));
    case 'answered':
      return settle(state, ({ keys, answers }) => ({
        keys,
        answers: { ...answers, [event.name]: event.value },
      }));
    case 'look':
      return look(state);
    case 'back':
      return back(state);
    case 'flow':
      return place.is === 'under way'
        ? inFlow(state, flowStep(place.flow, event.event), place.proposal, place.settled)
        : { state };
    default:
      return event satisfies never;
  }
}
