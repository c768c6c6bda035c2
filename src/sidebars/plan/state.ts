/** The plan page: where every plan item stands, its days, what to move, add or drop; placing a period; the next year. */

import type { CommandName } from '../../commands';
import type { JsonObject } from '../../core/json';
import { say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import { type Answer, isPreview, type Problem } from '../kit/answer';
import { ask, openPage } from '../kit/ask';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { usualMonth } from '../kit/usual-month';
import { type Standing, standingIn } from './standing';

/** One change of the schedule, as it is typed. */
export interface Change {
  /** ID of a dated row, or of a plan item that gets one more. */
  readonly id: string;
  readonly date: string;
  readonly start: string;
  /** ID of the row with which it is swapped. */
  readonly other: string;
}

/** What is going on beside a command that writes. */
export type Aside =
  | { readonly is: 'reading' }
  | { readonly is: 'leaving' }
  | { readonly is: 'byMenu' }
  | { readonly is: 'failed'; readonly problem: Problem };

export interface State {
  /** Key of the chosen period. */
  readonly period: string;
  /** Blank for every service. */
  readonly service: string;
  readonly onlyShort: boolean;
  readonly standing: Standing;
  readonly change: Change;
  /** The person says that this workbook is the copy of last year's. */
  readonly isCopy: boolean;
  /** The table of volumes, by plan item and month, as far as they were typed. */
  readonly volumes?: Readonly<Record<string, string>>;
  readonly aside?: Aside;
  readonly flow?: Flow;
}

export type How = 'move' | 'swap' | 'add' | 'drop';

export type Event =
  | { readonly is: 'chose'; readonly filter: Partial<Pick<State, 'period' | 'service' | 'onlyShort'>> }
  | { readonly is: 'place' }
  /** Bring the programmes up to date without placing anything. */
  | { readonly is: 'refresh' }
  | { readonly is: 'opened'; readonly plan: string }
  | { readonly is: 'closed' }
  | { readonly is: 'read'; readonly answer: Answer }
  | { readonly is: 'typed'; readonly change: Partial<Change> }
  | { readonly is: 'change'; readonly how: How }
  /** Of the free times that were offered in place of the wish. */
  | { readonly is: 'instead'; readonly date: string; readonly start: string }
  | { readonly is: 'makePlan' }
  | { readonly is: 'left'; readonly problem?: Problem }
  | { readonly is: 'volumes' }
  | { readonly is: 'volume'; readonly plan: string; readonly month: string; readonly volume: string }
  | { readonly is: 'saveVolumes' }
  | { readonly is: 'copied'; readonly isCopy: boolean }
  | { readonly is: 'nextYear' }
  | { readonly is: 'flow'; readonly event: FlowEvent }
  | { readonly is: 'back' };

type PlanNext = Next<State, Event>;

const resting = ({ flow, aside, ...rest }: State): State => rest;

const withoutTable = ({ volumes, ...rest }: State): State => resting(rest);

const inFlow = (state: State, next: Next<Flow, FlowEvent>): PlanNext =>
  lifted(
    next,
    (flow) => ({ ...resting(state), flow }),
    (event) => ({ is: 'flow', event }),
  );

const start = (
  state: State,
  input: JsonObject,
  name: string,
  command: CommandName = 'derivePlan',
): PlanNext => (state.flow ? { state } : inFlow(state, startFlow({ command, input, name })));

const NOTHING: Change = { id: '', date: '', start: '', other: '' };

/** @param plan that gets one more day. */
function inputOf({ standing, change }: State, how: How): JsonObject {
  const { id, date, start: from, other } = change;
  const at = (slot: { readonly date: string; readonly start: string }): JsonObject => ({
    date: slot.date,
    ...(slot.start === '' ? {} : { start: slot.start }),
  });
  const { open } = standing;
  const rows = open ? [...open.rows, ...open.others] : [];
  const [own, its] = [id, other].map((one) => rows.find((row) => row.id === one));
  if (how === 'swap' && own && its)
    return {
      moves: [
        { session: id, ...at(its) },
        { session: other, ...at(own) },
      ],
    };
  if (how === 'drop') return { drop: [id] };
  return how === 'add'
    ? { add: [{ plan: open?.id ?? id, ...at(change) }] }
    : { session: id, ...at({ date, start: from }) };
}

/** The same wish at another time. */
function insteadOf(input: JsonObject, date: string, from: string): JsonObject {
  const slot = { date, ...(from === '' ? {} : { start: from }) };
  const [addition] = Array.isArray(input.add) ? input.add : [];
  if (typeof addition === 'object' && addition !== null) return { add: [{ ...addition, ...slot }] };
  return { ...input, ...slot };
}

const read = (state: State, plan: string): PlanNext => ({
  state: { ...resting(state), change: NOTHING, aside: { is: 'reading' } },
  work: async () => ({
    is: 'read',
    answer: await ask({ command: 'readPlan', mode: 'call', input: plan === '' ? {} : { plan } }),
  }),
});

function heard(state: State, answer: Answer, { locale }: Hello): PlanNext {
  const rest = resting(state);
  if (!answer.ok) return { state: { ...rest, aside: { is: 'failed', problem: answer.problem } } };
  if (isPreview(answer.value)) return { state: rest };
  return { state: { ...rest, standing: standingIn(answer.value.reply, locale) } };
}

/** Its row is selected, and the page of service plans, which looks at the selected row, comes in this one's place. */
const leave = (state: State, cell: string): PlanNext => ({
  state: { ...resting(state), aside: { is: 'leaving' } },
  work: async () => {
    const answer = await ask({ command: 'goToCell', mode: 'call', input: { tab: 'annual', cell } });
    if (!answer.ok) return { is: 'left', problem: answer.problem };
    await openPage('showServicePlan');
    return { is: 'left' };
  },
});

const labelOf = ({ about, locale }: Hello, key: string): string =>
  about?.periods.find((period) => period.key === key)?.label[locale] ?? key;

function saveVolumes(state: State, { locale }: Hello): PlanNext {
  const typed = state.volumes ?? {};
  return Object.keys(typed).length > 0
    ? start(state, volumesIn(typed), say(PLAN.volumes, locale), 'setVolumes')
    : { state };
}

export const begin = ({ about, reply, locale }: Hello): PlanNext => ({
  state: {
    period: usualMonth(about?.periods ?? [], about?.today ?? ''),
    service: '',
    onlyShort: false,
    standing: standingIn(reply, locale),
    change: NOTHING,
    isCopy: false,
  },
});

const withoutOpen = ({ open, ...rest }: Standing): Standing => rest;

/** Of one volume in the table. */
export const volumeKey = (plan: string, month: string): string => `${month} ${plan}`;

function volumesIn(typed: NonNullable<State['volumes']>): JsonObject {
  const volumes = Object.entries(typed).map(([key, volume]) => ({
    plan: key.slice(key.indexOf(' ') + 1),
    month: key.slice(0, key.indexOf(' ')),
    volume,
  }));
  return { volumes };
}

export function step(state: State, event: Event, hello: Hello): PlanNext {
  const { flow, period, change, standing } = state;
  switch (event.is) {
    case 'chose':
      return { state: { ...resting(state), ...event.filter } };
    case 'place':
      return start(state, { period }, labelOf(hello, period));
    case 'refresh':
      return start(state, {}, say(PLAN.allYear, hello.locale));
    case 'opened':
      return read(state, event.plan);
    case 'closed':
      return { state: { ...withoutTable(state), change: NOTHING, standing: withoutOpen(standing) } };
    case 'read':
      return heard(state, event.answer, hello);
    case 'typed':
      return { state: { ...state, change: { ...change, ...event.change } } };
    case 'change':
      return start(state, inputOf(state, event.how), change.id || (standing.open?.id ?? ''), 'moveSession');
    case 'instead':
      return flow?.is === 'failed'
        ? inFlow(state, startFlow({ ...flow.job, input: insteadOf(flow.job.input, event.date, event.start) }))
        : { state };
    case 'makePlan':
      return standing.open ? leave(state, standing.open.cell) : { state };
    case 'left':
      return {
        state: {
          ...resting(state),
          aside: event.problem ? { is: 'failed', problem: event.problem } : { is: 'byMenu' },
        },
      };
    case 'volumes':
      return { state: { ...resting(state), volumes: {} } };
    case 'volume': {
      const key = volumeKey(event.plan, event.month);
      return { state: { ...state, volumes: { ...state.volumes, [key]: event.volume } } };
    }
    case 'saveVolumes':
      return saveVolumes(state, hello);
    case 'copied':
      return { state: { ...state, isCopy: event.isCopy } };
    case 'nextYear':
      return start(state, { copy: state.isCopy }, say(PLAN.nextYear, hello.locale), 'startNextYear');
    case 'flow':
      return flow ? inFlow(state, flowStep(flow, event.event)) : { state };
    case 'back':
      // What was written changes where the plan stands.
      return flow?.is === 'done' || flow?.is === 'undone'
        ? read(withoutTable(state), standing.open?.id ?? '')
        : { state: resting(state) };
    default:
      return event satisfies never;
  }
}
