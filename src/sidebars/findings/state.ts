/** The page of the findings: check, go to a cell, fix, set aside with a reason, check again. */

import type { Json, JsonObject } from '../../core/json';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask, type Request } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep, type Job, startFlow, startGently } from '../kit/flow';
import { type CellPlace, type Going, goTo } from '../kit/go-to-cell';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { type Explained, explainedIn, type Found, type FoundList, listOf } from './list';

/** So many findings of a tab stand on the page at first, and come with each press of a button. */
export const PAGE = 20;

interface Ignoring {
  readonly no: number;
  readonly reason: string;
  readonly isBlank?: true;
}

export interface Shown {
  readonly is: 'list';
  readonly list: FoundList;
  /** By group. */
  readonly counts: Readonly<Record<string, number>>;
  readonly going?: Going;
  /** The finding whose check is told about; without words while they are asked for. */
  readonly explaining?: { readonly no: number; readonly told?: Explained };
  readonly ignoring?: Ignoring;
  /** Pupils' names for the next check alone: gone with its answer. */
  readonly names?: { readonly words: string; readonly isBlank?: true };
  /** What is being saved; 0 for the marks. */
  readonly saving?: number;
  /** Said aloud when it is saved. */
  readonly told?: string;
  readonly problem?: Problem;
}

export type State =
  | { readonly is: 'idle' }
  | { readonly is: 'checking'; readonly flow: Flow }
  | Shown
  | { readonly is: 'fixing'; readonly flow: Flow; readonly before: Shown };

