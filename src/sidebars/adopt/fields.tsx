/** The controls of the page: one for each of the person's columns, one for each question. */

import type { VNode } from 'preact';
import { type Locale, say, type Text } from '../../core/text';
import { ADOPT } from '../../texts/adopt-sidebar';
import type { Send } from '../kit/machine';
import { describedBy, Field } from '../kit/parts';
import type { Asking, Option, Proposal, Settled, TheirColumn } from './proposal';
import type { Event } from './state';

export interface Checked {
  readonly proposal: Proposal;
  readonly settled: Settled;
  readonly locale: Locale;
  readonly send: Send<Event>;
  /** The person tried to go on. */
  readonly asked: boolean;
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The choice of nothing. */
  readonly none?: Text;
  readonly value: string;
  readonly options: readonly Option[];
  readonly locale: Locale;
  readonly onChoose: (key: string) => void;
}

export const Select = ({
  id,
  label,
  hint,
  error,
  none,
  value,
  options,
  locale,
  onChoose,
}: SelectProps): VNode => (
  <Field id={id} label={label} hint={hint} error={error}>
    <select
      id={id}
      aria-describedby={describedBy(id, error)}
      aria-invalid={error !== undefined}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {none && <option value="">{say(none, locale)}</option>}
      {options.map(({ key, label: words }) => (
        <option key={key} value={key}>
          {words[locale]}
        </option>
      ))}
    </select>
  </Field>
);

function columnHint({ examples, isOpen }: TheirColumn, isFree: boolean, locale: Locale): string {
  const such = examples.length > 0 ? say(ADOPT.examples, locale, { more: examples.join(' · ') }) : '';
  return isOpen && isFree ? `${say(ADOPT.unsure, locale)} ${such}` : such;
}

export const ColumnField = ({
  column,
  checked,
}: {
  readonly column: TheirColumn;
  readonly checked: Checked;
}): VNode => {
  const { proposal, settled, locale, send } = checked;
  const key = settled.keys[column.letter] ?? '';
  const heading = column.heading || say(ADOPT.unnamed, locale);
  return (
    <Select
      id={`column-${column.letter}`}
      label={say(ADOPT.column, locale, { letter: column.letter, heading })}
      hint={columnHint(column, key === '', locale)}
      none={ADOPT.notTaken}
      value={key}
      options={proposal.targets}
      locale={locale}
      onChoose={(chosen) => send({ is: 'mapped', letter: column.letter, key: chosen })}
    />
  );
};

const ORDERS: readonly Option[] = [
  { key: 'day-first', label: ADOPT.dayFirst },
  { key: 'month-first', label: ADOPT.monthFirst },
];

const BLANK_DATES: readonly Option[] = [{ key: 'above', label: ADOPT.sameDate }];

/** Words that one question asks about at most; the others can wait for the next time. */
const MOST_WORDS = 12;

const WordFields = ({
  question,
  checked,
}: {
  readonly question: Asking;
  readonly checked: Checked;
}): VNode => {
  const { proposal, settled, locale, send } = checked;
  const isService = question.key === 'service';
  return (
    <>
      {question.examples.slice(0, MOST_WORDS).map((word, index) => {
        const name = `${question.key}:${word}`;
        return (
          <Select
            key={name}
            id={`word-${question.key}-${index}`}
            label={say(isService ? ADOPT.serviceOf : ADOPT.statusOf, locale, { word })}
            none={ADOPT.open}
            value={settled.answers[name] ?? ''}
            options={isService ? proposal.services : proposal.statuses}
            locale={locale}
            onChoose={(value) => send({ is: 'answered', name, value })}
          />
        );
      })}
    </>
  );
};

/** What a question offers, and what its answer of nothing means. */
function offeredBy({ is }: Asking, { statuses, people }: Proposal): readonly [readonly Option[], Text] {
  switch (is) {
    case 'dateOrder':
      return [ORDERS, ADOPT.pick];
    case 'blankDates':
      return [BLANK_DATES, ADOPT.noDate];
    case 'counsellor':
      return [people, ADOPT.open];
    default:
      return [statuses, ADOPT.pick];
  }
}

export const QuestionField = ({
  question,
  checked,
}: {
  readonly question: Asking;
  readonly checked: Checked;
}): VNode => {
  const { proposal, settled, locale, send, asked } = checked;
  if (question.is === 'words') return <WordFields question={question} checked={checked} />;
  const [options, none] = offeredBy(question, proposal);
  const value = settled.answers[question.is] ?? '';
  const error = asked && question.first && value === '' ? say(ADOPT.unanswered, locale) : undefined;
  return (
    <Select
      id={`question-${question.is}`}
      label={question.words[locale]}
      error={error}
      none={none}
      value={value}
      options={options}
      locale={locale}
      onChoose={(given) => send({ is: 'answered', name: question.is, value: given })}
    />
  );
};
