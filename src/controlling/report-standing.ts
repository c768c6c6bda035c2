/** The middle part of the summary: reach, evaluation, follow-ups, obstacles, readiness and funds. */

import { textOf } from '../core/cell';
import { type Line, shownValue } from '../core/report';
import { folded, LOCALES, type Text } from '../core/text';
import { ratingOf } from '../frameworks/rating';
import { amountText } from '../organizing/wording';
import { KNOWN_REASONS } from '../texts/known-reasons';
import { TEXTS } from '../texts/summary';
import { REACH } from '../texts/summary-reach';
import type { Coverage } from './due-evaluations';
import { smallWords } from './report-head';
import { fewWords, line, mean, percentText, shownCount, speaking, wrapped } from './report-lines';
import type { Facts } from './summary-facts';
import { isFew, type ShownCount, shownAlone, suppress } from './suppression';
import { percentOf } from './tally';

/** Characters that fit across the page. */
const LINE_LENGTH = 100;
const MOST_LINES = 3;
const MOST_REASONS = 5;
/** Characters that fit before the count of a reason. */
const REASON_LENGTH = 46;

const short = (words: string): string =>
  words.length > REASON_LENGTH ? `${words.slice(0, REASON_LENGTH - 1)}…` : words;

/** Names over at most three lines; the rest is counted. */
function nameLines(names: readonly string[], rest: (left: number) => string): readonly string[] {
  for (let shown = names.length; shown > 0; shown -= 1) {
    const left = names.length - shown;
    const words = names.slice(0, shown).map((name, index) => (index < shown - 1 ? `${name},` : name));
    const lines = wrapped(left > 0 ? [...words, rest(left)] : words, LINE_LENGTH);
    if (lines.length <= MOST_LINES) return lines;
  }
  return [];
}

/** Counted, not named: whatever was typed there may be a name. */
function strangerLines({ strangers, language, framework }: Facts): readonly Line[] {
  const { classes, counsellors } = strangers;
  const lines = (text: Text, number: number): readonly Line[] =>
    number === 0 ? [] : [line('note', speaking(language, framework)(text, { count: number }))];
  return [...lines(TEXTS.otherClasses, classes), ...lines(TEXTS.otherCounsellors, counsellors)];
}

/**
 * Where too little took place to be shown, a class would give its only counselee away; where every class was
 * reached, the figures at the head say so.
 */
export function reachLines(facts: Facts): readonly Line[] {
  const { classNames, classesNotReached, counsellorOf, language, framework } = facts;
  if (classNames.length === 0 || typeof facts.done !== 'number') return [];
  const speak = speaking(language, framework);
  const named = classesNotReached.map((name) => {
    const counsellor = counsellorOf.get(name);
    return counsellor === undefined ? name : `${name} (${counsellor})`;
  });
  const gaps = { count: classesNotReached.length, all: classNames.length };
  const words =
    classesNotReached.length === 0
      ? []
      : [
          speak(TEXTS.notReached, gaps),
          ...nameLines(named, (left) => speak(TEXTS.moreClasses, { count: left })),
        ];
  const lines = [...words.map((text) => line('text', text)), ...strangerLines(facts)];
  return lines.length === 0 ? [] : [line('heading', speak(TEXTS.reach)), ...lines];
}

/** What was asked for is the sum of held, late and still open: none of them is told by the others. */
function shownCoverage(facts: Facts, { due, done, late }: Coverage): readonly ShownCount[] {
  const limit = facts.settings.smallestShownCount;
  const parts = [done, late, due - done - late].map((part) => ({ count: part, isGuarded: true }));
  const { cells, total } = suppress(parts, due, limit);
  return isFew(due, limit) ? ['few', 'withheld', 'withheld'] : [total, ...cells.slice(0, 2)];
}

/** Immediate ones of the period; the others from the first day of the school year on. Parts of one sentence. */
function coverageParts(facts: Facts): readonly string[] {
  const speak = speaking(facts.language, facts.framework);
  const limit = facts.settings.smallestShownCount;
  const { coverage } = facts;
  return [
    { kind: TEXTS.laiseg, figures: coverage.laiseg },
    { kind: TEXTS.laijapen, figures: coverage.laijapen },
    { kind: TEXTS.laijapang, figures: coverage.laijapang },
  ]
    .filter(({ figures }) => figures.due > 0)
    .map(({ kind, figures }) => {
      const [due = 'withheld', done = 'withheld', late = 'withheld'] = shownCoverage(facts, figures);
      const words = (shown: ShownCount): string | number =>
        typeof shown === 'number' ? shown : textOf(shownValue(shownCount(shown, limit)));
      const text = late === 0 ? TEXTS.covered : TEXTS.coveredLate;
      return speak(text, { kind: speak(kind), due: words(due), done: words(done), late: words(late) });
    });
}

