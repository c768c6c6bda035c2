/** The wizard: four questions or the school's own files, what would be made, and then it is made. */

import { type CivilDate, parseIsoDate } from '../../core/civil-date';
import type { JsonObject } from '../../core/json';
import { say } from '../../core/text';
import { START } from '../../texts/start-sidebar';
import type { Problem } from '../kit/answer';
import { openPage } from '../kit/ask';
import { isRefusedFile, readFile, type TextFile } from '../kit/chosen-file';
import { type Flow, type FlowEvent, flowStep, startFlow } from '../kit/flow';
import { lifted, type Next } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { startRemoval } from '../kit/remove-sample';
import { type Answers, inputOf, missingIn, QUESTIONS, usualAnswers, usualStart, yearLabel } from './answers';

export type Place =
  | { readonly is: 'welcome'; readonly problem?: Problem }
  | { readonly is: 'reading' }
  /** `asked`: the person tried to go on, so that what is missing is said. */
  | { readonly is: 'question'; readonly index: number; readonly asked: boolean }
  | { readonly is: 'under way'; readonly flow: Flow; readonly from: 'files' | 'questions' }
  | { readonly is: 'removing'; readonly flow: Flow };

export interface State {
  /** The sample is gone since the page was opened. */
  readonly isRemoved?: true;
  /** The page of today could not be opened from here. */
  readonly isTodayClosed?: true;
  readonly answers: Answers;
  readonly today: CivilDate;
  readonly place: Place;
}

export type Event =
  | { readonly is: 'began' }
  | { readonly is: 'sample' }
  /** `everything`: rows of the person's own, too. */
  | { readonly is: 'remove'; readonly everything: boolean }
  | { readonly is: 'answered'; readonly answer: Partial<Answers> }
  /** On to the page of today. */
  | { readonly is: 'today' }
  | { readonly is: 'opened'; readonly worked: boolean }
  | { readonly is: 'next' }
  | { readonly is: 'back' }
  | { readonly is: 'chose'; readonly files: readonly File[] }
  | { readonly is: 'read'; readonly files: readonly (TextFile | Problem)[] }
  | { readonly is: 'flow'; readonly event: FlowEvent };

type StartNext = Next<State, Event>;

const at = (state: State, place: Place): StartNext => ({ state: { ...state, place } });

const inFlow = (state: State, next: Next<Flow, FlowEvent>, from: 'files' | 'questions'): StartNext =>
  lifted(
    next,
    (flow) => ({ ...state, place: { is: 'under way', flow, from } }),
    (event) => ({ is: 'flow', event }),
  );

const inRemoval = (state: State, next: Next<Flow, FlowEvent>): StartNext =>
  lifted(
    next,
    (flow) => ({
      ...state,
      place: { is: 'removing', flow },
      ...(flow.is === 'done' ? { isRemoved: true } : {}),
    }),
    (event) => ({ is: 'flow', event }),
  );

const startYear = (state: State, input: JsonObject, name: string, from: 'files' | 'questions'): StartNext =>
  inFlow(state, startFlow({ command: 'startYear', input, name }), from);

function next(state: State, index: number): StartNext {
  const question = QUESTIONS[index];
  if (question === undefined) return { state };
  if (missingIn(question, state.answers)) return at(state, { is: 'question', index, asked: true });
  if (index + 1 < QUESTIONS.length) return at(state, { is: 'question', index: index + 1, asked: false });
  const { school, year } = state.answers;
  return startYear(state, inputOf(state.answers), `${school.trim()}, ${yearLabel(year)}`, 'questions');
}

function back(state: State): StartNext {
  const { place } = state;
  if (place.is === 'question' && place.index > 0)
    return at(state, { is: 'question', index: place.index - 1, asked: false });
  const fromQuestions =
    place.is === 'under way' && place.from === 'questions' && place.flow.is !== 'done' && QUESTIONS.length;
  return fromQuestions
    ? at(state, { is: 'question', index: fromQuestions - 1, asked: false })
    : at(state, { is: 'welcome' });
}

/** Which files the school's are is known by their names; the add-on says what is wrong inside them. */
const SCHOOL_FILE = /^(profile|calendar|org)(-.*)?\.json$|^plan(-.*)?\.csv$/i;

const STRANGE: Problem = {
  code: 'file',
  message: { text: START.strange },
  remedy: { text: START.strangeRemedy },
};

function read(state: State, given: readonly (TextFile | Problem)[]): StartNext {
  const problem = given.find(isRefusedFile);
  if (problem) return at(state, { is: 'welcome', problem });
  const files = given.flatMap((file) =>
    !isRefusedFile(file) && SCHOOL_FILE.test(file.name) ? [{ name: file.name, text: file.text }] : [],
  );
  if (files.length === 0) return at(state, { is: 'welcome', problem: STRANGE });
  return startYear(state, { files }, files.map(({ name }) => name).join(', '), 'files');
}

/** A chosen year brings its usual first day along. */
const answered = ({ answers }: State, answer: Partial<Answers>): Answers => ({
  ...answers,
  ...(answer.year === undefined ? {} : { startDate: usualStart(answer.year) }),
  ...answer,
});

/** @param browserDay `2026-10-06`, for a workbook that is half made and cannot say which day it is. */
export const beginOn =
  (browserDay: () => string) =>
  ({ about }: Hello): StartNext => {
    const today =
      parseIsoDate(about?.today ?? '') ?? parseIsoDate(browserDay()) ?? ('2026-07-01' as CivilDate);
    return { state: { answers: usualAnswers(today), today, place: { is: 'welcome' } } };
  };

function flowed(state: State, event: FlowEvent): StartNext {
  const { place } = state;
  if (place.is === 'removing') return inRemoval(state, flowStep(place.flow, event));
  return place.is === 'under way' ? inFlow(state, flowStep(place.flow, event), place.from) : { state };
}

export function step(state: State, event: Event, { locale }: Hello): StartNext {
  const { place } = state;
  switch (event.is) {
    case 'began':
      return at(state, { is: 'question', index: 0, asked: false });
    case 'sample': {
      const input = { sample: true, language: locale };
      return place.is === 'welcome' ? startYear(state, input, say(START.sample, locale), 'files') : { state };
    }
    case 'remove':
      return place.is === 'welcome' || place.is === 'removing'
        ? inRemoval(state, startRemoval(locale, event.everything))
        : { state };
    case 'answered':
      return { state: { ...state, answers: answered(state, event.answer) } };
    case 'today':
      return {
        state,
        work: async () => ({ is: 'opened', worked: await openPage('showToday') }),
      };
    case 'opened':
      return { state: event.worked ? state : { ...state, isTodayClosed: true } };
    case 'next':
      return place.is === 'question' ? next(state, place.index) : { state };
    case 'back':
      return back(state);
    case 'chose': {
      const { files } = event;
      if (place.is !== 'welcome') return { state };
      return {
        ...at(state, { is: 'reading' }),
        work: async () => ({ is: 'read', files: await Promise.all(files.map((file) => readFile(file))) }),
      };
    }
    case 'read':
      return place.is === 'reading' ? read(state, event.files) : { state };
    case 'flow':
      return flowed(state, event.event);
    default:
      return event satisfies never;
  }
}
