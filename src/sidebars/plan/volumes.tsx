/** Volumes by month in one table: a row a plan item, a column a month of the period. */

import type { VNode } from 'preact';
import { say } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import type { Hello } from '../kit/opening';
import { Button, Buttons, Screen } from '../kit/parts';
import { PeriodField } from '../kit/period-field';
import { ServiceField } from './items';
import { type Item, monthsOf } from './standing';
import { type Event, type State, volumeKey } from './state';

interface Props {
  readonly state: State;
  readonly hello: Hello;
  readonly send: Send<Event>;
  readonly typed: Readonly<Record<string, string>>;
}

interface Month {
  readonly index: number;
  readonly key: string;
  readonly label: string;
}

/** What was done before a start in mid-year is no volume of a month. */
function columnsOf({ standing, period }: State, { about, locale }: Hello): readonly Month[] {
  const chosen = about?.periods.find(({ key }) => key === period);
  return monthsOf(standing.months, chosen)
    .map((index) => ({ index, key: standing.months[index] ?? '' }))
    .filter(({ key }) => key >= standing.startMonth)
    .map(({ index, key }) => ({
      index,
      key,
      label: about?.periods.find((one) => one.key === key)?.label[locale] ?? key,
    }));
}

const decimalPoint = (words: string): string => words.replace(',', '.');

export const Volumes = ({ state, hello, send, typed }: Props): VNode => {
  const { locale } = hello;
  const columns = columnsOf(state, hello);
  const items = state.standing.items.filter(
    ({ service }) => state.service === '' || service === state.service,
  );
  const wordsOf = (item: Item, { index, key }: Month): string =>
    typed[volumeKey(item.id, key)] ?? (item.volumes[index] ? String(item.volumes[index]) : '');
  const sumOf = (month: Month): number =>
    items.reduce((sum, item) => sum + (Number(decimalPoint(wordsOf(item, month))) || 0), 0);
  const count = Object.keys(typed).length;
  return (
    <Screen heading={say(PLAN.volumes, locale)}>
      <p>{say(PLAN.volumesIntro, locale)}</p>
      <PeriodField
        hello={hello}
        label={PLAN.period}
        hint={PLAN.periodHint}
        value={state.period}
        onChoose={(period) => send({ is: 'chose', filter: { period } })}
      />
      <ServiceField state={state} hello={hello} send={send} />
      <section class="wide" aria-label={say(PLAN.volumesTable, locale)}>
        <table class="months volumes">
          <caption class="aloud">{say(PLAN.volumesTable, locale)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(PLAN.planItem, locale)}</th>
              {columns.map(({ key, label }) => (
                <th scope="col" key={key}>
                  <abbr title={label}>{label.slice(0, 3)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row" title={item.topic || item.label}>
                  {item.id}
                </th>
                {columns.map((month) => (
                  <td key={month.key}>
                    <input
                      id={`volume-${item.id}-${month.key}`}
                      type="text"
                      inputMode="decimal"
                      aria-label={say(PLAN.volumeOf, locale, { plan: item.id, month: month.label })}
                      value={wordsOf(item, month)}
                      onInput={({ currentTarget }) =>
                        send({
                          is: 'volume',
                          plan: item.id,
                          month: month.key,
                          volume: currentTarget.value,
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(PLAN.sum, locale)}</th>
              {columns.map((month) => (
                <td key={month.key}>{numberWords(sumOf(month), locale)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {count === 0 && <p class="hint">{say(PLAN.nothingTyped, locale)}</p>}
      <Buttons>
        {count > 0 && (
          <Button primary onPress={() => send({ is: 'saveVolumes' })}>
            {say(PLAN.saveVolumes, locale, { count })}
          </Button>
        )}
        <Button onPress={() => send({ is: 'closed' })}>{say(PLAN.otherChange, locale)}</Button>
      </Buttons>
    </Screen>
  );
};
