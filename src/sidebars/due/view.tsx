/** How the page of what is due looks in each state. */

import { Fragment, type VNode } from 'preact';
import { type Locale, say, type Text } from '../../core/text';
import { DUE } from '../../texts/due-sidebar';
import { dayWords } from '../kit/days';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { Button, Buttons, Choice, describedBy, Field, ProblemBox, Screen } from '../kit/parts';
import type { FieldName } from './entries';
import type { Coverage, Item } from './list';
import type { Event, State } from './state';

const wordsOf = (locale: Locale): FlowWords => ({
  checking: say(DUE.checking, locale),
  checkingStatus: say(DUE.checkingStatus, locale),
  preview: say(DUE.preview, locale),
  accept: say(DUE.accept, locale),
  writing: say(DUE.writing, locale),
  writingStatus: say(DUE.writingStatus, locale),
  done: say(DUE.done, locale),
  other: say(DUE.other, locale),
});

interface ItemProps {
  readonly state: State;
  readonly item: Item;
  readonly locale: Locale;
  readonly send: Send<Event>;
  /** Position on the page, for ids. */
  readonly index: number;
}

interface EntryProps extends ItemProps {
  readonly field: FieldName;
  readonly label: Text;
  readonly type: 'date' | 'text';
  readonly hint?: Text;
}

const Entry = ({ state, item, locale, send, index, field, label, type, hint }: EntryProps): VNode => {
  const id = `${field}-${index}`;
  const mistake = state.mistakes[item.key];
  const error = mistake?.field === field ? say(mistake.words, locale, mistake.gaps) : undefined;
  const common = {
    id,
    maxLength: 160,
    value: state.drafts[item.key]?.[field] ?? '',
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(id, error),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      send({ is: 'typed', key: item.key, field, words: currentTarget.value }),
  };
  return (
    <Field id={id} label={say(label, locale)} hint={hint && say(hint, locale)} error={error}>
      {type === 'date' ? <input type="date" {...common} /> : <input type="text" {...common} />}
    </Field>
  );
};

const EvaluationFields = (props: ItemProps): VNode => (
  <>
    <Entry {...props} field="date" label={DUE.date} type="date" />
    <div class="pair">
      <Entry {...props} field="percent" label={DUE.percent} type="text" />
      <Entry {...props} field="respondents" label={DUE.respondents} type="text" />
    </div>
    <Entry {...props} field="note" label={DUE.note} type="text" hint={DUE.noteHint} />
  </>
);

const FollowUpFields = (props: ItemProps): VNode => (
  <>
    <Entry {...props} field="closed" label={DUE.closed} type="date" />
    <Entry {...props} field="result" label={DUE.result} type="text" hint={DUE.noteHint} />
    <Entry {...props} field="newDay" label={DUE.newDay} type="date" />
  </>
);

const dueWords = ({ due }: Item, locale: Locale): string =>
  due === '' ? say(DUE.noDay, locale) : say(DUE.dueBy, locale, { day: dayWords(due, locale) });

/** Open from the start where something was entered, so that a draft is never out of sight. */
const DueItem = (props: ItemProps): VNode => {
  const { state, item, locale } = props;
  const classes = item.classes === '' ? '' : say(DUE.classes, locale, { classes: item.classes });
  const facts = [item.kindLabel[locale], classes, dueWords(item, locale)].filter((words) => words !== '');
  return (
    <details class="item" open={state.drafts[item.key] !== undefined}>
      <summary>
        <strong>{item.subject}</strong>
        <span class="facts">{facts.join(' · ')}</span>
      </summary>
      <p class="hint">
        {item.service[locale]} · {item.session}
      </p>
      {state.which === 'evaluations' ? <EvaluationFields {...props} /> : <FollowUpFields {...props} />}
    </details>
  );
};

interface ScreenProps {
  readonly state: State;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

const coverageWords = (kind: Text, { due, done, late }: Coverage, locale: Locale): string =>
  say(DUE.coverage, locale, { kind, due, done, late });

const CoverageLines = ({ state, locale }: ScreenProps): VNode => {
  const { laijapen, laijapang } = state.list.coverage;
  return (
    <div class="hint">
      {laijapen.due > 0 && <p>{coverageWords(DUE.laijapen, laijapen, locale)}</p>}
      {laijapang.due > 0 && <p>{coverageWords(DUE.laijapang, laijapang, locale)}</p>}
    </div>
  );
};

const Items = ({ state, locale, send }: ScreenProps): VNode => {
  const { list, which, shown } = state;
  const items = list[which];
  const rest = list.counts[which] - items.length;
  if (items.length === 0) {
    return <p>{say(which === 'evaluations' ? DUE.noEvaluations : DUE.noFollowUps, locale)}</p>;
  }
  return (
    <>
      {items.slice(0, shown).map((item, index) => (
        <Fragment key={item.key}>
          {item.state !== items[index - 1]?.state && <h2>{say(DUE[item.state], locale)}</h2>}
          <DueItem state={state} item={item} locale={locale} send={send} index={index} />
        </Fragment>
      ))}
      {items.length > shown && <Button onPress={() => send({ is: 'more' })}>{say(DUE.more, locale)}</Button>}
      {items.length <= shown && rest > 0 && <p class="hint">{say(DUE.rest, locale, { count: rest })}</p>}
      {state.isEmpty && (
        <p class="warning" role="alert">
          {say(DUE.nothing, locale)}
        </p>
      )}
      <Buttons>
        <Button primary onPress={() => send({ is: 'save' })}>
          {say(DUE.save, locale)}
        </Button>
      </Buttons>
    </>
  );
};

const List = ({ state, locale, send }: ScreenProps): VNode => {
  const { list, which, isLoading, problem } = state;
  const options = (['evaluations', 'followUps'] as const).map((key) => ({
    key,
    label: say(DUE[key], locale, { count: list.counts[key] }),
  }));
  return (
    <Screen heading={say(DUE.heading, locale)} busy={isLoading ? say(DUE.loading, locale) : undefined}>
      <p>{say(DUE.intro, locale)}</p>
      {problem && <ProblemBox problem={problem} locale={locale} />}
      <Choice
        name="which"
        label={say(DUE.which, locale)}
        value={which}
        options={options}
        onChoose={(key) => send({ is: 'chose', which: key === 'followUps' ? 'followUps' : 'evaluations' })}
      />
      {which === 'evaluations' && <CoverageLines state={state} locale={locale} send={send} />}
      {!isLoading && <Items state={state} locale={locale} send={send} />}
    </Screen>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  const { flow } = state;
  if (!flow) return <List state={state} locale={locale} send={send} />;
  const named = { ...flow, job: { ...flow.job, name: say(DUE.entries, locale, { count: flow.job.name }) } };
  return (
    <FlowView
      flow={named}
      hello={hello}
      words={wordsOf(locale)}
      send={(event) => send({ is: 'flow', event })}
      onBack={() => send({ is: 'back' })}
      canUndo
    />
  );
}
