/** How the page that uses another tab looks in each state. */

import type { VNode } from 'preact';
import { type Locale, same, say } from '../../core/text';
import { ADOPT } from '../../texts/adopt-sidebar';
import type { Preview } from '../kit/answer';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, Figures, ProblemBox, Screen } from '../kit/parts';
import { type Checked, ColumnField, QuestionField, Select } from './fields';
import { missingTargets } from './proposal';
import type { Event, Place, State } from './state';

interface ScreenProps {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const wordsOf = (hello: Hello, name: string, into: string): FlowWords => {
  const { locale } = hello;
  return {
    checking: say(ADOPT.checking, locale, { name }),
    checkingStatus: say(ADOPT.checkingStatus, locale),
    preview: say(ADOPT.preview, locale),
    accept: say(ADOPT.accept, locale, { tab: tabTitle(hello, into) }),
    writing: say(ADOPT.writing, locale),
    writingStatus: say(ADOPT.writingStatus, locale),
    done: say(ADOPT.done, locale),
    other: say(ADOPT.other, locale),
  };
};

const Choosing = ({
  state,
  hello,
  send,
  place,
}: ScreenProps & { readonly place: Extract<Place, { is: 'choosing' }> }) => {
  const { locale } = hello;
  const { tabs, targets, tab, into } = state.chosen;
  return (
    <Screen heading={say(ADOPT.choose, locale)}>
      {place.problem && <ProblemBox problem={place.problem} locale={locale} />}
      <p>{say(tabs.length === 0 ? ADOPT.none : ADOPT.intro, locale)}</p>
      {tabs.length > 0 && (
        <>
          <Select
            id="tab"
            label={say(ADOPT.tab, locale)}
            value={tab}
            options={tabs.map((title) => ({ key: title, label: same(title) }))}
            locale={locale}
            onChoose={(chosen) => send({ is: 'chose', tab: chosen })}
          />
          <Select
            id="into"
            label={say(ADOPT.into, locale)}
            value={into}
            options={targets}
            locale={locale}
            onChoose={(chosen) => send({ is: 'chose', into: chosen })}
          />
          <Buttons>
            <Button primary onPress={() => send({ is: 'read' })}>
              {say(ADOPT.read, locale)}
            </Button>
          </Buttons>
          <p class="fine">{say(ADOPT.privacy, locale)}</p>
        </>
      )}
    </Screen>
  );
};

const Missing = ({ checked }: { readonly checked: Checked }): VNode | null => {
  const { proposal, settled, locale, asked } = checked;
  const missing = missingTargets(proposal, settled);
  if (!asked || missing.length === 0) return null;
  const more = missing.map(({ label }) => label[locale]).join(', ');
  return (
    <p class="problem" role="alert">
      {say(ADOPT.needed, locale, { more })}
    </p>
  );
};

const Checking = ({
  state,
  hello,
  send,
  place,
}: ScreenProps & { readonly place: Extract<Place, { is: 'checking' }> }) => {
  const { locale } = hello;
  const { proposal, settled, asked } = place;
  const checked: Checked = { proposal, settled, locale, send, asked };
  const questions = proposal.questions.filter(({ is }) => is !== 'column');
  return (
    <Screen
      heading={say(ADOPT.check, locale)}
      busy={place.isLooking ? say(ADOPT.readingStatus, locale) : undefined}
    >
      {place.problem && <ProblemBox problem={place.problem} locale={locale} />}
      <p class="name">{state.chosen.tab}</p>
      <p>{say(ADOPT.rows, locale, { count: numberWords(proposal.read, locale) })}</p>
      {questions.length > 0 && (
        <section>
          <h2>{say(ADOPT.questions, locale)}</h2>
          {questions.map((question) => (
            <QuestionField key={`${question.is}${question.key}`} question={question} checked={checked} />
          ))}
        </section>
      )}
      <h2>{say(ADOPT.columns, locale)}</h2>
      {proposal.columns.map((column) => (
        <ColumnField key={column.letter} column={column} checked={checked} />
      ))}
      <Missing checked={checked} />
      <Buttons>
        <Button primary onPress={() => send({ is: 'look' })}>
          {say(ADOPT.look, locale)}
        </Button>
        <Button onPress={() => send({ is: 'back' })}>{say(ADOPT.back, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

function PreviewFigures({ preview, locale }: { readonly preview: Preview; readonly locale: Locale }): VNode {
  const sum = (key: 'added' | 'kept' | 'skipped'): number =>
    preview.tabs.reduce((total, tab) => total + tab[key], 0);
  const [added, kept, skipped] = [sum('added'), sum('kept'), sum('skipped')];
  const words = (count: number): string => numberWords(count, locale);
  return (
    <Figures
      figures={[
        [say(ADOPT.readRows, locale), words(added + kept + skipped)],
        [say(ADOPT.added, locale), words(added)],
        [say(ADOPT.kept, locale), words(kept)],
        [say(ADOPT.skipped, locale), words(skipped)],
      ]}
    />
  );
}

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { place, chosen } = state;
  const { locale } = hello;
  switch (place.is) {
    case 'choosing':
      return <Choosing state={state} hello={hello} send={send} place={place} />;
    case 'reading':
      return (
        <Screen
          heading={say(ADOPT.reading, locale, { name: chosen.tab })}
          busy={say(ADOPT.readingStatus, locale)}
        />
      );
    case 'checking':
      return <Checking state={state} hello={hello} send={send} place={place} />;
    case 'under way':
      return (
        <FlowView
          flow={place.flow}
          hello={hello}
          words={wordsOf(hello, place.flow.job.name, chosen.into)}
          send={(event) => send({ is: 'flow', event })}
          onBack={() => send({ is: 'back' })}
          canUndo
          ofPreview={(preview) => <PreviewFigures preview={preview} locale={locale} />}
        />
      );
    default:
      return place satisfies never;
  }
}
