/** How the summary page looks in each state. */

import type { VNode } from 'preact';
import type { Json } from '../../core/json';
import { type Locale, say } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';
import { SUMMARY } from '../../texts/summary-sidebar';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, describedBy, Field, Figures, Lines, linesOf, Screen } from '../kit/parts';
import { PeriodField } from '../kit/period-field';
import { asText, figuresIn, lossesIn } from './figures';
import { counsellorsIn, type Event, paperOf, type State } from './state';
import { Tracing } from './trace';

const wordsOf = (locale: Locale, period: string, tab: string): FlowWords => ({
  checking: say(SUMMARY.checking, locale, { period }),
  checkingStatus: say(SUMMARY.checkingStatus, locale),
  preview: say(SUMMARY.preview, locale),
  accept: say(SUMMARY.accept, locale),
  writing: say(SUMMARY.writing, locale),
  writingStatus: say(SUMMARY.writingStatus, locale, { tab }),
  done: say(SUMMARY.done, locale),
  other: say(SUMMARY.other, locale),
});

interface ScreenProps {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const Choose = ({ state, hello, send }: ScreenProps): VNode => {
  const { locale } = hello;
  const counsellors = counsellorsIn(hello);
  return (
    <Screen heading={say(SUMMARY.choose, locale)}>
      <p>{say(SUMMARY.intro, locale)}</p>
      <PeriodField
        hello={hello}
        label={SUMMARY.period}
        hint={SUMMARY.periodHint}
        value={state.period}
        onChoose={(period) => send({ is: 'chose', choice: { period } })}
      />
      {counsellors.length > 1 && (
        <Field id="counsellor" label={say(SUMMARY.whose, locale)}>
          <select
            id="counsellor"
            value={state.counsellor}
            onChange={({ currentTarget }) =>
              send({ is: 'chose', choice: { counsellor: currentTarget.value } })
            }
          >
            <option value="">{say(SUMMARY.school, locale)}</option>
            {counsellors.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <label class="option">
        <input
          id="workload"
          type="checkbox"
          checked={state.workload}
          aria-describedby="workload-hint"
          onChange={() => send({ is: 'chose', choice: { workload: !state.workload } })}
        />
        <span>{say(SUMMARY.workload, locale)}</span>
      </label>
      <p class="hint" id="workload-hint">
        {say(SUMMARY.workloadHint, locale)}
      </p>
      <Buttons>
        <Button primary onPress={() => send({ is: 'look' })}>
          {say(SUMMARY.look, locale)}
        </Button>
      </Buttons>
    </Screen>
  );
};

interface ResultProps extends ScreenProps {
  readonly reply: Json;
  readonly title: string;
}

const Result = ({ state, hello, send, reply, title }: ResultProps): VNode => {
  const { locale } = hello;
  const tab = tabTitle(hello, 'summary');
  const figures = figuresIn(reply, locale);
  const losses = lossesIn(reply, locale);
  const text = asText(title, figures);
  return (
    <>
      <p>{say(SUMMARY.where, locale, { tab })}</p>
      <Figures figures={figures} />
      {losses.length > 0 && (
        <div class="warning">
          {losses.map((loss) => (
            <p key={loss}>{loss}</p>
          ))}
          <p>{say(SUMMARY.check, locale)}</p>
        </div>
      )}
      <Button onPress={() => send({ is: 'copy', text })}>{say(SUMMARY.copy, locale)}</Button>
      {state.copied === 'yes' && <p class="hint">{say(SUMMARY.copied, locale)}</p>}
      {state.copied === 'no' && (
        <Field id="text" label={say(SUMMARY.copyText, locale)} hint={say(SUMMARY.copyByHand, locale)}>
          <textarea id="text" readOnly value={text} aria-describedby={describedBy('text', undefined)} />
        </Field>
      )}
      <Tracing trace={state.trace} locale={locale} onAsk={(figure) => send({ is: 'trace', figure })} />
      <h2>{say(SIDEBAR.print, locale)}</h2>
      <Lines lines={linesOf(say(SIDEBAR.printSteps, locale, { tab, paper: paperOf(hello) }))} />
      <h2>{say(SUMMARY.hand, locale)}</h2>
      <ol>
        {[SUMMARY.handCopy, SUMMARY.handOpen, SUMMARY.handShare].map((words) => (
          <li key={words.en}>{say(words, locale, { tab })}</li>
        ))}
      </ol>
      <p>{say(SUMMARY.handNever, locale)}</p>
    </>
  );
};

/** Said aloud; shown beside the button. */
const statusOf = ({ copied }: State, locale: Locale): string | undefined =>
  copied === 'yes' ? say(SUMMARY.copied, locale) : undefined;

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  const { flow } = state;
  if (!flow) return <Choose state={state} hello={hello} send={send} />;
  const { name } = flow.job;
  const props = { state, hello, send };
  return (
    <FlowView
      flow={flow}
      hello={hello}
      words={wordsOf(locale, name, tabTitle(hello, 'summary'))}
      send={(event) => send({ is: 'flow', event })}
      onBack={() => send({ is: 'back' })}
      ofDone={({ reply }) => <Result {...props} reply={reply} title={name} />}
      status={statusOf(state, locale)}
    />
  );
}
