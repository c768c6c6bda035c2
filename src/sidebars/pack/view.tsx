/** How the page of templates looks in each state. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { PACK } from '../../texts/pack-sidebar';
import { FileField } from '../kit/file-field';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { Button, Buttons, describedBy, Field, ProblemBox, Screen } from '../kit/parts';
import { ComparedScreen } from './compared';
import { MakingScreen, PackedScreen } from './made';
import { followedIn } from './replies';
import type { Event, State } from './state';

const wordsIn = (locale: Locale): FlowWords => ({
  checking: say(PACK.checking, locale),
  checkingStatus: say(PACK.checkingStatus, locale),
  preview: say(PACK.preview, locale),
  accept: say(PACK.accept, locale),
  writing: say(PACK.writing, locale),
  writingStatus: say(PACK.writingStatus, locale),
  done: say(PACK.done, locale),
  other: say(PACK.other, locale),
});

const HomeScreen = ({ hello, send }: { readonly hello: Hello; readonly send: Send<Event> }): VNode => {
  const { locale } = hello;
  const followed = followedIn(hello.reply);
  return (
    <Screen heading={say(PACK.home, locale)}>
      <p>{say(PACK.intro, locale)}</p>
      <p class="name">
        {say(followed.name === '' ? PACK.followsNone : PACK.follows, locale, { ...followed })}
      </p>
      <Buttons>
        <Button primary onPress={() => send({ is: 'bring' })}>
          {say(PACK.bring, locale)}
        </Button>
        <Button onPress={() => send({ is: 'make' })}>{say(PACK.make, locale)}</Button>
        {followed.name !== '' && (
          <Button onPress={() => send({ is: 'detach' })}>{say(PACK.detach, locale)}</Button>
        )}
      </Buttons>
    </Screen>
  );
};

interface BringingProps {
  readonly state: Extract<State, { readonly is: 'bringing' }>;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

const BringingScreen = ({ state, locale, send }: BringingProps): VNode => (
  <Screen heading={say(PACK.bring, locale)}>
    {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
    <FileField
      id="file"
      label={say(PACK.file, locale)}
      pick={say(PACK.pick, locale)}
      hint={say(PACK.fileHint, locale)}
      drop={say(PACK.drop, locale)}
      accept=".json,application/json"
      onFiles={([file]) => file && send({ is: 'chose file', file })}
    />
    <Field id="pasted" label={say(PACK.paste, locale)} hint={say(PACK.pasteHint, locale)}>
      <textarea
        id="pasted"
        class="short"
        spellcheck={false}
        aria-describedby={describedBy('pasted', undefined)}
        value={state.pasted}
        onInput={({ currentTarget }) => send({ is: 'pasted', text: currentTarget.value })}
      />
    </Field>
    <Buttons>
      <Button primary onPress={() => send({ is: 'compare' })}>
        {say(PACK.compare, locale)}
      </Button>
      <Button onPress={() => send({ is: 'home' })}>{say(PACK.other, locale)}</Button>
    </Buttons>
  </Screen>
);

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  switch (state.is) {
    case 'home':
      return <HomeScreen hello={hello} send={send} />;
    case 'bringing':
      return <BringingScreen state={state} locale={locale} send={send} />;
    case 'comparing':
      return <Screen heading={say(PACK.comparing, locale)} busy={say(PACK.comparingStatus, locale)} />;
    case 'compared':
      return <ComparedScreen state={state} hello={hello} send={send} />;
    case 'making':
      return <MakingScreen state={state} locale={locale} send={send} />;
    case 'packing':
      return <Screen heading={say(PACK.packing, locale)} busy={say(PACK.packingStatus, locale)} />;
    case 'packed':
      return <PackedScreen state={state} locale={locale} send={send} />;
    case 'under way':
      return (
        <FlowView
          flow={state.flow}
          hello={hello}
          words={wordsIn(locale)}
          send={(event) => send({ is: 'flow', event })}
          onBack={() => send({ is: 'home' })}
        />
      );
    default:
      return state satisfies never;
  }
}
