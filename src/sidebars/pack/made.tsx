/** Making a template: its name, version and locks, then what went into it and its file. */

import type { VNode } from 'preact';
import { type Locale, same, say } from '../../core/text';
import { PACK, PACK_PARTS_WORDS } from '../../texts/pack-sidebar';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { Button, Buttons, describedBy, Field, Figures, ProblemBox, Screen } from '../kit/parts';
import { type Event, fileName, type State } from './state';

interface Props<Is extends State['is']> {
  readonly state: Extract<State, { readonly is: Is }>;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

const partWords = (part: string, locale: Locale): string =>
  (Object.keys(PACK_PARTS_WORDS).includes(part) ? PACK_PARTS_WORDS[part] : undefined)?.[locale] ??
  same(part)[locale];

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

const Tick = ({ label, isTicked, onTick }: TickProps): VNode => (
  <label class="option">
    <input
      type="checkbox"
      checked={isTicked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);

export const MakingScreen = ({ state, locale, send }: Props<'making'>): VNode => {
  const { draft, problem } = state;
  const lock = (part: string, how: string): void => {
    const { [part]: _before, ...others } = draft.locks;
    send({ is: 'draft', draft: { locks: how === '' ? others : { ...others, [part]: how } } });
  };
  return (
    <Screen heading={say(PACK.make, locale)}>
      {problem && <ProblemBox problem={problem} locale={locale} />}
      <Field id="name" label={say(PACK.name, locale)} hint={say(PACK.nameHint, locale)}>
        <input
          type="text"
          id="name"
          aria-describedby={describedBy('name', undefined)}
          value={draft.name}
          onInput={({ currentTarget }) => send({ is: 'draft', draft: { name: currentTarget.value } })}
        />
      </Field>
      <Field id="version" label={say(PACK.version, locale)} hint={say(PACK.versionHint, locale)}>
        <input
          type="text"
          id="version"
          aria-describedby={describedBy('version', undefined)}
          value={draft.version}
          onInput={({ currentTarget }) => send({ is: 'draft', draft: { version: currentTarget.value } })}
        />
      </Field>
      <h2>{say(PACK.locks, locale)}</h2>
      {Object.keys(PACK_PARTS_WORDS).map((part) => (
        <Field key={part} id={`lock-${part}`} label={partWords(part, locale)}>
          <select
            id={`lock-${part}`}
            aria-describedby={describedBy(`lock-${part}`, undefined)}
            value={draft.locks[part] ?? ''}
            onChange={({ currentTarget }) => lock(part, currentTarget.value)}
          >
            <option value="">{say(PACK.mayChange, locale)}</option>
            <option value="add">{say(PACK.mayAdd, locale)}</option>
            <option value="locked">{say(PACK.locked, locale)}</option>
          </select>
        </Field>
      ))}
      <p class="hint">{say(PACK.locksHint, locale)}</p>
      <Tick
        label={say(PACK.names, locale)}
        isTicked={draft.names}
        onTick={(names) => send({ is: 'draft', draft: { names } })}
      />
      <p class="fine">{say(PACK.neverIn, locale)}</p>
      <Buttons>
        <Button primary onPress={() => send({ is: 'pack' })}>
          {say(PACK.pack, locale)}
        </Button>
        <Button onPress={() => send({ is: 'home' })}>{say(PACK.other, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

export const PackedScreen = ({ state, locale, send }: Props<'packed'>): VNode => {
  const { packed, handed } = state;
  const { name, version, print, parts, leftOut } = packed;
  const told =
    handed === 'saved' ? PACK.saved : handed === 'copied' ? PACK.copied : handed ? PACK.notCopied : undefined;
  const status = told && say(told, locale, { name: fileName(packed) });
  return (
    <Screen heading={say(PACK.packed, locale)} status={status}>
      <p class="name">
        {name} {version}
      </p>
      <Figures figures={[[say(PACK.print, locale), print]]} />
      <p class="fine">{say(PACK.madeHint, locale)}</p>
      <h2>{say(PACK.holds, locale)}</h2>
      <Figures
        figures={[
          ...parts.map(([part, count]) => [partWords(part, locale), numberWords(count, locale)] as const),
          [say(PACK.leftOut, locale), numberWords(leftOut, locale)],
        ]}
      />
      <p class="fine">{say(PACK.neverIn, locale)}</p>
      {status && <p>{status}</p>}
      <Buttons>
        <Button primary onPress={() => send({ is: 'save' })}>
          {say(PACK.save, locale)}
        </Button>
        <Button onPress={() => send({ is: 'copy' })}>{say(PACK.copy, locale)}</Button>
        <Button onPress={() => send({ is: 'home' })}>{say(PACK.other, locale)}</Button>
      </Buttons>
    </Screen>
  );
};
