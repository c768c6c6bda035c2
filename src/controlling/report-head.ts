/** The upper part of the principal's summary: whose it is, the headline figures, how the period stands. */

import type { Line, Shown } from '../core/report';
import type { Text } from '../core/text';
import { dayText } from '../organizing/wording';
import { TEXTS, VERDICTS } from '../texts/summary';
import { count, line, percent, percentText, shownCount, speaking } from './report-lines';
import { shownCounselees } from './report-services';
import { countsHours, type Facts } from './summary-facts';
import { percentOf } from './tally';

export function headLines(facts: Facts): readonly Line[] {
  const { settings, period, today, counsellor } = facts;
  const speak = speaking(facts.language);
  const gaps = { period: period.label, day: dayText(today) };
  return [
    line('title', speak(TEXTS.title)),
    line('subtitle', settings.school || '–'),
    line(
      'subtitle',
      counsellor === undefined ? speak(TEXTS.dated, gaps) : speak(TEXTS.datedFor, { ...gaps, counsellor }),
    ),
  ];
}

interface Headline {
  readonly label: Text;
  readonly figure: Shown;
}

/** Labels above figures, every second column: the blank one between gives room. */
function headlines(facts: Facts, four: readonly Headline[]): readonly Line[] {
  const speak = speaking(facts.language);
  return [
    line('label', ...four.flatMap(({ label }) => [speak(label), ''])),
    line('figure', ...four.flatMap(({ figure }) => [figure, ''])),
  ];
}

export function figureLines(facts: Facts): readonly Line[] {
  const { summary, planned, settings, classNames, classesNotReached } = facts;
  const { total, followUps } = summary;
  const limit = settings.smallestShownCount;
  const reached = classNames.length - classesNotReached.length;
  const whole = classNames.length;
  const classesReached = whole === 0 ? '–' : speaking(facts.language)(TEXTS.outOf, { part: reached, whole });
  return [
    ...headlines(facts, [
      { label: TEXTS.realisation, figure: percent(percentOf(total.asPlanned, planned.total)) },
      { label: TEXTS.volume, figure: count(planned.total) },
      { label: TEXTS.done, figure: count(total.asPlanned) },
      countsHours(facts)
        ? { label: TEXTS.hours, figure: count(Math.round(total.minutes / 60)) }
        : { label: TEXTS.periods, figure: count(total.jp) },
    ]),
    ...headlines(facts, [
      { label: TEXTS.classesReached, figure: { value: classesReached, look: 'text' } },
      { label: TEXTS.openFollowUps, figure: count(followUps.open) },
      { label: TEXTS.overdue, figure: count(followUps.overdue) },
      { label: TEXTS.counselees, figure: shownCount(shownCounselees(facts).total, limit) },
    ]),
  ];
}

const verdictOf = (value: number): Text =>
  VERDICTS.find(({ from }) => value >= from)?.words ?? { id: '', en: '' };

/** How the period stands: the first sentence that a principal reads. */
export function standingLines(facts: Facts): readonly Line[] {
  const { summary, planned, period, today } = facts;
  const speak = speaking(facts.language);
  const { status, total } = summary;
  const realised = percentOf(total.asPlanned, planned.total);
  const isRunning = today < period.to;
  const gaps = {
    done: total.asPlanned,
    volume: planned.total,
    percent: percentText(realised),
    day: dayText(today),
    verdict: verdictOf(realised ?? 0),
  };
  const stands =
    realised === null
      ? speak(TEXTS.noPlan, { done: status.done })
      : speak(isRunning ? TEXTS.standsSoFar : TEXTS.stands, gaps);
  const { postponed, notHeld } = status;
  const besides = speak(TEXTS.besides, { postponed, notHeld, unplanned: status.done - total.asPlanned });
  // Where nothing was recorded there is nothing to judge.
  const sentences = summary.counted === 0 ? [speak(TEXTS.noEntries)] : [stands, besides];
  return [
    ...sentences.map((sentence) => line('text', sentence)),
    ...(isRunning ? [line('note', speak(TEXTS.runs, { day: dayText(period.to) }))] : []),
  ];
}
