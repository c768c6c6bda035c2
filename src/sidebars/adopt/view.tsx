/** How the page that brings in a table looks in each state. */

import type { VNode } from 'preact';
import { type Locale, same, say } from '../../core/text';
import { ADOPT } from '../../texts/adopt-sidebar';
import type { Preview } from '../kit/answer';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, Choice, describedBy, Field, Figures, ProblemBox, Screen } from '../kit/parts';
import { type Checked, ColumnField, QuestionField, Select } from './fields';
import { missingTargets } from './proposal';
import type { Chosen, Event, Place, State } from './state';

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

/** What the person calls it: the tab's title, or that it was pasted. */
const nameIn = ({ from, tab }: Chosen, locale: Locale): string =>
  from === 'tab' ? tab : say(ADOPT.pasted, locale);

interface SourceProps {
  readonly chosen: Chosen;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

const TabField = ({ chosen, locale, send }: SourceProps): VNode => (
  <Select
    id="tab"
    label={say(ADOPT.tab, locale)}
    value={chosen.tab}
    options={chosen.tabs.map((title) => ({ key: title, label: same(title) }))}
    locale={locale}
    onChoose={(tab) => send({ is: 'chose', tab })}
  />
);

const PasteField = ({ chosen, locale, send }: SourceProps): VNode => (
  <Field id="text" label={say(ADOPT.text, locale)} hint={say(ADOPT.textHint, locale)}>
    <textarea
      id="text"
      value={chosen.text}
      aria-describedby={describedBy('text', undefined)}
      onInput={({ currentTarget }) => send({ is: 'chose', text: currentTarget.value })}
    />
  </Field>
);

const SOURCES = [
  { key: 'tab', label: ADOPT.fromTab },
  { key: 'paste', label: ADOPT.fromPaste },
] as const;

/** Where there is no other tab there is nothing to choose. */
const SourceChoice = ({ chosen, locale, send }: SourceProps): VNode | null =>
  chosen.tabs.length === 0 ? null : (
    <Choice
      name="from"
      label={say(ADOPT.from, locale)}
      value={chosen.from}
      options={SOURCES.map(({ key, label }) => ({ key, label: say(label, locale) }))}
      onChoose={(key) => send({ is: 'chose', from: key === 'tab' ? 'tab' : 'paste' })}
    />
  );

const Choosing = ({
  state: { chosen },
  hello: { locale },
  send,
  place,
}: ScreenProps & { readonly place: Extract<Place, { is: 'choosing' }> }) => {
  const source = { chosen, locale, send };
  const isTab = chosen.from === 'tab';
  return (
    <Screen heading={say(ADOPT.choose, locale)}>
      {place.problem && <ProblemBox problem={place.problem} locale={locale} />}
      <p>{say(ADOPT.intro, locale)}</p>
      <SourceChoice {...source} />
      {isTab ? <TabField {...source} /> : <PasteField {...source} />}
      <Select
        id="into"
        label={say(ADOPT.into, locale)}
        value={chosen.into}
        options={chosen.targets}
        locale={locale}
        onChoose={(into) => send({ is: 'chose', into })}
      />
      <Buttons>
        <Button primary onPress={() => send({ is: 'read' })}>
          {say(isTab ? ADOPT.read : ADOPT.readPaste, locale)}
        </Button>
      </Buttons>
      <p class="fine">{say(ADOPT.privacy, locale)}</p>
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
      <p class="name">{nameIn(state.chosen, locale)}</p>
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
          heading={say(ADOPT.reading, locale, { name: nameIn(chosen, locale) })}
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
          words={wordsOf(hello, nameIn(chosen, locale), chosen.into)}
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
