/** The official report of a month, a semester or the year, with the parts that a school's office asks for. */

import { textOf } from '../core/cell';
import { type Desk, isRefusal, type Refusal } from '../core/command';
import { readChoice } from '../core/read';
import { type Line, type Report, shownValue } from '../core/report';
import { labelOf } from '../core/write';
import { FOLLOW_UPS } from '../frameworks/choices';
import { ratingOf } from '../frameworks/rating';
import { dayText } from '../organizing/wording';
import type { ReportKind } from '../planning/build-report';
import type { Period } from '../planning/period';
import { letterhead, signatureLines } from '../planning/signatures';
import { annual } from '../tabs/annual';
import { calendar } from '../tabs/calendar';
import { classes } from '../tabs/classes';
import { evaluation } from '../tabs/evaluation';
import { journal as journalTemplate } from '../tabs/journal';
import { personnel } from '../tabs/personnel';
import { OFFICIAL } from '../texts/official-report';
import { TEXTS } from '../texts/summary';
import { meanIn, offScaleIn, scoresIn, wordsIn } from './activity-scores';
import { countedJournal, paperOf, signersOf } from './log-question';
import { resultLines, serviceResults } from './official-results';
import { type OpenActivity, openActivities } from './open-activities';
import { smallWords } from './report-head';
import { count, line, numberText, percentText, shownCount, speaking, wrapped } from './report-lines';
import { reasonCounts } from './report-standing';
import { type Facts, factsOf } from './summary-facts';
import { shownAlone } from './suppression';
import { percentOf } from './tally';

const WIDTHS: readonly number[] = [34, 250, 80, 90, 80, 80, 50, 60, 60, 60, 50];

/** Characters that fit across the page. */
const LINE_LENGTH = 125;

/** Per cents of the realisation, as the summary's own words have them. Source: domain reference 5.2, K4-2016. */
const WELL = 85;
const BEHIND = 60;

/** So many notes of one kind are printed. */
const MOST_NOTES = 12;

type Speak = ReturnType<typeof speaking>;

const paragraph = (words: string): readonly Line[] =>
  wrapped(words.split(' '), LINE_LENGTH).map((part) => line('sign', part));

function titleOf({ months }: Period) {
  if (months.length === 1) return OFFICIAL.monthly;
  return months.length === 12 ? OFFICIAL.annual : OFFICIAL.semester;
}

function generalLines(facts: Facts, speak: Speak): readonly Line[] {
  const { period, staffing, classesNotReached, classNames } = facts;
  const kinds = serviceResults(facts).map(({ label }) => speak(label).toLowerCase());
  const reached = classNames.length - classesNotReached.length;
  const gaps = { classes: classNames.length, pupils: staffing.pupils ?? 0, reached };
  const isKnown = classNames.length > 0 && typeof facts.done === 'number';
  const target = !isKnown
    ? speak(OFFICIAL.noTarget)
    : speak(staffing.pupils === undefined ? OFFICIAL.targetClasses : OFFICIAL.targetPupils, gaps);
  return [
    line('part', speak(OFFICIAL.general)),
    ...paragraph(speak(OFFICIAL.kinds, { kinds: kinds.join('; ') || '–' })),
    line('sign', speak(OFFICIAL.time, { from: dayText(period.from), to: dayText(period.to) })),
    line('sign', speak(OFFICIAL.target, { target })),
  ];
}

/** Services whose share is shown and lies there, by name. */
function servicesWith(facts: Facts, speak: Speak, holds: (percent: number) => boolean): string {
  return serviceResults(facts)
    .flatMap(({ label, planned, done }) => {
      const percent = typeof done === 'number' ? percentOf(done, planned) : null;
      return percent !== null && holds(percent) ? [`${speak(label)} (${speak(percentText(percent))})`] : [];
    })
    .join('; ');
}

function analysisLines(facts: Facts, speak: Speak, activities: readonly OpenActivity[]): readonly Line[] {
  const { planned } = facts;
  const { done } = facts;
  const mean = meanIn(activities, 'process');
  const rating = mean === undefined ? undefined : ratingOf(mean);
  const said = (words: string, text: Parameters<Speak>[0]): readonly Line[] =>
    words === '' ? [] : paragraph(speak(text, { services: words }));
  const offScale = offScaleIn(activities);
  if (facts.summary.counted === 0)
    return [line('part', speak(OFFICIAL.analysis)), line('sign', speak(TEXTS.noEntries))];
  return [
    line('part', speak(OFFICIAL.analysis)),
    ...paragraph(
      typeof done === 'number'
        ? speak(OFFICIAL.standing, {
            done,
            volume: planned.total,
            percent: percentText(percentOf(done, planned.total)),
          })
        : speak(OFFICIAL.unsaid),
    ),
    ...said(
      servicesWith(facts, speak, (percent) => percent >= WELL && percent <= 100),
      OFFICIAL.reachedWell,
    ),
    ...said(
      servicesWith(facts, speak, (percent) => percent > 100),
      OFFICIAL.over,
    ),
    ...said(
      servicesWith(facts, speak, (percent) => percent < BEHIND),
      OFFICIAL.behind,
    ),
    ...paragraph(
      mean === undefined || !rating
        ? speak(OFFICIAL.noProcess)
        : speak(OFFICIAL.meanProcess, {
            mean: numberText(mean),
            rating,
            count: scoresIn(activities, 'process').length,
          }),
    ),
    ...(offScale > 0 ? paragraph(speak(OFFICIAL.offScale, { count: offScale })) : []),
  ];
}