export type Event =
  | { readonly is: 'check' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' }
  | { readonly is: 'more'; readonly group: string }
  | { readonly is: 'go'; readonly place: CellPlace }
  | { readonly is: 'went'; readonly going: Going }
  | { readonly is: 'fix'; readonly found: Found; readonly name: string }
  | { readonly is: 'explain'; readonly found: Found }
  | { readonly is: 'explained'; readonly no: number; readonly answer: Answer }
  | { readonly is: 'ignore'; readonly found: Found }
  | { readonly is: 'reason'; readonly words: string }
  | { readonly is: 'save' }
  | { readonly is: 'reopen'; readonly no: number }
  | { readonly is: 'mark'; readonly on: boolean }
  | { readonly is: 'marked'; readonly on: boolean; readonly answer: Answer }
  | { readonly is: 'names'; readonly words: string }
  | { readonly is: 'check-names' }
  | {
      readonly is: 'saved';
      readonly no: number;
      readonly reason: string | undefined;
      readonly answer: Answer;
    };

const asFlow = (event: FlowEvent): Event => ({ is: 'flow', event });

const JOB: Job = { command: 'checkOrganizing', input: { list: true }, name: '' };

/** The check writes lists of our own: only where it would replace what a person wrote is there something to ask. */
export const GREETING: Request = { command: JOB.command, input: JOB.input, mode: 'gentle' };

const checked = (reply: Json | undefined): Shown => ({ is: 'list', list: listOf(reply), counts: {} });

const checking = (next: Next<Flow, FlowEvent>): Next<State, Event> => {
  const { state } = next;
  if (state.is === 'done') return { state: checked(state.done.reply) };
  return lifted(next, (flow): State => ({ is: 'checking', flow }), asFlow);
};

const check = (): Next<State, Event> => checking(startGently(JOB));

function checkNames(state: Shown): Next<State, Event> {
  const { words = '' } = state.names ?? {};
  if (words.trim() === '') return { state: { ...state, names: { words, isBlank: true } } };
  return checking(startGently({ ...JOB, input: { list: true, names: words } }));
}

export const begin = ({ reply, preview }: Hello): Next<State, Event> =>
  preview
    ? checking({ state: { is: 'previewed', job: JOB, stale: false, preview } })
    : { state: checked(reply) };

const fixing = (before: Shown, next: Next<Flow, FlowEvent>): Next<State, Event> =>
  lifted(next, (flow): State => ({ is: 'fixing', flow, before }), asFlow);

function fix(state: Shown, { no, offer }: Found, name: string): Next<State, Event> {
  if (!offer) return { state };
  const { told, problem, going, ...before } = state;
  const input = { finding: no, offer: offer.print };
  return fixing(before, startFlow({ command: 'applyFix', input, name }));
}

function save(state: Shown, no: number, reason: string | undefined): Next<State, Event> {
  if (state.saving !== undefined) return { state };
  const input: JsonObject = reason === undefined ? { finding: no, open: true } : { finding: no, reason };
  const { told, problem, ...rest } = state;
  return {
    state: { ...rest, saving: no },
    work: async () => ({
      is: 'saved',
      no,
      reason,
      answer: await ask({ command: 'ignoreFinding', mode: 'call', input }),
    }),
  };
}

function mark(state: Shown, on: boolean): Next<State, Event> {
  if (state.saving !== undefined) return { state };
  const { told, problem, ...rest } = state;
  return {
    state: { ...rest, saving: 0 },
    work: async () => ({
      is: 'marked',
      on,
      answer: await ask({ command: 'markCells', mode: 'call', input: on ? {} : { off: true } }),
    }),
  };
}

function marked(state: Shown, isMarked: boolean, answer: Answer): Shown {
  const { saving, ...rest } = state;
  if (!answer.ok) return { ...rest, problem: answer.problem };
  const told = isPreview(answer.value) ? '' : answer.value.notice;
  return { ...rest, list: { ...state.list, isMarked }, told };
}

function saved(state: Shown, no: number, reason: string | undefined, answer: Answer): Next<State, Event> {
  const { saving, ...rest } = state;
  if (!answer.ok) return { state: { ...rest, problem: answer.problem } };
  const { ignoring, ...others } = rest;
  const findings = state.list.findings.map((found): Found => {
    if (found.no !== no) return found;
    return reason === undefined ? { ...found, status: 'open' } : { ...found, status: 'ignored', reason };
  });
  const told = isPreview(answer.value) ? '' : answer.value.notice;
  return { state: { ...others, list: { ...state.list, findings }, told } };
}

/** Once something was written the list is out of date. */
const back = (state: State): Next<State, Event> => {
  if (state.is === 'checking') return { state: { is: 'idle' } };
  if (state.is !== 'fixing') return { state };
  return state.flow.is === 'previewed' ? { state: state.before } : check();
};

function ignore(state: Shown, { no, reason }: Found): Shown {
  const { ignoring, problem, told, ...rest } = state;
  return ignoring?.no === no ? rest : { ...rest, ignoring: { no, reason } };
}

/** Pressed again it is folded away. */
function explain(state: Shown, { no, check: id }: Found): Next<State, Event> {
  const { explaining, problem, ...rest } = state;
  if (explaining?.no === no) return { state: rest };
  if (explaining?.told?.check === id)
    return { state: { ...rest, explaining: { no, told: explaining.told } } };
  return {
    state: { ...rest, explaining: { no } },
    work: async () => ({
      is: 'explained',
      no,
      answer: await ask({ command: 'explainCheck', mode: 'call', input: { check: id } }),
    }),
  };
}

function explained(state: Shown, no: number, answer: Answer): Shown {
  if (state.explaining?.no !== no) return state;
  const { explaining, ...rest } = state;
  if (!answer.ok) return { ...rest, problem: answer.problem };
  const told = isPreview(answer.value) ? undefined : explainedIn(answer.value.reply);
  return told ? { ...rest, explaining: { no, told } } : rest;
}

function inList(state: Shown, event: Event): Next<State, Event> {
  switch (event.is) {
    case 'more': {
      const count = (state.counts[event.group] ?? PAGE) + PAGE;
      return { state: { ...state, counts: { ...state.counts, [event.group]: count } } };
    }
    case 'go': {
      const { told, ...rest } = state;
      return lifted(
        goTo(event.place),
        (going): State => ({ ...rest, going }),
        (going) => ({ is: 'went', going }),
      );
    }
    case 'went':
      return { state: state.going?.place === event.going.place ? { ...state, going: event.going } : state };
    case 'fix':
      return fix(state, event.found, event.name);
    case 'explain':
      return explain(state, event.found);
    case 'explained':
      return { state: explained(state, event.no, event.answer) };
    case 'ignore':
      return { state: ignore(state, event.found) };
    case 'reason':
      return state.ignoring
        ? { state: { ...state, ignoring: { no: state.ignoring.no, reason: event.words } } }
        : { state };
    case 'save': {
      if (!state.ignoring) return { state };
      const { no, reason } = state.ignoring;
      return reason.trim() === ''
        ? { state: { ...state, ignoring: { no, reason, isBlank: true } } }
        : save(state, no, reason.trim());
    }
    case 'reopen':
      return save(state, event.no, undefined);
    case 'mark':
      return mark(state, event.on);
    case 'marked':
      return { state: marked(state, event.on, event.answer) };
    case 'names':
      return { state: { ...state, names: { words: event.words } } };
    case 'check-names':
      return checkNames(state);
    case 'saved':
      return saved(state, event.no, event.reason, event.answer);
    default:
      return { state };
  }
}

export function step(state: State, event: Event): Next<State, Event> {
  if (event.is === 'back') return back(state);
  if (event.is === 'check') return state.is === 'checking' ? { state } : check();
  if (event.is === 'flow') {
    if (state.is === 'checking') return checking(flowStep(state.flow, event.event));
    return state.is === 'fixing' ? fixing(state.before, flowStep(state.flow, event.event)) : { state };
  }
  return state.is === 'list' ? inList(state, event) : { state };
}
