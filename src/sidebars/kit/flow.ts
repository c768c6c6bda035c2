/** The way of every command that writes: preview, consent, writing, done, undo. */

import type { CommandName } from '../../commands';
import type { JsonObject } from '../../core/json';
import { type Answer, changesSomething, type Done, isPreview, type Preview, type Problem } from './answer';
import { ask } from './ask';
import type { Next } from './machine';

export interface Job {
  readonly command: CommandName;
  readonly input: JsonObject;
  /** What the person calls it: a file, a period. */
  readonly name: string;
}

export type Flow =
  | { readonly is: 'previewing'; readonly job: Job; readonly stale: boolean }
  | { readonly is: 'previewed'; readonly job: Job; readonly stale: boolean; readonly preview: Preview }
  | { readonly is: 'writing'; readonly job: Job; readonly preview: Preview }
  | { readonly is: 'done'; readonly job: Job; readonly done: Done; readonly wrote: boolean }
  | { readonly is: 'undoing'; readonly job: Job }
  | { readonly is: 'undone'; readonly job: Job; readonly notice: string }
  | {
      readonly is: 'failed';
      readonly job: Job;
      readonly problem: Problem;
      readonly during: 'work' | 'undo';
    };

export type FlowEvent =
  | { readonly is: 'answered'; readonly answer: Answer }
  | { readonly is: 'accept' }
  | { readonly is: 'undo' }
  | { readonly is: 'again' };

type FlowNext = Next<Flow, FlowEvent>;

const answered = (answer: Promise<Answer>): Promise<FlowEvent> =>
  answer.then((given) => ({ is: 'answered', answer: given }));

export function startFlow(job: Job, stale = false): FlowNext {
  const { command, input } = job;
  return {
    state: { is: 'previewing', job, stale },
    work: () => answered(ask({ command, input, mode: 'preview' })),
  };
}

/** Carried out at once, and only where a person's own words are concerned is there something to ask. */
export function startGently(job: Job): FlowNext {
  const { command, input } = job;
  return {
    state: { is: 'previewing', job, stale: false },
    work: () => answered(ask({ command, input, mode: 'gentle' })),
  };
}

function write(job: Job, preview: Preview): FlowNext {
  const { command, input } = job;
  return {
    state: { is: 'writing', job, preview },
    work: () => answered(ask({ command, input, mode: 'call', accept: preview.token })),
  };
}

const undo = (job: Job): FlowNext => ({
  state: { is: 'undoing', job },
  work: () => answered(ask({ command: 'undo', input: {}, mode: 'call' })),
});

function fail(flow: Flow, problem: Problem): FlowNext {
  const { job } = flow;
  // A preview that is stale itself would be so again, and again.
  if (problem.code === 'stale' && flow.is === 'writing') return startFlow(job, true);
  return { state: { is: 'failed', job, problem, during: flow.is === 'undoing' ? 'undo' : 'work' } };
}

/** What changes nothing needs no consent: it goes on to its notice and figures. */
function previewed(job: Job, preview: Preview, stale: boolean): FlowNext {
  return changesSomething(preview)
    ? { state: { is: 'previewed', job, preview, stale } }
    : write(job, preview);
}

function hear(flow: Flow, answer: Answer): FlowNext {
  if (!answer.ok) return fail(flow, answer.problem);
  const { job } = flow;
  const { value } = answer;
  if (flow.is === 'previewing' && isPreview(value)) return previewed(job, value, flow.stale);
  if (isPreview(value)) return { state: flow };
  // Gently: there was nothing to ask.
  if (flow.is === 'previewing') return { state: { is: 'done', job, done: value, wrote: true } };
  if (flow.is === 'writing')
    return { state: { is: 'done', job, done: value, wrote: changesSomething(flow.preview) } };
  if (flow.is === 'undoing') return { state: { is: 'undone', job, notice: value.notice } };
  return { state: flow };
}

/** An event that does not fit (a second click, a late answer) changes nothing. */
export function flowStep(flow: Flow, event: FlowEvent): FlowNext {
  switch (event.is) {
    case 'answered':
      return ['previewing', 'writing', 'undoing'].includes(flow.is)
        ? hear(flow, event.answer)
        : { state: flow };
    case 'accept':
      return flow.is === 'previewed' ? write(flow.job, flow.preview) : { state: flow };
    case 'undo':
      return flow.is === 'done' ? undo(flow.job) : { state: flow };
    case 'again':
      if (flow.is !== 'failed') return { state: flow };
      return flow.during === 'undo' ? undo(flow.job) : startFlow(flow.job);
    default:
      return event satisfies never;
  }
}
