/** The end of the summary: lines to write on, signatures, and where the figures come from. */

import { type Cell, textOf } from '../core/cell';
import type { Line } from '../core/report';
import { cellAt, type Tab } from '../core/tab';
import { LOCALES, say, type Text } from '../core/text';
import { dayText } from '../organizing/wording';
import { SKIP_REASONS } from './journal-words';
import { coveredWords, fewWords, line, numberText, speaking } from './report-lines';
import { shownCounselees } from './report-services';
import type { Facts, Signer } from './summary-facts';
import { SKIP_WORDS, TEXTS } from './summary-texts';

const RECOMMENDATIONS = 3;
const NOTES = 2;

/** A signature's right half starts here. */
const RIGHT = 4;

/** What people wrote behind a label, in whatever language the label stood. */
function keptCells(
  standing: Tab | undefined,
  label: Text,
  number: number,
  columns: readonly number[],
): readonly Cell[] {
  const labels = LOCALES.map((locale) => say(label, locale, { number }));
  const row = standing?.grid.find((cells) => labels.includes(textOf(cells[0])));
  return columns.map((place) => cellAt(row, place));
}

/** A label and cells to write in: what stood there before stands there again. */
function fieldLines(
  facts: Facts,
  standing: Tab | undefined,
  label: Text,
  lines: number,
  width: number,
): readonly Line[] {
  const writable = Array.from({ length: width - 1 }, (_, index) => index + 1);
  return Array.from({ length: lines }, (_, index): Line => {
    const words = say(label, facts.language, { number: index + 1 });
    return { ...line('field', words, ...keptCells(standing, label, index + 1, writable)), writable };
  });
}

export const recommendationLines = (
  facts: Facts,
  standing: Tab | undefined,
  width: number,
): readonly Line[] => [
  line('heading', TEXTS.recommendations[facts.language]),
  ...fieldLines(facts, standing, TEXTS.recommendation, RECOMMENDATIONS, width),
];

export const noteLines = (facts: Facts, standing: Tab | undefined, width: number): readonly Line[] => [
  line('heading', TEXTS.notes[facts.language]),
  ...fieldLines(facts, standing, TEXTS.note, NOTES, width),
];

/** 18 digits in groups of 8, 6, 1, 3. Source: domain reference 2.0. */
const nipWords = (nip: string): string =>
  `NIP ${nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') || '–'}`;

const nameWords = ({ name }: Signer): string => name || '(........................................)';

const twoSides = (style: 'sign' | 'signName', left: string, right: string): Line =>
  line(style, left, ...Array.from({ length: RIGHT - 1 }, () => ''), right);

export function signatureLines(facts: Facts): readonly Line[] {
  const { principal, coordinator, settings, today, language, framework } = facts;
  const speak = speaking(language);
  const day = dayText(today)[language];
  return [
    twoSides('sign', speak(TEXTS.acknowledged), settings.place ? `${settings.place}, ${day}` : day),
    twoSides('sign', speak(TEXTS.principal), speak(TEXTS.coordinator)),
    ...Array.from({ length: 3 }, () => line('sign')),
    twoSides('signName', nameWords(principal), nameWords(coordinator)),
    // NIP is not a word of ASCA schools. Source: domain reference 0.1 (7).
    ...(framework === 'asca' ? [] : [twoSides('sign', nipWords(principal.nip), nipWords(coordinator.nip))]),
  ];
}

function reasonWords({ summary, language }: Facts): string {
  const given = SKIP_REASONS.filter((reason) => summary.skipped[reason] > 0).map(
    (reason) => `${SKIP_WORDS[reason][language]} ${numberText(summary.skipped[reason])[language]}`,
  );
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
}

/** Every row of the journal is accounted for; what is hidden is explained. */
export function sourceLines(facts: Facts): readonly Line[] {
  const speak = speaking(facts.language);
  const { read, counted } = facts.summary;
  const limit = facts.settings.smallestShownCount;
  const { cells, total } = shownCounselees(facts);
  const { n } = facts.summary.evaluation;
  const hidden = [...cells, total];
  const gaps = { few: fewWords(limit), covered: coveredWords(limit), most: limit - 1 };
  const isFew = hidden.includes('few') || (n > 0 && n < limit);
  return [
    line(
      'note',
      speak(TEXTS.reconciled, { read, counted, skipped: read - counted, reasons: reasonWords(facts) }),
    ),
    ...(isFew ? [line('note', speak(TEXTS.fewNote, gaps))] : []),
    ...(hidden.includes('covered') ? [line('note', speak(TEXTS.coveredNote, gaps))] : []),
  ];
}
