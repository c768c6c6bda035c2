/** Where results of an assessment come from: a tab of the person's own, a file, or pasted cells. */

import type { VNode } from 'preact';
import { say } from '../../core/text';
import { NEEDS } from '../../texts/needs-sidebar';
import { FileField } from '../kit/file-field';
import type { Send } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { Button, Buttons, describedBy, Field } from '../kit/parts';
import type { Event, State } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const FromTab = ({ state, hello, send }: Props): VNode => {
  const { locale } = hello;
  const { all, source } = state;
  return (
    <>
      <Field id="tab" label={say(NEEDS.tab, locale)} hint={say(NEEDS.tabHint, locale)}>
        <select
          id="tab"
          aria-describedby={describedBy('tab', undefined)}
          value={source.tab}
          onChange={({ currentTarget }) => send({ is: 'source', source: { tab: currentTarget.value } })}
        >
          {all.others.map((title) => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <Buttons>
        <Button primary={state.all.needs.length === 0} onPress={() => send({ is: 'take', from: 'tab' })}>
          {say(NEEDS.takeTab, locale)}
        </Button>
      </Buttons>
    </>
  );
};

export const Results = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale } = hello;
  return (
    <>
      {state.all.others.length > 0 && <FromTab {...props} />}
      <Field id="pasted" label={say(NEEDS.paste, locale)} hint={say(NEEDS.pasteHint, locale)}>
        <textarea
          id="pasted"
          class="short"
          spellcheck={false}
          aria-describedby={describedBy('pasted', undefined)}
          value={state.source.pasted}
          onInput={({ currentTarget }) => send({ is: 'source', source: { pasted: currentTarget.value } })}
        />
      </Field>
      <Field id="instrument" label={say(NEEDS.instrument, locale)}>
        <input
          id="instrument"
          type="text"
          aria-describedby={describedBy('instrument', undefined)}
          value={state.source.instrument}
          onInput={({ currentTarget }) => send({ is: 'source', source: { instrument: currentTarget.value } })}
        />
      </Field>
      <Buttons>
        <Button onPress={() => send({ is: 'take', from: 'pasted' })}>{say(NEEDS.takePasted, locale)}</Button>
      </Buttons>
      <div class="second">
        <FileField
          id="file"
          label={say(NEEDS.file, locale)}
          pick={say(NEEDS.pick, locale)}
          hint={say(NEEDS.fileHint, locale)}
          drop={say(NEEDS.drop, locale)}
          accept=".csv,text/csv"
          onFiles={([file]) => file && send({ is: 'chose file', file })}
        />
      </div>
    </>
  );
};
