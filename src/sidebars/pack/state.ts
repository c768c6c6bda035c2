/** The page of templates: make one, bring one in with its differences and choices, let it go. */

import type { Json, JsonObject } from '../../core/json';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask } from '../kit/ask';
import { isRefusedFile, readFile, type TextFile } from '../kit/chosen-file';
import { copyText } from '../kit/copy-text';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { saveFile } from '../kit/save-file';
import { type Comparison, comparisonIn, followedIn, type Packed, packedIn } from './replies';

export interface Draft {
  readonly name: string;
  readonly version: string;
  /** How a part is locked; a part that is missing may be changed. */
  readonly locks: Readonly<Record<string, string>>;
  readonly names: boolean;
}

export type Side = 'mine' | 'pack';

export type State =
  | { readonly is: 'home' }
  | { readonly is: 'bringing'; readonly pasted: string; readonly problem?: Problem }
  | { readonly is: 'comparing'; readonly pasted: string }
  | {
      readonly is: 'compared';
      readonly comparison: Comparison;
      readonly pack: string;
      readonly choices: Readonly<Record<string, Side>>;
    }
  | { readonly is: 'making'; readonly draft: Draft; readonly problem?: Problem }
  | { readonly is: 'packing'; readonly draft: Draft }
  | {
      readonly is: 'packed';
      readonly packed: Packed;
      readonly handed?: 'saved' | 'copied' | 'not copied';
    }
  | { readonly is: 'under way'; readonly flow: Flow };

export type Event =
  | { readonly is: 'home' }
  | { readonly is: 'bring' }
  | { readonly is: 'make' }
  | { readonly is: 'detach' }
  | { readonly is: 'pasted'; readonly text: string }
  | { readonly is: 'chose file'; readonly file: File }
  | { readonly is: 'read'; readonly file: TextFile | Problem }
  | { readonly is: 'compare' }
  | { readonly is: 'compared'; readonly answer: Answer; readonly pack: string }
  | { readonly is: 'chose'; readonly places: readonly string[]; readonly side: Side }
  | { readonly is: 'look' }
  | { readonly is: 'draft'; readonly draft: Partial<Draft> }
  | { readonly is: 'pack' }
  | { readonly is: 'packed'; readonly answer: Answer }
  | { readonly is: 'save' }
  | { readonly is: 'copy' }
  | { readonly is: 'copied'; readonly worked: boolean }
  | { readonly is: 'flow'; readonly event: FlowEvent };

type PackNext = Next<State, Event>;

export const begin = (): PackNext => ({ state: { is: 'home' } });

const inFlow = (next: Next<Flow, FlowEvent>): PackNext =>
  lifted(
    next,
    (flow) => ({ is: 'under way', flow }),
    (event) => ({ is: 'flow', event }),
  );

const compare = (pack: string, pasted: string): PackNext => ({
  state: { is: 'comparing', pasted },
  work: async () => ({
    is: 'compared',
    pack,
    answer: await ask({ command: 'comparePack', mode: 'call', input: { pack } }),
  }),
});

const replyOf = (answer: Answer): Json | undefined =>
  answer.ok && !isPreview(answer.value) ? answer.value.reply : undefined;

function compared(state: State, answer: Answer, pack: string): PackNext {
  if (state.is !== 'comparing') return { state };
  const reply = replyOf(answer);
  if (reply !== undefined)
    return { state: { is: 'compared', comparison: comparisonIn(reply), pack, choices: {} } };
  const problem = answer.ok ? {} : { problem: answer.problem };
  return { state: { is: 'bringing', pasted: state.pasted, ...problem } };
}

function look(state: State): PackNext {
  if (state.is !== 'compared') return { state };
  const { pack, choices, comparison } = state;
  const name = `${comparison.name} ${comparison.version}`;
  return inFlow(startFlow({ command: 'importPack', input: { pack, choices }, name }));
}

