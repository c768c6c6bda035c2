/** One need: the plan item that answers it, or a new one. */

import type { VNode } from 'preact';
import { say, type Text } from '../../core/text';
import { NEEDS } from '../../texts/needs-sidebar';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import type { Hello } from '../kit/opening';
import { Button, Buttons, describedBy, Field, Screen } from '../kit/parts';
import { isMonth } from '../kit/usual-month';
import { type Need, planOf } from './list';
import type { Draft, Event, State } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

interface Option {
  readonly key: string;
  readonly label: string;
}

interface FieldProps extends Props {
  readonly name: keyof Draft;
  readonly label: Text;
  readonly hint?: Text;
}

const Select = ({
  state,
  hello,
  send,
  name,
  label,
  options,
}: FieldProps & { readonly options: readonly Option[] }) => (
  <Field id={name} label={say(label, hello.locale)}>
    <select
      id={name}
      aria-describedby={describedBy(name, undefined)}
      value={state.draft[name]}
      onChange={({ currentTarget }) => send({ is: 'draft', draft: { [name]: currentTarget.value } })}
    >
      {options.map(({ key, label: words }) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  </Field>
);

const Written = ({ state, hello, send, name, label, hint }: FieldProps): VNode => (
  <Field id={name} label={say(label, hello.locale)} hint={hint && say(hint, hello.locale)}>
    <input
      id={name}
      type="text"
      aria-describedby={describedBy(name, undefined)}
      value={state.draft[name]}
      onInput={({ currentTarget }) => send({ is: 'draft', draft: { [name]: currentTarget.value } })}
    />
  </Field>
);

/** Of the same domain first: they are the likely answers. */
function plansFor({ all }: State, need: Need, none: string): readonly Option[] {
  const own = all.plans.filter(({ domain }) => domain === need.domain);
  const plans = [...own, ...all.plans.filter((plan) => !own.includes(plan))];
  return [{ key: '', label: none }, ...plans.map(({ id, topic }) => ({ key: id, label: `${id} ${topic}` }))];
}

const NewPlan = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale, about } = hello;
  const months = (about?.periods ?? []).filter(isMonth);
  return (
    <section>
      <h2>{say(NEEDS.newPlan, locale)}</h2>
      <Written {...props} name="topic" label={NEEDS.topic} hint={NEEDS.topicHint} />
      <Select {...props} name="service" label={NEEDS.service} options={state.all.services} />
      <Written {...props} name="target" label={NEEDS.target} hint={NEEDS.targetHint} />
      <Select
        {...props}
        name="month"
        label={NEEDS.month}
        options={months.map(({ key, label }) => ({ key, label: label[locale] }))}
      />
      <Written {...props} name="volume" label={NEEDS.volume} hint={NEEDS.volumeHint} />
      <Buttons>
        <Button onPress={() => send({ is: 'make' })}>{say(NEEDS.make, locale)}</Button>
      </Buttons>
    </section>
  );
};

export const NeedScreen = (props: Props & { readonly need: Need }): VNode => {
  const { state, hello, send, need } = props;
  const { locale } = hello;
  const domain = state.all.domains.find(({ key }) => key === need.domain)?.label;
  const plan = planOf(state.all, need);
  const facts = [
    domain ?? say(NEEDS.withoutDomain, locale),
    ...(need.percent === null ? [] : [`${numberWords(need.percent, locale)}%`]),
    ...(need.priority === null ? [] : [say(NEEDS.rank, locale, { rank: need.priority })]),
  ];
  return (
    <Screen heading={need.item}>
      <p>{facts.join(' · ')}</p>
      {need.isGuess && <p class="warning">{say(NEEDS.guessed, locale)}</p>}
      <Select
        {...props}
        name="plan"
        label={NEEDS.answeredBy}
        options={plansFor(state, need, say(NEEDS.nothingYet, locale))}
      />
      <Buttons>
        <Button primary onPress={() => send({ is: 'link' })}>
          {say(NEEDS.link, locale)}
        </Button>
        <Button onPress={() => send({ is: 'closed' })}>{say(NEEDS.toList, locale)}</Button>
      </Buttons>
      {!plan && <NewPlan state={state} hello={hello} send={send} />}
    </Screen>
  );
};
