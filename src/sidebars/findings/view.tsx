/** How the page of the findings looks in each state. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { FINDINGS } from '../../texts/findings-sidebar';
import { FlowView, type FlowWords } from '../kit/flow-view';
import { GoToCell, goingWords, NotThere } from '../kit/go-to-cell';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, describedBy, Field, Figures, ProblemBox, Screen } from '../kit/parts';
import { Finding } from './finding';
import { byTab, type Found, GRADES, type Grade, isIgnored, standingOf } from './list';
import { type Event, PAGE, type Shown, type State } from './state';

const checkWords = (locale: Locale): FlowWords => ({
  checking: say(FINDINGS.checking, locale),
  checkingStatus: say(FINDINGS.checkingStatus, locale),
  preview: say(FINDINGS.preview, locale),
  accept: say(FINDINGS.accept, locale),
  writing: say(FINDINGS.checking, locale),
  writingStatus: say(FINDINGS.writingStatus, locale),
  done: say(FINDINGS.heading, locale),
  other: say(FINDINGS.again, locale),
});

const fixWords = (locale: Locale): FlowWords => ({
  checking: say(FINDINGS.fixChecking, locale),
  checkingStatus: say(FINDINGS.fixCheckingStatus, locale),
  preview: say(FINDINGS.fixHeading, locale),
  accept: say(FINDINGS.fixAccept, locale),
  writing: say(FINDINGS.fixing, locale),
  writingStatus: say(FINDINGS.fixingStatus, locale),
  done: say(FINDINGS.fixed, locale),
  other: say(FINDINGS.again, locale),
});

interface Props {
  readonly state: Shown;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

interface SomeProps extends Props {
  /** Names what is shown more of. */
  readonly group: string;
  readonly findings: readonly Found[];
}

const Some = ({ group, findings, ...props }: SomeProps): VNode => {
  const { state, hello, send } = props;
  const shown = state.counts[group] ?? PAGE;
  const rest = Math.min(PAGE, findings.length - shown);
  return (
    <>
      <ul class="findings">
        {findings.slice(0, shown).map((found) => (
          <Finding key={found.no} found={found} {...props} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => send({ is: 'more', group })}>
          {say(FINDINGS.more, hello.locale, { count: rest })}
        </Button>
      )}
    </>
  );
};

/** A long list opens at its first tab only. */
const Tabs = ({ findings, group, ...props }: SomeProps): VNode => {
  const { hello } = props;
  return (
    <>
      {byTab(findings).map(({ tab, findings: ofTab }, index) => (
        <details key={tab} open={findings.length <= PAGE || index === 0}>
          <summary>
            {say(FINDINGS.ofTab, hello.locale, { title: tabTitle(hello, tab), count: ofTab.length })}
          </summary>
          <Some {...props} group={`${group} ${tab}`} findings={ofTab} />
        </details>
      ))}
    </>
  );
};

const Graded = ({ grade, ...props }: Props & { readonly grade: Grade }): VNode | null => {
  const findings = standingOf(props.state.list, grade);
  if (findings.length === 0) return null;
  const heading = `${say(FINDINGS[grade], props.hello.locale)} (${findings.length})`;
  const tabs = <Tabs {...props} group={grade} findings={findings} />;
  if (grade !== 'I') {
    return (
      <section>
        <h2>{heading}</h2>
        {tabs}
      </section>
    );
  }
  return (
    <details class="fold">
      <summary>{heading}</summary>
      {tabs}
    </details>
  );
};

const Ignored = (props: Props): VNode | null => {
  const findings = props.state.list.findings.filter(isIgnored);
  if (findings.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say(FINDINGS.ignored, props.hello.locale, { count: findings.length })}</summary>
      <Some {...props} group="ignored" findings={findings} />
    </details>
  );
};