function packUp(state: State): PackNext {
  if (state.is !== 'making') return { state };
  const { name, version, locks, names } = state.draft;
  const input: JsonObject = { id: name.trim(), version: version.trim(), locks, names };
  return {
    state: { is: 'packing', draft: state.draft },
    work: async () => ({ is: 'packed', answer: await ask({ command: 'exportPack', mode: 'call', input }) }),
  };
}

function packed(state: State, answer: Answer): PackNext {
  if (state.is !== 'packing') return { state };
  const reply = replyOf(answer);
  if (reply !== undefined) return { state: { is: 'packed', packed: packedIn(reply) } };
  const problem = answer.ok ? {} : { problem: answer.problem };
  return { state: { is: 'making', draft: state.draft, ...problem } };
}

export const fileName = ({ name, version }: Packed): string => `${name}-${version}.json`;

function handOver(state: State, how: 'save' | 'copy'): PackNext {
  if (state.is !== 'packed') return { state };
  const text = JSON.stringify(state.packed.pack);
  if (how === 'copy') return { state, work: async () => ({ is: 'copied', worked: await copyText(text) }) };
  saveFile(fileName(state.packed), text, 'application/json');
  return { state: { ...state, handed: 'saved' } };
}

/** The name that the school gave its template the last time is the one it means. */
function firstDraft({ reply }: Hello): Draft {
  const followed = followedIn(reply);
  const usual = packedIn(reply);
  return { name: followed.name || usual.name, version: usual.version, locks: {}, names: false };
}

function read(state: State, file: TextFile | Problem): PackNext {
  if (state.is !== 'comparing') return { state };
  const { pasted } = state;
  return isRefusedFile(file)
    ? { state: { is: 'bringing', pasted, problem: file } }
    : compare(file.text, pasted);
}

type Bringing = Extract<State, { readonly is: 'bringing' }>;
type BringingEvent = Extract<Event, { readonly is: 'pasted' | 'chose file' | 'compare' }>;

function bringing(state: Bringing, event: BringingEvent): PackNext {
  const { pasted } = state;
  switch (event.is) {
    case 'pasted':
      return { state: { ...state, pasted: event.text } };
    case 'chose file':
      return {
        state: { is: 'comparing', pasted },
        work: async () => ({ is: 'read', file: await readFile(event.file) }),
      };
    case 'compare':
      return compare(pasted, pasted);
    default:
      return event satisfies never;
  }
}

function chose(state: State, places: readonly string[], side: Side): PackNext {
  if (state.is !== 'compared') return { state };
  const chosen = Object.fromEntries(places.map((place) => [place, side]));
  return { state: { ...state, choices: { ...state.choices, ...chosen } } };
}

const drafted = (state: State, draft: Partial<Draft>): State =>
  state.is === 'making' ? { ...state, draft: { ...state.draft, ...draft } } : state;

const copied = (state: State, worked: boolean): State =>
  state.is === 'packed' ? { ...state, handed: worked ? 'copied' : 'not copied' } : state;

export function step(state: State, event: Event, hello: Hello): PackNext {
  switch (event.is) {
    case 'home':
      return begin();
    case 'bring':
      return { state: { is: 'bringing', pasted: '' } };
    case 'make':
      return { state: { is: 'making', draft: firstDraft(hello) } };
    case 'detach':
      return inFlow(startFlow({ command: 'detachPack', input: {}, name: followedIn(hello.reply).name }));
    case 'pasted':
    case 'chose file':
    case 'compare':
      return state.is === 'bringing' ? bringing(state, event) : { state };
    case 'read':
      return read(state, event.file);
    case 'compared':
      return compared(state, event.answer, event.pack);
    case 'chose':
      return chose(state, event.places, event.side);
    case 'look':
      return look(state);
    case 'draft':
      return { state: drafted(state, event.draft) };
    case 'pack':
      return packUp(state);
    case 'packed':
      return packed(state, event.answer);
    case 'save':
    case 'copy':
      return handOver(state, event.is);
    case 'copied':
      return { state: copied(state, event.worked) };
    case 'flow':
      return state.is === 'under way' ? inFlow(flowStep(state.flow, event.event)) : { state };
    default:
      return event satisfies never;
  }
}
