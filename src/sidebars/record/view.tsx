/** How the recording page looks: the week's sessions, one session's answers, what was saved. */

import type { VNode } from 'preact';
import { property } from '../../core/json';
import { looksPersonal } from '../../core/personal-data';
import { say } from '../../core/text';
import { RECORD } from '../../texts/record-sidebar';
import { SIDEBAR } from '../../texts/sidebar';
import { shortDay } from '../kit/days';
import type { Send } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { Button, Buttons, ProblemBox, Screen } from '../kit/parts';
import { ROW, skippedIn } from './draft';
import { type Filling, Input, Scores, Select } from './fields';
import {
  type Draft,
  isConfidential,
  notIssuedIn,
  optionsIn,
  plannedIn,
  serviceIn,
  stagesOf,
  wordIn,
} from './lists';
import { PrintFold, Printing } from './print';
import { type Event, listsOf, type State } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const LONGEST_NOTE = 160;

/** `07:55 VII-A: Etika bermedia sosial`, behind its day where that is not today. */
function nameOf(draft: Draft, { hello }: Pick<Props, 'hello'>): string {
  const service = serviceIn(listsOf(hello), draft.service ?? '');
  const label = draft.topic || wordIn(property(service, 'label'), hello.locale);
  const { date = '', start = '', classes = '' } = draft;
  const day = date === '' || date === hello.about?.today ? '' : `${shortDay(date, hello.locale)},`;
  const before = [day, start, classes].filter((part) => part !== '').join(' ');
  return before === '' ? label : `${before}: ${label}`;
}

const Saved = ({ state, hello, send }: Props): VNode | null => {
  if (!state.saved) return null;
  const { locale } = hello;
  const next = state.is === 'filling' ? (state.draft.classes ?? '') : '';
  return (
    <div class="lines" role="status">
      <p>{state.saved.notice}</p>
      {next !== '' && <p>{say(RECORD.nextClass, locale, { class: next })}</p>}
      {state.saved.isPast || (
        <Button onPress={() => send({ is: 'undo' })}>{say(SIDEBAR.undo, locale)}</Button>
      )}
      <PrintFold hello={hello} send={send} session={state.saved.id} isSaved />
    </div>
  );
};

const Choose = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale, about } = hello;
  const left = plannedIn(listsOf(hello))
    .map((draft, from) => ({ draft, from }))
    .filter(({ from }) => !state.recorded.includes(from) && !state.aside.some((one) => one.from === from));
  const group = (isToday: boolean) => left.filter(({ draft }) => (draft.date === about?.today) === isToday);
  const groups = [
    { title: RECORD.today, sessions: group(true) },
    { title: RECORD.week, sessions: group(false) },
  ].filter(({ sessions }) => sessions.length > 0);
  return (
    <Screen heading={say(state.saved ? RECORD.saved : RECORD.choose, locale)}>
      <Saved {...props} />
      {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
      {state.aside.length > 0 && (
        <section>
          <h2>{say(RECORD.aside, locale)}</h2>
          <div class="choices">
            {state.aside.map(({ draft }, place) => (
              <Button key={place} onPress={() => send({ is: 'resume', place })}>
                {nameOf(draft, props) || say(RECORD.unplanned, locale)}
              </Button>
            ))}
          </div>
          <p class="hint">{say(hello.keeps ? RECORD.asideKept : RECORD.asideHint, locale)}</p>
          <Buttons>
            <Button onPress={() => send({ is: 'drop' })}>{say(RECORD.drop, locale)}</Button>
          </Buttons>
        </section>
      )}
      {groups.map(({ title, sessions }) => (
        <section key={title.id}>
          <h2>{say(title, locale)}</h2>
          <div class="choices">
            {sessions.map(({ draft, from }) => (
              <Button key={from} onPress={() => send({ is: 'chose', from })}>
                {nameOf(draft, props)}
              </Button>
            ))}
          </div>
        </section>
      ))}
      {groups.length === 0 && <p>{say(RECORD.none, locale)}</p>}
      <Buttons>
        <Button primary={groups.length === 0} onPress={() => send({ is: 'chose' })}>
          {say(RECORD.unplanned, locale)}
        </Button>
      </Buttons>
    </Screen>
  );
};

type FormProps = Props & { readonly filling: Filling };