/** What the journal asks for, and three lines to write on. */
function followUpLines(facts: Facts, speak: Speak, activities: readonly OpenActivity[]): readonly Line[] {
  const { summary, settings, language, classesNotReached } = facts;
  const limit = settings.smallestShownCount;
  const alone = (number: number): string => textOf(shownValue(shownCount(shownAlone(number, limit), limit)));
  const { open, closed, overdue } = summary.followUps;
  const kinds = new Set(activities.flatMap(({ cell }) => readChoice(FOLLOW_UPS, cell('followUp')) ?? []));
  const isEmpty = summary.counted === 0;
  const behind = isEmpty ? '' : servicesWith(facts, speak, (percent) => percent < BEHIND);
  const first = isEmpty || typeof facts.done !== 'number' ? '' : classesNotReached.join(', ');
  const gaps = { open: alone(open), closed: alone(closed), overdue: alone(overdue) };
  return [
    line('part', speak(OFFICIAL.followUp)),
    line('sign', speak(OFFICIAL.followUps, gaps)),
    ...(kinds.size === 0
      ? []
      : paragraph(
          speak(OFFICIAL.followUpKinds, {
            kinds: [...kinds].map((key) => labelOf(FOLLOW_UPS, key, language)).join(', '),
          }),
        )),
    ...(behind === '' ? [] : paragraph(speak(OFFICIAL.nextServices))),
    ...(first === '' ? [] : paragraph(speak(OFFICIAL.nextClasses, { classes: first }))),
    line(
      'cellHead',
      speak(OFFICIAL.no),
      speak(OFFICIAL.plan),
      speak(OFFICIAL.who),
      '',
      speak(OFFICIAL.when),
      '',
    ),
    ...[1, 2, 3].map((number) => line('cells', count(number), '', '', '', '', '')),
  ];
}

/** From the journal's own column, of open activities alone. */
function noteLines(
  speak: Speak,
  activities: readonly OpenActivity[],
  heading: Parameters<Speak>[0],
  key: 'supporting' | 'hindering',
): readonly Line[] {
  const words = wordsIn(activities, key);
  const more = words.length - MOST_NOTES;
  return [
    line('part', speak(heading)),
    ...words.slice(0, MOST_NOTES).flatMap((note) => paragraph(`• ${note}`)),
    ...(more > 0 ? [line('sign', speak(OFFICIAL.more, { count: more }))] : []),
    ...(words.length === 0 ? [line('sign', speak(OFFICIAL.noWords))] : []),
  ];
}

function reasonLines(facts: Facts, speak: Speak): readonly Line[] {
  const reasons = reasonCounts(facts).map(({ words, rows }) => {
    const number = smallWords(facts, rows);
    return `${words} (${typeof number === 'number' ? speak(numberText(number)) : number})`;
  });
  return reasons.length === 0 ? [] : paragraph(speak(OFFICIAL.notHeld, { reasons: reasons.join(', ') }));
}

function build(desk: Desk, period: Period): Report | Refusal {
  const journal = countedJournal(desk);
  if (isRefusal(journal)) return journal;
  const facts = factsOf(desk, journal, { period, counsellor: undefined, showsActivities: false });
  const rows = openActivities(journal, period);
  const speak = speaking(desk.language, desk.framework);
  const paper = paperOf(desk, WIDTHS.length, 5);
  const { date, receiver, note } = OFFICIAL;
  return {
    widths: WIDTHS,
    charts: [],
    lines: [
      ...letterhead(paper),
      line('formTitle', speak(titleOf(period))),
      line('formSubtitle', period.label[desk.language].toUpperCase()),
      line('space'),
      ...generalLines(facts, speak),
      line('space'),
      ...resultLines(facts, rows),
      line('space'),
      ...analysisLines(facts, speak, rows),
      line('space'),
      ...followUpLines(facts, speak, rows),
      line('space'),
      ...noteLines(speak, rows, OFFICIAL.supporting, 'supporting'),
      line('space'),
      ...noteLines(speak, rows, OFFICIAL.hindering, 'hindering'),
      ...reasonLines(facts, speak),
      line('space'),
      line('part', speak(OFFICIAL.handedOver)),
      line('cellHead', speak(OFFICIAL.no), speak(receiver), speak(date), '', speak(note), ''),
      line('cells', count(1), '', '', '', '', ''),
      line('space'),
      ...signatureLines(paper, [signersOf(desk)(paper.settings.coordinator)], undefined),
    ],
  };
}

export const officialReport: ReportKind = {
  key: 'official',
  label: OFFICIAL.label,
  reads: [annual, calendar, classes, personnel, journalTemplate, evaluation],
  build,
};
