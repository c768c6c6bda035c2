/** The journal rows behind a figure of the summary: asked for one figure at a time. */

import type { VNode } from 'preact';
import { type Json, type JsonObject, property } from '../../core/json';
import { type Locale, say, type Text } from '../../core/text';
import { SUMMARY } from '../../texts/summary-sidebar';
import { type Answer, isPreview } from '../kit/answer';
import { ask } from '../kit/ask';
import { dayWords } from '../kit/days';
import { Button, Buttons, ProblemBox } from '../kit/parts';

/** Figures that have rows, by the command's own names. */
export const TRACED = {
  done: SUMMARY.doneAsPlanned,
  unplanned: SUMMARY.unplanned,
  postponed: SUMMARY.postponed,
  notHeld: SUMMARY.notHeld,
  followUps: SUMMARY.followUps,
  leftOut: SUMMARY.leftOut,
} as const satisfies Readonly<Record<string, Text>>;

export type Figure = keyof typeof TRACED;

const FIGURES = Object.keys(TRACED) as readonly Figure[];

/** The figure that was asked for last; without an answer while it is on its way. */
export interface Trace {
  readonly figure: Figure;
  readonly answer?: Answer;
}

/** @param asked as the summary was: its period, and its counsellor if it is one's. */
export const traced = async (asked: JsonObject, figure: Figure): Promise<Trace> => ({
  figure,
  answer: await ask({ command: 'traceSummary', mode: 'call', input: { ...asked, figure } }),
});

const words = (row: Json, key: string): string => String(property(row, key) ?? '');

function rowWords(row: Json, locale: Locale): string {
  const service = property(property(row, 'service'), locale);
  return [
    words(row, 'id'),
    dayWords(words(row, 'date'), locale),
    typeof service === 'string' ? service : '',
    words(row, 'classes'),
    say(SUMMARY.traceRow, locale, { row: words(row, 'row') }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const Rows = ({ reply, locale }: { readonly reply: Json; readonly locale: Locale }): VNode => {
  const rows = property(reply, 'rows');
  const list = Array.isArray(rows) ? rows : [];
  const more = Number(property(reply, 'count')) - list.length;
  return (
    <ul>
      {list.map((row: Json) => (
        <li key={words(row, 'row')}>{rowWords(row, locale)}</li>
      ))}
      {more > 0 && <li>{say(SUMMARY.traceMore, locale, { count: more })}</li>}
    </ul>
  );
};

interface TracingProps {
  readonly trace: Trace | undefined;
  readonly locale: Locale;
  readonly onAsk: (figure: Figure) => void;
}

export const Tracing = ({ trace, locale, onAsk }: TracingProps): VNode => {
  const { answer } = trace ?? {};
  return (
    <section>
      <h2>{say(SUMMARY.trace, locale)}</h2>
      <p>{say(SUMMARY.traceHint, locale)}</p>
      <Buttons>
        {FIGURES.map((figure) => (
          <Button key={figure} onPress={() => onAsk(figure)}>
            {say(TRACED[figure], locale)}
          </Button>
        ))}
      </Buttons>
      <div aria-live="polite">
        {trace && !answer && <p>{say(SUMMARY.tracing, locale)}</p>}
        {answer?.ok === false && <ProblemBox problem={answer.problem} locale={locale} />}
        {answer?.ok && trace && !isPreview(answer.value) && (
          <>
            <p>
              <strong>{say(TRACED[trace.figure], locale)}</strong>: {answer.value.notice}
            </p>
            <Rows reply={answer.value.reply} locale={locale} />
          </>
        )}
      </div>
    </section>
  );
};
