/** The upper part of the principal's summary: whose it is, the headline figures, how the period stands. */

import { textOf } from '../core/cell';
import type { Line, Shown } from '../core/report';
import type { Text } from '../core/text';
import { serviceOf } from '../frameworks/services';
import { dayText } from '../organizing/wording';
import { TEXTS, VERDICTS } from '../texts/summary';
import { dutyLines } from './report-duty';
import { count, fewWords, line, NOTHING, percentText, shownCount, speaking } from './report-lines';
import { percentBetween, shownCounselees } from './report-services';
import { countsHours, type Facts } from './summary-facts';
import { isFew, shownAlone } from './suppression';
import { percentOf } from './tally';

/** Nothing where the tabs People and Classes are blank. */
function staffingWords({ staffing, counsellor, language, framework }: Facts): string {
  const { counsellors, classes, pupils } = staffing;
  const speak = speaking(language, framework);
  if (counsellors === 0 || classes === 0) return '';
  const who = counsellor === undefined ? [speak(TEXTS.counsellors, { count: counsellors })] : [];
  const groups = speak(TEXTS.groups, { count: classes });
  if (pupils === undefined) return [...who, groups].join(', ');
  const each = Math.round(pupils / counsellors);
  return [...who, groups, speak(TEXTS.ratio, { count: pupils, each })].join(', ');
}

export function headLines(facts: Facts): readonly Line[] {
  const { settings, period, today, counsellor } = facts;
  const speak = speaking(facts.language, facts.framework);
  const gaps = { period: period.label, day: dayText(today) };
  const dated =
    counsellor === undefined ? speak(TEXTS.dated, gaps) : speak(TEXTS.datedFor, { ...gaps, counsellor });
  const { lastDay } = facts.summary;
  const upTo =
    lastDay === undefined || typeof facts.done !== 'number'
      ? ''
      : speak(TEXTS.dataTo, { day: dayText(lastDay) });
  return [
    line('title', speak(TEXTS.title)),
    line('subtitle', [settings.school || '–', staffingWords(facts)].filter(Boolean).join(' · ')),
    line('subtitle', `${dated}${upTo}`),
  ];
}

interface Headline {
  readonly label: Text;
  readonly figure: Shown;
}

/** Labels above figures, every second column: the blank one between gives room. */
function headlines(facts: Facts, four: readonly Headline[]): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  return [
    line('label', ...four.flatMap(({ label }) => [speak(label), ''])),
    line('figure', ...four.flatMap(({ figure }) => [figure, ''])),
  ];
}

/** Hours where the framework counts them, else lesson periods. */
function worthOf(facts: Facts): Shown {
  const { done, periods, summary, settings } = facts;
  if (!countsHours(facts)) return shownCount(periods, settings.smallestShownCount);
  return typeof done === 'number' ? count(Math.round(summary.total.minutes / 60)) : NOTHING;
}

export function figureLines(facts: Facts): readonly Line[] {
  const { summary, planned, settings, classNames, classesNotReached } = facts;
  const { followUps } = summary;
  const { done } = facts;
  const isShown = typeof done === 'number';
  const limit = settings.smallestShownCount;
  const reached = classNames.length - classesNotReached.length;
  const whole = classNames.length;
  const classesReached =
    whole === 0 || !isShown
      ? '–'
      : speaking(facts.language, facts.framework)(TEXTS.outOf, { part: reached, whole });
  return [
    ...headlines(facts, [
      { label: TEXTS.realisation, figure: percentBetween(done, planned.total) },
      { label: TEXTS.volume, figure: count(planned.total) },
      { label: TEXTS.done, figure: shownCount(done, limit) },
      {
        label: countsHours(facts) ? TEXTS.hours : TEXTS.periods,
        figure: worthOf(facts),
      },
    ]),
    ...headlines(facts, [
      { label: TEXTS.classesReached, figure: { value: classesReached, look: 'text' } },
      { label: TEXTS.openFollowUps, figure: shownCount(shownAlone(followUps.open, limit), limit) },
      { label: TEXTS.overdue, figure: shownCount(shownAlone(followUps.overdue, limit), limit) },
      { label: TEXTS.counselees, figure: shownCount(shownCounselees(facts).total, limit) },
    ]),
  ];
}

const verdictOf = (value: number): Text =>
  VERDICTS.find(({ from }) => value >= from)?.words ?? { id: '', en: '' };

/** Where no open service was recorded, every row stands for a pupil: small counts are hidden. */
export function smallWords({ summary, settings }: Facts, value: number): number | string {
  const isOpen = [...summary.by.service.keys()].some((key) => serviceOf(key)?.confidentiality === 0);
  const limit = settings.smallestShownCount;
  return !isOpen && isFew(value, limit) ? fewWords(limit) : value;
}

/** What the sheet of one counsellor leaves out, so that it gives no pupil away beside the school's. */
const keptLines = ({ counsellor, language, framework }: Facts): readonly Line[] =>
  counsellor === undefined ? [] : [line('note', speaking(language, framework)(TEXTS.keptForOne))];

/** How the period stands: the first sentence that a principal reads. */
export function standingLines(facts: Facts): readonly Line[] {
  const { summary, planned, period, today } = facts;
  const speak = speaking(facts.language, facts.framework);
  const { status, total, opening = 0 } = summary;
  const realised = percentOf(total.asPlanned, planned.total);
  const { done, settings } = facts;
  const isHidden = typeof done !== 'number';
  const isRunning = today < period.to;
  const words = (shown: Shown): string | number =>
    typeof shown.value === 'number' ? shown.value : textOf(shown.value);
  const gaps = {
    done: words(shownCount(done, settings.smallestShownCount)),
    volume: planned.total,
    percent: isHidden ? words(percentBetween(done, planned.total)) : percentText(realised),
    day: dayText(today),
    verdict: verdictOf(realised ?? 0),
  };
  const stands =
    realised === null
      ? speak(TEXTS.noPlan, { done: isHidden ? gaps.done : status.done })
      : speak(isRunning || isHidden ? TEXTS.standsSoFar : TEXTS.stands, gaps);
  const { postponed, notHeld, partly } = status;
  const besides = speak(TEXTS.besides, {
    partly: smallWords(facts, partly),
    postponed: smallWords(facts, postponed),
    notHeld: smallWords(facts, notHeld),
    unplanned: smallWords(facts, status.done + opening - total.asPlanned),
  });
  // Where nothing was recorded there is nothing to judge.
  const sentences = summary.counted + opening === 0 ? [speak(TEXTS.noEntries)] : [stands, besides];
  return [
    ...sentences.map((sentence) => line('text', sentence)),
    ...dutyLines(facts),
    ...((realised ?? 0) > 100 && !isHidden ? [line('note', speak(TEXTS.overPlan))] : []),
    ...keptLines(facts),
    ...(isRunning ? [line('note', speak(TEXTS.runs, { day: dayText(period.to) }))] : []),
  ];
}
