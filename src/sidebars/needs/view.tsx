/** How the page of needs looks in each state. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { NEEDS } from '../../texts/needs-sidebar';
import type { Job } from '../kit/flow';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, ProblemBox, Screen } from '../kit/parts';
import { byDomain, type Need, planOf } from './list';
import { NeedScreen } from './need';
import { Results } from './results';
import type { Event, State } from './state';

const wordsOf = (locale: Locale, { command }: Job): FlowWords => {
  const isAnswer = command === 'answerNeeds';
  return {
    checking: say(NEEDS.checking, locale),
    checkingStatus: say(NEEDS.checkingStatus, locale),
    preview: say(NEEDS.preview, locale),
    accept: say(isAnswer ? NEEDS.acceptAnswer : NEEDS.accept, locale),
    writing: say(NEEDS.writing, locale),
    writingStatus: say(NEEDS.writingStatus, locale),
    done: say(isAnswer ? NEEDS.answeredDone : NEEDS.done, locale),
    other: say(NEEDS.toList, locale),
  };
};

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const Row = ({ need, state, hello, send }: Props & { readonly need: Need }): VNode => {
  const { locale } = hello;
  const plan = planOf(state.all, need);
  const isOpen = state.all.unanswered.includes(need.item);
  return (
    <li>
      <button type="button" class="row" onClick={() => send({ is: 'opened', need })}>
        {need.priority !== null && `${need.priority}. `}
        {need.item}
        <br />
        <small>
          {need.percent !== null && `${numberWords(need.percent, locale)}% · `}
          {plan && `${plan.id} ${plan.topic}`}
          {plan && need.isGuess && ` · ${say(NEEDS.guess, locale)}`}
          {!plan &&
            (isOpen ? (
              <strong class="short">{say(NEEDS.notAnswered, locale)}</strong>
            ) : (
              say(NEEDS.noPlan, locale)
            ))}
        </small>
      </button>
    </li>
  );
};

const Ranked = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale } = hello;
  const { all, onlyOpen } = state;
  const groups = byDomain(all)
    .map(({ label, needs }) => ({
      label,
      needs: onlyOpen ? needs.filter(({ item }) => all.unanswered.includes(item)) : needs,
    }))
    .filter(({ needs }) => needs.length > 0);
  return (
    <>
      <p>{say(NEEDS.counted, locale, { count: all.needs.length, open: all.unanswered.length })}</p>
      <label class="option">
        <input
          id="onlyOpen"
          type="checkbox"
          checked={onlyOpen}
          onChange={({ currentTarget }) => send({ is: 'filter', onlyOpen: currentTarget.checked })}
        />
        <span>{say(NEEDS.onlyOpen, locale)}</span>
      </label>
      {groups.length === 0 && <p>{say(NEEDS.allAnswered, locale)}</p>}
      {groups.map(({ label, needs }) => (
        <section key={label}>
          <h2>{label || say(NEEDS.withoutDomain, locale)}</h2>
          <ul class="rows">
            {needs.map((need) => (
              <Row key={need.item} {...props} need={need} />
            ))}
          </ul>
        </section>
      ))}
      <PlansWithoutNeed {...props} />
      <Buttons>
        <Button onPress={() => send({ is: 'again' })}>{say(NEEDS.again, locale)}</Button>
      </Buttons>
      <p class="hint">{say(NEEDS.againHint, locale, { tab: tabTitle(hello, 'needs') })}</p>
    </>
  );
};

const PlansWithoutNeed = ({ state, hello }: Props): VNode | null => {
  const without = state.all.plans.filter(({ isWithoutNeed }) => isWithoutNeed);
  if (without.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say(NEEDS.plansWithout, hello.locale, { count: without.length })}</summary>
      <p>{say(NEEDS.plansWithoutHint, hello.locale)}</p>
      <ul>
        {without.map(({ id, topic }) => (
          <li key={id}>
            <strong>{id}</strong> {topic}
          </li>
        ))}
      </ul>
    </details>
  );
};

const List = (props: Props): VNode => {
  const { state, hello } = props;
  const { locale } = hello;
  const isBlank = state.all.needs.length === 0;
  return (
    <Screen heading={say(NEEDS.heading, locale)}>
      {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
      {isBlank && <p>{say(NEEDS.none, locale)}</p>}
      {!isBlank && <Ranked {...props} />}
      <details class="fold" open={isBlank}>
        <summary>{say(NEEDS.results, locale)}</summary>
        <Results {...props} />
      </details>
    </Screen>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  const { flow, all, open } = state;
  const need = all.needs.find(({ item }) => item === open);
  if (state.reading)
    return <Screen heading={say(NEEDS.reading, locale)} busy={say(NEEDS.readingStatus, locale)} />;
  if (flow)
    return (
      <FlowView
        flow={flow}
        hello={hello}
        words={wordsOf(locale, flow.job)}
        send={(event) => send({ is: 'flow', event })}
        onBack={() => send({ is: 'back' })}
        canUndo
      />
    );
  if (need) return <NeedScreen state={state} hello={hello} send={send} need={need} />;
  return <List state={state} hello={hello} send={send} />;
}