const What = ({ state, hello, filling }: FormProps): VNode => {
  const lists = listsOf(hello);
  const { locale } = hello;
  const options = (name: string) => optionsIn(lists, name, locale);
  const isSecret = isConfidential(lists, state.draft.service ?? '');
  return (
    <>
      <Select {...filling} name="service" options={options('services')} />
      <Select {...filling} name="classes" options={options('classes')} />
      {isSecret ? (
        <Input {...filling} name="counselees" hint={say(RECORD.codesOnly, locale)} />
      ) : (
        <Input {...filling} name="topic" />
      )}
      <Select {...filling} name="domain" options={options('domains')} />
      <Select {...filling} name="format" options={options('formats')} />
      <Select {...filling} name="counsellor" options={options('people')} />
      <Input {...filling} name="date" type="date" />
      <Input {...filling} name="start" type="time" />
      <Input {...filling} name="end" type="time" />
      <Select {...filling} name="place" options={options('rooms')} />
      <Input {...filling} name="aids" />
    </>
  );
};

const Stages = ({ state, hello, filling, send }: FormProps): VNode | null => {
  const stages = stagesOf(listsOf(hello), state.draft.service ?? '');
  const skipped = skippedIn(state.draft);
  if (stages.length === 0) return null;
  return (
    <details>
      <summary>{say(RECORD.stages, hello.locale)}</summary>
      <p class="hint">{say(RECORD.stagesHint, hello.locale)}</p>
      {stages.map((stage) => (
        <label class="option" key={stage}>
          <input
            type="checkbox"
            checked={!skipped.includes(stage)}
            onChange={() => send({ is: 'toggled', stage })}
          />
          <span>{stage}</span>
        </label>
      ))}
      {skipped.length > 0 && <Input {...filling} name="why" longest={100} />}
    </details>
  );
};

const Held = (props: FormProps): VNode => {
  const { state, hello, filling } = props;
  const { locale } = hello;
  const { followUp = '' } = state.draft;
  return (
    <>
      <div class="pair">
        <Input {...filling} name="boys" type="number" />
        <Input {...filling} name="girls" type="number" />
      </div>
      <Scores {...filling} />
      <Input {...filling} name="respondents" type="number" />
      <Select {...filling} name="followUp" options={optionsIn(listsOf(hello), 'followUps', locale)} />
      {followUp !== '' && followUp !== 'tidak perlu' && (
        <Input {...filling} name="followUpDate" type="date" />
      )}
      <Stages {...props} />
    </>
  );
};

const Form = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale } = hello;
  const { draft } = state;
  const filling = { draft, locale, send };
  const form = { ...props, filling };
  const isPlanned = (draft.plan ?? '') !== '';
  const isHeld = draft.status === 'done' || draft.status === 'partly';
  const texts = [draft.note, draft.topic, draft.counselees, draft.reason, draft.why];
  const strange = notIssuedIn(listsOf(hello), draft.counselees ?? '');
  return (
    <Screen heading={say(RECORD.heading, locale)}>
      <Saved {...props} />
      {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
      {state.problem && state.problem.code !== 'bad-input' && (
        <p>{say(hello.keeps ? RECORD.draftKept : RECORD.draftStays, locale)}</p>
      )}
      {isPlanned && <p class="name">{nameOf(draft, props)}</p>}
      <Select {...filling} name="status" options={optionsIn(listsOf(hello), 'statuses', locale)} />
      {isHeld || <Input {...filling} name="newDate" type="date" />}
      {isHeld || <Input {...filling} name="reason" />}
      {isPlanned ? (
        <details open={state.problem !== undefined}>
          <summary>{say(RECORD.details, locale)}</summary>
          <What {...form} />
        </details>
      ) : (
        <What {...form} />
      )}
      <PrintFold hello={hello} send={send} session={draft[ROW] ?? ''} />
      {isHeld && <Held {...form} />}
      <Input {...filling} name="note" longest={LONGEST_NOTE} hint={say(RECORD.noteHint, locale)} />
      {texts.some((text) => looksPersonal(text ?? '')) && (
        <p class="warning" role="alert">
          {say(RECORD.concern, locale)}
        </p>
      )}
      {strange.length > 0 && (
        <p class="warning" role="alert">
          {say(RECORD.notIssued, locale, { codes: strange.join(', ') })}
        </p>
      )}
      <Buttons>
        <Button primary onPress={() => send({ is: 'save' })}>
          {say(RECORD.save, locale)}
        </Button>
        <Button onPress={() => send({ is: 'choose' })}>{say(RECORD.other, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  const props = { state, hello, send };
  if (state.print) return <Printing flow={state.print} going={state.going} hello={hello} send={send} />;
  switch (state.is) {
    case 'choosing':
      return <Choose {...props} />;
    case 'filling':
      return <Form {...props} />;
    case 'saving':
      return <Screen heading={say(RECORD.heading, locale)} busy={say(RECORD.saving, locale)} />;
    case 'undoing':
      return <Screen heading={say(SIDEBAR.undo, locale)} busy={say(RECORD.undoing, locale)} />;
    default:
      return state.is satisfies never;
  }
}
