/** The elements of the open plan: a field for each text, and what the other tabs say. */

import type { VNode } from 'preact';
import { looksPersonal } from '../../core/personal-data';
import { type Locale, say } from '../../core/text';
import { SERVICE_PLAN } from '../../texts/service-plan-sidebar';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { describedBy, Field } from '../kit/parts';
import type { Element, Opened } from './opened';
import type { Event, State } from './state';

interface Props {
  readonly state: State;
  readonly opened: Opened;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

/** What the person sees of an element now: what was written on the page counts. */
const isStillEmpty = ({ texts }: State, { element, text, usual, isWritten, isNeeded }: Element): boolean => {
  const said = (isWritten ? texts[element] : undefined) ?? text;
  return isNeeded && said.trim() === '' && usual === '';
};

/** `F Tujuan khusus`. */
const nameOf = ({ mark, label }: Element): string => [mark, label].filter(Boolean).join('  ');

const LONGEST_USUAL = 160;

const shortened = (text: string): string =>
  text.length > LONGEST_USUAL ? `${text.slice(0, LONGEST_USUAL - 1)}…` : text;

const hintOf = ({ usual, isNeeded }: Element, locale: Locale): string =>
  usual === ''
    ? say(isNeeded ? SERVICE_PLAN.nothingYet : SERVICE_PLAN.mayStayBlank, locale)
    : say(SERVICE_PLAN.usual, locale, { text: shortened(usual) });

const TextField = ({ element, state, hello, send }: Props & { readonly element: Element }): VNode => {
  const id = `text-${element.element}`;
  const value = state.texts[element.element] ?? element.text;
  const error = looksPersonal(value) ? say(SERVICE_PLAN.concern, hello.locale) : undefined;
  const hint = value.trim() === '' ? hintOf(element, hello.locale) : undefined;
  return (
    <Field id={id} label={nameOf(element)} hint={hint} error={error}>
      <textarea
        id={id}
        class="short"
        rows={3}
        maxLength={5000}
        value={value}
        aria-describedby={describedBy(id, error)}
        onInput={({ currentTarget }) =>
          send({ is: 'wrote', element: element.element, text: currentTarget.value })
        }
      />
    </Field>
  );
};

const FromTabs = ({ opened, hello }: Props): VNode | null => {
  const { locale } = hello;
  const own = opened.elements.filter(({ isWritten }) => !isWritten);
  if (own.length === 0) return null;
  const tabs = { annual: tabTitle(hello, 'annual'), schedule: tabTitle(hello, 'schedule') };
  return (
    <details class="fold">
      <summary>{say(SERVICE_PLAN.fromTabs, locale, { count: own.length })}</summary>
      <p class="hint">{say(SERVICE_PLAN.fromTabsHint, locale, tabs)}</p>
      {own.map((element) => (
        <div class="item" key={element.element}>
          <span class="name">{nameOf(element)}</span>
          <span class="facts">{element.usual === '' ? '–' : element.usual}</span>
        </div>
      ))}
    </details>
  );
};

export const Elements = (props: Props): VNode => {
  const { opened, state, hello } = props;
  const { locale } = hello;
  const written = opened.elements.filter(({ isWritten }) => isWritten);
  const empty = opened.elements.filter((element) => isStillEmpty(state, element));
  return (
    <>
      {empty.length > 0 ? (
        <div class="warning">
          <p>
            {say(SERVICE_PLAN.empty, locale, {
              count: empty.length,
              list: empty.map(({ label }) => label).join(', '),
            })}
          </p>
        </div>
      ) : (
        <p>{say(SERVICE_PLAN.full, locale)}</p>
      )}
      <FromTabs {...props} />
      <h2>{say(SERVICE_PLAN.write, locale)}</h2>
      <p class="fine">{say(SERVICE_PLAN.writeHint, locale)}</p>
      {written.map((element) => (
        <TextField key={element.element} {...props} element={element} />
      ))}
    </>
  );
};
