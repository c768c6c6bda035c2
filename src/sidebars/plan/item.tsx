/** One plan item: its days in the period, and what can be done with one of them. */

import type { VNode } from 'preact';
import { say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Send } from '../kit/machine';
import type { Hello } from '../kit/opening';
import { Button, Buttons, describedBy, Field, Screen } from '../kit/parts';
import { PeriodField } from '../kit/period-field';
import { FigureWords } from './items';
import { figuresOf, monthsOf, type OpenItem, type Row } from './standing';
import type { Event, State } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const DAY = 86_400_000;
const REACH = 14;

const near = (one: Row, other: Row): boolean =>
  Math.abs(Date.parse(one.date) - Date.parse(other.date)) <= REACH * DAY;

const Swap = ({
  chosen,
  rows,
  state,
  hello,
  send,
}: Props & { readonly chosen: Row; readonly rows: readonly Row[] }) => {
  const { locale } = hello;
  const others = rows.filter((row) => row.id !== chosen.id && near(row, chosen));
  if (others.length === 0) return null;
  return (
    <>
      <Field id="other" label={say(PLAN.swap, locale)} hint={say(PLAN.swapHint, locale)}>
        <select
          id="other"
          aria-describedby={describedBy('other', undefined)}
          value={state.change.other}
          onChange={({ currentTarget }) => send({ is: 'typed', change: { other: currentTarget.value } })}
        >
          <option value="">{say(PLAN.chooseOne, locale)}</option>
          {others.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </Field>
      {state.change.other !== '' && (
        <Buttons>
          <Button onPress={() => send({ is: 'change', how: 'swap' })}>{say(PLAN.swapNow, locale)}</Button>
        </Buttons>
      )}
    </>
  );
};

const Slot = ({ state, hello, send }: Props): VNode => {
  const { locale } = hello;
  return (
    <>
      <Field id="date" label={say(PLAN.changeDate, locale)}>
        <input
          id="date"
          type="date"
          value={state.change.date}
          aria-describedby={describedBy('date', undefined)}
          onInput={({ currentTarget }) => send({ is: 'typed', change: { date: currentTarget.value } })}
        />
      </Field>
      <Field id="start" label={say(PLAN.changeStart, locale)} hint={say(PLAN.changeStartHint, locale)}>
        <input
          id="start"
          type={'time' as 'text'}
          value={state.change.start}
          aria-describedby={describedBy('start', undefined)}
          onInput={({ currentTarget }) => send({ is: 'typed', change: { start: currentTarget.value } })}
        />
      </Field>
    </>
  );
};

function rowsIn({ standing, period }: State, open: OpenItem, { about }: Hello): readonly Row[] {
  const chosen = about?.periods.find(({ key }) => key === period);
  const months = monthsOf(standing.months, chosen).map((index) => standing.months[index]);
  return open.rows.filter(({ date }) => months.includes(date.slice(0, 7)));
}

export const ItemScreen = (props: Props & { readonly open: OpenItem }): VNode => {
  const { state, hello, send, open } = props;
  const { locale, about } = hello;
  const item = state.standing.items.find(({ id }) => id === open.id);
  const chosenPeriod = about?.periods.find(({ key }) => key === state.period);
  const rows = rowsIn(state, open, hello);
  const chosen = rows.find(({ id }) => id === state.change.id);
  return (
    <Screen heading={`${open.id} ${item?.topic ?? ''}`.trim()}>
      {item && (
        <p>
          {item.label}
          <br />
          <FigureWords
            figures={figuresOf(item, monthsOf(state.standing.months, chosenPeriod))}
            locale={locale}
          />
        </p>
      )}
      <PeriodField
        hello={hello}
        label={PLAN.period}
        hint={PLAN.periodHint}
        value={state.period}
        onChoose={(period) => send({ is: 'chose', filter: { period } })}
      />
      <fieldset>
        <legend>{say(PLAN.rows, locale, { period: chosenPeriod?.label[locale] ?? '' })}</legend>
        {rows.length === 0 && <p>{say(PLAN.noRows, locale)}</p>}
        {rows.map((row) => (
          <label class="option" key={row.id}>
            <input
              id={`row-${row.id}`}
              type="radio"
              name="row"
              value={row.id}
              checked={row.id === state.change.id}
              onChange={() =>
                send({ is: 'typed', change: { id: row.id, date: row.date, start: row.start, other: '' } })
              }
            />
            <span>
              {row.words}
              {row.isDone && ` · ${say(PLAN.held, locale)}`}
            </span>
          </label>
        ))}
      </fieldset>
      <Slot {...props} />
      <Buttons>
        {chosen && (
          <Button primary onPress={() => send({ is: 'change', how: 'move' })}>
            {say(PLAN.move, locale)}
          </Button>
        )}
        <Button onPress={() => send({ is: 'change', how: 'add' })}>{say(PLAN.addDay, locale)}</Button>
        {chosen && (
          <Button onPress={() => send({ is: 'change', how: 'drop' })}>{say(PLAN.drop, locale)}</Button>
        )}
      </Buttons>
      {chosen && <Swap {...props} chosen={chosen} rows={[...open.rows, ...open.others]} />}
      <Buttons>
        <Button onPress={() => send({ is: 'makePlan' })}>{say(PLAN.makePlan, locale)}</Button>
      </Buttons>
      <p class="hint">{say(PLAN.makePlanHint, locale)}</p>
      <Buttons>
        <Button onPress={() => send({ is: 'closed' })}>{say(PLAN.toList, locale)}</Button>
      </Buttons>
    </Screen>
  );
};
