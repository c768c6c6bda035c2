/** The wizard's four questions, one at a time. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';
import { START } from '../../texts/start-sidebar';
import type { Send } from '../kit/machine';
import { Button, Buttons, Choice, describedBy, Field, Screen } from '../kit/parts';
import {
  type Answers,
  DAYS,
  LEVELS,
  missingIn,
  QUESTIONS,
  type Question,
  yearLabel,
  yearsAround,
} from './answers';
import type { Event, State } from './state';

interface QuestionProps {
  readonly state: State;
  readonly locale: Locale;
  readonly send: Send<Event>;
  readonly index: number;
  readonly asked: boolean;
}

type ControlProps = Omit<QuestionProps, 'index' | 'asked'> & {
  readonly error: string | undefined;
  readonly answer: (given: Partial<Answers>) => void;
};

const onEnter =
  (send: Send<Event>) =>
  ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') send({ is: 'next' });
  };

const School = ({ state, locale, send, error, answer }: ControlProps): VNode => (
  <Field id="school" label={say(START.schoolLabel, locale)} error={error}>
    <input
      type="text"
      id="school"
      maxLength={120}
      value={state.answers.school}
      aria-invalid={error !== undefined}
      aria-describedby={describedBy('school', error)}
      onInput={({ currentTarget }) => answer({ school: currentTarget.value })}
      onKeyDown={onEnter(send)}
    />
  </Field>
);

const Level = ({ state, locale, answer }: ControlProps): VNode => (
  <Choice
    name="level"
    label={say(START.level, locale)}
    value={state.answers.level}
    options={LEVELS.map(({ key, label }) => ({ key, label: label[locale] }))}
    onChoose={(level) => answer({ level })}
  />
);

const Year = ({ state, locale, send, error, answer }: ControlProps): VNode => (
  <>
    <Field id="year" label={say(START.yearLabel, locale)}>
      <select
        id="year"
        value={String(state.answers.year)}
        onChange={({ currentTarget }) => answer({ year: Number(currentTarget.value) })}
      >
        {yearsAround(state.today).map((year) => (
          <option key={year} value={String(year)}>
            {yearLabel(year)}
          </option>
        ))}
      </select>
    </Field>
    <Field id="first" label={say(START.startLabel, locale)} hint={say(START.startHint, locale)} error={error}>
      <input
        type="date"
        id="first"
        value={state.answers.startDate}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy('first', error)}
        onInput={({ currentTarget }) => answer({ startDate: currentTarget.value })}
        onKeyDown={onEnter(send)}
      />
    </Field>
  </>
);

const Days = ({ state, locale, answer }: ControlProps): VNode => (
  <Choice
    name="days"
    label={say(START.days, locale)}
    value={state.answers.schoolDays}
    options={DAYS.map(({ key, label }) => ({ key, label: label[locale] }))}
    onChoose={(schoolDays) => answer({ schoolDays })}
  />
);

const HEADINGS = {
  school: START.school,
  level: START.level,
  year: START.year,
  days: START.days,
} as const;

const CONTROLS: Readonly<Record<Question, (props: ControlProps) => VNode>> = {
  school: School,
  level: Level,
  year: Year,
  days: Days,
};

export const QuestionScreen = ({ state, locale, send, index, asked }: QuestionProps): VNode => {
  const question = QUESTIONS[index] ?? 'school';
  const missing = asked ? missingIn(question, state.answers) : undefined;
  const Control = CONTROLS[question];
  const isLast = index === QUESTIONS.length - 1;
  return (
    <Screen heading={say(HEADINGS[question], locale)}>
      <p class="fine">{say(START.progress, locale, { number: index + 1, count: QUESTIONS.length })}</p>
      <Control
        state={state}
        locale={locale}
        send={send}
        error={missing && say(missing, locale)}
        answer={(answer) => send({ is: 'answered', answer })}
      />
      <Buttons>
        <Button primary onPress={() => send({ is: 'next' })}>
          {say(isLast ? START.look : SIDEBAR.next, locale)}
        </Button>
        <Button onPress={() => send({ is: 'back' })}>{say(SIDEBAR.back, locale)}</Button>
      </Buttons>
    </Screen>
  );
};