function coverageLines(facts: Facts): readonly Line[] {
  const parts = coverageParts(facts);
  if (parts.length === 0) return [];
  const opening = speaking(facts.language, facts.framework)(TEXTS.coverage);
  const ended = parts.map((part, index) => `${part}${index < parts.length - 1 ? ';' : '.'}`);
  return wrapped([opening, ...ended], LINE_LENGTH).map((words) => line('text', words));
}

/** Means need as many rated sessions as a count needs pupils. Source: domain reference 5.7. */
export function evaluationLines(facts: Facts): readonly Line[] {
  const { summary, settings, language, framework } = facts;
  const speak = speaking(language, framework);
  const { u, c, a, n } = summary.evaluation;
  const { open, overdue, closed } = summary.followUps;
  const limit = settings.smallestShownCount;
  const means = [u, c, a].map((value) => mean(n < limit ? null : value));
  const heads = [
    TEXTS.scale,
    TEXTS.u,
    TEXTS.c,
    TEXTS.a,
    TEXTS.rated,
    TEXTS.open,
    TEXTS.closed,
    TEXTS.overdue,
  ];
  return [
    line('heading', speak(TEXTS.evaluation)),
    line('head', ...heads.map((head) => speak(head))),
    line(
      'row',
      speak(TEXTS.mean),
      ...means,
      shownCount(shownAlone(n, limit), limit),
      ...[open, closed, overdue].map((value) => shownCount(shownAlone(value, limit), limit)),
    ),
    ...processLines(facts),
    line('note', speak(TEXTS.evaluationNote)),
    ...coverageLines(facts),
    ...(summary.outOfScale > 0 ? [line('note', speak(TEXTS.outOfScale, { count: summary.outOfScale }))] : []),
  ];
}

/** In whole per cents, so that no single session's is told by the difference of two periods. */
function processLines({ summary, settings, language, framework }: Facts): readonly Line[] {
  const { mean: percent, n } = summary.process;
  if (percent === null) return [];
  const speak = speaking(language, framework);
  const limit = settings.smallestShownCount;
  if (n < limit) return [line('text', speak(REACH.processFew, { count: fewWords(limit) }))];
  const whole = Math.round(percent);
  const gaps = { percent: percentText(whole), rating: ratingOf(whole) ?? '', count: n };
  return [line('text', speak(REACH.process, gaps))];
}

const knownReason = (words: string): Text | undefined =>
  KNOWN_REASONS.find((reason) => LOCALES.some((locale) => folded(reason[locale]) === folded(words)));

interface Reason {
  readonly words: string;
  readonly rows: number;
}

/**
 * Words that people typed beside a confidential session are never shown: only common reasons, and words that
 * stand beside an open service too.
 */
export function reasonCounts(facts: Facts): readonly Reason[] {
  const speak = speaking(facts.language, facts.framework);
  const counts = new Map<string, Reason>();
  const add = (words: string, rows: number): void => {
    if (rows > 0) counts.set(words, { words, rows: (counts.get(words)?.rows ?? 0) + rows });
  };
  for (const { words, onOpenRows, onConfidentialRows } of facts.summary.reasons) {
    const known = words === '' ? TEXTS.noReason : knownReason(words);
    if (known) add(speak(known), onOpenRows + onConfidentialRows);
    else if (onOpenRows > 0) add(short(words), onOpenRows + onConfidentialRows);
    else add(speak(TEXTS.otherReasons), onConfidentialRows);
  }
  return [...counts.values()].sort(
    (one, other) => other.rows - one.rows || (one.words < other.words ? -1 : 1),
  );
}

/** Running text: a line a reason would push the signatures onto a third page. */
export function obstacleLines(facts: Facts): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const parts = reasonCounts(facts)
    .slice(0, MOST_REASONS)
    .map(({ words, rows }) => `${words}: ${smallWords(facts, rows)}`);
  const told = parts.map((part, index) => `${part}${index < parts.length - 1 ? ';' : '.'}`);
  const lines =
    parts.length === 0 ? [speak(TEXTS.noObstacles)] : wrapped([speak(TEXTS.reasons), ...told], LINE_LENGTH);
  return [line('heading', speak(TEXTS.obstacles)), ...lines.map((words) => line('text', words))];
}

const fundsWords = ({ funds, language, framework }: Facts): string => {
  const speak = speaking(language, framework);
  if (!funds) return speak(TEXTS.noFunds);
  const { budget, spent } = funds;
  const percent = percentText(percentOf(spent, budget));
  return speak(TEXTS.funds, { budget: amountText(budget), spent: amountText(spent), percent });
};

export function readinessLines(facts: Facts): readonly Line[] {
  const speak = speaking(facts.language, facts.framework);
  const { readiness } = facts;
  const isClean = readiness !== undefined && readiness.errors + readiness.warnings === 0;
  const findings = readiness && (isClean ? speak(TEXTS.noFindings) : speak(TEXTS.findings, readiness));
  return [
    line('heading', speak(TEXTS.readiness)),
    ...(findings === undefined ? [] : [line('text', findings)]),
    line('text', fundsWords(facts)),
  ];
}
