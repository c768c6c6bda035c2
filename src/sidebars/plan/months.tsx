/** A line a month: planned, placed, by the need, missing; what is missing stands out. */

import type { VNode } from 'preact';
import { type Json, property } from '../../core/json';
import { type Locale, say, type Text } from '../../core/text';
import { PLAN } from '../../texts/plan-sidebar';
import { numberWords } from '../kit/numbers';
import type { Hello } from '../kit/opening';

const COLUMNS: readonly (readonly [string, Text])[] = [
  ['planned', PLAN.planned],
  ['placed', PLAN.placed],
  ['onDemand', PLAN.onDemand],
  ['missing', PLAN.missing],
  ['done', PLAN.done],
];

const listAt = (reply: Json, key: string): readonly Json[] => {
  const list = property(reply, key);
  return Array.isArray(list) ? list : [];
};

const numberAt = (value: Json, key: string): number => {
  const number = property(value, key);
  return typeof number === 'number' ? number : 0;
};

/** `Agu`: the first three letters are what both languages shorten months to. */
const monthName = ({ about, locale }: Hello, key: string): string =>
  about?.periods.find((period) => period.key === key)?.label[locale].slice(0, 3) ?? key;

interface Props {
  readonly reply: Json;
  readonly hello: Hello;
}

export const Months = ({ reply, hello }: Props): VNode => {
  const { locale } = hello;
  return (
    <table class="months">
      <caption class="aloud">{say(PLAN.where, locale)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(PLAN.month, locale)}</th>
          {COLUMNS.map(([key, words]) => (
            <th scope="col" key={key}>
              {say(words, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listAt(reply, 'months').map((one) => {
          const month = String(property(one, 'month'));
          return (
            <tr key={month}>
              <th scope="row">{monthName(hello, month)}</th>
              {COLUMNS.map(([key]) => (
                <td key={key} class={key === 'missing' && numberAt(one, key) > 0 ? 'short' : undefined}>
                  {numberWords(numberAt(one, key), locale)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** What found no place, in words that say what to do. */
export function gapsIn(reply: Json, locale: Locale): readonly string[] {
  const reasons = new Set(listAt(reply, 'unplaced').map((one) => String(property(one, 'reason'))));
  return Object.entries(PLAN.fixes)
    .filter(([reason]) => reasons.has(reason))
    .map(([, words]) => say(words, locale));
}
