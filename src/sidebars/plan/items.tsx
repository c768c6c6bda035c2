/** The plan items of a period: what is planned, placed, done and missing of each; one opens at a press. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { describedBy, Field } from '../kit/parts';
import { type Figures, figuresOf, type Item, isEmpty, monthsOf, summed } from './standing';
import type { Event, State } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

export interface Listed {
  readonly item: Item;
  readonly figures: Figures;
}

/** Those that the filter leaves, what is short first. */
function listedIn({ standing, period, service, onlyShort }: State, { about }: Hello): readonly Listed[] {
  const months = monthsOf(
    standing.months,
    about?.periods.find(({ key }) => key === period),
  );
  return standing.items
    .filter((item) => service === '' || item.service === service)
    .map((item) => ({ item, figures: figuresOf(item, months) }))
    .filter(({ figures }) => !isEmpty(figures) && (!onlyShort || figures.missing > 0))
    .sort((one, other) => Number(other.figures.missing > 0) - Number(one.figures.missing > 0));
}

export const FigureWords = ({
  figures,
  locale,
}: {
  readonly figures: Figures;
  readonly locale: Locale;
}): VNode => {
  const count = (key: keyof Figures): string => numberWords(figures[key], locale);
  const over = figures.placed - figures.planned;
  return (
    <>
      {say(PLAN.figures, locale, {
        planned: count('planned'),
        placed: count('placed'),
        done: count('done'),
      })}
      {figures.onDemand > 0 && ` · ${say(PLAN.freeBy, locale, { count: count('onDemand') })}`}
      {figures.missing > 0 && (
        <>
          {' · '}
          <strong class="short">{say(PLAN.shortBy, locale, { count: count('missing') })}</strong>
        </>
      )}
      {over > 0 && ` · ${say(PLAN.overBy, locale, { count: numberWords(over, locale) })}`}
    </>
  );
};

export const ServiceField = ({ state, hello, send }: Props): VNode => {
  const { locale } = hello;
  const services = new Map(state.standing.items.map(({ service, label }) => [service, label]));
  return (
    <Field id="service" label={say(PLAN.service, locale)}>
      <select
        id="service"
        aria-describedby={describedBy('service', undefined)}
        value={state.service}
        onChange={({ currentTarget }) => send({ is: 'chose', filter: { service: currentTarget.value } })}
      >
        <option value="">{say(PLAN.everyService, locale)}</option>
        {[...services].map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
};

const Filter = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale } = hello;
  return (
    <>
      <ServiceField {...props} />
      <label class="option">
        <input
          id="onlyShort"
          type="checkbox"
          checked={state.onlyShort}
          onChange={({ currentTarget }) =>
            send({ is: 'chose', filter: { onlyShort: currentTarget.checked } })
          }
        />
        <span>{say(PLAN.onlyShort, locale)}</span>
      </label>
    </>
  );
};

export const Items = (props: Props): VNode | null => {
  const { state, hello, send } = props;
  const { locale } = hello;
  if (state.standing.items.length === 0) return null;
  const listed = listedIn(state, hello);
  return (
    <section class="items" aria-label={tabTitle(hello, 'annual')}>
      <h2>{say(PLAN.items, locale, { count: listed.length })}</h2>
      <p>
        <FigureWords figures={summed(listed.map(({ figures }) => figures))} locale={locale} />
      </p>
      <Filter {...props} />
      {listed.length === 0 && <p>{say(PLAN.noItems, locale)}</p>}
      <ul class="rows">
        {listed.map(({ item, figures }) => (
          <li key={item.id}>
            <button type="button" class="row" onClick={() => send({ is: 'opened', plan: item.id })}>
              <strong>{item.id}</strong> {item.topic || item.label}
              <br />
              <small>
                {item.label} · <FigureWords figures={figures} locale={locale} />
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
