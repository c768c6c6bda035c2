/** How the wizard looks in each state. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';
import { START } from '../../texts/start-sidebar';
import { FileField } from '../kit/file-field';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, ProblemBox, Screen } from '../kit/parts';
import { Removal, SampleOffer } from '../kit/remove-sample';
import { QuestionScreen } from './questions';
import type { Event, Place, State } from './state';

const wordsOf = (locale: Locale): FlowWords => ({
  checking: say(START.checking, locale),
  checkingStatus: say(START.checkingStatus, locale),
  preview: say(START.preview, locale),
  accept: say(START.accept, locale),
  writing: say(START.writing, locale),
  writingStatus: say(START.writingStatus, locale),
  done: say(START.done, locale),
  other: say(SIDEBAR.back, locale),
});

interface WelcomeProps {
  readonly place: Extract<Place, { readonly is: 'welcome' }>;
  readonly isRemoved: boolean;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const Welcome = ({ place, isRemoved, hello, send }: WelcomeProps): VNode => {
  const { locale, about, refusal } = hello;
  const isSetUp = about?.isSetUp === true && !isRemoved;
  return (
    <Screen heading={say(START.welcome, locale)}>
      {refusal && <ProblemBox problem={refusal} locale={locale} />}
      {place.problem && <ProblemBox problem={place.problem} locale={locale} />}
      {about?.isSample && !isRemoved && (
        <SampleOffer locale={locale} onPress={() => send({ is: 'remove', everything: false })} />
      )}
      <p>
        {isSetUp ? say(START.ready, locale, { year: about?.schoolYear ?? '' }) : say(START.intro, locale)}
      </p>
      <p class="warning">{say(START.everybody, locale)}</p>
      <Buttons>
        <Button primary onPress={() => send({ is: 'began' })}>
          {say(START.begin, locale)}
        </Button>
      </Buttons>
      {about && !isSetUp && (
        <>
          <h2>{say(START.lookFirst, locale)}</h2>
          <p>{say(START.sampleHint, locale)}</p>
          <Buttons>
            <Button onPress={() => send({ is: 'sample' })}>{say(START.trySample, locale)}</Button>
          </Buttons>
        </>
      )}
      <h2>{say(START.files, locale)}</h2>
      <div class="second">
        <FileField
          id="files"
          label={say(START.filesLabel, locale)}
          pick={say(START.pick, locale)}
          hint={say(START.filesHint, locale)}
          drop={say(START.drop, locale)}
          accept=".json,.csv"
          multiple
          onFiles={(files) => send({ is: 'chose', files })}
        />
      </div>
    </Screen>
  );
};

interface NextStepsProps {
  readonly hello: Hello;
  readonly isClosed: boolean;
  readonly onToday: () => void;
}

const NextSteps = ({ hello, isClosed, onToday }: NextStepsProps): VNode => {
  const { locale } = hello;
  return (
    <>
      <h2>{say(START.nextSteps, locale)}</h2>
      <ol>
        <li>{say(START.nextHome, locale, { tab: tabTitle(hello, 'home') })}</li>
        <li>{say(START.nextFramework, locale)}</li>
        <li>{say(START.nextCheck, locale)}</li>
        <li>{say(START.nextToday, locale)}</li>
      </ol>
      {isClosed ? (
        <p class="warning" role="alert">
          {say(START.todayFromMenu, locale)}
        </p>
      ) : (
        <Buttons>
          <Button primary onPress={onToday}>
            {say(START.openToday, locale)}
          </Button>
        </Buttons>
      )}
    </>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  const { place } = state;
  switch (place.is) {
    case 'welcome':
      return <Welcome place={place} isRemoved={state.isRemoved === true} hello={hello} send={send} />;
    case 'reading':
      return <Screen heading={say(START.checking, locale)} busy={say(START.reading, locale)} />;
    case 'question': {
      const { index, asked } = place;
      return <QuestionScreen state={state} locale={locale} send={send} index={index} asked={asked} />;
    }
    case 'removing':
      return (
        <Removal
          flow={place.flow}
          hello={hello}
          send={(event) => send({ is: 'flow', event })}
          onEverything={() => send({ is: 'remove', everything: true })}
          onBack={() => send({ is: 'back' })}
        />
      );
    case 'under way':
      return (
        <FlowView
          flow={place.flow}
          hello={hello}
          words={wordsOf(locale)}
          send={(event) => send({ is: 'flow', event })}
          onBack={() => send({ is: 'back' })}
          ofDone={() => (
            <NextSteps
              hello={hello}
              isClosed={state.isTodayClosed === true}
              onToday={() => send({ is: 'today' })}
            />
          )}
        />
      );
    default:
      return place satisfies never;
  }
}