const ChangedRows = ({ state, hello, send }: Props): VNode | null => {
  const { locale } = hello;
  const { changed } = state.list;
  if (changed.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say(FINDINGS.changed, locale)}</summary>
      <ul class="findings">
        {changed.map(({ tab, cell, message }) => {
          const title = tabTitle(hello, tab);
          const place = { tab, cell };
          return (
            <li key={tab}>
              <p>{say(FINDINGS.changedIn, locale, { title, words: message[locale] })}</p>
              <GoToCell {...{ place, title, locale }} onPress={() => send({ is: 'go', place })} />
              <NotThere place={place} going={state.going} locale={locale} />
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const NAMES = 'names';

const Names = ({ state, hello, send }: Props): VNode => {
  const { locale } = hello;
  const { names } = state;
  const error = names?.isBlank && say(FINDINGS.noNames, locale);
  return (
    <details class="fold">
      <summary>{say(FINDINGS.names, locale)}</summary>
      <Field
        id={NAMES}
        label={say(FINDINGS.namesLabel, locale)}
        hint={say(FINDINGS.namesHint, locale)}
        error={error}
      >
        <textarea
          id={NAMES}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={names?.words ?? ''}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(NAMES, error)}
          onInput={({ currentTarget }) => send({ is: 'names', words: currentTarget.value })}
        />
      </Field>
      <Button onPress={() => send({ is: 'check-names' })}>{say(FINDINGS.checkNames, locale)}</Button>
    </details>
  );
};

const Counts = ({ state, hello }: Props): VNode => {
  const { locale } = hello;
  const fresh = state.list.findings.filter(({ status }) => status === 'new').length;
  const line = (grade: Grade): readonly [string, string] => [
    say(FINDINGS[grade], locale),
    numberWords(standingOf(state.list, grade).length, locale),
  ];
  return <Figures figures={[...GRADES.map(line), [say(FINDINGS.new, locale), numberWords(fresh, locale)]]} />;
};

const List = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale } = hello;
  const { list, problem, saving, going, told } = state;
  const count = (grade: Grade): number => standingOf(list, grade).length;
  const isReady = GRADES.every((grade) => count(grade) === 0);
  return (
    <Screen
      heading={say(isReady ? FINDINGS.ready : FINDINGS.heading, locale)}
      busy={saving === undefined ? undefined : say(FINDINGS.saving, locale)}
      status={told ?? (going && goingWords(going, locale))}
    >
      {problem && <ProblemBox problem={problem} locale={locale} />}
      {isReady ? <p>{say(FINDINGS.readyMore, locale)}</p> : <Counts {...props} />}
      {!isReady && count('E') + count('W') === 0 && <p>{say(FINDINGS.onlyInfo, locale)}</p>}
      {list.solved > 0 && <p class="hint">{say(FINDINGS.solved, locale, { count: list.solved })}</p>}
      <Buttons>
        <Button onPress={() => send({ is: 'check' })}>{say(FINDINGS.again, locale)}</Button>
        <Button onPress={() => send({ is: 'mark', on: !list.isMarked })}>
          {say(list.isMarked ? FINDINGS.unmark : FINDINGS.mark, locale)}
        </Button>
      </Buttons>
      {GRADES.map((grade) => (
        <Graded key={grade} {...props} grade={grade} />
      ))}
      <Ignored {...props} />
      <ChangedRows {...props} />
      <Names {...props} />
    </Screen>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  const flowing = {
    hello,
    send: (event: Extract<Event, { is: 'flow' }>['event']) => send({ is: 'flow', event }),
    onBack: () => send({ is: 'back' }),
  };
  switch (state.is) {
    case 'idle':
      return (
        <Screen heading={say(FINDINGS.heading, locale)}>
          <p>{say(FINDINGS.idle, locale, { tab: tabTitle(hello, 'findings') })}</p>
          <Button primary onPress={() => send({ is: 'check' })}>
            {say(FINDINGS.check, locale)}
          </Button>
        </Screen>
      );
    case 'checking':
      return <FlowView {...flowing} flow={state.flow} words={checkWords(locale)} />;
    case 'fixing':
      return <FlowView {...flowing} flow={state.flow} words={fixWords(locale)} canUndo />;
    case 'list':
      return <List state={state} hello={hello} send={send} />;
    default:
      return state satisfies never;
  }
}
