/** Whom the counsellors serve and how much that is: the rule on class groups, the activities, the counselees. */

import type { Line } from '../core/report';
import { same, type Text } from '../core/text';
import { REACH } from '../texts/summary-reach';
import { line, numberText, percentText, speaking } from './report-lines';
import { shownCounselees } from './report-services';
import { countsHours, type Facts } from './summary-facts';
import { type Between, boundsOf, type ShownCount } from './suppression';
import { percentOf } from './tally';

/** What the activities are worth, as far as it may be shown: hours where the framework counts them. */
function worthOf(facts: Facts): ShownCount {
  if (!countsHours(facts)) return facts.periods;
  return typeof facts.done === 'number' ? Math.round(facts.summary.total.minutes / 60) : 'withheld';
}

/** Of what is known of a sum, a part: `14,5`, or `14,4–14,6`; a dash where nothing is known. */
function betweenWords({ least, most }: Between, parts: number): Text {
  if (parts === 0 || !Number.isFinite(most)) return same('–');
  const [from, to] = [numberText(least / parts), numberText(most / parts)];
  return from.en === to.en ? from : { id: `${from.id}–${to.id}`, en: `${from.en}–${to.en}` };
}

/**
 * The rule on class groups; the activities beside it where that was chosen: a share of what the head of the sheet
 * says, so it tells no more. Schools in the ASCA framework know no such rule. Source: domain reference 0.1 (7).
 */
function dutyWords(facts: Facts): readonly string[] {
  const { duty, settings, language, framework, showsActivities } = facts;
  if (!duty) return [];
  const { counsellors, fulfilled, least, rule, isSmall, weeks } = duty;
  const known = boundsOf(worthOf(facts), settings.smallestShownCount);
  const gaps = { counsellors, fulfilled, least, rule, each: betweenWords(known, weeks * counsellors) };
  const speak = speaking(language, framework);
  if (framework === 'asca') return showsActivities ? [speak(REACH.activityHours, gaps)] : [];
  if (!isSmall || fulfilled === counsellors)
    return [speak(showsActivities ? REACH.dutyBoth : REACH.duty, gaps)];
  return [speak(REACH.dutySmall, gaps), ...(showsActivities ? [speak(REACH.activityPeriods, gaps)] : [])];
}

/**
 * How many, what share of the pupils, and how often. The mean is a whole number: with at least as many counselees
 * as may be shown, it leaves as many sums of attendances possible, of this period and of every difference of two.
 */
function counseleeWords(facts: Facts): readonly string[] {
  const { total } = shownCounselees(facts);
  const { pupils } = facts.staffing;
  if (typeof total !== 'number' || total < facts.settings.smallestShownCount) return [];
  const times = Math.round(facts.summary.attendances / total);
  const speak = speaking(facts.language, facts.framework);
  // A text, so that the words beside it can depend on it.
  const gaps = { count: total, times, once: String(times) };
  if (pupils === undefined || pupils === 0) return [speak(REACH.servedUncounted, gaps)];
  return [speak(REACH.served, { ...gaps, pupils, percent: percentText(percentOf(total, pupils)) })];
}

export const dutyLines = (facts: Facts): readonly Line[] =>
  [...counseleeWords(facts), ...dutyWords(facts)].map((words) => line('text', words));
