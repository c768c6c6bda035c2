/** How the plan page looks in each state. */

import type { VNode } from 'preact';
import type { Json } from '../../core/json';
import { type Locale, say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Job } from '../kit/flow';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, Screen } from '../kit/parts';
import { PeriodField } from '../kit/period-field';
import { ChangeForm, NextYear } from './changes';
import { gapsIn, Months } from './months';
import type { Event, State } from './state';

const wordsOf = (locale: Locale, { name, command }: Job): FlowWords => ({
  checking: say(command === 'derivePlan' ? PLAN.checking : PLAN.checkingChange, locale, { period: name }),
  checkingStatus: say(PLAN.checkingStatus, locale),
  preview: say(PLAN.preview, locale),
  accept: say(command === 'derivePlan' ? PLAN.accept : PLAN.acceptChange, locale),
  writing: say(command === 'derivePlan' ? PLAN.writing : PLAN.writingChange, locale),
  writingStatus: say(PLAN.writingStatus, locale),
  done: say(PLAN.ready, locale),
  other: say(command === 'derivePlan' ? PLAN.other : PLAN.otherChange, locale),
});

interface ScreenProps {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const Choose = ({ state, hello, send }: ScreenProps): VNode => {
  const { locale } = hello;
  return (
    <Screen heading={say(PLAN.choose, locale)}>
      <p>{say(PLAN.intro, locale)}</p>
      <PeriodField
        hello={hello}
        label={PLAN.period}
        hint={PLAN.periodHint}
        value={state.period}
        onChoose={(period) => send({ is: 'chose', period })}
      />
      <Buttons>
        <Button primary onPress={() => send({ is: 'place' })}>
          {say(PLAN.look, locale)}
        </Button>
        <Button onPress={() => send({ is: 'refresh' })}>{say(PLAN.refresh, locale)}</Button>
      </Buttons>
      <p class="hint">{say(PLAN.refreshHint, locale)}</p>
      <ChangeForm change={state.change} locale={locale} send={send} />
      <NextYear isCopy={state.isCopy} locale={locale} send={send} />
    </Screen>
  );
};

const Result = ({ reply, hello }: { readonly reply: Json; readonly hello: Hello }): VNode => {
  const { locale } = hello;
  const gaps = gapsIn(reply, locale);
  return (
    <>
      {gaps.length > 0 && (
        <div class="warning">
          {gaps.map((gap) => (
            <p key={gap}>{gap}</p>
          ))}
        </div>
      )}
      <h2>{say(PLAN.where, locale)}</h2>
      <Months reply={reply} hello={hello} />
      <p>{say(PLAN.change, locale, { tab: tabTitle(hello, 'schedule') })}</p>
    </>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { flow } = state;
  if (!flow) return <Choose state={state} hello={hello} send={send} />;
  return (
    <FlowView
      flow={flow}
      hello={hello}
      words={wordsOf(hello.locale, flow.job)}
      send={(event) => send({ is: 'flow', event })}
      onBack={() => send({ is: 'back' })}
      ofDone={({ reply }) =>
        flow.job.command === 'derivePlan' ? <Result reply={reply} hello={hello} /> : null
      }
    />
  );
}
