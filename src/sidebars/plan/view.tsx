/** How the plan page looks in each state. */

import type { VNode } from 'preact';
import type { Json } from '../../core/json';
import { type Locale, say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import { SIDEBAR } from '../../texts/sidebar';
import type { Problem } from '../kit/answer';
import type { Job } from '../kit/flow';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, ProblemBox, Screen } from '../kit/parts';
import { PeriodField } from '../kit/period-field';
import { ChangeForm, NextYear } from './changes';
import { ItemScreen } from './item';
import { Items } from './items';
import { gapsIn, Months } from './months';
import { freeTimesIn } from './standing';
import type { Aside, Event, State } from './state';
import { Volumes } from './volumes';

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
        onChoose={(period) => send({ is: 'chose', filter: { period } })}
      />
      <Buttons>
        <Button primary onPress={() => send({ is: 'place' })}>
          {say(PLAN.look, locale)}
        </Button>
        <Button onPress={() => send({ is: 'refresh' })}>{say(PLAN.refresh, locale)}</Button>
      </Buttons>
      <p class="hint">{say(PLAN.refreshHint, locale)}</p>
      {state.standing.items.length > 0 && (
        <Buttons>
          <Button onPress={() => send({ is: 'volumes' })}>{say(PLAN.volumes, locale)}</Button>
        </Buttons>
      )}
      <Items state={state} hello={hello} send={send} />
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

/** A free time in place of one that is taken, as a button each. */
const Instead = ({
  problem,
  hello,
  send,
}: Omit<ScreenProps, 'state'> & { readonly problem: Problem }): VNode => {
  const { locale } = hello;
  return (
    <Screen heading={say(SIDEBAR.failed, locale)}>
      <ProblemBox problem={problem} locale={locale} />
      <h2>{say(PLAN.instead, locale)}</h2>
      <Buttons>
        {freeTimesIn(problem.questions, locale).map(({ date, start, words }) => (
          <Button key={words} onPress={() => send({ is: 'instead', date, start })}>
            {words}
          </Button>
        ))}
        <Button onPress={() => send({ is: 'back' })}>{say(PLAN.otherChange, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

const Beside = ({ aside, hello, send }: Omit<ScreenProps, 'state'> & { readonly aside: Aside }): VNode => {
  const { locale } = hello;
  if (aside.is === 'reading' || aside.is === 'leaving')
    return <Screen heading={say(PLAN.reading, locale)} busy={say(PLAN.readingStatus, locale)} />;
  return (
    <Screen heading={say(aside.is === 'byMenu' ? PLAN.makePlan : SIDEBAR.failed, locale)}>
      {aside.is === 'byMenu' ? (
        <p>{say(PLAN.openByMenu, locale)}</p>
      ) : (
        <ProblemBox problem={aside.problem} locale={locale} />
      )}
      <Buttons>
        <Button primary onPress={() => send({ is: 'back' })}>
          {say(PLAN.otherChange, locale)}
        </Button>
      </Buttons>
    </Screen>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { flow, aside, standing } = state;
  if (aside) return <Beside aside={aside} hello={hello} send={send} />;
  if (!flow && standing.open)
    return <ItemScreen state={state} hello={hello} send={send} open={standing.open} />;
  if (!flow && state.volumes)
    return <Volumes state={state} hello={hello} send={send} typed={state.volumes} />;
  if (!flow) return <Choose state={state} hello={hello} send={send} />;
  if (flow.is === 'failed' && freeTimesIn(flow.problem.questions, hello.locale).length > 0)
    return <Instead problem={flow.problem} hello={hello} send={send} />;
  return (
    <FlowView
      flow={flow}
      hello={hello}
      words={wordsOf(hello.locale, flow.job)}
      send={(event) => send({ is: 'flow', event })}
      onBack={() => send({ is: 'back' })}
      canUndo={flow.job.command !== 'startNextYear'}
      ofDone={({ reply }) =>
        flow.job.command === 'derivePlan' ? <Result reply={reply} hello={hello} /> : null
      }
    />
  );
}
