/** How the page of service plans looks in each state. */

import type { VNode } from 'preact';
import { property } from '../../core/json';
import { type Locale, say } from '../../core/text';
import { SERVICE_PLAN } from '../../texts/service-plan-sidebar';
import { SIDEBAR } from '../../texts/sidebar';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, describedBy, Field, Lines, linesOf, ProblemBox, Screen } from '../kit/parts';
import { Elements } from './elements';
import { listAt, type Opened, textAt } from './opened';
import type { Event, State } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

interface PickProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

const Pick = ({ id, label, hint, value, options, onPick }: PickProps): VNode => (
  <Field id={id} label={label} hint={hint}>
    <select
      id={id}
      value={value}
      aria-describedby={describedBy(id, undefined)}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  </Field>
);

const formsIn = ({ lists }: State, locale: Locale): readonly (readonly [string, string])[] =>
  listAt(lists, 'forms').map((form) => [textAt(form, 'key'), textAt(property(form, 'label'), locale)]);

/** `PLN-004 · Etika bermedia sosial`. A dated row that was asked for stands for its plan item. */
function plansIn({ lists }: State, locale: Locale): readonly (readonly [string, string])[] {
  return listAt(lists, 'plans').map((plan) => {
    const words = textAt(plan, 'topic') || textAt(property(plan, 'service'), locale);
    return [textAt(plan, 'id'), `${textAt(plan, 'id')} · ${words}`];
  });
}

const Choose = ({ state, hello, send }: Props): VNode => {
  const { locale } = hello;
  const plans = plansIn(state, locale);
  const open = property(state.lists, 'open');
  const chosen = plans.some(([id]) => id === state.plan) ? state.plan : textAt(open, 'id');
  if (plans.length === 0)
    return (
      <Screen heading={say(SERVICE_PLAN.choose, locale)}>
        <p>{say(SERVICE_PLAN.none, locale, { tab: tabTitle(hello, 'annual') })}</p>
      </Screen>
    );
  return (
    <Screen heading={say(SERVICE_PLAN.choose, locale)}>
      <p>{say(SERVICE_PLAN.intro, locale)}</p>
      {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
      <Pick
        id="plan"
        label={say(SERVICE_PLAN.plan, locale)}
        hint={say(SERVICE_PLAN.planHint, locale)}
        value={chosen}
        options={plans}
        onPick={(value) => send({ is: 'chose', key: 'plan', value })}
      />
      {state.noRow && (
        <p class="error" role="alert">
          {say(SERVICE_PLAN.noRow, locale)}
        </p>
      )}
      <Buttons>
        <Button primary onPress={() => send({ is: 'open' })}>
          {say(SERVICE_PLAN.openIt, locale)}
        </Button>
        <Button onPress={() => send({ is: 'take row' })}>{say(SERVICE_PLAN.fromRow, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

const Open = ({ state, hello, send, opened }: Props & { readonly opened: Opened }): VNode => {
  const { locale } = hello;
  const forms = formsIn(state, locale).map(([key, label]): readonly [string, string] => [
    key,
    key === opened.usual ? say(SERVICE_PLAN.usualForm, locale, { form: label }) : label,
  ]);
  const dates = opened.dates.map(({ id, words }): readonly [string, string] => [id, words]);
  return (
    <Screen heading={opened.servicePlan}>
      <p class="name">{opened.topic}</p>
      {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
      <Pick
        id="form"
        label={say(SERVICE_PLAN.form, locale)}
        value={opened.form}
        options={forms}
        onPick={(value) => send({ is: 'reopen', key: 'form', value })}
      />
      {dates.length > 0 && (
        <Pick
          id="date"
          label={say(SERVICE_PLAN.date, locale)}
          value={opened.asked}
          options={[[opened.plan, say(SERVICE_PLAN.allDates, locale)], ...dates]}
          onPick={(value) => send({ is: 'reopen', key: 'plan', value })}
        />
      )}
      <Elements state={state} opened={opened} hello={hello} send={send} />
      <Buttons>
        <Button primary onPress={() => send({ is: 'make' })}>
          {say(SERVICE_PLAN.look, locale)}
        </Button>
        <Button onPress={() => send({ is: 'back' })}>{say(SERVICE_PLAN.other, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

const wordsOf = (locale: Locale, name: string): FlowWords => ({
  checking: say(SERVICE_PLAN.checking, locale, { name }),
  checkingStatus: say(SERVICE_PLAN.checkingStatus, locale),
  preview: say(SERVICE_PLAN.preview, locale),
  accept: say(SERVICE_PLAN.accept, locale),
  writing: say(SERVICE_PLAN.writing, locale),
  writingStatus: say(SERVICE_PLAN.writingStatus, locale),
  done: say(SERVICE_PLAN.done, locale),
  other: say(SERVICE_PLAN.other, locale),
});

const HowToPrint = ({ hello }: { readonly hello: Hello }): VNode => (
  <>
    <h2>{say(SIDEBAR.print, hello.locale)}</h2>
    <Lines
      lines={linesOf(
        say(SIDEBAR.printSteps, hello.locale, {
          tab: tabTitle(hello, 'service-plan'),
          paper: SERVICE_PLAN.paper,
        }),
      )}
    />
  </>
);

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { flow, opened, isLoading } = state;
  const { locale } = hello;
  if (isLoading)
    return <Screen heading={say(SERVICE_PLAN.choose, locale)} busy={say(SERVICE_PLAN.loading, locale)} />;
  if (flow)
    return (
      <FlowView
        flow={flow}
        hello={hello}
        words={wordsOf(locale, flow.job.name)}
        send={(event) => send({ is: 'flow', event })}
        onBack={() => send({ is: 'back' })}
        ofDone={() => <HowToPrint hello={hello} />}
      />
    );
  if (opened) return <Open state={state} hello={hello} send={send} opened={opened} />;
  return <Choose state={state} hello={hello} send={send} />;
}
