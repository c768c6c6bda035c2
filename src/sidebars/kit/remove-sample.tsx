/** Taking the sample school out again: the offer, and the way of the command with what people wrote themselves. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { REMOVE_SAMPLE } from '../../texts/remove-sample';
import { SIDEBAR } from '../../texts/sidebar';
import type { Preview } from './answer';
import { type Flow, type FlowEvent, startFlow, startGently } from './flow';
import { FlowView, type FlowWords } from './flow-view';
import type { Next, Send } from './machine';
import { numberWords } from './numbers';
import type { Hello } from './opening';
import { Button, Buttons } from './parts';

/**
 * What is the sample's alone leaves with one press: it can be tried again at any time.
 *
 * @param everything rows that the person wrote go, too; then they are asked.
 */
export function startRemoval(locale: Locale, everything: boolean): Next<Flow, FlowEvent> {
  const job = { command: 'removeSample', name: say(REMOVE_SAMPLE.heading, locale) } as const;
  return everything ? startFlow({ ...job, input: { everything } }) : startGently({ ...job, input: {} });
}

interface OfferProps {
  readonly locale: Locale;
  readonly onPress: () => void;
}

export const SampleOffer = ({ locale, onPress }: OfferProps): VNode => (
  <section>
    <h2>{say(REMOVE_SAMPLE.heading, locale)}</h2>
    <p>{say(REMOVE_SAMPLE.offer, locale)}</p>
    <Buttons>
      <Button onPress={onPress}>{say(REMOVE_SAMPLE.remove, locale)}</Button>
    </Buttons>
  </section>
);

const wordsOf = (locale: Locale): FlowWords => ({
  checking: say(REMOVE_SAMPLE.checking, locale),
  checkingStatus: say(REMOVE_SAMPLE.checkingStatus, locale),
  preview: say(REMOVE_SAMPLE.preview, locale),
  accept: say(REMOVE_SAMPLE.remove, locale),
  writing: say(REMOVE_SAMPLE.writing, locale),
  writingStatus: say(REMOVE_SAMPLE.writingStatus, locale),
  done: say(REMOVE_SAMPLE.removed, locale),
  other: say(SIDEBAR.back, locale),
});

interface RemovalProps {
  readonly flow: Flow;
  readonly hello: Hello;
  readonly send: Send<FlowEvent>;
  readonly onEverything: () => void;
  readonly onBack: () => void;
}

export const Removal = ({ flow, hello, send, onEverything, onBack }: RemovalProps): VNode => {
  const { locale } = hello;
  const own = ({ tabs }: Preview): VNode | null => {
    const count = tabs.reduce((sum, { kept }) => sum + kept, 0);
    if (count === 0) return null;
    return (
      <section class="warning">
        <p>{say(REMOVE_SAMPLE.own, locale, { count: count === 1 ? 1 : numberWords(count, locale) })}</p>
        <Buttons>
          <Button onPress={onEverything}>{say(REMOVE_SAMPLE.ownToo, locale)}</Button>
        </Buttons>
      </section>
    );
  };
  return (
    <FlowView flow={flow} hello={hello} words={wordsOf(locale)} send={send} onBack={onBack} ofPreview={own} />
  );
};
