/** How the page of today looks. */

import type { ComponentChildren, VNode } from 'preact';
import { type Locale, say, type Text } from '../../core/text';
import { MENU } from '../../texts/menu';
import { TODAY } from '../../texts/today-sidebar';
import { dayWords } from '../kit/days';
import type { Send } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { Button, Buttons, ProblemBox, Screen } from '../kit/parts';
import { Removal, SampleOffer } from '../kit/remove-sample';
import type { Activity, Overview } from './overview';
import type { Door, Event, State } from './state';

interface PartProps {
  readonly overview: Overview;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

interface DoorProps {
  readonly to: Door;
  readonly primary?: boolean;
  readonly locale: Locale;
  readonly send: Send<Event>;
}

const DoorButton = ({ to, primary = false, locale, send }: DoorProps): VNode => (
  <Button primary={primary} onPress={() => send({ is: 'open', door: to })}>
    {say(TODAY[to], locale)}
  </Button>
);

interface ActivitiesProps {
  readonly activities: readonly Activity[];
  /** How many more there are than are listed. */
  readonly more: number;
  readonly dayOf: (activity: Activity) => string;
  readonly locale: Locale;
}

const Activities = ({ activities, more, dayOf, locale }: ActivitiesProps): VNode => (
  <ul>
    {activities.map((activity, index) => {
      const { hours, service, topic, classes, place, isUnready } = activity;
      const names = classes === '' ? '' : say(TODAY.classes, locale, { classes });
      const facts = [topic, names, place].filter((words) => words !== '' && words !== service[locale]);
      const when = [dayOf(activity), hours].filter((words) => words !== '').join(', ');
      return (
        <li key={index}>
          <strong>{[when, service[locale]].filter((words) => words !== '').join(' · ')}</strong>
          {facts.length > 0 && <p class="hint">{facts.join(' · ')}</p>}
          {isUnready && <p class="late">{say(TODAY.unready, locale)}</p>}
        </li>
      );
    })}
    {more > 0 && <li>{say(TODAY.more, locale, { count: more })}</li>}
  </ul>
);

interface SectionProps {
  readonly title: Text;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

const Section = ({ title, locale, children }: SectionProps): VNode => (
  <section>
    <h2>{say(title, locale)}</h2>
    {children}
  </section>
);

const GROUP: Readonly<Record<Door, Text>> = {
  startYear: MENU.planning,
  derivePlan: MENU.planning,
  recordSession: MENU.actuating,
  reviewEvaluations: MENU.controlling,
  checkOrganizing: MENU.organizing,
  buildSummary: MENU.controlling,
};

/** Where it stands in the menu, which has no groups yet where nothing has been set up. */
const pathTo = (door: Door, { next }: Overview, locale: Locale): string =>
  [...(next === 'start' ? [] : [GROUP[door]]), TODAY[door]].map((words) => words[locale]).join(' > ');

const DOOR_OF = {
  start: 'startYear',
  annual: 'derivePlan',
  derive: 'derivePlan',
  record: 'recordSession',
} as const;

const NextStep = ({ overview, locale, send }: PartProps): VNode | null => {
  const { next, annualTab } = overview;
  if (next === undefined) return null;
  return (
    <Section title={TODAY.nextStep} locale={locale}>
      <p>{say(TODAY[next], locale, { tab: annualTab })}</p>
      <Buttons>
        <DoorButton to={DOOR_OF[next]} primary locale={locale} send={send} />
      </Buttons>
    </Section>
  );
};

/** So many without a day are shown at once; more are folded away. */
const FEW = 3;

const Planned = ({ overview, locale, send }: PartProps): VNode => {
  const { planned, plannedThisWeek, today, next } = overview;
  const todays = planned.filter(({ date }) => date === today);
  const others = planned.filter(({ date }) => date !== today);
  const dated = others.filter(({ date }) => date !== '');
  const open = others.filter(({ date }) => date === '');
  const more = plannedThisWeek - planned.length;
  return (
    <>
      <Section title={TODAY.today} locale={locale}>
        {todays.length > 0 ? (
          <Activities activities={todays} more={0} dayOf={() => ''} locale={locale} />
        ) : (
          <p>{say(TODAY.noneToday, locale)}</p>
        )}
        {next !== 'record' && (
          <Buttons>
            <DoorButton to="recordSession" primary={next === undefined} locale={locale} send={send} />
          </Buttons>
        )}
      </Section>
      <Section title={TODAY.week} locale={locale}>
        {dated.length > 0 && (
          <Activities
            activities={dated}
            more={open.length > 0 ? 0 : more}
            dayOf={({ date }) => dayWords(date, locale)}
            locale={locale}
          />
        )}
        {open.length > 0 && (
          <details open={open.length <= FEW}>
            <summary>{say(TODAY.noDay, locale, { count: open.length + more })}</summary>
            <Activities activities={open} more={more} dayOf={() => ''} locale={locale} />
          </details>
        )}
        {others.length === 0 && <p>{say(TODAY.noneWeek, locale)}</p>}
      </Section>
    </>
  );
};

const Due = ({ overview, locale, send }: PartProps): VNode => {
  const owed = [
    [TODAY.evaluations, overview.evaluations],
    [TODAY.followUps, overview.followUps],
  ] as const;
  const some = owed.filter(([, { count }]) => count > 0);
  return (
    <Section title={TODAY.due} locale={locale}>
      {some.length === 0 && <p>{say(TODAY.noneDue, locale)}</p>}
      {some.map(([words, { late, count }]) => (
        <p key={words.en} class={late > 0 ? 'late' : ''}>
          {say(words, locale, { late, count })}
        </p>
      ))}
      {some.length > 0 && (
        <Buttons>
          <DoorButton to="reviewEvaluations" locale={locale} send={send} />
        </Buttons>
      )}
    </Section>
  );
};

const Stuck = ({ overview, locale }: PartProps): VNode | null => {
  const { stuck, stuckCount } = overview;
  if (stuck.length === 0) return null;
  return (
    <Section title={TODAY.stuck} locale={locale}>
      <Activities
        activities={stuck}
        more={stuckCount - stuck.length}
        dayOf={({ date }) => say(TODAY.until, locale, { day: dayWords(date, locale) })}
        locale={locale}
      />
    </Section>
  );
};

const Findings = ({ overview, locale, send }: PartProps): VNode => {
  const { E, W, isChecked } = overview.findings;
  return (
    <Section title={TODAY.findings} locale={locale}>
      <p>{isChecked ? say(TODAY.found, locale, { E, W }) : say(TODAY.unchecked, locale)}</p>
      <Buttons>
        <DoorButton to="checkOrganizing" locale={locale} send={send} />
      </Buttons>
    </Section>
  );
};

const Summary = ({ overview, locale, send }: PartProps): VNode | null => {
  const { sinceSummary } = overview;
  if (sinceSummary === 0) return null;
  return (
    <Section title={TODAY.summary} locale={locale}>
      <p>{say(TODAY.sinceSummary, locale, { count: sinceSummary })}</p>
      <Buttons>
        <DoorButton to="buildSummary" locale={locale} send={send} />
      </Buttons>
    </Section>
  );
};

const Others = ({ overview, locale, send }: PartProps): VNode => (
  <Section title={TODAY.other} locale={locale}>
    <Buttons>
      {overview.sinceSummary === 0 && <DoorButton to="buildSummary" locale={locale} send={send} />}
      <DoorButton to="derivePlan" locale={locale} send={send} />
      <Button onPress={() => send({ is: 'refresh' })}>{say(TODAY.refresh, locale)}</Button>
    </Buttons>
  </Section>
);

const busyWords = ({ opening, isLoading }: State, locale: Locale): string | undefined => {
  if (opening) return say(TODAY.opening, locale, { page: TODAY[opening] });
  return isLoading ? say(TODAY.loading, locale) : undefined;
};

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { overview, closed, problem, removal } = state;
  const { locale } = hello;
  if (removal)
    return (
      <Removal
        flow={removal}
        hello={hello}
        send={(event) => send({ is: 'flow', event })}
        onEverything={() => send({ is: 'remove', everything: true })}
        onBack={() => send({ is: 'refresh' })}
      />
    );
  const part = { overview, locale, send };
  return (
    <Screen heading={say(TODAY.heading, locale)} busy={busyWords(state, locale)}>
      <p>{dayWords(overview.today, locale)}</p>
      {problem && <ProblemBox problem={problem} locale={locale} />}
      {closed && (
        <p class="warning" role="alert">
          {say(TODAY.fromMenu, locale, { path: pathTo(closed, overview, locale) })}
        </p>
      )}
      <NextStep {...part} />
      {overview.next !== 'start' && (
        <>
          <Planned {...part} />
          <Due {...part} />
          <Stuck {...part} />
          <Findings {...part} />
          <Summary {...part} />
          <Others {...part} />
        </>
      )}
      {overview.isSample && (
        <SampleOffer locale={locale} onPress={() => send({ is: 'remove', everything: false })} />
      )}
    </Screen>
  );
}
