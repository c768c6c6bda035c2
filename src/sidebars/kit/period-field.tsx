/** The choice of a period of the school year. */

import type { VNode } from 'preact';
import { say, type Text } from '../../core/text';
import type { Hello } from './opening';
import { describedBy, Field } from './parts';

interface PeriodFieldProps {
  readonly hello: Hello;
  readonly label: Text;
  /** Has a gap `{year}`. */
  readonly hint: Text;
  /** Key of the chosen period. */
  readonly value: string;
  readonly onChoose: (period: string) => void;
}

export const PeriodField = ({ hello, label, hint, value, onChoose }: PeriodFieldProps): VNode => {
  const { locale, about } = hello;
  const words = about ? say(hint, locale, { year: about.schoolYear }) : undefined;
  return (
    <Field id="period" label={say(label, locale)} hint={words}>
      <select
        id="period"
        aria-describedby={describedBy('period', undefined)}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {about?.periods.map((period) => (
          <option key={period.key} value={period.key}>
            {period.label[locale]}
          </option>
        ))}
      </select>
    </Field>
  );
};
