/** The opening of every page: it asks the add-on for language and school year, and then lets the page begin. */

import type { VNode } from 'preact';
import type { Json, JsonObject } from '../../core/json';
import { type Locale, say, type Text } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';
import { type About, type Answer, aboutOf, isPreview, type Preview, type Problem, titleOf } from './answer';
import type { Greeting } from './ask';
import type { Keeper } from './kept-draft';
import { lifted, type Machine, type Next, type Send } from './machine';
import { Button, ProblemBox, Screen } from './parts';

/** What a page knows when it begins. */
export interface Hello {
  readonly locale: Locale;
  /** Missing where the add-on refused to say (a half-made workbook, say). */
  readonly about?: About;
  readonly refusal?: Problem;
  /** What the page's own first question brought. */
  readonly reply?: Json;
  /** It would have replaced what a person wrote, who is asked before. */
  readonly preview?: Preview;
  /** What was begun here and not saved, before the page was closed. */
  readonly kept?: Json;
  /** The browser keeps what is begun here when the page is closed. */
  readonly keeps?: true;
}

const NO_TITLES: JsonObject = {};

/** The title of a tab in the person's language. */
export const tabTitle = ({ about, locale }: Hello, tab: string): string =>
  titleOf(about?.titles ?? NO_TITLES, tab, locale);

export interface Page<State, Event> {
  readonly begin: (hello: Hello) => Next<State, Event>;
  readonly step: (state: State, event: Event, hello: Hello) => Next<State, Event>;
  readonly view: (state: State, hello: Hello, send: Send<Event>) => VNode;
  /** Has something to offer even where the add-on refuses every command but one. */
  readonly opensAnyway?: true;
  /** Asked first in place of what the add-on says of itself. */
  readonly greeting?: Greeting;
  /** What is begun and not saved, where it should outlive the page; undefined where there is nothing. */
  readonly keeps?: (state: State, hello: Hello) => Json | undefined;
  /** What is going on meanwhile, where it is more than opening. */
  readonly openingWords?: { readonly heading: Text; readonly status: Text };
}

export type Opening<State> =
  | { readonly is: 'opening'; readonly locale: Locale }
  | { readonly is: 'failed'; readonly locale: Locale; readonly problem: Problem }
  | { readonly is: 'open'; readonly hello: Hello; readonly inner: State };

export type OpeningEvent<Event> =
  | { readonly is: 'greeted'; readonly answer: Answer }
  | { readonly is: 'again' }
  | { readonly is: 'inner'; readonly event: Event };

interface Parts<State, Event> {
  readonly page: Page<State, Event>;
  readonly greet: () => Promise<Answer>;
  /** Until the add-on has said which. */
  readonly guess: Locale;
  readonly keeper?: Pick<Keeper, 'kept' | 'keeps'>;
}

const keptBy = (keeper: Parts<never, never>['keeper']): Pick<Hello, 'kept' | 'keeps'> => ({
  ...(keeper?.kept === undefined ? {} : { kept: keeper.kept }),
  ...(keeper?.keeps ? { keeps: true } : {}),
});

export function opening<State, Event>({
  page,
  greet,
  guess,
  keeper,
}: Parts<State, Event>): Machine<Opening<State>, OpeningEvent<Event>> {
  type Outer = Next<Opening<State>, OpeningEvent<Event>>;
  const inner = (event: Event): OpeningEvent<Event> => ({ is: 'inner', event });

  const open = (locale: Locale): Outer => ({
    state: { is: 'opening', locale },
    work: async () => ({ is: 'greeted', answer: await greet() }),
  });

  const begin = (hello: Hello): Outer =>
    lifted(page.begin(hello), (state) => ({ is: 'open', hello, inner: state }), inner);

  function greeted(answer: Answer, before: Locale): Outer {
    const locale = answer.locale ?? before;
    if (answer.ok) {
      const { value } = answer;
      const { reply } = value;
      const told = {
        ...(reply === undefined ? {} : { about: aboutOf(reply), reply }),
        ...keptBy(keeper),
      };
      return begin(isPreview(value) ? { locale, ...told, preview: value } : { locale, ...told });
    }
    const { problem } = answer;
    // Without a language nobody at Google answered: no page can work then.
    const isRefusal = answer.locale !== undefined;
    if (isRefusal && page.opensAnyway) return begin({ locale, refusal: problem });
    return { state: { is: 'failed', locale, problem } };
  }

  function step(state: Opening<State>, event: OpeningEvent<Event>): Outer {
    switch (event.is) {
      case 'greeted':
        return state.is === 'opening' ? greeted(event.answer, state.locale) : { state };
      case 'again':
        return state.is === 'failed' ? open(state.locale) : { state };
      case 'inner': {
        if (state.is !== 'open') return { state };
        const { hello } = state;
        return lifted(
          page.step(state.inner, event.event, hello),
          (next) => ({ is: 'open', hello, inner: next }),
          inner,
        );
      }
      default:
        return event satisfies never;
    }
  }

  function view(state: Opening<State>, send: Send<OpeningEvent<Event>>): VNode {
    switch (state.is) {
      case 'opening':
        return (
          <Screen
            heading={say(page.openingWords?.heading ?? SIDEBAR.opening, state.locale)}
            busy={say(page.openingWords?.status ?? SIDEBAR.openingStatus, state.locale)}
          />
        );
      case 'failed':
        return (
          <Screen heading={say(SIDEBAR.failed, state.locale)}>
            <ProblemBox problem={state.problem} locale={state.locale} />
            <Button primary onPress={() => send({ is: 'again' })}>
              {say(SIDEBAR.again, state.locale)}
            </Button>
          </Screen>
        );
      case 'open':
        return page.view(state.inner, state.hello, (event) => send({ is: 'inner', event }));
      default:
        return state satisfies never;
    }
  }

  return { first: () => open(guess), step, view };
}

export const localeOf = <State,>(state: Opening<State>): Locale =>
  state.is === 'open' ? state.hello.locale : state.locale;
