/** The folded parts of the plan page: one change of the schedule, and the next year. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Send } from '../kit/machine';
import { Button, Buttons, describedBy, Field } from '../kit/parts';
import type { Change, Event } from './state';

interface ChangeProps {
  readonly change: Change;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

const FIELDS = [
  { key: 'id', type: 'text', label: PLAN.changeId, hint: PLAN.changeIdHint },
  { key: 'date', type: 'date', label: PLAN.changeDate, hint: PLAN.changeDateHint },
  { key: 'start', type: 'time', label: PLAN.changeStart, hint: PLAN.changeStartHint },
] as const;

export const ChangeForm = ({ change, locale, send }: ChangeProps): VNode => (
  <details class="fold">
    <summary>{say(PLAN.changeOne, locale)}</summary>
    {FIELDS.map(({ key, type, label, hint }) => (
      <Field key={key} id={key} label={say(label, locale)} hint={say(hint, locale)}>
        <input
          id={key}
          type={type as 'text'}
          value={change[key]}
          aria-describedby={describedBy(key, undefined)}
          onInput={({ currentTarget }) => send({ is: 'typed', change: { [key]: currentTarget.value } })}
        />
      </Field>
    ))}
    <Buttons>
      <Button onPress={() => send({ is: 'change', how: 'move' })}>{say(PLAN.move, locale)}</Button>
      <Button onPress={() => send({ is: 'change', how: 'add' })}>{say(PLAN.add, locale)}</Button>
      <Button onPress={() => send({ is: 'change', how: 'drop' })}>{say(PLAN.drop, locale)}</Button>
    </Buttons>
  </details>
);

interface NextYearProps {
  readonly isCopy: boolean;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

export const NextYear = ({ isCopy, locale, send }: NextYearProps): VNode => (
  <details class="fold">
    <summary>{say(PLAN.nextYear, locale)}</summary>
    <p>{say(PLAN.nextYearIntro, locale)}</p>
    <label class="option">
      <input
        id="copy"
        type="checkbox"
        checked={isCopy}
        onChange={({ currentTarget }) => send({ is: 'copied', isCopy: currentTarget.checked })}
      />
      <span>{say(PLAN.isCopy, locale)}</span>
    </label>
    <Buttons>
      <Button onPress={() => send({ is: 'nextYear' })}>{say(PLAN.lookNext, locale)}</Button>
    </Buttons>
  </details>
);
