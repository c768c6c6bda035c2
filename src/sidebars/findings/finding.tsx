/** One finding: what is wrong, where, what to do about it, and the buttons for that. */

import type { VNode } from 'preact';
import { say } from '../../core/text';
import { FINDINGS } from '../../texts/findings-sidebar';
import { GoToCell, NotThere } from '../kit/go-to-cell';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, describedBy, Field } from '../kit/parts';
import type { Found } from './list';
import type { Event, Shown } from './state';

export interface FindingProps {
  readonly found: Found;
  readonly state: Shown;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

/** As the server takes it. */
const LONGEST_REASON = 300;

const IgnoreForm = ({ found, state, hello, send }: FindingProps): VNode | null => {
  const { locale } = hello;
  const { ignoring } = state;
  if (ignoring?.no !== found.no) return null;
  const id = `reason-${found.no}`;
  const error = ignoring.isBlank && say(FINDINGS.noReason, locale);
  return (
    <>
      <Field
        id={id}
        label={say(FINDINGS.reason, locale)}
        hint={say(FINDINGS.reasonHint, locale)}
        error={error}
      >
        <input
          type="text"
          id={id}
          maxLength={LONGEST_REASON}
          value={ignoring.reason}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, error)}
          onInput={({ currentTarget }) => send({ is: 'reason', words: currentTarget.value })}
        />
      </Field>
      <Buttons>
        <Button primary onPress={() => send({ is: 'save' })}>
          {say(FINDINGS.save, locale)}
        </Button>
        <Button onPress={() => send({ is: 'ignore', found })}>{say(FINDINGS.cancel, locale)}</Button>
      </Buttons>
    </>
  );
};

const Actions = ({ found, state, hello, send }: FindingProps): VNode => {
  const { locale } = hello;
  const { offer, status, no } = found;
  const name = offer ? say(FINDINGS.fix, locale, { words: offer.words[locale] }) : '';
  if (status === 'ignored') {
    return <Button onPress={() => send({ is: 'reopen', no })}>{say(FINDINGS.reopen, locale)}</Button>;
  }
  return (
    <>
      {offer && <Button onPress={() => send({ is: 'fix', found, name })}>{name}</Button>}
      <button
        type="button"
        class="plain"
        aria-expanded={state.ignoring?.no === no}
        onClick={() => send({ is: 'ignore', found })}
      >
        {say(FINDINGS.ignore, locale)}
      </button>
    </>
  );
};

const Explanation = ({ found, state, hello }: FindingProps): VNode | null => {
  const { locale } = hello;
  const { explaining } = state;
  if (explaining?.no !== found.no) return null;
  const { told } = explaining;
  if (!told) return <p role="status">{say(FINDINGS.explaining, locale)}</p>;
  return (
    <div role="status">
      <p>{told.means[locale]}</p>
      <p>{told.why[locale]}</p>
      <p class="fine">{say(FINDINGS.source, locale, { check: told.check, source: told.source })}</p>
    </div>
  );
};

/** Where every finding is new, the word says nothing. */
const hasOlder = ({ list }: Shown): boolean => list.findings.some(({ status }) => status === 'open');

export const Finding = (props: FindingProps): VNode => {
  const { found, state, hello, send } = props;
  const { locale } = hello;
  const { tab, cell, message, fix, status, reason } = found;
  const place = { tab, cell };
  return (
    <li>
      <p class="name">
        {message[locale]}
        {status === 'new' && hasOlder(state) && <span class="fresh"> {say(FINDINGS.isNew, locale)}</span>}
      </p>
      <p class="hint">{fix[locale]}</p>
      {status === 'ignored' && reason !== '' && <p>{say(FINDINGS.reasonWas, locale, { reason })}</p>}
      <div class="buttons">
        <GoToCell
          place={place}
          title={tabTitle(hello, tab)}
          locale={locale}
          onPress={() => send({ is: 'go', place })}
        />
        <button
          type="button"
          class="plain"
          aria-expanded={state.explaining?.no === found.no}
          onClick={() => send({ is: 'explain', found })}
        >
          {say(FINDINGS.explain, locale)}
        </button>
        <Actions {...props} />
      </div>
      <Explanation {...props} />
      <NotThere place={place} going={state.going} locale={locale} />
      <IgnoreForm {...props} />
    </li>
  );
};
