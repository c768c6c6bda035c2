/** The controls of the recording page: each is one answer under a key of the journal. */

import type { VNode } from 'preact';
import { type Locale, say, type Text } from '../../core/text';
import { AKURS_FOCI } from '../../texts/akurs';
import { RECORD } from '../../texts/record-sidebar';
import type { Send } from '../kit/machine';
import { Button, Buttons, describedBy, Field } from '../kit/parts';
import { AKURS, FORM } from './draft';
import type { Draft, Option } from './lists';
import type { Event } from './state';

export interface Filling {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

type Key = keyof typeof RECORD;

interface InputProps extends Filling {
  readonly name: string & Key;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly hint?: string;
  readonly longest?: number;
}

export const Input = (props: InputProps): VNode => {
  const { draft, locale, send, name, type = 'text', hint, longest = 300 } = props;
  const common = {
    id: name,
    value: draft[name] ?? '',
    'aria-describedby': describedBy(name, undefined),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      send({ is: 'answered', key: name, value: currentTarget.value }),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') send({ is: 'save' });
    },
  };
  return (
    <Field id={name} label={say(RECORD[name], locale)} hint={hint}>
      {type === 'date' || type === 'time' ? (
        <input type={type} {...common} />
      ) : (
        <input
          type="text"
          inputMode={type === 'number' ? 'numeric' : 'text'}
          maxLength={longest}
          {...common}
        />
      )}
    </Field>
  );
};

interface SelectProps extends Filling {
  readonly name: string & Key;
  readonly options: readonly Option[];
}

/** What stands in the draft is offered too, even where no list has it. */
function offered(options: readonly Option[], value: string): readonly Option[] {
  const blank = { key: '', label: '–' };
  const own = value === '' || options.some(({ key, label }) => key === value || label === value);
  return [blank, ...options, ...(own ? [] : [{ key: value, label: value }])];
}

export const Select = ({ draft, locale, send, name, options }: SelectProps): VNode => {
  const value = draft[name] ?? '';
  const chosen = options.find(({ key, label }) => key === value || label === value)?.key ?? value;
  return (
    <Field id={name} label={say(RECORD[name], locale)}>
      <select
        id={name}
        value={chosen}
        aria-describedby={describedBy(name, undefined)}
        onChange={({ currentTarget }) => send({ is: 'answered', key: name, value: currentTarget.value })}
      >
        {offered(options, value).map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
};

const SCORES = ['1', '2', '3', '4'];

interface ScoreProps extends Filling {
  readonly name: string;
  readonly label: Text;
}

/** One tap a score. */
const Score = ({ draft, locale, send, name, label }: ScoreProps): VNode => (
  <fieldset class="score">
    <legend>{say(label, locale)}</legend>
    {SCORES.map((score) => (
      <label class="option" key={score}>
        <input
          type="radio"
          name={name}
          id={`${name}${score}`}
          checked={draft[name] === score}
          onChange={() => send({ is: 'answered', key: name, value: score })}
        />
        <span>{score}</span>
      </label>
    ))}
  </fieldset>
);

const UCA = ['u', 'c', 'a'] as const;

/** The immediate evaluation in the form that was used last; the other one is a tap away. */
export const Scores = (filling: Filling): VNode => {
  const { draft, locale, send } = filling;
  const byAkurs = draft[FORM] === AKURS;
  return (
    <>
      {byAkurs
        ? AKURS_FOCI.map(({ key, label }) => <Score {...filling} key={key} name={key} label={label} />)
        : UCA.map((key) => <Score {...filling} key={key} name={key} label={RECORD[key]} />)}
      <Buttons>
        <Button onPress={() => send({ is: 'answered', key: FORM, value: byAkurs ? 'uca' : AKURS })}>
          {say(byAkurs ? RECORD.useUca : RECORD.useAkurs, locale)}
        </Button>
      </Buttons>
    </>
  );
};
