/** How a case looks: one field, and its steps in time order. */

import type { VNode } from 'preact';
import { type Json, property } from '../../core/json';
import { isLocale, type Locale, say } from '../../core/text';
import { CASE } from '../../texts/case-sidebar';
import { isPreview } from '../kit/answer';
import { dayWords } from '../kit/days';
import { GoToCell, goingWords, NotThere } from '../kit/go-to-cell';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, describedBy, Field, Lines, ProblemBox, Screen } from '../kit/parts';
import type { Event, State } from './state';

const JOURNAL = 'journal';

const listIn = (value: Json | undefined, key: string): readonly Json[] => {
  const found = property(value, key);
  return Array.isArray(found) ? found : [];
};

const wordIn = (value: Json | undefined, key: string): string => String(property(value, key) ?? '');

/** In the person's language. */
const labelOf = (step: Json, key: string, locale: Locale): string =>
  isLocale(locale) ? wordIn(property(step, key), locale) : '';

/** Of a session its status, of a follow-up where it stands. */
function stateWords(step: Json, locale: Locale): string {
  const state = property(step, 'state');
  if (typeof state !== 'string') return labelOf(step, 'state', locale);
  const closed = wordIn(step, 'closed');
  if (state === 'closed' && closed !== '') {
    return say(CASE.closedOn, locale, { date: dayWords(closed, locale) });
  }
  return Object.keys(CASE).includes(state) ? say(CASE[state as keyof typeof CASE], locale) : state;
}

function kindWords(step: Json, locale: Locale): string {
  const kind = property(step, 'kind');
  return say(
    kind === 'followUp' ? CASE.followUp : kind === 'referral' ? CASE.referral : CASE.session,
    locale,
  );
}

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const Step = ({ step, state, hello, send }: Props & { readonly step: Json }): VNode => {
  const { locale } = hello;
  const place = { tab: JOURNAL, cell: wordIn(step, 'cell') };
  const date = wordIn(step, 'date');
  const parts = [labelOf(step, 'what', locale), stateWords(step, locale), wordIn(step, 'id')];
  return (
    <li>
      <p>
        <strong>{date === '' ? say(CASE.noDate, locale) : dayWords(date, locale)}</strong>
        {` · ${kindWords(step, locale)}`}
      </p>
      <p>{parts.filter((part) => part !== '').join(' · ')}</p>
      <GoToCell
        place={place}
        title={tabTitle(hello, JOURNAL)}
        locale={locale}
        onPress={(to) => send({ is: 'go', place: to })}
      />
      <NotThere place={place} going={state.going} locale={locale} />
    </li>
  );
};

const Thread = (props: Props): VNode | null => {
  const { answer } = props.state;
  const { locale } = props.hello;
  if (!answer) return null;
  if (!answer.ok) return <ProblemBox problem={answer.problem} locale={locale} />;
  if (isPreview(answer.value)) return null;
  const { reply, notice } = answer.value;
  const steps = listIn(reply, 'rows');
  const more = Number(property(reply, 'count')) - steps.length;
  return (
    <>
      <p>{notice}</p>
      <ol class="findings">
        {steps.map((step, index) => (
          <Step key={index} {...props} step={step} />
        ))}
      </ol>
      {more > 0 && <p>{say(CASE.more, locale, { count: more })}</p>}
    </>
  );
};

export const view = (state: State, hello: Hello, send: Send<Event>): VNode => {
  const { locale } = hello;
  const said = state.going && goingWords(state.going, locale);
  return (
    <Screen
      heading={say(CASE.heading, locale)}
      busy={state.isLoading && say(CASE.loading, locale)}
      status={said}
    >
      <Lines lines={[say(CASE.private, locale)]} />
      <Field id="code" label={say(CASE.code, locale)} hint={say(CASE.codeHint, locale)}>
        <input
          type="text"
          id="code"
          list="codes"
          autocomplete="off"
          maxLength={40}
          value={state.code}
          aria-describedby={describedBy('code', undefined)}
          onInput={({ currentTarget }) => send({ is: 'typed', code: currentTarget.value })}
          onKeyDown={({ key }: KeyboardEvent) => {
            if (key === 'Enter') send({ is: 'show' });
          }}
        />
      </Field>
      <datalist id="codes">
        {listIn(hello.reply, 'codes').map((code) => (
          <option key={String(code)} value={String(code)} />
        ))}
      </datalist>
      <Buttons>
        <Button primary onPress={() => send({ is: 'show' })}>
          {say(CASE.show, locale)}
        </Button>
      </Buttons>
      <Thread state={state} hello={hello} send={send} />
    </Screen>
  );
};
